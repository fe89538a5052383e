package com.withampersand.codegen.java;

import com.palantir.javapoet.AnnotationSpec;
import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.model.UnionType;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where deprecated types are used. The compiler warns of each use outside the type, and generated code must compile without
 * warnings, so the classes that use one say that they know.
 */
final class Deprecations {

    private final Set<Place> deprecated = new HashSet<>();
    private final Set<Place> variantsOfDeprecated = new HashSet<>();

    Deprecations(Api api) {
        for (TypeDef type : api.types()) {
            if (type.docs().deprecated()) {
                deprecated.add(type.place());
                if (type instanceof UnionType union) {
                    union.variants().forEach(variant -> addVariant(variant.type()));
                }
            }
        }
    }

    private void addVariant(TypeRef type) {
        if (type instanceof TypeRef.Named named) {
            variantsOfDeprecated.add(named.place());
        }
    }

    /** What a class says that uses a deprecated type. */
    static AnnotationSpec suppressed() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "deprecation")
                .build();
    }

    boolean usedIn(TypeDef type) {
        return variantsOfDeprecated.contains(type.place()) || typesOf(type).anyMatch(this::isDeprecated);
    }

    boolean usedIn(Operation operation) {
        Operation.Body body = operation.body();
        Stream<@Nullable TypeRef> bodies =
                Stream.of(body == null ? null : body.type(), operation.result().type());
        Stream<TypeRef> others = operation.otherResults().stream().map(Operation.Result::type);
        Stream<TypeRef> parameters = operation.parameters().stream().map(Operation.Parameter::type);
        Stream<TypeRef> errors = operation.errors().values().stream();
        return Stream.of(bodies, others, parameters, errors)
                .flatMap(refs -> refs)
                .anyMatch(this::isDeprecated);
    }

    /** Whether what may be left out of a call is of such a type. */
    boolean usedInOptions(Operation operation) {
        Operation.Body body = operation.body();
        return (body != null && !body.required() && isDeprecated(body.type()))
                || operation.parameters().stream()
                        .anyMatch(parameter -> !parameter.required() && isDeprecated(parameter.type()));
    }

    private static Stream<TypeRef> typesOf(TypeDef type) {
        if (type instanceof ObjectType object) {
            return object.properties().stream().map(property -> property.type());
        }
        return type instanceof UnionType union ? union.variants().stream().map(UnionType.Variant::type) : Stream.of();
    }

    private boolean isDeprecated(@Nullable TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return isDeprecated(list.element());
        }
        if (type instanceof TypeRef.MapOf map) {
            return isDeprecated(map.value());
        }
        return type instanceof TypeRef.Named named && deprecated.contains(named.place());
    }
}
