package com.withampersand.codegen.runtime;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The media types that a call asks for, and how to read the body that comes, unpacked. */
public record Expected<T extends @Nullable Object>(String accept, BiFunction<HttpResponse<?>, byte[], T> reading) {
    static final String JSON = "application/json, application/problem+json";
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=([^;]*)");

    /** Text, in UTF-8 unless the answer names another charset. */
    public static final Expected<String> TEXT = new Expected<>(
            "text/plain, application/problem+json, */*;q=0.5", (answer, body) -> text(answer.headers(), body));
    /** Bytes as they are. */
    public static final Expected<byte[]> BYTES =
            new Expected<>("*/*, application/problem+json", (answer, body) -> body);

    /** Whatever comes does not matter. */
    @SuppressWarnings("NullAway") // There is no other Void.
    public static final Expected<@Nullable Void> NOTHING = new Expected<>(JSON + ", */*;q=0.5", (answer, body) -> null);

    /** {@return JSON} */
    public static <T> Expected<T> json(JsonCodec<T> codec) {
        return new Expected<>(JSON, (answer, body) -> Json.read(body, codec));
    }

    /** {@return JSON that may be a {@code null}, or not come at all} */
    public static <T> Expected<@Nullable T> jsonOrNull(JsonCodec<T> codec) {
        return new Expected<>(JSON, (answer, body) -> body.length == 0 ? null : Json.readNullable(body, codec));
    }

    static String text(HttpHeaders headers, byte[] body) {
        return new String(body, charset(headers.firstValue("Content-Type").orElse("")));
    }

    /** The charset that a media type names; UTF-8 if it names none that is known. */
    static Charset charset(String mediaType) {
        Matcher charset = CHARSET.matcher(mediaType);
        String name = charset.find() ? charset.group(1).replace("\"", "").strip() : "UTF-8";
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
