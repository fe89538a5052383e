package com.withampersand.codegen.model;

import java.util.List;

/**
 * What a user knows better than the description. A property is named by the name of its schema and its own, with
 * {@code *} for any letters, as in {@code Group.*} or {@code *.createTime}; by its own name alone; or by the JSON pointer of
 * its schema, as in {@code #/components/schemas/Group/properties/createTime}, with the file before it if several have one.
 *
 * @param relaxations properties that are required by the description and may be absent nevertheless
 * @param secrets properties and parameters whose values must not show in logs
 * @param mappings Java types for values
 */
public record Adjustments(List<String> relaxations, List<String> secrets, List<TypeMapping> mappings) {

    /** What is adjusted if nothing is said. */
    public static final Adjustments NONE = new Adjustments(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Adjustments {
        relaxations = List.copyOf(relaxations);
        secrets = List.copyOf(secrets);
        mappings = List.copyOf(mappings);
    }
}
