package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Codecs of everything that is not a model. */
public final class JsonCodecs {
    /** Strings. */
    public static final JsonCodec<String> STRING = of(JsonReader::string, JsonWriter::any);
    /** Booleans. */
    public static final JsonCodec<Boolean> BOOL = of(JsonReader::bool, JsonWriter::any);
    /** Integers of 32 bits. */
    public static final JsonCodec<Integer> INT32 = of(JsonReader::int32, JsonWriter::any);
    /** Integers of 64 bits. */
    public static final JsonCodec<Long> INT64 = of(JsonReader::int64, JsonWriter::any);
    /** Finite numbers as doubles. */
    public static final JsonCodec<Double> FLOAT64 = of(JsonReader::float64, JsonWriter::any);
    /** Numbers with all their digits. */
    public static final JsonCodec<BigDecimal> DECIMAL = of(JsonReader::decimal, JsonWriter::any);
    /** Dates with a time and an offset, as in RFC 3339. */
    public static final JsonCodec<OffsetDateTime> DATE_TIME = text(Scalars::dateTime, Scalars::text);
    /** Dates, as in RFC 3339. */
    public static final JsonCodec<LocalDate> DATE = text(Scalars::date, LocalDate::toString);
    /** UUIDs, as in RFC 9562. */
    public static final JsonCodec<UUID> UUID = text(Scalars::uuid, java.util.UUID::toString);
    /** URIs, as in RFC 2396. */
    public static final JsonCodec<URI> URI = text(Scalars::uri, java.net.URI::toString);
    /** Bytes in base64, as in RFC 4648, section 4. */
    public static final JsonCodec<byte[]> BYTES = text(Scalars::bytes, Scalars::text);
    /** Objects of any properties, with values as of {@link #ANY} or {@code null}. */
    public static final JsonCodec<Map<String, @Nullable Object>> FREE_FORM =
            of(in -> in.map(JsonCodecs.ANY, true), JsonWriter::any);
    /** Values of any kind but {@code null}; see {@link JsonReader#any} and {@link JsonWriter#any}. */
    public static final JsonCodec<Object> ANY = of(JsonReader::any, JsonWriter::any);

    private JsonCodecs() {}

    /** {@return the codec of an open enum, made of values that the given codec reads} */
    public static <T extends OpenEnum<V>, V> JsonCodec<T> openEnum(JsonCodec<V> codec, Function<V, T> of) {
        return wrapper(codec, of, OpenEnum::value);
    }

    /** {@return the codec of a type that wraps a value of another type, whose codec is given} */
    public static <T, V> JsonCodec<T> wrapper(JsonCodec<V> codec, Function<V, T> of, Function<T, V> value) {
        return of(
                in -> {
                    V read = codec.read(in);
                    return read == null ? null : of.apply(read);
                },
                (out, wrapper) -> codec.write(out, value.apply(wrapper)));
    }

    /** {@return a codec that is looked up each time it is needed, for types that contain each other} */
    public static <T> JsonCodec<T> lazy(Supplier<JsonCodec<T>> codec) {
        return of(in -> codec.get().read(in), (out, value) -> codec.get().write(out, value));
    }

    /** {@return the codec of a list, which answers {@code null} if any element is of another kind} */
    public static <T> JsonCodec<List<T>> list(JsonCodec<T> element) {
        return of(in -> in.list(element, false), (out, list) -> out.list(list, element));
    }

    /** {@return the codec of a list whose elements may be {@code null}} */
    public static <T> JsonCodec<List<@Nullable T>> listOfNullable(JsonCodec<T> element) {
        return of(in -> in.list(element, true), (out, list) -> out.list(list, element));
    }

    /** {@return the codec of a map, which answers {@code null} if any value is of another kind} */
    public static <T> JsonCodec<Map<String, T>> map(JsonCodec<T> element) {
        return of(in -> in.map(element, false), (out, map) -> out.map(map, element));
    }

    /** {@return the codec of a map whose values may be {@code null}} */
    public static <T> JsonCodec<Map<String, @Nullable T>> mapOfNullable(JsonCodec<T> element) {
        return of(in -> in.map(element, true), (out, map) -> out.map(map, element));
    }

    private static <T> JsonCodec<T> text(Function<String, @Nullable T> parse, Function<T, String> print) {
        return of(in -> in.parsed(parse, print), (out, value) -> out.any(print.apply(value)));
    }

    static <T> JsonCodec<T> of(Reading<T> reading, Writing<T> writing) {
        return new JsonCodec<>() {
            @Override
            public @Nullable T read(JsonReader in) throws IOException {
                return reading.read(in);
            }

            @Override
            public void write(JsonWriter out, T value) throws IOException {
                writing.write(out, value);
            }
        };
    }

    interface Reading<T> {
        @Nullable
        T read(JsonReader in) throws IOException;
    }

    interface Writing<T> {
        void write(JsonWriter out, T value) throws IOException;
    }
}
