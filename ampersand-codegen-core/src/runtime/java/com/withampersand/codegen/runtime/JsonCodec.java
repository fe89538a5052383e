package com.withampersand.codegen.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes values of one type, {@code T}, as JSON. */
public interface JsonCodec<T> {
    /**
     * {@return the value that the reader is at the first token of, with the reader at the last; or {@code null} if the
     * JSON is of another kind: then the reader is still at a scalar, or somewhere inside an array or object}
     * @throws IOException if the JSON is malformed
     */
    @Nullable
    T read(JsonReader in) throws IOException;

    /** Writes a value. No {@code IOException} comes of writing to memory. */
    void write(JsonWriter out, T value) throws IOException;
}
