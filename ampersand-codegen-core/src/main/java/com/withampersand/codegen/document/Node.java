package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Location;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document, with the place it was read from. Immutable; two nodes are equal only if they are the same one.
 */
public sealed interface Node permits ObjectNode, ArrayNode, ScalarNode {

    /** Where the value starts; its pointer is the place in the document, for a YAML alias the place of its use. */
    Location location();

    /**
     * The value as plain Java, for examples and defaults: {@code String}, {@code Boolean}, {@code Long},
     * {@code BigInteger}, {@code BigDecimal}, unmodifiable {@code List} and insertion-ordered {@code Map}, and null.
     */
    @Nullable
    Object toJava();

    /** What the value is, as a word for messages: {@code an object}, {@code a string} and so on. */
    String kindName();
}
