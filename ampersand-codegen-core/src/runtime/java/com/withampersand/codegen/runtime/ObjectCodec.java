package com.withampersand.codegen.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a model: what it has no place for is kept in its additional properties and written back.
 *
 * @param <T> the model
 */
public final class ObjectCodec<T extends ApiModel> implements JsonCodec<T> {

    private final Decoder<T> decoder;

    private ObjectCodec(Decoder<T> decoder) {
        this.decoder = decoder;
    }

    /**
     * {@return a codec}
     * @param <T> the model
     * @param decoder makes a model of its properties
     */
    public static <T extends ApiModel> ObjectCodec<T> of(Decoder<T> decoder) {
        return new ObjectCodec<>(decoder);
    }

    @Override
    public @Nullable T read(JsonReader in) throws IOException {
        if (!in.isObject()) {
            return null;
        }
        // The object looks after its own originals, so those around it must not notice.
        boolean outside = in.takeAltered();
        T value = decoder.decode(new ObjectReader(in));
        in.setAltered(outside);
        return value;
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        writeModel(out, value);
    }

    static void writeModel(JsonWriter out, ApiModel value) throws IOException {
        ObjectWriter properties = new ObjectWriter(out, value.extras());
        out.startObject();
        value.encode(properties);
        properties.extras();
        out.endObject();
    }

    /**
     * Makes a model of its properties.
     *
     * @param <T> the model
     */
    public interface Decoder<T> {
        /**
         * {@return the model}
         * @param in its properties
         * @throws IOException if the JSON is malformed
         */
        T decode(ObjectReader in) throws IOException;
    }
}
