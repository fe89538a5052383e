package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the properties of one JSON object, each with the codec that {@link JsonCodecs} has by the name of the method. A
 * value of another kind, such as a list with an element of another kind, is kept whole among the additional properties,
 * and {@code null} returned. All methods throw an {@code IOException} if the JSON is malformed.
 */
public final class ObjectReader {
    private final JsonReader json;
    private Map<String, @Nullable Object> kept = Map.of();
    private Map<String, Extras.Original> originals = Map.of();
    private String name = "";

    ObjectReader(JsonReader json) {
        this.json = json;
    }

    /** {@return the name of the next property, or {@code null} after the last} */
    public @Nullable String next() throws IOException {
        String next = json.nextName();
        if (next != null) {
            name = next;
        }
        return next;
    }

    public @Nullable String string() throws IOException {
        return value(JsonCodecs.STRING);
    }

    public @Nullable Boolean bool() throws IOException {
        return value(JsonCodecs.BOOL);
    }

    public @Nullable Integer int32() throws IOException {
        return value(JsonCodecs.INT32);
    }

    public @Nullable Long int64() throws IOException {
        return value(JsonCodecs.INT64);
    }

    public @Nullable Double float64() throws IOException {
        return value(JsonCodecs.FLOAT64);
    }

    public @Nullable OffsetDateTime dateTime() throws IOException {
        return value(JsonCodecs.DATE_TIME);
    }

    public <T> @Nullable List<T> list(JsonCodec<T> element) throws IOException {
        return value(JsonCodecs.list(element));
    }

    public <T> @Nullable Map<String, T> map(JsonCodec<T> element) throws IOException {
        return value(JsonCodecs.map(element));
    }

    public @Nullable Map<String, @Nullable Object> freeForm() throws IOException {
        return value(JsonCodecs.FREE_FORM);
    }

    public @Nullable Object any() throws IOException {
        return value(JsonCodecs.ANY);
    }

    /** {@return the value of any type} */
    public <T> @Nullable T value(JsonCodec<T> codec) throws IOException {
        JsonReader.Mark start = json.isContainer() ? json.mark() : null;
        T value = codec.read(json);
        if (start != null) {
            settle(value != null ? value : json.again(start), start, value == null);
        } else if (value == null) {
            keep();
        } else if (json.altered || !kept.isEmpty() || !originals.isEmpty()) {
            settle(value, json.mark(), false);
        }
        return value;
    }

    /** Keeps the value, of a property not described, among the additional properties. */
    public void keep() throws IOException {
        json.altered = false; // By an attempt to read it.
        JsonReader.Mark start = json.mark();
        settle(json.any(), start, true);
    }

    /** {@return the builder, with what no property had a place for} */
    public <B extends ApiModelBuilder<B>> B finish(B builder) {
        builder.extras = Extras.of(kept, originals);
        return builder;
    }

    /** Forgets what an earlier property of the same name left, for the last one counts, and keeps the original. */
    private void settle(@Nullable Object value, JsonReader.Mark start, boolean keep) throws IOException {
        if (keep || !kept.isEmpty()) {
            kept = kept.isEmpty() ? new LinkedHashMap<>() : kept; // Most objects need none of their own.
            kept.remove(name);
            if (keep) {
                kept.put(name, value);
            }
        }
        if (json.altered || !originals.isEmpty()) {
            originals = originals.isEmpty() ? new LinkedHashMap<>() : originals;
            originals.remove(name);
            if (json.altered) {
                Object mine = value instanceof byte[] bytes ? bytes.clone() : value;
                originals.put(name, new Extras.Original(mine, json.since(start)));
            }
        }
        json.altered = false;
    }
}
