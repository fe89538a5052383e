package com.withampersand.codegen.runtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Models from JSON and back: {@code Json.read(text, Group.CODEC)} and {@code Json.write(group, Group.CODEC)}.
 *
 * <p>Hostile documents are turned down: nesting of more than 500 levels, numbers of more than 1,000 characters, strings
 * of more than 20 million, names of more than 50,000.
 */
public final class Json {
    // Names are not interned: those of a map are whatever the server sends, and would stay for ever.
    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(500)
                    .maxNumberLength(1_000)
                    .maxStringLength(20_000_000)
                    .maxNameLength(50_000)
                    .build())
            .build();

    private Json() {}

    /**
     * {@return the value of JSON}
     * @throws DecodingException if the JSON is malformed, or as a whole of another kind
     */
    public static <T> T read(String json, JsonCodec<T> codec) {
        return read(json.getBytes(StandardCharsets.UTF_8), codec);
    }

    /** {@return the value of JSON in UTF-8; see {@link #read(String, JsonCodec)}} */
    public static <T> T read(byte[] json, JsonCodec<T> codec) {
        T value = readNullable(json, codec);
        if (value == null) {
            throw ofAnotherKind("null");
        }
        return value;
    }

    /** The value, {@code null} if that is what the JSON is. */
    static <T> @Nullable T readNullable(byte[] json, JsonCodec<T> codec) {
        try (JsonReader in = new JsonReader(json, startOf(json))) {
            if (in.isEmpty()) {
                throw new DecodingException("No JSON where some was expected", null);
            }
            Match.Kind kind = in.kind();
            T value = kind == null ? null : codec.read(in);
            if (value == null && kind != null) {
                throw ofAnotherKind(kind.name().toLowerCase(Locale.ROOT));
            }
            if (!in.isAtEnd()) {
                throw new DecodingException("More after the end of the JSON", null);
            }
            return value;
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    private static DecodingException ofAnotherKind(String kind) {
        return new DecodingException("JSON of another kind than expected: " + kind, null);
    }

    /** Behind the byte order mark that some servers send. */
    private static int startOf(byte[] json) {
        boolean marked = json.length > 2 && json[0] == (byte) 0xEF && json[1] == (byte) 0xBB && json[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /** Jackson's own message may quote the document, so neither it nor its exception is passed on. */
    private static DecodingException malformed(IOException failure) {
        if (!(failure instanceof JsonProcessingException problem)) {
            return new DecodingException("Malformed JSON: it is not UTF-8", null);
        }
        String what = "Malformed JSON";
        if (problem instanceof JsonEOFException) {
            what = "Malformed JSON, which ends too early,";
        } else if (problem instanceof StreamConstraintsException) {
            what = "JSON beyond the limits of this client: " + problem.getOriginalMessage();
        }
        JsonLocation at = problem.getLocation();
        String where = at == null
                ? ""
                : " at line " + at.getLineNr() + ", column " + at.getColumnNr() + " (byte " + at.getByteOffset() + ")";
        return new DecodingException(what + where, null);
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            codec.write(new JsonWriter(generator), value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
