package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.model.UnionType;
import com.withampersand.codegen.naming.NamedApi;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which types implement the interface of which unions. */
final class Interfaces {

    private final Map<Place, Collection<ClassName>> byType = new TreeMap<>();

    Interfaces(NamedApi named, JavaTypes types) {
        for (TypeDef type : named.api().types()) {
            if (!(type instanceof UnionType union)) {
                continue;
            }
            for (UnionType.Variant variant : union.variants()) {
                if (variant.type() instanceof TypeRef.Named aNamed
                        && !types.wrappers().needed(variant)) {
                    byType.computeIfAbsent(aNamed.place(), place -> new TreeSet<>())
                            .add(types.className(union.place()));
                }
            }
        }
    }

    /** The interfaces that a type is to implement or extend, sorted by name. */
    List<ClassName> of(Place type) {
        return List.copyOf(byType.getOrDefault(type, List.of()));
    }
}
