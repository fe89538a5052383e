package com.withampersand.codegen.model;

import java.util.List;

/**
 * An open set of known values.
 *
 * @param place where it is described
 * @param origin what its name is made of
 * @param docs what is said of it
 * @param base what the values are: {@link ScalarKind#STRING}, {@link ScalarKind#INT64} or {@link ScalarKind#DECIMAL}
 * @param values the known values, in the order of the description, each once
 */
public record EnumType(Place place, Origin origin, Docs docs, ScalarKind base, List<Value> values) implements TypeDef {

    /** Copies the list. */
    public EnumType {
        values = List.copyOf(values);
    }

    /**
     * A known value.
     *
     * @param text the value; of a number, its digits
     * @param nameHint the name that the description proposes for it ({@code x-enum-varnames}), or empty
     * @param docs what is said of it
     */
    public record Value(String text, String nameHint, Docs docs) {}
}
