package com.withampersand.codegen.runtime;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON values. No {@code IOException} comes of writing to memory. */
public final class JsonWriter {

    private final JsonGenerator generator;

    JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes a string. */
    public void string(String value) throws IOException {
        generator.writeString(value);
    }

    /** Writes a boolean. */
    public void bool(boolean value) throws IOException {
        generator.writeBoolean(value);
    }

    /** Writes an integer. */
    public void int32(int value) throws IOException {
        generator.writeNumber(value);
    }

    /** Writes an integer. */
    public void int64(long value) throws IOException {
        generator.writeNumber(value);
    }

    /** Writes a number, without a fraction if it has none; JSON has no infinity and no NaN. */
    public void float64(double value) throws IOException {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        generator.writeNumber(Scalars.text(value));
    }

    /** Writes a number with all its digits. */
    public void decimal(BigDecimal value) throws IOException {
        generator.writeNumber(value.toString());
    }

    /** Writes a list; a {@code null} in it becomes a JSON null. */
    public <T> void list(List<? extends @Nullable T> list, JsonCodec<T> element) throws IOException {
        generator.writeStartArray();
        for (T value : list) {
            orNull(value, element);
        }
        generator.writeEndArray();
    }

    /** Writes a map; a {@code null} in it becomes a JSON null. */
    public <T> void map(Map<String, ? extends @Nullable T> map, JsonCodec<T> element) throws IOException {
        generator.writeStartObject();
        for (Map.Entry<String, ? extends @Nullable T> entry : map.entrySet()) {
            generator.writeFieldName(entry.getKey());
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

    /** Writes a value such as {@link JsonReader#any()} returns, any other finite number, an {@code Iterable} or a model. */
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
            generator.writeStartObject();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                generator.writeFieldName(String.valueOf(member.getKey()));
                any(member.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof Iterable<?> values) {
            generator.writeStartArray();
            for (Object element : values) {
                any(element);
            }
            generator.writeEndArray();
        } else if (value instanceof ApiModel model) {
            ObjectCodec.writeModel(this, model);
        } else if (value instanceof OpenEnum<?> || value instanceof Wrapper<?>) {
            any(value instanceof Wrapper<?> wrapper ? wrapper.value() : ((OpenEnum<?>) value).value());
        } else {
            throw new IllegalArgumentException(
                    "No JSON for a " + value.getClass().getName());
        }
    }

    void startObject() throws IOException {
        generator.writeStartObject();
    }

    void name(String name) throws IOException {
        generator.writeFieldName(name);
    }

    void raw(String json) throws IOException {
        generator.writeRawValue(json);
    }

    void endObject() throws IOException {
        generator.writeEndObject();
    }
}
