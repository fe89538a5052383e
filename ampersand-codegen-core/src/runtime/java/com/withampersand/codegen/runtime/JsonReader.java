package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON values. Each method looks at the current value and returns {@code null} if it is of another kind; scalar
 * methods have then not moved. All throw an {@code IOException} if the JSON is malformed.
 */
public final class JsonReader extends JsonScalars {
    /** The properties of the object that is being read; those of the objects in it have readers of their own. */
    private ObjectReader properties = new ObjectReader(this);

    /** The elements of the arrays, and names and values of the maps, that are being read, the outer ones first. */
    private @Nullable Object[] collected = new @Nullable Object[32];

    private int size;

    /** How many bytes were read another time. */
    private long readAgain;

    private @Nullable Lookahead lookahead;

    JsonReader(byte[] source, int start) throws IOException {
        super(source, start);
    }

    /** What the codec makes of the whole document, {@code null} for a JSON null. */
    <T> @Nullable T document(JsonCodec<T> codec) throws IOException {
        if (nextToken() == NONE) {
            throw new DecodingException("No JSON where some was expected", source, source.length);
        }
        int place = position();
        Match.Kind kind = kind();
        T value = kind == null ? null : codec.read(this);
        if (value == null && kind != null) {
            Match.Kind found = kind();
            String inside = place == position() || found == null ? "" : found.name() + " in ";
            throw Json.ofAnotherKind((inside + kind).toLowerCase(Locale.ROOT), source, position());
        }
        if (nextToken() != NONE) {
            throw new DecodingException("More after the end of the JSON", source, position());
        }
        return value;
    }

    /** The list; {@code null} if this is none, an element is of another kind, or {@code null} where none may be. */
    @SuppressWarnings("NullAway") // A null gets in only where the caller said so.
    <T extends @Nullable Object> @Nullable List<T> list(JsonCodec<? extends T> element, boolean holes)
            throws IOException {
        if (token() != ARRAY) {
            return null;
        }
        int base = size;
        while (nextToken() != ARRAY_END) {
            T value = element.read(this);
            if (value == null && !(holes && token() == NULL)) {
                size = base;
                return null;
            }
            push(value);
        }
        return collectedSince(base);
    }

    @SuppressWarnings("unchecked") // All of them came from one codec.
    private <T extends @Nullable Object> List<T> collectedSince(int base) {
        List<T> list = (List<T>) Arrays.asList(Arrays.copyOfRange(collected, base, size));
        size = base;
        return Collections.unmodifiableList(list);
    }

    private void push(@Nullable Object value) {
        if (size == collected.length) {
            collected = Arrays.copyOf(collected, size * 2);
        }
        collected[size++] = value;
    }

    /** The map; {@code null} if this is none, a value is of another kind, or {@code null} where none may be. */
    @SuppressWarnings("NullAway") // A null gets in only where the caller said so.
    <T extends @Nullable Object> @Nullable Map<String, T> map(JsonCodec<? extends T> element, boolean holes)
            throws IOException {
        if (token() != OBJECT) {
            return null;
        }
        int base = size;
        for (String name; (name = nextName()) != null; ) {
            T value = element.read(this);
            if (value == null && !(holes && token() == NULL)) {
                size = base;
                return null;
            }
            push(name);
            push(value);
        }
        Map<String, T> map = OrderedMap.of(collected, base, size);
        size = base;
        return map;
    }

    /** {@return the object as a map of values as of {@link #any}, {@code null} ones too} */
    public @Nullable Map<String, @Nullable Object> freeForm() throws IOException {
        if (token() != OBJECT) {
            return null;
        }
        int base = size;
        for (String name; (name = nextNameAlone()) != null; ) {
            String text = nextText();
            Object value = text != null ? text : any();
            push(name);
            push(value);
        }
        Map<String, @Nullable Object> map = OrderedMap.of(collected, base, size);
        size = base;
        return map;
    }

    private List<@Nullable Object> anyList() throws IOException {
        int base = size;
        while (nextToken() != ARRAY_END) {
            push(any());
        }
        return collectedSince(base);
    }

    /** The model; {@code null} if this is no object. What it keeps must not be noticed around it. */
    <T extends ApiModel> @Nullable T object(ApiModelBuilder<?, T> builder, KnownNames names) throws IOException {
        if (token() != OBJECT) {
            return null;
        }
        boolean outside = altered;
        boolean inner = inObject;
        altered = false;
        inObject = true;
        ObjectReader around = properties;
        properties = around.inner(names);
        T value = builder.decode(properties);
        properties = around;
        inObject = inner;
        altered = outside;
        return value;
    }

    /**
     * {@return the value as a {@code String}, {@code Boolean}, {@code Long}, {@code BigInteger}, {@code BigDecimal},
     * {@code List}, {@code Map} or {@code null}; a number with an exponent of more than 32 bits is a {@code Number} that
     * prints as it came}
     */
    public @Nullable Object any() throws IOException {
        return switch (token()) {
            case OBJECT -> freeForm();
            case ARRAY -> anyList();
            case STRING -> text();
            case TRUE -> true;
            case FALSE -> false;
            case FRACTION -> {
                BigDecimal value = decimal();
                yield value != null ? value : new BoundlessNumber(text());
            }
            case INTEGER -> integer();
            default -> null;
        };
    }

    boolean isContainer() {
        int token = token();
        return token == OBJECT || token == ARRAY;
    }

    /** A look over the properties of the object that starts at a place. */
    Lookahead lookahead() {
        Lookahead at = lookahead == null ? new Lookahead(source) : lookahead;
        lookahead = at;
        return at;
    }

    /** The text from the place to the end of the current value. */
    String since(int place) throws IOException {
        return new String(source, place, end() - place, StandardCharsets.UTF_8);
    }

    /** Moves to the end of the array or object at a place and a depth, wherever in it this is, and reads it again. */
    <T> @Nullable T again(int place, int depth, JsonCodec<T> codec) throws IOException {
        while (depth() >= depth) {
            nextToken();
        }
        readAgain += end() - place;
        if (readAgain > (long) Json.MAX_TIMES_READ * source.length) {
            throw beyondLimits("it has to be read more than " + Json.MAX_TIMES_READ + " times", source, place);
        }
        JsonReader reader = new JsonReader(source, place);
        reader.readAgain = readAgain;
        reader.inObject = inObject;
        reader.nextToken();
        T value = codec.read(reader);
        altered |= reader.altered;
        inexact |= reader.inexact;
        readAgain = reader.readAgain;
        reader.close();
        return value;
    }
}
