package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes JSON values. No {@code IOException} comes of writing to memory. */
public final class JsonWriter extends JsonOutput {
    private final byte[] scratch = new byte[DateTimes.MAX_LENGTH];
    private final ObjectWriter plainProperties = new ObjectWriter(this, Extras.NONE);

    JsonWriter(OutputStream out) throws IOException {
        super(out);
    }

    /** Writes an array; a {@code null} in it becomes a JSON null. */
    public <T> void list(Iterable<? extends @Nullable T> list, JsonCodec<T> element) throws IOException {
        startArray();
        for (T value : list) {
            orNull(value, element);
        }
        endArray();
    }

    /** Writes an object; a {@code null} in it becomes a JSON null. */
    public <T> void map(Map<?, ? extends @Nullable T> map, JsonCodec<T> element) throws IOException {
        startObject();
        if (map instanceof OrderedMap<?> ordered) {
            for (int i = 0; i < ordered.size(); i++) {
                @SuppressWarnings("unchecked") // It is the same map.
                T value = (T) ordered.value(i);
                name(ordered.name(i));
                orNull(value, element);
            }
        } else {
            for (Map.Entry<?, ? extends @Nullable T> entry : map.entrySet()) {
                name(String.valueOf(entry.getKey()));
                orNull(entry.getValue(), element);
            }
        }
        endObject();
    }

    private <T> void orNull(@Nullable T value, JsonCodec<T> codec) throws IOException {
        if (value == null) {
            nullValue();
        } else {
            codec.write(this, value);
        }
    }

    /**
     * Writes a value such as {@link JsonReader#any()} returns, any other finite number (a double without a fraction if
     * it has none), an {@code Iterable}, a {@link Wrapper}, a model, or
     * what models have for a string: a date, with a time or without, a UUID, a URI, bytes.
     * @throws IllegalArgumentException if the value is anything else
     */
    public void any(@Nullable Object value) throws IOException {
        if (value == null) {
            nullValue();
        } else if (value instanceof String string) {
            text(string);
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof Boolean bool) {
            bool(bool);
        } else if (value instanceof Map<?, ?> map) {
            map(map, JsonCodecs.ANY);
        } else if (value instanceof ApiModel model) {
            model(model);
        } else if (value instanceof Iterable<?> values) {
            list(values, JsonCodecs.ANY);
        } else if (value instanceof Wrapper<?> wrapper) {
            any(wrapper.value());
        } else if (isText(value)) {
            text(ParameterText.of(value));
        } else {
            throw unwritable(value);
        }
    }

    /** Whether the value is of a kind that JSON has as text, and generated models have as such. */
    private static boolean isText(Object value) {
        return value instanceof OffsetDateTime
                || value instanceof LocalDate
                || value instanceof UUID
                || value instanceof URI
                || value instanceof byte[];
    }

    private void number(Number value) throws IOException {
        if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            number(value.longValue());
        } else if (value instanceof Double number) {
            float64(number);
        } else if (value instanceof BigDecimal || value instanceof BigInteger || value instanceof BoundlessNumber) {
            number(value.toString());
        } else if (value instanceof Float) {
            float64(Double.parseDouble(value.toString()));
        } else {
            throw unwritable(value);
        }
    }

    private static IllegalArgumentException unwritable(Object value) {
        return new IllegalArgumentException("No JSON for a " + value.getClass().getName());
    }

    void float64(double value) throws IOException {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        if (Numbers.isLong(value)) {
            number((long) value);
        } else {
            number(value);
        }
    }

    void dateTime(OffsetDateTime value) throws IOException {
        int length = DateTimes.print(value, scratch);
        if (length < 0) {
            text(DateTimes.text(value));
        } else {
            plain(scratch, length);
        }
    }

    void model(ApiModel model) throws IOException {
        var inside = ApiModelBuilder.inside(model);
        Extras extras = inside.extras();
        ObjectWriter properties = extras.isNone() ? plainProperties : new ObjectWriter(this, extras);
        startObject();
        inside.encode(properties);
        properties.extras();
        endObject();
    }
}
