package com.withampersand.codegen.java;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a client is emitted. Test server, Jackson's module and runtime have options of their own. */
public enum Part {
    /** A class for each type of the API. */
    MODELS,

    /** The clients, with what their methods take, and what stands beside them. */
    CLIENTS,

    /** What verifies and reads webhooks. */
    WEBHOOKS;

    /** All of them. */
    public static final Set<Part> ALL = Set.of(values());

    /**
     * {@return the parts with these names}
     * @param names the names in lower case; none stands for all parts
     * @throws IllegalArgumentException if a name is none of them
     */
    public static Set<Part> of(List<String> names) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : names) {
            parts.add(Arrays.stream(values())
                    .filter(part -> part.label().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "There is no part `" + name + "`: the parts are " + labels())));
        }
        return names.isEmpty() ? ALL : Set.copyOf(parts);
    }

    /** {@return its name as users write it} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String labels() {
        return Arrays.stream(values()).map(Part::label).collect(Collectors.joining(", "));
    }
}
