package com.withampersand.codegen.runtime;

import java.io.IOException;

/** The codec of a model: what it has no place for is kept in its additional properties and written back. */
public final class ObjectCodec {
    private ObjectCodec() {}

    /** {@return a codec of the models that the decoder makes} */
    public static <T extends ApiModel> JsonCodec<T> of(Decoder<T> decoder) {
        return JsonCodecs.of(in -> in.isObject() ? read(in, decoder) : null, JsonWriter::model);
    }

    /** The object looks after its own originals, so those around it must not notice. */
    private static <T> T read(JsonReader in, Decoder<T> decoder) throws IOException {
        boolean outside = in.altered;
        in.altered = false;
        T value = decoder.decode(new ObjectReader(in));
        in.altered = outside;
        return value;
    }

    /** Makes a model of its properties. */
    public interface Decoder<T> {
        /** {@return the model; throws an {@code IOException} if the JSON is malformed} */
        T decode(ObjectReader in) throws IOException;
    }
}
