package com.withampersand.codegen.model;

/** What the name of a type is made of: always its own place, never its order or its neighbours. */
public sealed interface Origin {

    /**
     * A component schema, an entry of {@code $defs}, or the root of a JSON Schema file.
     *
     * @param name its name in the description
     */
    record Component(String name) implements Origin {}

    /**
     * Described inside another type.
     *
     * @param owner the place of that type
     * @param role what it is there
     * @param word the name of the property; for a variant its title, or else what tells it apart; empty if there is neither
     */
    record Part(Place owner, Role role, String word) implements Origin {}

    /**
     * Described inside an operation.
     *
     * @param operation the place of the operation
     * @param role what it is there
     * @param word the status of a response that is not the usual one, or the name of the parameter or callback; else
     *     empty
     */
    record OfOperation(Place operation, Role role, String word) implements Origin {}

    /** What a type that is described inline is to the thing around it. */
    enum Role {
        /** The value of a property. */
        PROPERTY,
        /** An element of the array that is the value of a property, of a type or of a body. */
        ELEMENT,
        /** A value of the map that is the value of a property, of a type or of a body. */
        VALUE,
        /** One of the variants of a union. */
        VARIANT,
        /** A request body. */
        REQUEST,
        /** A response body. */
        RESPONSE,
        /** What a callback brings; the word is its name. */
        CALLBACK,
        /** The value of a parameter. */
        PARAMETER,
        /** What a response that is a stream consists of; the word says what that is. */
        STREAMED
    }
}
