package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the properties of one JSON object. A value of another kind than asked for is kept among the {@link #extras()},
 * and {@code null} returned. All methods throw an {@code IOException} if the JSON is malformed.
 */
public final class ObjectReader {

    private final JsonReader json;
    private String name = "";
    private @Nullable Map<String, @Nullable Object> kept;
    private @Nullable Map<String, Extras.Original> originals;

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

    /** {@return the string} */
    public @Nullable String string() throws IOException {
        return scalar(json.string());
    }

    /** {@return the boolean} */
    public @Nullable Boolean bool() throws IOException {
        return scalar(json.bool());
    }

    /** {@return the integer of 32 bits} */
    public @Nullable Integer int32() throws IOException {
        return scalar(json.int32());
    }

    /** {@return the integer of 64 bits} */
    public @Nullable Long int64() throws IOException {
        return scalar(json.int64());
    }

    /** {@return the number as a double} */
    public @Nullable Double float64() throws IOException {
        return scalar(json.float64());
    }

    /** {@return the number with all its digits} */
    public @Nullable BigDecimal decimal() throws IOException {
        return scalar(json.decimal());
    }

    /** {@return the date and time} */
    public @Nullable OffsetDateTime dateTime() throws IOException {
        return scalar(JsonCodecs.DATE_TIME.read(json));
    }

    /** {@return the date} */
    public @Nullable LocalDate date() throws IOException {
        return scalar(JsonCodecs.DATE.read(json));
    }

    /** {@return the UUID} */
    public @Nullable UUID uuid() throws IOException {
        return scalar(JsonCodecs.UUID.read(json));
    }

    /** {@return the URI} */
    public @Nullable URI uri() throws IOException {
        return scalar(JsonCodecs.URI.read(json));
    }

    /** {@return the bytes that a string holds in base64} */
    public byte @Nullable [] bytes() throws IOException {
        byte[] bytes = scalar(JsonCodecs.BYTES.read(json));
        return bytes == null ? null : bytes.clone();
    }

    /** {@return the model, union or open enum} */
    public <T> @Nullable T value(JsonCodec<T> codec) throws IOException {
        JsonReader.Mark mark = markIfContainer();
        return mark == null ? scalar(codec.read(json)) : container(codec.read(json), mark);
    }

    /** {@return the list; kept whole if any element is of another kind} */
    public <T> @Nullable List<T> list(JsonCodec<T> element) throws IOException {
        JsonReader.Mark mark = markIfContainer();
        return mark == null ? scalar(null) : container(json.list(element), mark);
    }

    /** {@return the list, whose elements may be {@code null}; kept whole if any element is of another kind} */
    public <T> @Nullable List<@Nullable T> listOfNullable(JsonCodec<T> element) throws IOException {
        JsonReader.Mark mark = markIfContainer();
        return mark == null ? scalar(null) : container(json.listOfNullable(element), mark);
    }

    /** {@return the map; kept whole if any value is of another kind} */
    public <T> @Nullable Map<String, T> map(JsonCodec<T> element) throws IOException {
        JsonReader.Mark mark = markIfContainer();
        return mark == null ? scalar(null) : container(json.map(element), mark);
    }

    /** {@return the map, whose values may be {@code null}; kept whole if any value is of another kind} */
    public <T> @Nullable Map<String, @Nullable T> mapOfNullable(JsonCodec<T> element) throws IOException {
        JsonReader.Mark mark = markIfContainer();
        return mark == null ? scalar(null) : container(json.mapOfNullable(element), mark);
    }

    /** {@return the object of any properties, with values as {@link JsonReader#any()} returns them} */
    public @Nullable Map<String, @Nullable Object> freeForm() throws IOException {
        return mapOfNullable(JsonCodecs.ANY);
    }

    /** {@return the value, whatever its kind, as {@link JsonReader#any()} returns it} */
    public @Nullable Object any() throws IOException {
        return value(JsonCodecs.ANY);
    }

    /** Keeps the value, of a property not described, among the {@link #extras()}. */
    public void keep() throws IOException {
        JsonReader.Mark mark = json.mark();
        keep(json.any(), mark);
    }

    /** {@return what no property had a place for} */
    Extras extras() {
        if (kept == null && originals == null) {
            return Extras.NONE;
        }
        return Extras.of(kept == null ? Map.of() : kept, originals == null ? Map.of() : originals);
    }

    /**
     * {@return the builder, with what no property had a place for}
     * @param builder the builder of the object
     */
    public <B extends ApiModelBuilder<B>> B finish(B builder) {
        builder.extras = extras();
        return builder;
    }

    private JsonReader.@Nullable Mark markIfContainer() {
        return json.isContainer() ? json.mark() : null;
    }

    private <T> @Nullable T scalar(@Nullable T value) throws IOException {
        if (value == null) {
            json.takeAltered();
            keep();
        } else if (kept != null || originals != null || json.isAltered()) {
            settle(value, json.mark());
        }
        return value;
    }

    private <T> @Nullable T container(@Nullable T value, JsonReader.Mark mark) throws IOException {
        if (value == null) {
            keep(json.again(mark), mark);
        } else {
            settle(value, mark);
        }
        return value;
    }

    private void keep(@Nullable Object value, JsonReader.Mark mark) throws IOException {
        settle(value, mark);
        if (kept == null) {
            kept = new LinkedHashMap<>();
        }
        kept.put(name, value);
    }

    /** Forgets what an earlier property of the same name left, for the last one counts, and keeps the original. */
    private void settle(@Nullable Object value, JsonReader.Mark mark) throws IOException {
        if (kept != null) {
            kept.remove(name);
        }
        if (originals != null) {
            originals.remove(name);
        }
        if (json.takeAltered()) {
            if (originals == null) {
                originals = new LinkedHashMap<>();
            }
            originals.put(name, new Extras.Original(value, json.since(mark)));
        }
    }
}
