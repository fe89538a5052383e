package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the properties of one JSON object, each with the codec that {@link JsonCodecs} has by the name of the method:
 * nothing for {@code null}, and what a property came as if its value is still the one it came with. No
 * {@code IOException} comes of writing to memory; an {@code IllegalArgumentException} of a number that is not finite.
 */
public final class ObjectWriter {
    private final JsonWriter json;
    private final Extras extras;
    private final Set<String> written = new HashSet<>();

    ObjectWriter(JsonWriter json, Extras extras) {
        this.json = json;
        this.extras = extras;
    }

    public void string(String name, @Nullable String value) throws IOException {
        value(name, value, JsonCodecs.STRING);
    }

    public void bool(String name, @Nullable Boolean value) throws IOException {
        value(name, value, JsonCodecs.BOOL);
    }

    public void int32(String name, @Nullable Integer value) throws IOException {
        value(name, value, JsonCodecs.INT32);
    }

    public void int64(String name, @Nullable Long value) throws IOException {
        value(name, value, JsonCodecs.INT64);
    }

    public void float64(String name, @Nullable Double value) throws IOException {
        value(name, value, JsonCodecs.FLOAT64);
    }

    public void dateTime(String name, @Nullable OffsetDateTime value) throws IOException {
        value(name, value, JsonCodecs.DATE_TIME);
    }

    public <T> void list(String name, @Nullable List<T> value, JsonCodec<T> element) throws IOException {
        value(name, value, JsonCodecs.list(element));
    }

    public <T> void map(String name, @Nullable Map<String, T> value, JsonCodec<T> element) throws IOException {
        value(name, value, JsonCodecs.map(element));
    }

    public void freeForm(String name, @Nullable Map<String, @Nullable Object> value) throws IOException {
        value(name, value, JsonCodecs.FREE_FORM);
    }

    public void any(String name, @Nullable Object value) throws IOException {
        value(name, value, JsonCodecs.ANY);
    }

    /** Writes a value of any type. */
    public <T> void value(String name, @Nullable T value, JsonCodec<T> codec) throws IOException {
        if (value != null && open(name, value)) {
            codec.write(json, value);
        }
    }

    /** Writes the properties that the model has no place for, {@code null} ones too. */
    void extras() throws IOException {
        for (Map.Entry<String, @Nullable Object> extra : extras.asMap().entrySet()) {
            if (!written.contains(extra.getKey()) && open(extra.getKey(), extra.getValue())) {
                json.any(extra.getValue());
            }
        }
    }

    /** Begins a property; false if its original was written, and nothing is left to do. */
    private boolean open(String name, @Nullable Object value) throws IOException {
        json.name(name);
        if (!extras.isEmpty()) {
            written.add(name);
        }
        String original = extras.original(name, value);
        if (original != null) {
            json.raw(original);
        }
        return original == null;
    }
}
