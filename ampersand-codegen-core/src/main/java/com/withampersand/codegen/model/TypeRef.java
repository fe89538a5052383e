package com.withampersand.codegen.model;

/** The use of a type. */
public sealed interface TypeRef {

    /** Any object, its values anything. */
    TypeRef FREE_FORM = new MapOf(new Anything(), true);

    /**
     * A value that is neither object nor array.
     *
     * @param kind which
     */
    record Scalar(ScalarKind kind) implements TypeRef {}

    /**
     * An array.
     *
     * @param element the type of its elements
     * @param nullable whether an element may be null
     */
    record ListOf(TypeRef element, boolean nullable) implements TypeRef {}

    /**
     * An object used as a dictionary.
     *
     * @param value the type of its values
     * @param nullable whether a value may be null
     */
    record MapOf(TypeRef value, boolean nullable) implements TypeRef {}

    /**
     * One of {@link Api#types()}, never an alias: those are replaced by what they stand for.
     *
     * @param place where the type is described
     */
    record Named(Place place) implements TypeRef {}

    /**
     * A value of a class of the user's.
     *
     * @param type the class
     * @param codec how it is read and written, as in {@link TypeMapping#codec}; empty for one that parses and prints itself
     * @param base what it would be of otherwise
     */
    record Mapped(String type, String codec, TypeRef base) implements TypeRef {}

    /** A value that the description does not constrain to a kind; null is one. */
    record Anything() implements TypeRef {}
}
