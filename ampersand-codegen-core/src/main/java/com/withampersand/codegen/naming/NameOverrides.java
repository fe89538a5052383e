package com.withampersand.codegen.naming;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Nearest;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.Property;
import com.withampersand.codegen.model.TypeDef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds what the user gave names to: by the name of a schema, as in {@code Group}, and of a property in it, as in
 * {@code Group.groupRef}; by the ID of an operation; by JSON pointer, with the file before it if several have one; or by the
 * left side of a names file.
 */
public final class NameOverrides {

    private final NamedApi named;
    /** What a user may write, with what it stands for. */
    private final Map<String, Set<String>> keys = new TreeMap<>();

    private NameOverrides(NamedApi named) {
        this.named = named;
        named.names().asMap().keySet().stream()
                .filter(key -> !NameKey.isDecision(key))
                .forEach(key -> add(key, key));
        named.api().types().forEach(this::learn);
        named.api().operations().stream()
                .flatMap(operation -> operation.variants().stream())
                .forEach(this::learn);
    }

    /**
     * {@return the names by what they belong to, as in a names file}
     * @param overrides what the user wrote
     * @param named the API, named without them
     * @param diagnostics receives an error for each that belongs to nothing, or to several things
     */
    public static Map<String, String> resolve(Map<String, String> overrides, NamedApi named, Diagnostics diagnostics) {
        NameOverrides all = new NameOverrides(named);
        Map<String, String> resolved = new LinkedHashMap<>();
        overrides.forEach((of, name) -> all.resolve(of, name, resolved, diagnostics));
        return resolved;
    }

    private void learn(TypeDef type) {
        String key = NameKey.type(type.place());
        if (!named.names().asMap().containsKey(key)) {
            return;
        }
        String schema = type.place().schemaName();
        if (!schema.isEmpty()) {
            add(schema, key);
        }
        add(type.place(), key);
        if (type instanceof ObjectType object) {
            for (Property property : object.properties()) {
                String own = NameKey.property(type.place(), property.name());
                // What is described in place has a type there, too; the property is what a pointer means.
                Place place = type.place().child("properties").child(property.name());
                keys.remove("#" + place.pointer());
                keys.remove(place.toString());
                add(place, own);
                if (!schema.isEmpty()) {
                    add(schema + "." + property.name(), own);
                }
            }
        }
    }

    private void learn(Operation operation) {
        String key = NameKey.method(operation);
        if (!operation.id().isEmpty()) {
            add(operation.id(), key);
        }
        add(operation.place(), key);
    }

    private void add(Place place, String key) {
        add("#" + place.pointer(), key);
        add(place.toString(), key);
    }

    private void add(String written, String key) {
        keys.computeIfAbsent(written, any -> new TreeSet<>()).add(key);
    }

    private void resolve(String of, String name, Map<String, String> resolved, Diagnostics diagnostics) {
        List<String> found = new ArrayList<>(keys.getOrDefault(of, Set.of()));
        if (found.size() == 1) {
            String key = found.get(0);
            String usual = named.names().asMap().getOrDefault(key, "");
            resolved.put(key, usual.substring(0, usual.lastIndexOf('.') + 1) + name);
        } else if (found.isEmpty()) {
            boolean pointer = of.contains("#/");
            List<String> near = keys.keySet().stream()
                    .filter(key -> key.contains("#/") == pointer)
                    .toList();
            error(
                    diagnostics,
                    "name-unmatched",
                    "Nothing is `" + of + "`, to be called " + name,
                    Nearest.remedy(of, near));
        } else {
            error(
                    diagnostics,
                    "name-ambiguous",
                    "Several things are `" + of + "`, but one can be called " + name,
                    "Write which: " + String.join(", or ", found) + ".");
        }
    }

    private static void error(Diagnostics diagnostics, String rule, String message, String remedy) {
        diagnostics.add(new Problem(Severity.ERROR, rule, message, remedy, List.of()));
    }
}
