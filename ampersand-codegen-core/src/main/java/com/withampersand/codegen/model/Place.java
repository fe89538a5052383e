package com.withampersand.codegen.model;

import java.util.Comparator;

/**
 * Where in the described API a thing stands: the identity of types, operations and everything that gets a name.
 *
 * @param document the ID of the document, such as {@code api/api.yaml}: a path relative to the input, with slashes
 * @param pointer the JSON pointer in it (RFC 6901), such as {@code /components/schemas/Group}; empty for the root
 */
public record Place(String document, String pointer) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::document).thenComparing(Place::pointer);

    /**
     * {@return the place one step further in}
     * @param token a member name or an index, not escaped yet
     */
    public Place child(String token) {
        return new Place(document, pointer + "/" + token.replace("~", "~0").replace("/", "~1"));
    }

    /** {@return what a schema here is called in its document, as in {@code Group}; empty if it has no name of its own} */
    public String schemaName() {
        return Pointers.schemaName(this);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@return document and pointer, as in {@code api/api.yaml#/components/schemas/Group}} */
    @Override
    public String toString() {
        return document + "#" + pointer;
    }
}
