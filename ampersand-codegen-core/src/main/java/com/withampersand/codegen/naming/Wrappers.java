package com.withampersand.codegen.naming;

import com.withampersand.codegen.model.AliasType;
import com.withampersand.codegen.model.EnumType;
import com.withampersand.codegen.model.Origin;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.model.UnionType;
import com.withampersand.codegen.model.UnionType.Variant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which variants of unions need a class around them, and what it is called. */
public final class Wrappers {

    private final Map<Place, TypeDef> types = new TreeMap<>();
    private final Map<Place, Set<Place>> supertypes = new HashMap<>();
    private final Set<Place> needed = new HashSet<>();

    /**
     * Looks at all unions.
     *
     * @param types all types
     */
    public Wrappers(Collection<? extends TypeDef> types) {
        types.forEach(type -> this.types.put(type.place(), type));
        for (TypeDef type : this.types.values()) {
            if (type instanceof UnionType union) {
                union.variants().forEach(variant -> decide(union, variant));
            }
        }
    }

    /**
     * {@return whether the type of a variant cannot implement the union's interface itself}
     * @param variant the variant
     */
    public boolean needed(Variant variant) {
        return needed.contains(variant.place());
    }

    private void decide(UnionType union, Variant variant) {
        if (!(variant.type() instanceof TypeRef.Named named) || types.get(named.place()) instanceof EnumType) {
            needed.add(variant.place());
            return;
        }
        List<Place> above = new ArrayList<>();
        for (Place place = union.place(); place != null; place = owner(place)) {
            above.add(place);
        }
        if (above.stream().anyMatch(place -> reaches(place, named.place(), new HashSet<>()))) {
            needed.add(variant.place());
        } else {
            supertypes.computeIfAbsent(named.place(), place -> new HashSet<>()).addAll(above);
        }
    }

    /** A class depends on its interfaces and on the classes these are nested in, and must not depend on itself (JLS 8.1.4). */
    private boolean reaches(Place from, Place to, Set<Place> seen) {
        return from.equals(to)
                || (seen.add(from)
                        && supertypes.getOrDefault(from, Set.of()).stream().anyMatch(next -> reaches(next, to, seen)));
    }

    private @Nullable Place owner(Place place) {
        TypeDef type = types.get(place);
        Place owner = type != null && type.origin() instanceof Origin.Part part ? part.owner() : null;
        return owner != null && types.get(owner) instanceof AliasType ? owner(owner) : owner;
    }

    static String name(TypeRef type, Function<Place, String> classes) {
        return "Of" + what(type, classes);
    }

    private static String what(TypeRef type, Function<Place, String> classes) {
        if (type instanceof TypeRef.Scalar scalar) {
            return what(scalar.kind());
        }
        if (type instanceof TypeRef.ListOf list) {
            return what(list.element(), classes) + "List";
        }
        if (type instanceof TypeRef.MapOf map) {
            return map.equals(TypeRef.FREE_FORM) ? "Object" : what(map.value(), classes) + "Map";
        }
        if (type instanceof TypeRef.Named named) {
            return classes.apply(named.place());
        }
        if (type instanceof TypeRef.Mapped mapped) {
            return mapped.type().substring(mapped.type().lastIndexOf('.') + 1);
        }
        return "Any";
    }

    private static String what(ScalarKind kind) {
        return switch (kind) {
            case STRING -> "String";
            case BOOLEAN -> "Boolean";
            case INT32, INT64 -> "Integer";
            case FLOAT64, DECIMAL -> "Number";
            case DATE_TIME -> "DateTime";
            case DATE -> "Date";
            case UUID -> "Uuid";
            case URI -> "Uri";
            case BYTES -> "Bytes";
            case FILE -> "File";
        };
    }
}
