package com.withampersand.codegen.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one type as JSON.
 *
 * @param <T> the type
 */
public interface JsonCodec<T> {

    /**
     * Reads the value that the reader is at.
     *
     * @param in the reader, at the first token of the value
     * @return the value, with the reader at its last token, or {@code null} if the JSON is of another kind: then the
     *     reader is still at a scalar, or somewhere inside an array or object
     * @throws IOException if the JSON is malformed
     */
    @Nullable
    T read(JsonReader in) throws IOException;

    /**
     * Writes a value.
     *
     * @param out where to
     * @param value the value
     * @throws IOException never, when writing to memory
     */
    void write(JsonWriter out, T value) throws IOException;
}
