package com.withampersand.codegen.model;

import com.withampersand.codegen.model.Operation.Body;
import com.withampersand.codegen.model.Operation.Result;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the types that operations need, and what is around and inside of those. */
final class UsedTypes {

    private final Map<Place, TypeDef> types = new HashMap<>();
    private final Set<Place> used = new HashSet<>();
    private final Deque<Place> open = new ArrayDeque<>();

    private UsedTypes(List<TypeDef> all) {
        all.forEach(type -> types.put(type.place(), type));
    }

    /** {@return the types that are needed, in the order of all of them} */
    static List<TypeDef> of(List<TypeDef> all, List<Operation> operations, Comforts comforts) {
        UsedTypes used = new UsedTypes(all);
        operations.forEach(used::add);
        all.stream().filter(UsedTypes::isOfCallback).forEach(type -> used.add(type.place()));
        used.add(comforts);
        used.close();
        return all.stream().filter(type -> used.used.contains(type.place())).toList();
    }

    /** What callbacks bring is a type for those who receive it; only operations that count have some. */
    private static boolean isOfCallback(TypeDef type) {
        return type.origin() instanceof Origin.OfOperation of && of.role() == Origin.Role.CALLBACK;
    }

    private void add(Operation operation) {
        operation.parameters().forEach(parameter -> add(parameter.type()));
        add(operation.body());
        operation.otherBodies().forEach(this::add);
        add(operation.result());
        operation.otherResults().forEach(this::add);
        operation.errors().values().forEach(this::add);
    }

    private void add(@Nullable Body body) {
        if (body != null) {
            add(body.type());
        }
    }

    private void add(Result result) {
        result.types().forEach(this::add);
    }

    private void add(Comforts comforts) {
        comforts.masks().forEach(mask -> add(mask.body()));
        Comforts.Webhooks webhooks = comforts.webhooks();
        if (webhooks != null) {
            add(webhooks.event());
            webhooks.results().forEach(results -> {
                add(results.message());
                add(results.item());
            });
            Comforts.Data data = webhooks.data();
            if (data != null) {
                add(data.union());
            }
        }
    }

    private void add(TypeRef type) {
        if (type instanceof TypeRef.Named named) {
            add(named.place());
        } else if (type instanceof TypeRef.ListOf list) {
            add(list.element());
        } else if (type instanceof TypeRef.MapOf map) {
            add(map.value());
        }
    }

    private void add(Place place) {
        if (used.add(place)) {
            open.add(place);
        }
    }

    private void close() {
        for (Place next = open.poll(); next != null; next = open.poll()) {
            TypeDef type = types.get(next);
            if (type instanceof ObjectType object) {
                object.properties().forEach(property -> add(property.type()));
            } else if (type instanceof UnionType union) {
                union.variants().forEach(variant -> add(variant.type()));
            } else if (type instanceof AliasType alias) {
                add(alias.target());
            }
            // The name of a part is made of what it is a part of, and must not change with the filter.
            if (type != null && type.origin() instanceof Origin.Part part) {
                add(part.owner());
            }
        }
    }
}
