package com.withampersand.codegen.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares types by what values they have, not by their names and words. */
final class Structure {

    private final Map<Place, TypeDef> types;
    private final Map<Place, Place> pairs = new LinkedHashMap<>();

    Structure(Map<Place, TypeDef> types) {
        this.types = types;
    }

    /** {@return the types that were found equal on the way, each with its twin} */
    Map<Place, Place> pairs() {
        return pairs;
    }

    /** {@return whether two types are equal; a recursive type is if nothing shows that it is not} */
    boolean equal(Place one, Place other) {
        if (one.equals(other)) {
            return true;
        }
        Place paired = pairs.get(one);
        if (paired != null) {
            return paired.equals(other);
        }
        pairs.put(one, other);
        TypeDef left = types.get(one);
        TypeDef right = types.get(other);
        if (left instanceof ObjectType a && right instanceof ObjectType b) {
            return equal(a, b);
        }
        if (left instanceof EnumType a && right instanceof EnumType b) {
            return a.base() == b.base() && values(a).equals(values(b));
        }
        if (left instanceof UnionType a && right instanceof UnionType b) {
            return equal(a, b);
        }
        return left instanceof AliasType a && right instanceof AliasType b && equal(a.target(), b.target());
    }

    private static List<String> values(EnumType type) {
        return type.values().stream().map(EnumType.Value::text).sorted().toList();
    }

    private boolean equal(ObjectType one, ObjectType other) {
        Map<String, Property> others = new HashMap<>();
        other.properties().forEach(property -> others.put(property.name(), property));
        return one.properties().size() == others.size()
                && one.properties().stream().allMatch(property -> {
                    Property twin = others.get(property.name());
                    return twin != null
                            && property.required() == twin.required()
                            && property.nullable() == twin.nullable()
                            && equal(property.type(), twin.type());
                });
    }

    private boolean equal(UnionType one, UnionType other) {
        if (!one.discriminator().equals(other.discriminator())
                || one.variants().size() != other.variants().size()) {
            return false;
        }
        for (int i = 0; i < one.variants().size(); i++) {
            if (!equal(one.variants().get(i).type(), other.variants().get(i).type())) {
                return false;
            }
        }
        return true;
    }

    private boolean equal(TypeRef one, TypeRef other) {
        if (one instanceof TypeRef.Named a && other instanceof TypeRef.Named b) {
            return equal(a.place(), b.place());
        }
        if (one instanceof TypeRef.ListOf a && other instanceof TypeRef.ListOf b) {
            return a.nullable() == b.nullable() && equal(a.element(), b.element());
        }
        if (one instanceof TypeRef.MapOf a && other instanceof TypeRef.MapOf b) {
            return a.nullable() == b.nullable() && equal(a.value(), b.value());
        }
        return Objects.equals(one, other);
    }
}
