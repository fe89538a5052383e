package com.withampersand.codegen.runtime;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON values. No {@code IOException} comes of writing to memory. */
public final class JsonWriter {
    private final JsonGenerator generator;

    JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes an array; a {@code null} in it becomes a JSON null. */
    public <T> void list(Iterable<? extends @Nullable T> list, JsonCodec<T> element) throws IOException {
        generator.writeStartArray();
        for (T value : list) {
            orNull(value, element);
        }
        generator.writeEndArray();
    }

    /** Writes an object; a {@code null} in it becomes a JSON null. */
    public <T> void map(Map<?, ? extends @Nullable T> map, JsonCodec<T> element) throws IOException {
        generator.writeStartObject();
        for (Map.Entry<?, ? extends @Nullable T> entry : map.entrySet()) {
            generator.writeFieldName(String.valueOf(entry.getKey()));
            orNull(entry.getValue(), element);
        }
        generator.writeEndObject();
    }

    private <T> void orNull(@Nullable T value, JsonCodec<T> codec) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else {
            codec.write(this, value);
        }
    }

    /**
     * Writes a value such as {@link JsonReader#any()} returns, any other finite number (a double without a fraction if
     * it has none), an {@code Iterable}, a {@link Wrapper} or a model.
     * @throws IllegalArgumentException if the value is anything else
     */
    public void any(@Nullable Object value) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String string) {
            generator.writeString(string);
        } else if (value instanceof Boolean bool) {
            generator.writeBoolean(bool);
        } else if (value instanceof Double || value instanceof Float) {
            float64(Double.parseDouble(value.toString()));
        } else if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            generator.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigDecimal || value instanceof BigInteger) {
            generator.writeNumber(value.toString());
        } else if (value instanceof Map<?, ?> map) {
            map(map, JsonCodecs.ANY);
        } else if (value instanceof Iterable<?> values) {
            list(values, JsonCodecs.ANY);
        } else if (value instanceof ApiModel model) {
            model(model);
        } else if (value instanceof Wrapper<?> wrapper) {
            any(wrapper.value());
        } else {
            throw new IllegalArgumentException(
                    "No JSON for a " + value.getClass().getName());
        }
    }

    private void float64(double value) throws IOException {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        generator.writeNumber(Scalars.text(value));
    }

    void model(ApiModel model) throws IOException {
        generator.writeStartObject();
        ObjectWriter properties = new ObjectWriter(this, model.extras());
        model.encode(properties);
        properties.extras();
        generator.writeEndObject();
    }

    void name(String name) throws IOException {
        generator.writeFieldName(name);
    }

    void raw(String json) throws IOException {
        generator.writeRawValue(json);
    }
}
