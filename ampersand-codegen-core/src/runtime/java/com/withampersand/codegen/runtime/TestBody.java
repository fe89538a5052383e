package com.withampersand.codegen.runtime;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a body travels that a {@link TestServer} takes or gives. */
public final class TestBody<T extends @Nullable Object> {
    /** There is none. */
    public static final TestBody<@Nullable Void> NONE = new TestBody<>("", bytes -> null, nothing -> new byte[0]);
    /** Text in UTF-8. */
    public static final TestBody<String> TEXT = text("text/plain; charset=utf-8");
    /** Bytes as they are. */
    public static final TestBody<byte[]> BYTES =
            new TestBody<>("application/octet-stream", byte[]::clone, byte[]::clone);

    private static final String JSON = "application/json";

    final String mediaType;
    final Function<byte[], T> read;
    final Function<T, byte[]> write;

    private TestBody(String mediaType, Function<byte[], T> read, Function<T, byte[]> write) {
        this.mediaType = mediaType;
        this.read = read;
        this.write = write;
    }

    /** {@return text in UTF-8 of that media type, such as all events of a stream} */
    public static TestBody<String> text(String mediaType) {
        return new TestBody<>(
                mediaType,
                bytes -> new String(bytes, StandardCharsets.UTF_8),
                text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return JSON} */
    public static <T> TestBody<T> json(JsonCodec<T> codec) {
        return new TestBody<>(JSON, bytes -> Json.read(bytes, codec), value -> Json.writeBytes(value, codec));
    }

    /** {@return JSON that may be a {@code null}} */
    public static <T> TestBody<@Nullable T> nullable(JsonCodec<T> codec) {
        return new TestBody<>(
                JSON,
                bytes -> Json.readNullable(bytes, codec),
                value -> value == null ? "null".getBytes(StandardCharsets.US_ASCII) : Json.writeBytes(value, codec));
    }
}
