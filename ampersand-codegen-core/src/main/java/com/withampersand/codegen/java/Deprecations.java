package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.withampersand.codegen.java.source.AnnotationSpec;
import com.withampersand.codegen.model.AliasType;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.model.UnionType;
import com.withampersand.codegen.naming.NamedApi;
import com.withampersand.codegen.naming.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where deprecated types are used. The compiler warns of each use outside the type, and generated code must compile without
 * warnings, so the classes that use one say that they know.
 */
final class Deprecations {

    private final Names names;
    private final Set<Place> deprecated = new HashSet<>();
    /** Whoever names a class inside of a deprecated one names that one, too. */
    private final Set<Place> insideOfDeprecated = new HashSet<>();

    private final Set<Place> variantsOfDeprecated = new HashSet<>();

    Deprecations(NamedApi named) {
        names = named.names();
        List<TypeDef> classes = named.api().types().stream()
                .filter(type -> !(type instanceof AliasType))
                .toList();
        Set<List<String>> paths = new HashSet<>();
        for (TypeDef type : classes) {
            if (type.docs().deprecated()) {
                deprecated.add(type.place());
                paths.add(names.type(type.place()));
            }
        }
        for (TypeDef type : classes) {
            List<String> path = names.type(type.place());
            if (IntStream.range(1, path.size()).anyMatch(end -> paths.contains(path.subList(0, end)))) {
                insideOfDeprecated.add(type.place());
            }
            boolean warned = type.docs().deprecated() || insideOfDeprecated.contains(type.place());
            if (warned && type instanceof UnionType union) {
                union.variants().forEach(variant -> addVariant(union, variant.type()));
            }
        }
    }

    private void addVariant(UnionType union, TypeRef type) {
        if (type instanceof TypeRef.Named named
                && (union.docs().deprecated() || !outermost(named.place()).equals(outermost(union.place())))) {
            variantsOfDeprecated.add(named.place());
        }
    }

    private String outermost(Place type) {
        return names.type(type).get(0);
    }

    /** What a class says that uses a deprecated type. */
    static AnnotationSpec suppressed() {
        return AnnotationSpec.of(ClassName.get(SuppressWarnings.class), "deprecation");
    }

    boolean usedIn(TypeDef type) {
        return variantsOfDeprecated.contains(type.place())
                || typesOf(type).anyMatch(used -> isDeprecated(used, outermost(type.place())));
    }

    boolean usedIn(Operation operation) {
        Operation.Body body = operation.body();
        Stream<@Nullable TypeRef> bodies =
                Stream.of(body == null ? null : body.type(), operation.result().type());
        Stream<TypeRef> others = operation.otherResults().stream().flatMap(Operation.Result::types);
        Stream<TypeRef> parameters = operation.parameters().stream().map(Operation.Parameter::type);
        Stream<TypeRef> errors = operation.errors().values().stream();
        return Stream.of(bodies, others, parameters, errors)
                .flatMap(refs -> refs)
                .anyMatch(used -> isDeprecated(used, ""));
    }

    /** Whether what tells its answers apart by their statuses is of such a type. */
    boolean usedByStatus(Operation operation) {
        return operation.byStatus().values().stream()
                .flatMap(Operation.Result::types)
                .anyMatch(type -> isDeprecated(type, ""));
    }

    /** Whether what may be left out of a call is of such a type. */
    boolean usedInOptions(Operation operation) {
        Operation.Body body = operation.body();
        return (body != null && !body.required() && isDeprecated(body.type(), ""))
                || operation.parameters().stream()
                        .anyMatch(parameter -> !parameter.required() && isDeprecated(parameter.type(), ""));
    }

    private static Stream<TypeRef> typesOf(TypeDef type) {
        if (type instanceof ObjectType object) {
            return object.properties().stream().map(property -> property.type());
        }
        return type instanceof UnionType union ? union.variants().stream().map(UnionType.Variant::type) : Stream.of();
    }

    private boolean isDeprecated(@Nullable TypeRef type, String user) {
        if (type instanceof TypeRef.ListOf list) {
            return isDeprecated(list.element(), user);
        }
        if (type instanceof TypeRef.MapOf map) {
            return isDeprecated(map.value(), user);
        }
        return type instanceof TypeRef.Named named
                && (deprecated.contains(named.place())
                        || (insideOfDeprecated.contains(named.place())
                                && !outermost(named.place()).equals(user)));
    }
}
