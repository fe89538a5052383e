package com.withampersand.codegen.runtime;

/**
 * Something in an answer that the API's description did not have when this code was generated. Nothing is lost by it; to
 * generate the client anew from the newest description gives it a name.
 *
 * @param call the call, such as {@code GET /orgs/{orgId}}
 * @param pointer where it was in the answer, as a JSON pointer (RFC 6901)
 * @param kind what it is
 * @param found the name of the property, the value of the enum, or the outline of the variant
 */
public record Drift(String call, String pointer, Kind kind, String found) {
    /** What may be new. */
    public enum Kind {
        /** A property that no model has. */
        PROPERTY,
        /** A value that an enum does not have. */
        ENUM_VALUE,
        /** A shape that a union does not have, or a value of another kind than described. */
        SHAPE
    }
}
