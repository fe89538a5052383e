package com.withampersand.codegen.diagnostics;

/**
 * A place in a source.
 *
 * @param source what it is a place in
 * @param line the line, counted from 1
 * @param column the column in code points, counted from 1
 * @param pointer the JSON pointer (RFC 6901) of the value at the place, empty for the root
 */
public record Location(SourceText source, int line, int column, String pointer) {

    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Lines and columns count from 1: " + line + ":" + column);
        }
    }

    /** The place as editors and terminals understand it: {@code file:line:column}. */
    @Override
    public String toString() {
        return source.name() + ":" + line + ":" + column;
    }
}
