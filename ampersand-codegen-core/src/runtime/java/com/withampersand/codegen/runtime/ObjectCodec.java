package com.withampersand.codegen.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The codec of a model: what it has no place for is kept in its additional properties and written back. */
public final class ObjectCodec<T extends ApiModel> implements JsonCodec<T> {
    private final ApiModelBuilder<?, T> builder;
    private KnownNames names = KnownNames.NONE;
    private boolean wasUsed;

    private ObjectCodec(ApiModelBuilder<?, T> builder) {
        this.builder = builder;
    }

    /** {@return a codec of the models that builders of this kind make} */
    public static <T extends ApiModel> JsonCodec<T> of(ApiModelBuilder<?, T> builder) {
        return new ObjectCodec<>(builder);
    }

    @Override
    public @Nullable T read(JsonReader in) throws IOException {
        T value = in.object(builder, names);
        if (wasUsed && names == KnownNames.NONE && value != null) {
            names = new KnownNames(ApiModelBuilder.inside(value).namesAndValues());
        }
        wasUsed = true; // What is read once, as by short programs, need not be learnt.
        return value;
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        out.model(value);
    }
}
