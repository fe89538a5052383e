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
    public static final JsonCodec<String> STRING = of(JsonReader::string, JsonWriter::string);

    /** Booleans. */
    public static final JsonCodec<Boolean> BOOL = of(JsonReader::bool, JsonWriter::bool);

    /** Integers of 32 bits. */
    public static final JsonCodec<Integer> INT32 = of(JsonReader::int32, JsonWriter::int32);

    /** Integers of 64 bits. */
    public static final JsonCodec<Long> INT64 = of(JsonReader::int64, JsonWriter::int64);

    /** Numbers as doubles. */
    public static final JsonCodec<Double> FLOAT64 = of(JsonReader::float64, JsonWriter::float64);

    /** Numbers with all their digits. */
    public static final JsonCodec<BigDecimal> DECIMAL = of(JsonReader::decimal, JsonWriter::decimal);

    /** Dates with a time and an offset, as in RFC 3339. */
    public static final JsonCodec<OffsetDateTime> DATE_TIME = text(Scalars::dateTime, Scalars::text);

    /** Dates, as in RFC 3339. */
    public static final JsonCodec<LocalDate> DATE = text(Scalars::date, LocalDate::toString);

    /** UUIDs. */
    public static final JsonCodec<UUID> UUID = text(Scalars::uuid, java.util.UUID::toString);

    /** URIs. */
    public static final JsonCodec<URI> URI = text(Scalars::uri, java.net.URI::toString);

    /** Bytes in base64. */
    public static final JsonCodec<byte[]> BYTES = text(Scalars::bytes, Scalars::text);

    /** Objects of any properties. */
    public static final JsonCodec<Map<String, @Nullable Object>> FREE_FORM =
            of(in -> in.mapOfNullable(JsonCodecs.ANY), JsonWriter::any);

    /** Values of any kind but {@code null}. */
    public static final JsonCodec<Object> ANY = of(JsonReader::any, JsonWriter::any);

    private JsonCodecs() {}

    /**
     * {@return the codec of an open enum}
     * @param <T> the enum
     * @param <V> what its values are
     * @param codec the codec of the values
     * @param of makes one from its value
     */
    public static <T extends OpenEnum<V>, V> JsonCodec<T> openEnum(JsonCodec<V> codec, Function<V, T> of) {
        return wrapper(codec, of, OpenEnum::value);
    }

    /**
     * {@return the codec of a type that wraps a value of another type}
     * @param <T> the type
     * @param <V> the type of the value
     * @param codec the codec of the value
     * @param of makes one from its value
     * @param value its value
     */
    public static <T, V> JsonCodec<T> wrapper(JsonCodec<V> codec, Function<V, T> of, Function<T, V> value) {
        return of(
                in -> {
                    V read = codec.read(in);
                    return read == null ? null : of.apply(read);
                },
                (out, wrapper) -> codec.write(out, value.apply(wrapper)));
    }

    /**
     * {@return a codec that is looked up when it is first needed, for types that contain each other}
     * @param <T> the type
     * @param codec gives the codec
     */
    public static <T> JsonCodec<T> lazy(Supplier<JsonCodec<T>> codec) {
        return of(in -> codec.get().read(in), (out, value) -> codec.get().write(out, value));
    }

    /**
     * {@return the codec of a list}
     * @param <T> the type of the elements
     * @param element the codec of the elements
     */
    public static <T> JsonCodec<List<T>> list(JsonCodec<T> element) {
        return of(in -> in.list(element), (out, list) -> out.list(list, element));
    }

    /**
     * {@return the codec of a list whose elements may be {@code null}}
     * @param <T> the type of the elements
     * @param element the codec of the elements
     */
    public static <T> JsonCodec<List<@Nullable T>> listOfNullable(JsonCodec<T> element) {
        return of(in -> in.listOfNullable(element), (out, list) -> out.list(list, element));
    }

    /**
     * {@return the codec of a map}
     * @param <T> the type of the values
     * @param element the codec of the values
     */
    public static <T> JsonCodec<Map<String, T>> map(JsonCodec<T> element) {
        return of(in -> in.map(element), (out, map) -> out.map(map, element));
    }

    /**
     * {@return the codec of a map whose values may be {@code null}}
     * @param <T> the type of the values
     * @param element the codec of the values
     */
    public static <T> JsonCodec<Map<String, @Nullable T>> mapOfNullable(JsonCodec<T> element) {
        return of(in -> in.mapOfNullable(element), (out, map) -> out.map(map, element));
    }

    private static <T> JsonCodec<T> text(Function<String, @Nullable T> parse, Function<T, String> print) {
        return of(in -> in.parsed(parse, print), (out, value) -> out.string(print.apply(value)));
    }

    private static <T> JsonCodec<T> of(Read<T> read, Write<T> write) {
        return new JsonCodec<>() {
            @Override
            public @Nullable T read(JsonReader in) throws IOException {
                return read.read(in);
            }

            @Override
            public void write(JsonWriter out, T value) throws IOException {
                write.write(out, value);
            }
        };
    }

    private interface Read<T> {
        @Nullable
        T read(JsonReader in) throws IOException;
    }

    private interface Write<T> {
        void write(JsonWriter out, T value) throws IOException;
    }
}
