package com.withampersand.codegen.runtime;

import org.jspecify.annotations.Nullable;

/** Parameters whose text is JSON (OpenAPI 3.2, section 4.12.2.3). */
public final class JsonParameter {
    private JsonParameter() {}

    /** {@return the JSON of a value, {@code null} for {@code null}} */
    public static <T> @Nullable String text(@Nullable T value, JsonCodec<T> codec) {
        return value == null ? null : Json.write(value, codec);
    }

    /** {@return the same with all that is not ASCII escaped, as headers need it} */
    public static <T> @Nullable String ascii(@Nullable T value, JsonCodec<T> codec) {
        String json = text(value, codec);
        if (json == null) {
            return null;
        }
        StringBuilder ascii = new StringBuilder();
        json.chars()
                .forEach(c -> ascii.append(
                        c < 0x7F
                                ? String.valueOf((char) c)
                                : "\\u" + Integer.toHexString(0x10000 | c).substring(1)));
        return ascii.toString();
    }
}
