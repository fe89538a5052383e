package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the properties of one JSON object, each with the codec that {@link JsonCodecs} has by the name of the method:
 * nothing for {@code null}, and what a property came as if its value is still the one it came with. No
 * {@code IOException} comes of writing to memory; an {@code IllegalArgumentException} of a number that is not finite.
 */
public final class ObjectWriter {
    private final JsonWriter json;
    private final Extras extras;

    ObjectWriter(JsonWriter json, Extras extras) {
        this.json = json;
        this.extras = extras;
    }

    public void string(String name, @Nullable String value) throws IOException {
        if (value != null && open(name, value)) {
            json.text(value);
        }
    }

    public void bool(String name, @Nullable Boolean value) throws IOException {
        if (value != null && open(name, value)) {
            json.bool(value);
        }
    }

    public void int32(String name, @Nullable Integer value) throws IOException {
        if (value != null && open(name, value)) {
            json.number(value.longValue());
        }
    }

    public void int64(String name, @Nullable Long value) throws IOException {
        if (value != null && open(name, value)) {
            json.number(value.longValue());
        }
    }

    public void float64(String name, @Nullable Double value) throws IOException {
        if (value != null && open(name, value)) {
            json.float64(value);
        }
    }

    public void dateTime(String name, @Nullable OffsetDateTime value) throws IOException {
        if (value != null && open(name, value)) {
            json.dateTime(value);
        }
    }

    public <T> void list(String name, @Nullable List<T> value, JsonCodec<T> element) throws IOException {
        if (value != null && open(name, value)) {
            json.list(value, element);
        }
    }

    public <T> void map(String name, @Nullable Map<String, T> value, JsonCodec<T> element) throws IOException {
        if (value != null && open(name, value)) {
            json.map(value, element);
        }
    }

    public void freeForm(String name, @Nullable Map<String, @Nullable Object> value) throws IOException {
        any(name, value);
    }

    public void any(String name, @Nullable Object value) throws IOException {
        if (value != null && open(name, value)) {
            json.any(value);
        }
    }

    /** Writes a value of any type. */
    public <T> void value(String name, @Nullable T value, JsonCodec<T> codec) throws IOException {
        if (value != null && open(name, value)) {
            codec.write(json, value);
        }
    }

    /** Writes the properties that the model has no value for, {@code null} ones too. */
    void extras() throws IOException {
        if (!extras.isEmpty()) {
            for (Map.Entry<String, @Nullable Object> extra : extras.asMap().entrySet()) {
                json.name(extra.getKey());
                if (!wroteOriginal(extra.getKey(), extra.getValue())) {
                    json.any(extra.getValue());
                }
            }
        }
    }

    /** Begins a described property; false if its original was written, and nothing is left to do. */
    private boolean open(String name, Object value) throws IOException {
        json.name(name);
        return !wroteOriginal(name, value);
    }

    private boolean wroteOriginal(String name, @Nullable Object value) throws IOException {
        String original = extras.original(name, value);
        if (original != null) {
            json.raw(original);
        }
        return original != null;
    }
}
