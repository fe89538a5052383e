package com.withampersand.codegen.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a model: what it has no place for is kept in its additional properties and written back.
 *
 * @param decoder makes a model of its properties
 */
public record ObjectCodec<T extends ApiModel>(Decoder<T> decoder) implements JsonCodec<T> {
    /** {@return a codec of the models that the decoder makes} */
    public static <T extends ApiModel> JsonCodec<T> of(Decoder<T> decoder) {
        return new ObjectCodec<>(decoder);
    }

    @Override
    public @Nullable T read(JsonReader in) throws IOException {
        return in.object(decoder);
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        out.model(value);
    }

    /** Makes a model of its properties. */
    public interface Decoder<T> {
        /** {@return the model; throws an {@code IOException} if the JSON is malformed} */
        T decode(ObjectReader in) throws IOException;
    }
}
