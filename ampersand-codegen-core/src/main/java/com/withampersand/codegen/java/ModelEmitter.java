package com.withampersand.codegen.java;

import com.withampersand.codegen.java.source.JavaFile;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.model.AliasType;
import com.withampersand.codegen.model.EnumType;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.UnionType;
import com.withampersand.codegen.naming.NamedApi;
import com.withampersand.codegen.naming.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the models: a file for each type at the top, with the types that are described inside it nested. */
final class ModelEmitter {

    private final NamedApi named;
    private final Deprecations deprecations;
    private final JavaTypes types;
    private final Interfaces interfaces;
    private final MaskEmitter masks;
    private final ModelStyle style;
    private final Map<String, TypeDef> top = new TreeMap<>();
    private final Map<String, List<TypeDef>> nested = new TreeMap<>();

    ModelEmitter(NamedApi named, JavaTypes types, ModelStyle style) {
        this.named = named;
        this.deprecations = new Deprecations(named);
        this.types = types;
        this.interfaces = new Interfaces(named, types.wrappers());
        this.masks = new MaskEmitter(named);
        this.style = style;
        for (TypeDef type : named.api().types()) {
            if (!(type instanceof AliasType)) {
                List<String> path = named.names().type(type.place());
                if (path.size() == 1) {
                    top.put(path.get(0), type);
                } else {
                    nested.computeIfAbsent(
                                    String.join(".", path.subList(0, path.size() - 1)), owner -> new ArrayList<>())
                            .add(type);
                }
            }
        }
        named.api().types().stream().filter(UnionType.class::isInstance).forEach(this::learnNested);
    }

    private void learnNested(TypeDef owner) {
        String path = String.join(".", named.names().type(owner.place()));
        for (TypeDef part : nested.getOrDefault(path, List.of())) {
            List<String> inner = named.names().type(part.place());
            interfaces.nest(owner.place(), inner.get(inner.size() - 1));
        }
    }

    List<JavaFile> files(String modelPackage) {
        return top.values().stream()
                .map(type -> new JavaFile(modelPackage, emitTop(type)))
                .toList();
    }

    private TypeSpec emitTop(TypeDef type) {
        TypeSpec.Builder spec = emit(type, List.of());
        if (deprecations.usedIn(type) || allNested(type).anyMatch(deprecations::usedIn)) {
            spec.addAnnotation(Deprecations.suppressed());
        }
        return spec.build();
    }

    private Stream<TypeDef> allNested(TypeDef type) {
        String path = String.join(".", named.names().type(type.place()));
        return nested.entrySet().stream()
                .filter(entry -> entry.getKey().equals(path) || entry.getKey().startsWith(path + "."))
                .flatMap(entry -> entry.getValue().stream());
    }

    /**
     * Emits a type and what is nested in it.
     *
     * @param outer the simple names that mean something else in the class around it than in the package
     */
    private TypeSpec.Builder emit(TypeDef type, Collection<String> outer) {
        // A class inherits what is nested in its interfaces, and there it hides all others of the same simple name.
        Collection<String> hidden = new TreeSet<>(outer);
        hidden.addAll(interfaces.inherited(type.place()));
        String path = String.join(".", named.names().type(type.place()));
        List<TypeDef> parts = nested.getOrDefault(path, List.of());
        Collection<String> above = isRecord(type) ? inHeader(type, hidden, parts) : hidden;
        TypeSpec.Builder spec = emitAlone(type, types.hiding(above)).addModifiers(Modifier.PUBLIC);
        if (type.docs().deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        spec.alwaysQualify(above);
        for (TypeDef part : parts) {
            spec.addType(emit(part, hidden).addModifiers(Modifier.STATIC).build());
        }
        return spec;
    }

    private boolean isRecord(TypeDef type) {
        return style == ModelStyle.RECORDS && type instanceof ObjectType;
    }

    /** The header of a record sees what is nested in the record (JLS 6.3), and our writer does not know that. */
    private Collection<String> inHeader(TypeDef type, Collection<String> hidden, List<TypeDef> parts) {
        Collection<String> above = new TreeSet<>(hidden);
        above.add(ObjectShape.builder(types.className(type.place())).simpleName());
        for (TypeDef part : parts) {
            List<String> names = named.names().type(part.place());
            above.add(names.get(names.size() - 1));
        }
        return above;
    }

    private TypeSpec.Builder emitAlone(TypeDef type, JavaTypes seen) {
        Names names = named.names();
        if (type instanceof ObjectType object) {
            return style == ModelStyle.RECORDS
                    ? new RecordEmitter(names, seen, interfaces, masks).emit(object)
                    : new ObjectEmitter(names, seen, interfaces, masks).emit(object);
        }
        return type instanceof EnumType anEnum
                ? new EnumEmitter(names, seen).emit(anEnum)
                : new UnionEmitter(names, seen, interfaces).emit((UnionType) type);
    }
}
