package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Models from JSON and back: {@code Json.read(text, Group.CODEC)} and {@code Json.write(group, Group.CODEC)}. JSON is as
 * in RFC 8259, in UTF-8. Of several properties of one name in an object, the last counts.
 *
 * <p>Hostile documents are turned down: of more than 100,000,000 bytes, with nesting of more than 500 levels, numbers of
 * more than 1,000 characters, strings of more than 20,000,000. So are those that would have to be read over and over, more
 * than 32 times in all, because of lists in lists that each have an element of another kind; and, by newer versions of Jackson, names
 * with half of a surrogate pair.
 */
public final class Json {
    static final int MAX_BYTES = 100_000_000;
    static final int MAX_DEPTH = 500;
    static final int MAX_NUMBER_LENGTH = 1_000;
    static final int MAX_STRING_LENGTH = 20_000_000;
    static final int MAX_TIMES_READ = 32;

    private Json() {}

    /**
     * {@return the value of JSON}
     * @throws DecodingException if the JSON is malformed, beyond the limits, or as a whole of another kind
     */
    public static <T> T read(String json, JsonCodec<T> codec) {
        return read(json.getBytes(StandardCharsets.UTF_8), codec);
    }

    /** {@return the value of JSON in UTF-8; see {@link #read(String, JsonCodec)}} */
    public static <T> T read(byte[] json, JsonCodec<T> codec) {
        T value = readNullable(json, codec);
        if (value == null) {
            throw ofAnotherKind("null", json, 0);
        }
        return value;
    }

    /**
     * {@return the value of JSON in UTF-8, of which no more is taken from the stream than the limit; see
     * {@link #read(String, JsonCodec)}}
     * @throws IOException if the stream cannot be read
     */
    public static <T> T read(InputStream json, JsonCodec<T> codec) throws IOException {
        return read(json.readNBytes(MAX_BYTES + 1), codec);
    }

    /** The value, {@code null} if that is what the JSON is. */
    static <T> @Nullable T readNullable(byte[] json, JsonCodec<T> codec) {
        if (json.length > MAX_BYTES) {
            throw JsonTokens.beyondLimits("it has more than " + MAX_BYTES + " bytes", json, MAX_BYTES);
        }
        return JsonTokens.read(json, startOf(json), codec);
    }

    static DecodingException ofAnotherKind(String kind, byte[] json, int place) {
        return new DecodingException("JSON of another kind than expected: " + kind + ",", json, place);
    }

    /** Behind the byte order mark that some servers send. */
    private static int startOf(byte[] json) {
        boolean marked = json.length > 2 && json[0] == (byte) 0xEF && json[1] == (byte) 0xBB && json[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /**
     * {@return the JSON of a value}
     * @throws IllegalArgumentException if the value holds what JSON cannot, such as a NaN
     */
    public static <T> String write(T value, JsonCodec<T> codec) {
        return new String(writeBytes(value, codec), StandardCharsets.UTF_8);
    }

    /** {@return the JSON of a value in UTF-8; see {@link #write}} */
    public static <T> byte[] writeBytes(T value, JsonCodec<T> codec) {
        return JsonOutput.write(value, codec);
    }
}
