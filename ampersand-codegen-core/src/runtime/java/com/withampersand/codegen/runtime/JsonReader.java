package com.withampersand.codegen.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON values. Each method looks at the current value and returns {@code null} if it is of another kind; scalar
 * methods have then not moved. All throw an {@code IOException} if the JSON is malformed.
 */
public final class JsonReader implements AutoCloseable {
    private static final BigDecimal MIN_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final long MAX_EXACT_IN_DOUBLE = 1L << 53;

    private final byte[] source;
    private final int start;
    private final JsonParser parser;

    /** Whether a value was read, since the last reset, that would not print back as it came; {@code 1.10} is one. */
    boolean altered;

    JsonReader(byte[] source, int start) throws IOException {
        this.source = source;
        this.start = start;
        this.parser = Json.FACTORY.createParser(source, start, source.length - start);
        parser.nextToken();
    }

    public @Nullable String string() throws IOException {
        return parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText() : null;
    }

    public @Nullable Boolean bool() throws IOException {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_TRUE ? Boolean.TRUE : token == JsonToken.VALUE_FALSE ? Boolean.FALSE : null;
    }

    /** {@return the integer, if it fits 32 bits} */
    public @Nullable Integer int32() throws IOException {
        Long value = int64();
        return value == null || value != value.intValue() ? null : (Integer) value.intValue();
    }

    /** {@return the integer, if it fits 64 bits} */
    public @Nullable Long int64() throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return integer() instanceof Long value ? value : null;
        }
        BigDecimal whole = isInteger() ? parser.getDecimalValue() : null;
        if (whole == null || whole.compareTo(MIN_LONG) < 0 || whole.compareTo(MAX_LONG) > 0) {
            return null;
        }
        altered = true;
        return whole.longValue();
    }

    private Number integer() throws IOException {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            return parser.getBigIntegerValue();
        }
        long value = parser.getLongValue();
        altered |= value == 0 && parser.getTextLength() > 1; // -0
        return value;
    }

    /** {@return the number as a double, {@code null} also if it is too large for one} */
    public @Nullable Double float64() throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return null;
        }
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            return null;
        }
        boolean small = parser.hasToken(JsonToken.VALUE_NUMBER_INT) && Math.abs(value) < MAX_EXACT_IN_DOUBLE;
        altered |= small
                ? value == 0 && parser.getTextLength() > 1
                : !Scalars.text(value).equals(parser.getText());
        return value;
    }

    public @Nullable BigDecimal decimal() throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return null;
        }
        BigDecimal value = parser.getDecimalValue();
        altered |= !value.toString().equals(parser.getText());
        return value;
    }

    /** {@return the value that a string is parsed as; {@code null} if it cannot be} */
    public <T> @Nullable T parsed(Function<String, @Nullable T> parse, Function<T, String> print) throws IOException {
        String text = string();
        T value = text == null ? null : parse.apply(text);
        altered |= value != null && !print.apply(value).equals(text);
        return value;
    }

    /** The list; {@code null} if this is none, an element is of another kind, or {@code null} where none may be. */
    @SuppressWarnings("NullAway") // A null gets in only where the caller said so.
    <T extends @Nullable Object> @Nullable List<T> list(JsonCodec<? extends T> element, boolean holes)
            throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            return null;
        }
        List<T> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            T value = element.read(this);
            if (value == null && !(holes && parser.hasToken(JsonToken.VALUE_NULL))) {
                return null;
            }
            list.add(value);
        }
        return Collections.unmodifiableList(list);
    }

    /** The map; {@code null} if this is none, a value is of another kind, or {@code null} where none may be. */
    @SuppressWarnings("NullAway") // A null gets in only where the caller said so.
    <T extends @Nullable Object> @Nullable Map<String, T> map(JsonCodec<? extends T> element, boolean holes)
            throws IOException {
        if (!isObject()) {
            return null;
        }
        Map<String, T> map = new LinkedHashMap<>();
        for (String name; (name = nextName()) != null; ) {
            T value = element.read(this);
            if (value == null && !(holes && parser.hasToken(JsonToken.VALUE_NULL))) {
                return null;
            }
            map.put(name, value);
        }
        return Collections.unmodifiableMap(map);
    }

    /**
     * {@return the value as a {@code String}, {@code Boolean}, {@code Long}, {@code BigInteger}, {@code BigDecimal},
     * {@code List}, {@code Map} or {@code null}}
     */
    public @Nullable Object any() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(JsonCodecs.ANY, true);
            case START_ARRAY -> list(JsonCodecs.ANY, true);
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_NUMBER_INT -> integer();
            default -> null;
        };
    }

    /** {@return the kind of the value, {@code null} for a JSON null} */
    Match.@Nullable Kind kind() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> Match.Kind.OBJECT;
            case START_ARRAY -> Match.Kind.ARRAY;
            case VALUE_STRING -> Match.Kind.STRING;
            case VALUE_TRUE, VALUE_FALSE -> Match.Kind.BOOLEAN;
            case VALUE_NUMBER_INT -> Match.Kind.INTEGER;
            case VALUE_NUMBER_FLOAT -> isInteger() ? Match.Kind.INTEGER : Match.Kind.NUMBER;
            default -> null;
        };
    }

    /** JSON Schema counts 1.0 and 1e2 among the integers. */
    private boolean isInteger() throws IOException {
        return parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                || (parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)
                        && parser.getDecimalValue().stripTrailingZeros().scale() <= 0);
    }

    boolean isObject() {
        return parser.isExpectedStartObjectToken();
    }

    boolean isContainer() {
        return parser.currentToken().isStructStart();
    }

    /** Moves to the value of the next property; {@code null} at the end of the object. */
    @Nullable
    String nextName() throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** Where the value that starts here can be found again. */
    Mark mark() {
        return new Mark(
                start + (int) parser.currentTokenLocation().getByteOffset(),
                parser.getParsingContext().getParent());
    }

    /** The text from the mark to the end of the current value. */
    String since(Mark mark) throws IOException {
        parser.finishToken();
        int end = start + (int) parser.currentLocation().getByteOffset();
        return new String(source, mark.start, end - mark.start, StandardCharsets.UTF_8);
    }

    /** A second reader at the marked value. */
    JsonReader at(Mark mark) throws IOException {
        return new JsonReader(source, mark.start);
    }

    /** Moves to the end of the marked array or object, wherever in it this is, and reads it again. */
    @Nullable
    Object again(Mark mark) throws IOException {
        while (parser.getParsingContext() != mark.outside) {
            parser.nextToken();
        }
        try (JsonReader reader = at(mark)) {
            Object value = reader.any();
            altered = reader.altered;
            return value;
        }
    }

    void skip() throws IOException {
        parser.skipChildren();
    }

    boolean isAtEnd() throws IOException {
        return parser.nextToken() == null;
    }

    boolean isEmpty() {
        return parser.currentToken() == null;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** A place in the document, and the nesting around it. */
    record Mark(int start, @Nullable JsonStreamContext outside) {}
}
