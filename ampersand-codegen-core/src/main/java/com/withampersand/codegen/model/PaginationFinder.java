package com.withampersand.codegen.model;

import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.Operation.Pagination;
import com.withampersand.codegen.model.Operation.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds paged operations by their shape.
 *
 * <p>An operation is paged if all of this holds, names compared in lower case and without {@code _} and {@code -}:
 *
 * <ol>
 *   <li>it is a GET that returns a JSON object;
 *   <li>exactly one of its optional query parameters is a string and called like a token ({@link #PARAMETERS});
 *   <li>exactly one property of the result is an array, or if none is, exactly one of the objects directly in it;
 *   <li>exactly one string of the result, or if none, of the objects directly in it, is called like the next token
 *       ({@link #TOKENS}).
 * </ol>
 */
final class PaginationFinder {

    private static final Set<String> PARAMETERS = Set.of(
            "pagetoken",
            "nextpagetoken",
            "nexttoken",
            "paginationtoken",
            "cursor",
            "pagecursor",
            "nextcursor",
            "after",
            "startingafter",
            "continuation",
            "continuationtoken",
            "marker",
            "nextmarker");
    private static final Set<String> TOKENS = Set.of(
            "nextpagetoken",
            "nexttoken",
            "paginationtoken",
            "cursor",
            "nextcursor",
            "nextpagecursor",
            "endcursor",
            "continuation",
            "continuationtoken",
            "nextmarker");

    private record Found(List<String> path, TypeRef type) {}

    private final Map<Place, TypeDef> types = new HashMap<>();

    PaginationFinder(List<TypeDef> types) {
        types.forEach(type -> this.types.put(type.place(), type));
    }

    /** {@return the operation, with how it is paged if it is} */
    Operation find(Operation operation) {
        Pagination pagination = pagination(operation);
        return new Operation(
                operation.place(),
                operation.id(),
                operation.tag(),
                operation.method(),
                operation.path(),
                operation.docs(),
                operation.parameters(),
                operation.server(),
                operation.body(),
                operation.otherBodies(),
                operation.result(),
                operation.errors(),
                operation.security(),
                operation.sideEffects(),
                pagination);
    }

    private @Nullable Pagination pagination(Operation operation) {
        ObjectType result = object(operation.result().type());
        if (!operation.method().equals("GET") || operation.result().content() != Content.JSON || result == null) {
            return null;
        }
        List<Parameter> tokens = operation.parameters().stream()
                .filter(parameter -> parameter.in() == In.QUERY
                        && !parameter.required()
                        && isString(parameter.type())
                        && PARAMETERS.contains(plain(parameter.name())))
                .toList();
        List<Found> items = find(result, PaginationFinder::isArray);
        List<Found> next =
                find(result, property -> isString(property.type()) && TOKENS.contains(plain(property.name())));
        if (tokens.size() != 1 || items.size() != 1 || next.size() != 1) {
            return null;
        }
        TypeRef item = ((TypeRef.ListOf) items.get(0).type()).element();
        return new Pagination(
                tokens.get(0).name(), items.get(0).path(), next.get(0).path(), item);
    }

    private List<Found> find(ObjectType result, Predicate<Property> wanted) {
        List<Found> found = new ArrayList<>();
        result.properties().stream()
                .filter(wanted)
                .forEach(property -> found.add(new Found(List.of(property.name()), property.type())));
        if (found.isEmpty()) {
            for (Property outer : result.properties()) {
                ObjectType inner = object(outer.type());
                if (inner != null) {
                    inner.properties().stream()
                            .filter(wanted)
                            .forEach(property ->
                                    found.add(new Found(List.of(outer.name(), property.name()), property.type())));
                }
            }
        }
        return found;
    }

    private @Nullable ObjectType object(TypeRef type) {
        return type instanceof TypeRef.Named named && types.get(named.place()) instanceof ObjectType object
                ? object
                : null;
    }

    private static boolean isArray(Property property) {
        return property.type() instanceof TypeRef.ListOf;
    }

    private static boolean isString(TypeRef type) {
        return type.equals(new TypeRef.Scalar(ScalarKind.STRING));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
    }
}
