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
    public static final JsonCodec<String> STRING = new Scalar<>(Kind.STRING);
    /** Booleans. */
    public static final JsonCodec<Boolean> BOOL = new Scalar<>(Kind.BOOL);
    /** Integers of 32 bits. */
    public static final JsonCodec<Integer> INT32 = new Scalar<>(Kind.INT32);
    /** Integers of 64 bits. */
    public static final JsonCodec<Long> INT64 = new Scalar<>(Kind.INT64);
    /** Finite numbers as doubles. */
    public static final JsonCodec<Double> FLOAT64 = new Scalar<>(Kind.FLOAT64);
    /** Numbers with all their digits. */
    public static final JsonCodec<BigDecimal> DECIMAL = new Scalar<>(Kind.DECIMAL);
    /** Dates with a time and an offset, as in RFC 3339. */
    public static final JsonCodec<OffsetDateTime> DATE_TIME = new Scalar<>(Kind.DATE_TIME);
    /** Dates, as in RFC 3339. */
    public static final JsonCodec<LocalDate> DATE = new Scalar<>(Kind.DATE);
    /** UUIDs, as in RFC 9562. */
    public static final JsonCodec<UUID> UUID = new Scalar<>(Kind.UUID);
    /** URIs, as in RFC 2396. */
    public static final JsonCodec<URI> URI = new Scalar<>(Kind.URI);
    /** Bytes in base64, as in RFC 4648, section 4. */
    public static final JsonCodec<byte[]> BYTES = new Scalar<>(Kind.BYTES);
    /** Objects of any properties, with values as of {@link #ANY} or {@code null}. */
    public static final JsonCodec<Map<String, @Nullable Object>> FREE_FORM = new Scalar<>(Kind.FREE_FORM);
    /** Values of any kind but {@code null}; see {@link JsonReader#any} and {@link JsonWriter#any}. */
    public static final JsonCodec<Object> ANY = new Scalar<>(Kind.ANY);

    private JsonCodecs() {}

    /** {@return the codec of an open enum, made of values that the given codec reads} */
    public static <T extends OpenEnum<V>, V> JsonCodec<T> openEnum(JsonCodec<V> codec, Function<V, T> of) {
        return wrapper(codec, of, OpenEnum::value);
    }

    /** {@return the codec of a type that wraps a value of another type, whose codec is given} */
    public static <T, V> JsonCodec<T> wrapper(JsonCodec<V> codec, Function<V, T> of, Function<T, V> value) {
        return new WrapperCodec<>(codec, of, value);
    }

    /** {@return a codec that is looked up each time it is needed, for types that contain each other} */
    public static <T> JsonCodec<T> lazy(Supplier<JsonCodec<T>> codec) {
        return new LazyCodec<>(codec);
    }

    /** {@return the codec of a list, which answers {@code null} if any element is of another kind} */
    public static <T> JsonCodec<List<T>> list(JsonCodec<T> element) {
        return new ListCodec<>(element, false);
    }

    /** {@return the codec of a list whose elements may be {@code null}} */
    public static <T> JsonCodec<List<@Nullable T>> listOfNullable(JsonCodec<T> element) {
        return new ListCodec<>(element, true);
    }

    /** {@return the codec of a map, which answers {@code null} if any value is of another kind} */
    public static <T> JsonCodec<Map<String, T>> map(JsonCodec<T> element) {
        return new MapCodec<>(element, false);
    }

    /** {@return the codec of a map whose values may be {@code null}} */
    public static <T> JsonCodec<Map<String, @Nullable T>> mapOfNullable(JsonCodec<T> element) {
        return new MapCodec<>(element, true);
    }

    private enum Kind {
        STRING,
        BOOL,
        INT32,
        INT64,
        FLOAT64,
        DECIMAL,
        DATE_TIME,
        DATE,
        UUID,
        URI,
        BYTES,
        FREE_FORM,
        ANY
    }

    /** One class for all, for each class that is loaded takes as long as reading a hundred values. */
    private record Scalar<T>(Kind kind) implements JsonCodec<T> {
        @Override
        @SuppressWarnings("unchecked") // The constants above say which is of which type.
        public @Nullable T read(JsonReader in) throws IOException {
            return (T)
                    switch (kind) {
                        case STRING -> in.string();
                        case BOOL -> in.bool();
                        case INT32 -> in.int32();
                        case INT64 -> in.int64();
                        case FLOAT64 -> in.float64();
                        case DECIMAL -> in.decimal();
                        case DATE_TIME -> in.dateTime();
                        case DATE -> in.parsed(Scalars::date, LocalDate::toString);
                        case UUID -> in.parsed(Scalars::uuid, java.util.UUID::toString);
                        case URI -> in.parsed(Scalars::uri, java.net.URI::toString);
                        case BYTES -> in.parsed(Scalars::bytes, Scalars::text);
                        case FREE_FORM -> in.freeForm();
                        case ANY -> in.any();
                    };
        }

        @Override
        public void write(JsonWriter out, T value) throws IOException {
            switch (kind) {
                case STRING -> out.text((String) value);
                case DATE_TIME -> out.dateTime((OffsetDateTime) value);
                case DATE, UUID, URI -> out.text(value.toString());
                case BYTES -> out.text(Scalars.text((byte[]) value));
                default -> out.any(value);
            }
        }
    }

    private record WrapperCodec<T, V>(JsonCodec<V> codec, Function<V, T> of, Function<T, V> value)
            implements JsonCodec<T> {
        @Override
        public @Nullable T read(JsonReader in) throws IOException {
            V read = codec.read(in);
            return read == null ? null : of.apply(read);
        }

        @Override
        public void write(JsonWriter out, T wrapper) throws IOException {
            codec.write(out, value.apply(wrapper));
        }
    }

    private record LazyCodec<T>(Supplier<JsonCodec<T>> codec) implements JsonCodec<T> {
        @Override
        public @Nullable T read(JsonReader in) throws IOException {
            return codec.get().read(in);
        }

        @Override
        public void write(JsonWriter out, T value) throws IOException {
            codec.get().write(out, value);
        }
    }

    private record ListCodec<T, E extends @Nullable T>(JsonCodec<T> element, boolean holes)
            implements JsonCodec<List<E>> {
        @Override
        @SuppressWarnings("unchecked") // E is T, or also null.
        public @Nullable List<E> read(JsonReader in) throws IOException {
            return (List<E>) in.list(element, holes);
        }

        @Override
        public void write(JsonWriter out, List<E> value) throws IOException {
            out.list(value, element);
        }
    }

    private record MapCodec<T, E extends @Nullable T>(JsonCodec<T> element, boolean holes)
            implements JsonCodec<Map<String, E>> {
        @Override
        @SuppressWarnings("unchecked") // E is T, or also null.
        public @Nullable Map<String, E> read(JsonReader in) throws IOException {
            return (Map<String, E>) in.map(element, holes);
        }

        @Override
        public void write(JsonWriter out, Map<String, E> value) throws IOException {
            out.map(value, element);
        }
    }
}
