package com.withampersand.codegen.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One of several types ({@code oneOf}, {@code anyOf}, or a base with a discriminator and what inherits from it).
 *
 * @param place where it is described
 * @param origin what its name is made of
 * @param docs what is said of it
 * @param discriminator the property whose value tells the variants apart; empty if there is none
 * @param variants the variants, in the order of the description, at least two, or one that inherits
 */
public record UnionType(Place place, Origin origin, Docs docs, String discriminator, List<Variant> variants)
        implements TypeDef {

    /** Copies the list. */
    public UnionType {
        variants = List.copyOf(variants);
    }

    /**
     * A member of the union.
     *
     * @param place where the member stands
     * @param type its type: an object or union by name, or anything else, which then needs a wrapper
     * @param match how it is told from the others
     * @param secret whether its value must not show in logs
     * @param docs what is said of it
     */
    public record Variant(Place place, TypeRef type, Match match, boolean secret, Docs docs) {}

    /**
     * What a value must look like to be of a variant.
     *
     * @param kinds the JSON kinds it may have
     * @param required the properties that must be there, if it is an object
     * @param optional the other properties that it may have
     * @param constants the values that a property is restricted to, where they are strings, integers or booleans
     * @param propertyKinds the JSON kinds that a scalar property may have
     * @param tags the values of the discriminator that mean this variant
     */
    public record Match(
            Set<JsonKind> kinds,
            List<String> required,
            List<String> optional,
            Map<String, List<String>> constants,
            Map<String, JsonKind> propertyKinds,
            List<String> tags) {}

    /** The kinds of JSON values that can tell variants apart. */
    public enum JsonKind {
        /** A string. */
        STRING,
        /** A number with or without a fraction. */
        NUMBER,
        /** A number without a fraction. */
        INTEGER,
        /** A boolean. */
        BOOLEAN,
        /** An array. */
        ARRAY,
        /** An object. */
        OBJECT
    }
}
