package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** JSON out of a stream, which may be longer than any memory. */
class StreamedJsonTest {

    private static final long LIMIT = 100_000_000;
    private static final long GIGABYTE = 1_000_000_000;
    private static final Duration GUARD = Duration.ofMinutes(2);

    /** Allowed beyond the limit: what is read at a time. */
    private static final long BUFFER = 2_000_000;

    @Test
    void isReadLikeAnyOther() throws IOException {
        String json = "\ufeff {\"string\":\"é😀\",\"unknown\":[1.10,{}]} ";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Sample expected = Json.read(bytes, Sample.CODEC);
        assertThat(Json.read(new ByteArrayInputStream(bytes), Sample.CODEC)).isEqualTo(expected);
        Sample dripped = Json.read(new Dripping(bytes), Sample.CODEC);
        assertThat(dripped).isEqualTo(expected);
        assertThat(Json.write(dripped, Sample.CODEC)).isEqualTo(Json.write(expected, Sample.CODEC));
    }

    @Test
    void isRefusedLikeAnyOther() {
        for (String json : List.of("", "[1", "[1,]", "{} x", "<html>", "[\"\u0001\"]")) {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            Throwable refusal = catchThrowable(() -> Json.read(new Dripping(bytes), JsonCodecs.ANY));
            assertThat(refusal)
                    .isInstanceOf(DecodingException.class)
                    .hasMessage(Refused.by(json, JsonCodecs.ANY, bytes).getMessage());
        }
    }

    @TestFactory
    Stream<DynamicTest> aGigabyteIsNotTakenIn() {
        return Stream.of(
                dynamicTest("a string", () -> isRefused(Sample.CODEC, new Endless("{\"string\":\"", "x"))),
                dynamicTest("a string of many", () -> isRefused(JsonCodecs.ANY, new Endless("[", "\"abc\","))),
                dynamicTest("a number", () -> isRefused(JsonCodecs.ANY, new Endless("", "7"))),
                dynamicTest("a name", () -> isRefused(Sample.CODEC, new Endless("{\"", "x"))),
                dynamicTest("white space", () -> isRefused(JsonCodecs.ANY, new Endless("[", " "))),
                dynamicTest("white space before all", () -> isRefused(JsonCodecs.ANY, new Endless("", "\n"))),
                dynamicTest("elements", () -> isRefused(JsonCodecs.list(JsonCodecs.INT64), new Endless("[0", ",0"))),
                dynamicTest(
                        "elements that no model knows", () -> isRefused(Sample.CODEC, new Endless("{\"x\":[0", ",{}"))),
                dynamicTest("models", () -> isRefused(Sample.CODEC, new Endless("{\"children\":[{}", ",{}"))));
    }

    /** Two hundred and ninety megabytes of them. */
    @Test
    void tenMillionCollidingNamesAreNotTakenIn() {
        isRefused(JsonCodecs.ANY, new CollidingNames(10_000_000));
    }

    @Test
    void theLimitIsForTheWholeDocument() throws IOException {
        assertThat(Json.read(spaces(LIMIT), JsonCodecs.ANY)).isEqualTo(List.of());
        Throwable refusal = catchThrowable(() -> Json.read(spaces(LIMIT + 1), JsonCodecs.ANY));
        assertThat(refusal).isInstanceOf(DecodingException.class);
        assertThat(String.valueOf(refusal.getMessage()).replace(",", "")).contains("limit", Long.toString(LIMIT));
    }

    /** An empty array behind white space. */
    private static InputStream spaces(long length) {
        return new Endless(" ".repeat(1_000) + "[]", " ", length);
    }

    private static void isRefused(JsonCodec<?> codec, InputStream json) {
        assertTimeoutPreemptively(GUARD, () -> {
            List<Throwable> refusals = new ArrayList<>();
            long allocated = Allocation.bytes(() -> refusals.add(catchThrowable(() -> Json.read(json, codec))));
            assertThat(refusals.get(0)).isInstanceOf(DecodingException.class);
            assertThat(String.valueOf(refusals.get(0).getMessage()).replace(",", ""))
                    .contains("limit")
                    .containsPattern("\\b(" + LIMIT + "|20000000|50000|1000)\\b");
            assertThat(allocated).as("bytes allocated").isLessThan(20 * LIMIT);
            if (json instanceof Endless endless) {
                assertThat(endless.taken).as("bytes taken").isLessThanOrEqualTo(LIMIT + BUFFER);
            }
        });
    }

    /** One thing at the start, then another for ever, or up to a length. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final byte[] rest;
        private final long length;
        private long taken;

        Endless(String start, String rest) {
            this(start, rest, GIGABYTE);
        }

        Endless(String start, String rest, long length) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.rest = rest.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            if (taken == length) {
                return -1;
            }
            long at = taken++;
            return at < start.length ? start[(int) at] : rest[(int) ((at - start.length) % rest.length)];
        }

        @Override
        public int read(byte[] target, int offset, int count) {
            int done = 0;
            for (int next; done < count && (next = read()) >= 0; done++) {
                target[offset + done] = (byte) next;
            }
            return done == 0 && count > 0 ? -1 : done;
        }
    }

    /** A byte at a time. */
    private static final class Dripping extends ByteArrayInputStream {
        Dripping(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int count) {
            return super.read(target, offset, Math.min(count, 1));
        }
    }
}
