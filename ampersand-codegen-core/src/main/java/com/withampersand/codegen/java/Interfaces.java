package com.withampersand.codegen.java;

import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.model.UnionType;
import com.withampersand.codegen.model.UnionType.Variant;
import com.withampersand.codegen.naming.NamedApi;
import com.withampersand.codegen.naming.Names;
import com.withampersand.codegen.naming.Wrappers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which types implement the interface of which unions, and what they inherit by that. */
final class Interfaces {

    private final Names names;
    private final Map<Place, Set<Place>> unions = new TreeMap<>();
    private final Map<Place, List<String>> nested = new TreeMap<>();

    Interfaces(NamedApi named, Wrappers wrappers) {
        this.names = named.names();
        List<TypeDef> types = named.api().types();
        for (TypeDef type : types) {
            if (type instanceof UnionType union) {
                for (Variant variant : union.variants()) {
                    if (wrappers.needed(variant)) {
                        nest(union.place(), names.variant(variant.place()));
                    } else if (variant.type() instanceof TypeRef.Named aNamed) {
                        unions.computeIfAbsent(aNamed.place(), place -> new TreeSet<>())
                                .add(union.place());
                    }
                }
            }
        }
    }

    /** Takes note of what is nested in a type. */
    void nest(Place type, String simpleName) {
        nested.computeIfAbsent(type, place -> new ArrayList<>()).add(simpleName);
    }

    /** The unions whose interfaces a type is to implement or extend, sorted by name. */
    List<Place> of(Place type) {
        return unions.getOrDefault(type, Set.of()).stream()
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .toList();
    }

    private String name(Place place) {
        return String.join(".", names.type(place));
    }

    /** The simple names of the classes that a type inherits from its interfaces, and from those that they extend. */
    Collection<String> inherited(Place type) {
        Collection<String> inherited = new TreeSet<>();
        climb(type, new TreeSet<>(), inherited);
        return inherited;
    }

    private void climb(Place type, Set<Place> seen, Collection<String> into) {
        for (Place union : unions.getOrDefault(type, Set.of())) {
            if (seen.add(union)) {
                into.addAll(nested.getOrDefault(union, List.of()));
                climb(union, seen, into);
            }
        }
    }
}
