package com.withampersand.codegen.java;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import com.withampersand.codegen.model.AliasType;
import com.withampersand.codegen.model.EnumType;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.UnionType;
import com.withampersand.codegen.naming.NamedApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the models: a file for each type at the top, with the types that are described inside it nested. */
final class ModelEmitter {

    private final NamedApi named;
    private final Deprecations deprecations;
    private final Interfaces interfaces;
    private final ObjectEmitter objects;
    private final EnumEmitter enums;
    private final UnionEmitter unions;
    private final Map<String, TypeDef> top = new TreeMap<>();
    private final Map<String, List<TypeDef>> nested = new TreeMap<>();

    ModelEmitter(NamedApi named, JavaTypes types) {
        this.named = named;
        this.deprecations = new Deprecations(named.api());
        this.interfaces = new Interfaces(named, types);
        this.objects = new ObjectEmitter(named.names(), types, interfaces);
        this.enums = new EnumEmitter(named.names(), types);
        this.unions = new UnionEmitter(named.names(), types, interfaces);
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
    }

    List<JavaFile> files(String modelPackage) {
        return top.values().stream()
                .map(type -> JavaFile.builder(modelPackage, emitTop(type))
                        .skipJavaLangImports(true)
                        .indent("    ")
                        .build())
                .toList();
    }

    private TypeSpec emitTop(TypeDef type) {
        TypeSpec.Builder spec = emit(type);
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

    private TypeSpec.Builder emit(TypeDef type) {
        TypeSpec.Builder spec = emitAlone(type).addModifiers(Modifier.PUBLIC);
        if (type.docs().deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        spec.alwaysQualify(inherited(type));
        String path = String.join(".", named.names().type(type.place()));
        for (TypeDef part : nested.getOrDefault(path, List.of())) {
            spec.addType(emit(part).addModifiers(Modifier.STATIC).build());
        }
        return spec;
    }

    /** A class inherits what is nested in its interfaces, and there it hides a class at the top of the same name. */
    private String[] inherited(TypeDef type) {
        return interfaces.of(type.place()).stream()
                .map(union -> String.join(".", union.simpleNames()))
                .flatMap(path -> nested.getOrDefault(path, List.of()).stream())
                .map(part -> named.names().type(part.place()))
                .map(path -> path.get(path.size() - 1))
                .filter(top::containsKey)
                .toArray(String[]::new);
    }

    private TypeSpec.Builder emitAlone(TypeDef type) {
        if (type instanceof ObjectType object) {
            return objects.emit(object);
        }
        return type instanceof EnumType anEnum ? enums.emit(anEnum) : unions.emit((UnionType) type);
    }
}
