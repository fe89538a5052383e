package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and writes values of a class that has a text, which is a JSON string. */
public final class TextCodec<T> implements JsonCodec<T> {
    private final Function<String, T> parse;
    private final Function<T, String> format;

    private TextCodec(Function<String, T> parse, Function<T, String> format) {
        this.parse = parse;
        this.format = format;
    }

    /**
     * {@return a codec}
     * @param parse makes a value of a text; where it throws, the text is kept as a value of another kind is
     * @param format makes the text of a value; where that is not the one that was read, that is kept to be written back
     */
    public static <T> JsonCodec<T> of(Function<String, T> parse, Function<T, String> format) {
        return new TextCodec<>(parse, format);
    }

    @Override
    public @Nullable T read(JsonReader in) throws IOException {
        return in.parsed(this::parseOrNull, this::formatOrEmpty);
    }

    /** What is no value to the one who wrote the class is another kind of value to all others. */
    private @Nullable T parseOrNull(String text) {
        try {
            return parse.apply(text);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    /** What cannot be written is written as it came. */
    private String formatOrEmpty(T value) {
        try {
            return format.apply(value);
        } catch (RuntimeException unwritable) {
            return "";
        }
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        out.text(format.apply(value));
    }
}
