package com.withampersand.benchmarks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.withampersand.benchmarks.candidates.Candidate;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;

/**
 * Whether a candidate keeps all that a document says, so that none is fast by dropping some of it. Numbers are compared
 * by value. Empty maps and lists, {@code null} and {@code false} may turn up where nothing was: OpenAPI Generator's
 * models start with some.
 */
final class SameFacts {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private final byte[] bytes;
    private final JsonNode expected;

    SameFacts(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.expected = MAPPER.readTree(bytes);
    }

    void check(String what, Candidate candidate) throws IOException {
        compare(what, expected, MAPPER.readTree(candidate.encode(candidate.decode(bytes))));
    }

    private static void compare(String where, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            expected.properties().forEach(property -> {
                JsonNode value = actual.path(property.getKey());
                compare(where + "." + property.getKey(), property.getValue(), value);
            });
            additions(where, expected, actual.properties().iterator());
        } else if (expected.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(where + "[" + i + "]", expected.get(i), actual.path(i));
            }
        } else if (!sameScalar(expected, actual)) {
            throw new IllegalStateException(where + " was " + expected + " and became " + actual);
        }
    }

    private static void additions(String where, JsonNode expected, Iterator<Map.Entry<String, JsonNode>> actual) {
        actual.forEachRemaining(property -> {
            JsonNode value = property.getValue();
            boolean nothing = value.isNull() || value.isContainerNode() && value.isEmpty() || value.isBoolean();
            if (!nothing && !expected.has(property.getKey())) {
                throw new IllegalStateException(where + " has a new " + property);
            }
        });
    }

    private static boolean sameScalar(JsonNode expected, JsonNode actual) {
        return expected.isNumber() && actual.isNumber()
                ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
                : expected.equals(actual);
    }
}
