package com.withampersand.codegen.proof;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * JSON as maps, lists, strings, booleans, {@link ExactNumber}s and nulls, read by a parser that has nothing to do with
 * the one under test. Objects are equal whatever the order of their properties, and the last of equal names counts.
 */
final class ExactJson {

    /** More than any document of the tests has; the parser's own limit is 255. */
    private static final int NESTING = 10_000;

    private ExactJson() {}

    static @Nullable Object of(String json) {
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.STRICT);
            reader.setNestingLimit(NESTING);
            Object value = value(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new AssertionError("More after the end of " + json);
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException("No JSON: " + json, e);
        }
    }

    static @Nullable Object of(byte[] json) {
        try {
            return of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException("Not UTF-8", e);
        }
    }

    private static @Nullable Object value(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(reader);
            case BEGIN_ARRAY -> array(reader);
            case STRING -> reader.nextString();
            case NUMBER -> ExactNumber.of(reader.nextString());
            case BOOLEAN -> reader.nextBoolean();
            case NULL -> {
                reader.nextNull();
                yield null;
            }
            default -> throw new AssertionError("Unexpected " + reader.peek());
        };
    }

    private static Map<String, @Nullable Object> object(JsonReader reader) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            object.put(name, value(reader));
        }
        reader.endObject();
        return object;
    }

    private static List<@Nullable Object> array(JsonReader reader) throws IOException {
        List<@Nullable Object> array = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            array.add(value(reader));
        }
        reader.endArray();
        return array;
    }

    /** The first place where two trees differ and what stands there, or nothing if they are equal. */
    static String difference(@Nullable Object before, @Nullable Object after) {
        return difference("$", before, after);
    }

    private static String difference(String path, @Nullable Object before, @Nullable Object after) {
        if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
            for (Map.Entry<?, ?> entry : one.entrySet()) {
                String place = path + "." + entry.getKey();
                if (!other.containsKey(entry.getKey())) {
                    return place + " is gone";
                }
                String found = difference(place, entry.getValue(), other.get(entry.getKey()));
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return other.keySet().stream()
                    .filter(name -> !one.containsKey(name))
                    .map(name -> path + "." + name + " is new")
                    .findFirst()
                    .orElse("");
        }
        if (before instanceof List<?> one && after instanceof List<?> other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                String found = difference(path + "[" + i + "]", one.get(i), other.get(i));
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return "";
        }
        return Objects.equals(before, after) ? "" : path + ": " + before + " became " + after;
    }
}
