package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the properties of one JSON object: nothing for {@code null}, and what a property came as if its value is still
 * the one it came with. No {@code IOException} comes of writing to memory.
 */
public final class ObjectWriter {

    private final JsonWriter json;
    private final Extras extras;
    private final @Nullable Set<String> written;

    ObjectWriter(JsonWriter json, Extras extras) {
        this.json = json;
        this.extras = extras;
        this.written = extras.asMap().isEmpty() ? null : new HashSet<>();
    }

    /** Writes a string. */
    public void string(String name, @Nullable String value) throws IOException {
        value(name, value, JsonCodecs.STRING);
    }

    /** Writes a boolean. */
    public void bool(String name, @Nullable Boolean value) throws IOException {
        if (value != null && open(name, value)) {
            json.bool(value);
        }
    }

    /** Writes an integer of 32 bits. */
    public void int32(String name, @Nullable Integer value) throws IOException {
        if (value != null && open(name, value)) {
            json.int32(value);
        }
    }

    /** Writes an integer of 64 bits. */
    public void int64(String name, @Nullable Long value) throws IOException {
        if (value != null && open(name, value)) {
            json.int64(value);
        }
    }

    /** Writes a number as a double. */
    public void float64(String name, @Nullable Double value) throws IOException {
        if (value != null && open(name, value)) {
            json.float64(value);
        }
    }

    /** Writes a number with all its digits. */
    public void decimal(String name, @Nullable BigDecimal value) throws IOException {
        value(name, value, JsonCodecs.DECIMAL);
    }

    /** Writes a date and time. */
    public void dateTime(String name, @Nullable OffsetDateTime value) throws IOException {
        value(name, value, JsonCodecs.DATE_TIME);
    }

    /** Writes a date. */
    public void date(String name, @Nullable LocalDate value) throws IOException {
        value(name, value, JsonCodecs.DATE);
    }

    /** Writes a UUID. */
    public void uuid(String name, @Nullable UUID value) throws IOException {
        value(name, value, JsonCodecs.UUID);
    }

    /** Writes a URI. */
    public void uri(String name, @Nullable URI value) throws IOException {
        value(name, value, JsonCodecs.URI);
    }

    /** Writes a string of bytes in base64. */
    public void bytes(String name, byte @Nullable [] value) throws IOException {
        value(name, value, JsonCodecs.BYTES);
    }

    /** Writes a model, union or open enum. */
    public <T> void value(String name, @Nullable T value, JsonCodec<T> codec) throws IOException {
        if (value != null && open(name, value)) {
            codec.write(json, value);
        }
    }

    /** Writes a list. */
    public <T> void list(String name, @Nullable List<T> value, JsonCodec<T> element) throws IOException {
        if (value != null && open(name, value)) {
            json.list(value, element);
        }
    }

    /** Writes a list whose elements may be {@code null}. */
    public <T> void listOfNullable(String name, @Nullable List<@Nullable T> value, JsonCodec<T> element)
            throws IOException {
        if (value != null && open(name, value)) {
            json.list(value, element);
        }
    }

    /** Writes a map. */
    public <T> void map(String name, @Nullable Map<String, T> value, JsonCodec<T> element) throws IOException {
        if (value != null && open(name, value)) {
            json.map(value, element);
        }
    }

    /** Writes a map whose values may be {@code null}. */
    public <T> void mapOfNullable(String name, @Nullable Map<String, @Nullable T> value, JsonCodec<T> element)
            throws IOException {
        if (value != null && open(name, value)) {
            json.map(value, element);
        }
    }

    /** Writes an object of any properties, with values as {@link JsonWriter#any} takes them. */
    public void freeForm(String name, @Nullable Map<String, @Nullable Object> value) throws IOException {
        any(name, value);
    }

    /** Writes a value of any kind, as {@link JsonWriter#any} takes it. */
    public void any(String name, @Nullable Object value) throws IOException {
        if (value != null && open(name, value)) {
            json.any(value);
        }
    }

    /** Writes the properties that the model has no place for, {@code null} ones too. */
    void extras() throws IOException {
        if (written == null) {
            return;
        }
        for (Map.Entry<String, @Nullable Object> extra : extras.asMap().entrySet()) {
            if (!written.contains(extra.getKey()) && open(extra.getKey(), extra.getValue())) {
                json.any(extra.getValue());
            }
        }
    }

    /** Begins a property; false if its original was written, and nothing is left to do. */
    private boolean open(String name, @Nullable Object value) throws IOException {
        json.name(name);
        if (written != null) {
            written.add(name);
        }
        String original = extras.original(name, value);
        if (original != null) {
            json.raw(original);
        }
        return original == null;
    }
}
