package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import golden.unions.model.Bed;
import golden.unions.model.Rule;
import golden.unions.model.Thing;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON that is refused, and how. */
final class Refused {

    /** Stands in documents where it must never be quoted. */
    static final String SECRET = "s3cr3t";

    private static final Pattern POSITION = Pattern.compile("at line (\\d+), column (\\d+) \\(byte (\\d+)\\)");

    private Refused() {}

    /** Codecs that each walk through a document in a way of their own. */
    static Map<String, JsonCodec<?>> codecs() {
        Map<String, JsonCodec<?>> codecs = new LinkedHashMap<>();
        codecs.put("any", JsonCodecs.ANY);
        codecs.put("free-form", JsonCodecs.FREE_FORM);
        codecs.put("list", JsonCodecs.list(JsonCodecs.listOfNullable(JsonCodecs.STRING)));
        codecs.put("map", JsonCodecs.map(JsonCodecs.mapOfNullable(JsonCodecs.INT64)));
        codecs.put("model", Sample.CODEC);
        codecs.put("model with unions", Bed.CODEC);
        codecs.put("list of models", JsonCodecs.list(Sample.CODEC));
        codecs.put("union", Thing.CODEC);
        codecs.put("recursive union", Rule.CODEC);
        codecs.put("list of unions", JsonCodecs.list(Thing.CODEC));
        return codecs;
    }

    static DecodingException by(String name, JsonCodec<?> codec, String json) {
        return by(name, codec, json.getBytes(StandardCharsets.UTF_8));
    }

    /** Fails, naming the case, unless it is refused by the right exception, which does not quote the document. */
    static DecodingException by(String name, JsonCodec<?> codec, byte[] json) {
        Throwable refusal = catchThrowable(() -> Json.read(json, codec));
        assertThat(refusal).as(name).isInstanceOf(DecodingException.class);
        for (Throwable at = refusal; at != null; at = at.getCause()) {
            assertThat(String.valueOf(at.getMessage())).doesNotContain(SECRET);
        }
        return (DecodingException) Objects.requireNonNull(refusal);
    }

    /** Where the message says that it went wrong, which is somewhere in the document. */
    static Position position(DecodingException refusal, byte[] json) {
        Matcher matcher = POSITION.matcher(String.valueOf(refusal.getMessage()));
        assertThat(matcher.find()).as("a position in: %s", refusal.getMessage()).isTrue();
        Position position = new Position(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Long.parseLong(matcher.group(3)));
        assertThat(position.byteOffset()).isBetween(0L, (long) json.length);
        assertThat(position.column()).isPositive();
        long lines = 1
                + new String(json, StandardCharsets.UTF_8)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        assertThat((long) position.line()).isBetween(1L, lines);
        return position;
    }

    /**
     * A place in a document.
     *
     * @param line counted from 1
     * @param column counted from 1
     * @param byteOffset counted from 0
     */
    record Position(int line, int column, long byteOffset) {}
}
