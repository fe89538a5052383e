package com.withampersand.maven;

import org.jspecify.annotations.Nullable;

/**
 * A class for values, as in
 * {@code <typeMapping><of>string/date-time</of><type>java.time.Instant</type></typeMapping>}.
 */
public final class TypeMapping {

    /** What values: a type and format, a schema, or a JSON pointer. */
    private @Nullable String of;

    /** The class. */
    private @Nullable String type;

    /** How to read and write it, if the generator does not know: a class, or a constant of one behind a {@code #}. */
    private @Nullable String codec;

    /** For Maven. */
    public TypeMapping() {}

    String of() {
        return Required.text("typeMapping", "of", of);
    }

    String type() {
        return Required.text("typeMapping", "type", type);
    }

    @Nullable
    String codec() {
        return codec;
    }
}
