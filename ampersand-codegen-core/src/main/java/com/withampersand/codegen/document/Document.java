package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.SourceText;

/**
 * A file that was read.
 *
 * @param id the path below the input it belongs to, with {@code /}, such as {@code api/api.yaml}: the same on every
 *     machine, unlike the path by which problems show it
 * @param root the outermost object, overlays applied
 * @param dialect the language it is written in; a mere fragment has the dialect of the document that refers to it
 */
public record Document(String id, ObjectNode root, Dialect dialect) {

    /** The text that the locations of this document's own nodes point into. */
    public SourceText source() {
        return root.location().source();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return id;
    }
}
