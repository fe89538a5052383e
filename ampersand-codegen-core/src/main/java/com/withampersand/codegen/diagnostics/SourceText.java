package com.withampersand.codegen.diagnostics;

import java.util.List;

/**
 * A text that locations point into.
 *
 * <p>Two are equal only if they are the same object: a location is compared often, and comparing megabytes each time
 * would be felt.
 *
 * @param name the path as it is shown to the user
 * @param text the whole text
 */
public record SourceText(String name, String text) {

    /** The lines of the text without their ends; computed on each call, since few sources ever have a problem. */
    public List<String> lines() {
        return text.lines().toList();
    }

    /** The place at the very beginning, for a problem with the source as a whole. */
    public Location start() {
        return new Location(this, 1, 1, "");
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** The name: a text has no place in a message. */
    @Override
    public String toString() {
        return name;
    }
}
