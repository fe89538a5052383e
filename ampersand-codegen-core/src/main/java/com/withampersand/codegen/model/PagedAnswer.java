package com.withampersand.codegen.model;

import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an operation answers, as far as paging asks for it. */
final class PagedAnswer {

    /** Something in it: the properties that lead there, and its type. */
    record Found(List<String> path, TypeRef type) {}

    private final Result result;
    private final Map<Place, TypeDef> types;

    private PagedAnswer(Result result, Map<Place, TypeDef> types) {
        this.result = result;
        this.types = types;
    }

    /** {@return the answer, null if it is no JSON, or may be null} */
    static @Nullable PagedAnswer of(Result result, Map<Place, TypeDef> types) {
        return result.content() == Content.JSON && !result.nullable() ? new PagedAnswer(result, types) : null;
    }

    static Map<Place, TypeDef> byPlace(List<TypeDef> types) {
        Map<Place, TypeDef> byPlace = new HashMap<>();
        types.forEach(type -> byPlace.put(type.place(), type));
        return byPlace;
    }

    /** {@return the answer itself if it is an array, else the one array in it, or else in the objects directly in it} */
    @Nullable
    Found items() {
        return result.type() instanceof TypeRef.ListOf
                ? new Found(List.of(), result.type())
                : only(property -> property.type() instanceof TypeRef.ListOf);
    }

    /** {@return the one property of that kind, or if there is none, the one in the objects directly in the answer} */
    @Nullable
    Found only(Predicate<Property> wanted) {
        List<Found> found = new ArrayList<>();
        for (Property property : properties(result.type())) {
            if (wanted.test(property)) {
                found.add(new Found(List.of(property.name()), property.type()));
            }
        }
        if (found.isEmpty()) {
            for (Property outer : properties(result.type())) {
                for (Property inner : properties(outer.type())) {
                    if (wanted.test(inner)) {
                        found.add(new Found(List.of(outer.name(), inner.name()), inner.type()));
                    }
                }
            }
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    /** {@return what a path leads to, null if nowhere} */
    @Nullable
    TypeRef at(List<String> path) {
        TypeRef at = result.type();
        for (String name : path) {
            Property step = properties(at).stream()
                    .filter(property -> property.name().equals(name))
                    .findFirst()
                    .orElse(null);
            if (step == null) {
                return null;
            }
            at = step.type();
        }
        return at;
    }

    /** {@return the names of the properties of what a path leads to} */
    List<String> names(List<String> path) {
        TypeRef at = at(path);
        return at == null
                ? List.of()
                : properties(at).stream().map(Property::name).toList();
    }

    private List<Property> properties(TypeRef type) {
        return type instanceof TypeRef.Named named && types.get(named.place()) instanceof ObjectType object
                ? object.properties()
                : List.of();
    }
}
