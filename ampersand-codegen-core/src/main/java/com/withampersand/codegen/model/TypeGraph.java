package com.withampersand.codegen.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds types by their use, and walks from object to object by the names of properties. */
final class TypeGraph {

    private final Map<Place, TypeDef> types = new HashMap<>();

    TypeGraph(List<TypeDef> types) {
        types.forEach(type -> this.types.put(type.place(), type));
    }

    @Nullable
    TypeDef def(TypeRef type) {
        return type instanceof TypeRef.Named named ? types.get(named.place()) : null;
    }

    @Nullable
    TypeDef def(Place place) {
        return types.get(place);
    }

    @Nullable
    ObjectType object(TypeRef type) {
        return def(type) instanceof ObjectType object ? object : null;
    }

    static @Nullable Property property(ObjectType object, String name) {
        return object.properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** {@return what properties lead to, null if one of them is unknown} */
    @Nullable
    TypeRef walk(ObjectType from, List<String> path) {
        TypeRef at = new TypeRef.Named(from.place());
        for (String name : path) {
            ObjectType object = at == null ? null : object(at);
            Property property = object == null ? null : property(object, name);
            at = property == null ? null : property.type();
        }
        return at;
    }

    /**
     * {@return the first step of a path that leads nowhere, empty if all lead on}
     * @param path names of properties; {@code *} is any key of a map
     */
    String unknownStep(TypeRef from, List<String> path) {
        TypeRef at = from;
        for (String step : path) {
            ObjectType object = object(at);
            Property property = object == null ? null : property(object, step);
            if (property != null) {
                at = property.type();
            } else if (at instanceof TypeRef.MapOf map) {
                at = map.value();
            } else if (!(at instanceof TypeRef.Anything)) {
                return step;
            }
        }
        return "";
    }
}
