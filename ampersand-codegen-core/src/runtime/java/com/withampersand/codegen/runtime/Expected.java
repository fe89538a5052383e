package com.withampersand.codegen.runtime;

import java.net.http.HttpHeaders;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a call asks for and how to read it.
 *
 * @param <T> the type of the body
 * @param accept the media types to ask for
 * @param reading how to read the body
 */
record Expected<T extends @Nullable Object>(String accept, Reading<T> reading) {

    private static final String JSON = "application/json, application/problem+json";

    static final Expected<String> TEXT =
            new Expected<>("text/plain, application/problem+json, */*;q=0.5", (headers, body) -> text(headers, body));
    static final Expected<byte[]> BYTES = new Expected<>("*/*, application/problem+json", (headers, body) -> body);

    @SuppressWarnings("NullAway") // There is no other Void.
    static final Expected<@Nullable Void> NOTHING =
            new Expected<>("application/json, application/problem+json, */*;q=0.5", (headers, body) -> null);

    static <T> Expected<T> json(JsonCodec<T> codec) {
        return new Expected<>(JSON, (headers, body) -> Json.read(body, codec));
    }

    @SuppressWarnings("NullAway") // T is nullable here, which NullAway does not see in a lambda.
    static <T> Expected<@Nullable T> jsonOrNull(JsonCodec<T> codec) {
        return new Expected<>(JSON, (headers, body) -> Json.readNullable(body, codec));
    }

    /** In the charset that the answer names, UTF-8 if it names none that is known. */
    static String text(HttpHeaders headers, byte[] body) {
        return new String(body, charset(headers.firstValue("Content-Type").orElse("")));
    }

    private static Charset charset(String contentType) {
        int start = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (start < 0) {
            return StandardCharsets.UTF_8;
        }
        String rest = contentType.substring(start + "charset=".length());
        int end = rest.indexOf(';');
        String name =
                (end < 0 ? rest : rest.substring(0, end)).replace("\"", "").strip();
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Reads a body. */
    interface Reading<T extends @Nullable Object> {
        T read(HttpHeaders headers, byte[] body);
    }
}
