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
    private @Nullable ObjectReader inner;
    private Map<String, @Nullable Object> kept = Map.of();
    private Map<String, Extras.Original> originals = Map.of();
    private boolean hasHistory;
    private String name = "";
    private KnownNames names = KnownNames.NONE;
    private JsonTokens.Name last = names.start;

    ObjectReader(JsonReader json) {
        this.json = json;
    }

    /** The reader for an object in this one, of which one is read at a time. */
    ObjectReader inner(KnownNames known) {
        ObjectReader reader = inner == null ? new ObjectReader(json) : inner;
        inner = reader;
        reader.kept = Map.of();
        reader.originals = Map.of();
        reader.hasHistory = false;
        reader.names = known;
        reader.last = known.start;
        return reader;
    }

    /** {@return the name of the next property, or {@code null} after the last} */
    public @Nullable String next() throws IOException {
        JsonTokens.Name guess = last.next;
        if (guess != null && json.nextNameIs(guess)) {
            last = guess;
            name = guess.text;
            return name;
        }
        String next = guess == null ? json.nextName() : json.nextNameAfterAll();
        if (next == null) {
            return null;
        }
        JsonTokens.Name known = names.after(last, next);
        name = known == null ? next : known.text; // The very string that the code has is found the fastest.
        last = known == null ? last : known;
        return name;
    }

    public @Nullable String string() throws IOException {
        return scalar(json.string());
    }

    public @Nullable Boolean bool() throws IOException {
        return scalar(json.bool());
    }

    public @Nullable Integer int32() throws IOException {
        return scalar(json.int32());
    }

    public @Nullable Long int64() throws IOException {
        return scalar(json.int64());
    }

    public @Nullable Double float64() throws IOException {
        return scalar(json.float64());
    }

    public @Nullable OffsetDateTime dateTime() throws IOException {
        return scalar(json.dateTime());
    }

    public <T> @Nullable List<T> list(JsonCodec<T> element) throws IOException {
        if (json.token() != JsonTokens.ARRAY) {
            return scalar(null);
        }
        int place = json.position();
        int depth = json.depth();
        return container(json.list(element, false), place, depth);
    }

    public <T> @Nullable Map<String, T> map(JsonCodec<T> element) throws IOException {
        if (json.token() != JsonTokens.OBJECT) {
            return scalar(null);
        }
        int place = json.position();
        int depth = json.depth();
        return container(json.map(element, false), place, depth);
    }

    public @Nullable Map<String, @Nullable Object> freeForm() throws IOException {
        if (json.token() != JsonTokens.OBJECT) {
            return scalar(null);
        }
        int place = json.position();
        return container(json.freeForm(), place, json.depth());
    }

    public @Nullable Object any() throws IOException {
        return value(JsonCodecs.ANY);
    }

    /** {@return the value of any type} */
    public <T> @Nullable T value(JsonCodec<T> codec) throws IOException {
        if (!json.isContainer()) {
            return scalar(codec.read(json));
        }
        int place = json.position();
        int depth = json.depth();
        return container(codec.read(json), place, depth);
    }

    /** Keeps the value, of a property not described, among the additional properties. */
    public void keep() throws IOException {
        json.altered = false; // By the attempt to read it.
        int place = json.position();
        settle(json.any(), place, true);
    }

    /** {@return the builder, with what no property had a place for} */
    public <B extends ApiModelBuilder<B, ?>> B finish(B builder) {
        builder.extras = Extras.of(kept, originals);
        return builder;
    }

    /** Leaves the reader where it is: a scalar that could not be read is still the current value, and so is an array. */
    private <T> @Nullable T scalar(@Nullable T value) throws IOException {
        if (value == null) {
            keep();
        } else if (json.altered || hasHistory) {
            settle(value, json.position(), false);
        }
        return value;
    }

    private <T> @Nullable T container(@Nullable T value, int place, int depth) throws IOException {
        if (value == null) {
            json.altered = false; // By the attempt to read it.
            settle(json.again(place, depth, JsonCodecs.ANY), place, true);
        } else if (json.altered || hasHistory) {
            settle(value, place, false);
        }
        return value;
    }

    /** Forgets what an earlier property of the same name left, for the last one counts, and keeps the original. */
    private void settle(@Nullable Object value, int place, boolean keep) throws IOException {
        hasHistory = true;
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
                originals.put(name, new Extras.Original(mine, json.since(place)));
            }
        }
        json.altered = false;
    }
}
