package com.withampersand.codegen.model;

import com.withampersand.codegen.diagnostics.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes one type of a JSON Schema file and the component that it was cut out of: of equal structure and name, whatever
 * their words say.
 *
 * @param types the types that are left
 * @param operations the operations
 */
record EqualTypes(List<TypeDef> types, List<Operation> operations) {

    /** Finds the equal types and replaces those of the files. */
    static EqualTypes find(Source source, List<TypeDef> types, Set<String> files, List<Operation> operations) {
        Map<Place, TypeDef> byPlace = new LinkedHashMap<>();
        types.forEach(type -> byPlace.put(type.place(), type));
        Map<String, List<TypeDef>> components = new HashMap<>();
        for (TypeDef type : types) {
            if (!files.contains(type.place().document()) && type.origin() instanceof Origin.Component component) {
                components
                        .computeIfAbsent(plain(component.name()), key -> new ArrayList<>())
                        .add(type);
            }
        }
        Map<Place, Place> replaced = new LinkedHashMap<>();
        for (TypeDef type : types) {
            if (files.contains(type.place().document())
                    && type.origin() instanceof Origin.Component name
                    && !replaced.containsKey(type.place())) {
                for (TypeDef component : components.getOrDefault(plain(name.name()), List.of())) {
                    Structure structure = new Structure(byPlace);
                    if (structure.equal(type.place(), component.place())) {
                        structure.pairs().forEach((from, to) -> {
                            if (files.contains(from.document())) {
                                replaced.putIfAbsent(from, to);
                            }
                        });
                        note(source, type.place(), component.place());
                        break;
                    }
                }
            }
        }
        if (replaced.isEmpty()) {
            return new EqualTypes(types, operations);
        }
        Replacement replacement = new Replacement(replaced);
        return new EqualTypes(
                types.stream()
                        .filter(type -> !replaced.containsKey(type.place()))
                        .map(replacement::in)
                        .toList(),
                operations.stream().map(replacement::in).toList());
    }

    private static void note(Source source, Place file, Place component) {
        Location at = source.location(file);
        source.diagnostics()
                .note(
                        "same-type",
                        at,
                        "The schema " + file + " says the same as " + component + ", and is one type with it",
                        "Leave one of them out of the input.",
                        source.location(component));
    }

    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
