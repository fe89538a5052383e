package com.withampersand.codegen.model;

import com.withampersand.codegen.model.Operation.Body;
import com.withampersand.codegen.model.Operation.Parameter;
import com.withampersand.codegen.model.Operation.Result;
import com.withampersand.codegen.model.UnionType.Variant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refers to other types in the place of some. */
final class Replacement {

    private final Map<Place, Place> places;

    Replacement(Map<Place, Place> places) {
        this.places = places;
    }

    /** {@return the type with its references replaced} */
    TypeDef in(TypeDef type) {
        if (type instanceof ObjectType object) {
            return new ObjectType(
                    object.place(),
                    origin(object.origin()),
                    object.docs(),
                    object.properties().stream().map(this::in).toList());
        }
        if (type instanceof UnionType union) {
            return new UnionType(
                    union.place(),
                    origin(union.origin()),
                    union.docs(),
                    union.discriminator(),
                    union.variants().stream().map(this::in).toList());
        }
        if (type instanceof AliasType alias) {
            return new AliasType(alias.place(), origin(alias.origin()), alias.docs(), in(alias.target()));
        }
        EnumType known = (EnumType) type;
        return new EnumType(known.place(), origin(known.origin()), known.docs(), known.base(), known.values());
    }

    /** {@return the operation with its references replaced} */
    Operation in(Operation operation) {
        Map<String, TypeRef> errors = new LinkedHashMap<>();
        operation.errors().forEach((status, type) -> errors.put(status, in(type)));
        return new Operation(
                operation.place(),
                operation.id(),
                operation.tag(),
                operation.method(),
                operation.path(),
                operation.docs(),
                operation.parameters().stream().map(this::in).toList(),
                operation.server(),
                inOrNull(operation.body()),
                operation.otherBodies().stream().map(this::in).toList(),
                in(operation.result()),
                operation.otherResults().stream().map(this::in).toList(),
                Collections.unmodifiableMap(errors),
                operation.security(),
                operation.sideEffects(),
                operation.pagination());
    }

    private Result in(Result result) {
        return new Result(
                result.content(),
                in(result.type()),
                result.nullable(),
                result.docs(),
                result.status(),
                result.example(),
                result.mediaType(),
                result.end(),
                result.absent(),
                result.described(),
                statuses(result.byStatus()));
    }

    private Map<String, Result> statuses(Map<String, Result> results) {
        Map<String, Result> replaced = new LinkedHashMap<>();
        results.forEach((status, result) -> replaced.put(status, in(result)));
        return Collections.unmodifiableMap(replaced);
    }

    private Origin origin(Origin origin) {
        return origin instanceof Origin.Part part
                ? new Origin.Part(places.getOrDefault(part.owner(), part.owner()), part.role(), part.word())
                : origin;
    }

    private Property in(Property property) {
        return new Property(
                property.name(),
                in(property.type()),
                property.required(),
                property.nullable(),
                property.secret(),
                property.docs());
    }

    private Variant in(Variant variant) {
        return new Variant(variant.place(), in(variant.type()), variant.match(), variant.secret(), variant.docs());
    }

    private Parameter in(Parameter parameter) {
        return new Parameter(
                parameter.place(),
                parameter.name(),
                parameter.in(),
                parameter.style(),
                in(parameter.type()),
                parameter.required(),
                parameter.secret(),
                parameter.clientValue(),
                parameter.docs());
    }

    private @Nullable Body inOrNull(@Nullable Body body) {
        return body == null ? null : in(body);
    }

    private Body in(Body body) {
        return new Body(
                body.mediaType(),
                body.content(),
                in(body.type()),
                body.required(),
                body.nameHint(),
                body.word(),
                body.parts(),
                body.docs());
    }

    private TypeRef in(TypeRef type) {
        if (type instanceof TypeRef.Named named) {
            return new TypeRef.Named(places.getOrDefault(named.place(), named.place()));
        }
        if (type instanceof TypeRef.ListOf list) {
            return new TypeRef.ListOf(in(list.element()), list.nullable());
        }
        if (type instanceof TypeRef.MapOf map) {
            return new TypeRef.MapOf(in(map.value()), map.nullable());
        }
        return type;
    }
}
