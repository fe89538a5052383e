package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An answer of values of JSON, one on each line: JSON Lines, also known as NDJSON, or a JSON text sequence (RFC 7464).
 * Empty lines count for nothing. {@link #next()} throws a {@link DecodingException} at a line that cannot be read, after
 * which one can go on with the next.
 *
 * <p>If nothing comes for as long as an attempt may take, the answer counts as broken off; see
 * {@link ApiCall#attemptTimeout}.
 */
public final class JsonLines<T> extends ResponseStream<T> {
    private final JsonCodec<T> codec;
    private final boolean sequence;
    private final LineReader lines;
    private long count;

    private JsonLines(ApiCall<?> call, String mediaType, JsonCodec<T> codec) {
        super(call, call.options().attemptTimeout());
        this.codec = codec;
        this.sequence = mediaType.contains("json-seq");
        this.lines = new LineReader(
                connect(call.header("Accept", mediaType + ", application/problem+json"))
                        .body(),
                sequence ? "\u001E" : "\n",
                call.exchange().settings().maxResponseSize);
    }

    /**
     * {@return the values, as the answer to a call made now}
     * @param mediaType such as {@code application/x-ndjson}
     * @throws ClientException if no answer came, or an error
     */
    public static <T> JsonLines<T> open(ApiCall<?> call, String mediaType, JsonCodec<T> codec) {
        return new JsonLines<>(call, mediaType, codec);
    }

    @Override
    @Nullable
    Supplier<T> advance() throws IOException {
        byte[] line = lines.next();
        while (line != null && end(line) == 0) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        byte[] json = line;
        count++;
        return () -> read(json);
    }

    private T read(byte[] json) {
        // A number that was cut short could be another number, so in a sequence white space has to follow.
        if (sequence && end(json) == json.length && "}]\"".indexOf(json[json.length - 1]) < 0) {
            throw new DecodingException(call + ", value " + count + ": cut short,", json, json.length);
        }
        return decode(call, json, codec, "value " + count);
    }

    /** Where the white space at the end begins. */
    private static int end(byte[] line) {
        int end = line.length;
        while (end > 0 && " \t\r\n".indexOf(line[end - 1]) >= 0) {
            end--;
        }
        return end;
    }
}
