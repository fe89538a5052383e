package com.withampersand.codegen.model;

/**
 * How a parameter is written (OpenAPI 3.2, section 4.12.3), or a property of a form.
 *
 * @param kind the style
 * @param explode whether each element or property is written for itself
 * @param allowReserved whether reserved characters are written as they are
 */
public record WireStyle(Kind kind, boolean explode, boolean allowReserved) {

    /** The styles. */
    public enum Kind {
        /** {@code simple}. */
        SIMPLE,
        /** {@code label}. */
        LABEL,
        /** {@code matrix}. */
        MATRIX,
        /** {@code form}. */
        FORM,
        /** {@code spaceDelimited}. */
        SPACE_DELIMITED,
        /** {@code pipeDelimited}. */
        PIPE_DELIMITED,
        /** {@code deepObject}. */
        DEEP_OBJECT,
        /** {@code cookie}. */
        COOKIE,
        /** None, but the JSON that {@code content} asks for. */
        JSON
    }

    /**
     * {@return the usual style of a place}
     * @param in the place
     */
    public static WireStyle usual(Operation.In in) {
        return switch (in) {
            case PATH, HEADER -> new WireStyle(Kind.SIMPLE, false, false);
            case QUERY, COOKIE, QUERYSTRING -> new WireStyle(Kind.FORM, true, false);
        };
    }
}
