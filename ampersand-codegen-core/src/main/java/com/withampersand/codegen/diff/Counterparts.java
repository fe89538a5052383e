package com.withampersand.codegen.diff;

import com.withampersand.codegen.model.AliasType;
import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of the newer description each thing of the older one has become.
 *
 * <p>What stays in its place is the same thing. An operation that moved is known by its ID, else by its method and path. A
 * type that moved is known by what it is used for: where a type was that is gone, there is a new one now.
 */
final class Counterparts {

    final Map<Place, TypeDef> before;
    final Map<Place, TypeDef> after;
    private final Map<Place, Place> types = new LinkedHashMap<>();
    private final Map<Operation, Operation> operations = new LinkedHashMap<>();
    private final Map<Subject, Subject> subjects = new HashMap<>();
    private final Set<Place> walked = new HashSet<>();
    private final Set<Place> known = new HashSet<>();

    private Counterparts(Api before, Api after) {
        this.before = byPlace(before);
        this.after = byPlace(after);
    }

    static Counterparts of(Api before, Api after) {
        Counterparts all = new Counterparts(before, after);
        all.before.keySet().stream().filter(all.after::containsKey).forEach(place -> all.types.put(place, place));
        OperationPairs.of(before.operations(), after.operations()).forEach(all::pair);
        Map.copyOf(all.types).forEach((one, other) -> all.walk(one, other));
        all.known.addAll(all.types.values());
        return all;
    }

    private static Map<Place, TypeDef> byPlace(Api api) {
        return api.types().stream()
                .collect(Collectors.toMap(TypeDef::place, type -> type, (one, same) -> one, LinkedHashMap::new));
    }

    /** All operations that are on both sides. */
    Map<Operation, Operation> operations() {
        return operations;
    }

    /** {@return the place of the same type now, null if it is gone} */
    @Nullable
    Place type(Place old) {
        return types.get(old);
    }

    /** {@return whether something of the older description has become this} */
    boolean isKnown(Place type) {
        return known.contains(type);
    }

    /** {@return what has become of it; itself if that cannot be told} */
    Subject of(Subject old) {
        Subject known = subjects.get(old);
        if (known != null) {
            return known;
        }
        return switch (old.kind()) {
            case TYPE, PROPERTY, VALUE, VARIANT ->
                new Subject(old.kind(), types.getOrDefault(old.place(), old.place()), old.name());
            case OPERATION, PARAMETER, BODY, RESPONSE -> {
                Subject moved = subjects.get(Subject.operation(old.place()));
                yield new Subject(old.kind(), moved == null ? old.place() : moved.place(), old.name());
            }
            default -> old;
        };
    }

    /** {@return whether two uses of types are of the same type} */
    boolean same(TypeRef one, TypeRef other) {
        if (one instanceof TypeRef.Named a && other instanceof TypeRef.Named b) {
            return b.place().equals(types.get(a.place()));
        }
        if (one instanceof TypeRef.ListOf a && other instanceof TypeRef.ListOf b) {
            return a.nullable() == b.nullable() && same(a.element(), b.element());
        }
        if (one instanceof TypeRef.MapOf a && other instanceof TypeRef.MapOf b) {
            return a.nullable() == b.nullable() && same(a.value(), b.value());
        }
        return one.equals(other);
    }

    private void pair(Operation one, Operation other) {
        operations.put(one, other);
        subjects.put(Subject.operation(one.place()), Subject.operation(other.place()));
        Pairs.parameters(one, other).forEach((old, now) -> {
            subjects.put(Subject.parameter(one.place(), old), Subject.parameter(other.place(), now));
            walk(old.type(), now.type());
        });
        Operation.Body body = one.body();
        Operation.Body others = other.body();
        if (body != null && others != null) {
            walk(body.type(), others.type());
        }
        walk(one.result().type(), other.result().type());
        one.errors().forEach((status, type) -> {
            TypeRef now = other.errors().get(status);
            if (now != null) {
                walk(type, now);
            }
        });
    }

    private void walk(TypeRef one, TypeRef other) {
        if (one instanceof TypeRef.Named a && other instanceof TypeRef.Named b) {
            Place known = types.get(a.place());
            if (known == null && !before.containsKey(b.place())) {
                types.put(a.place(), b.place());
                known = b.place();
            }
            if (b.place().equals(known)) {
                walk(a.place(), b.place());
            }
        } else if (one instanceof TypeRef.ListOf a && other instanceof TypeRef.ListOf b) {
            walk(a.element(), b.element());
        } else if (one instanceof TypeRef.MapOf a && other instanceof TypeRef.MapOf b) {
            walk(a.value(), b.value());
        }
    }

    private void walk(Place one, Place other) {
        TypeDef old = before.get(one);
        TypeDef now = after.get(other);
        if (old == null || now == null || !walked.add(one)) {
            return;
        }
        Pairs.properties(old, now).forEach((was, is) -> {
            subjects.put(Subject.property(one, was.name()), Subject.property(other, is.name()));
            walk(was.type(), is.type());
        });
        Pairs.variants(old, now).forEach((was, is) -> walk(was.type(), is.type()));
        if (old instanceof AliasType a && now instanceof AliasType b) {
            walk(a.target(), b.target());
        }
    }
}
