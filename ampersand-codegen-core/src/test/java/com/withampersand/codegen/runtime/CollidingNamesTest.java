package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Names that were chosen to fall into one and the same bucket of a hash table. */
class CollidingNamesTest {

    private static final int MANY = 10_000_000;
    private static final int SOME = 100_000;
    private static final Duration GUARD = Duration.ofMinutes(5);
    private static final long MEGABYTE = 1_000_000;

    @Test
    void theyDoCollide() {
        assertThat(IntStream.of(0, 1, 2, 3, 4, 1_000, 9_999_999)
                        .map(number -> CollidingNames.name(number).hashCode())
                        .distinct()
                        .count())
                .isEqualTo(1);
        assertThat(Json.read(CollidingNames.bytes(1_000), JsonCodecs.FREE_FORM)).hasSize(1_000);
    }

    /** Where names lie side by side in a table, each of them is compared when one of them is looked up. */
    @Test
    void noneIsComparedWithManyOthers() {
        Map<String, ?> map = Json.read(CollidingNames.bytes(SOME), JsonCodecs.FREE_FORM);
        int longest = 0;
        int run = 0;
        for (int entry : ((OrderedMap<?>) map).index) {
            run = entry == 0 ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        assertThat(longest).as("names side by side").isBetween(1, SOME / 100);
    }

    /** The table of the JVM for interned strings is one for all, and who knows {@code hashCode} can fill a place of it. */
    @Test
    void theyDoNotGetIntoTheTableOfInternedStrings() {
        for (JsonCodec<? extends Map<String, ?>> codec :
                List.of(JsonCodecs.FREE_FORM, JsonCodecs.map(JsonCodecs.INT64))) {
            for (String name : Json.read(CollidingNames.bytes(3), codec).keySet()) {
                assertThat(new String(name.toCharArray()).intern()).isNotSameAs(name);
            }
        }
    }

    @Test
    void someTakeLittleMoreMemory() {
        byte[] colliding = CollidingNames.bytes(SOME);
        byte[] plain = IntStream.range(0, SOME)
                .mapToObj("\"%024d\":0"::formatted)
                .collect(Collectors.joining(",", "{", "}"))
                .getBytes(StandardCharsets.UTF_8);
        for (JsonCodec<?> codec : List.of(JsonCodecs.ANY, Sample.CODEC, JsonCodecs.map(JsonCodecs.INT64))) {
            assertTimeoutPreemptively(GUARD, () -> {
                roundTrip(plain, codec); // So that classes are loaded.
                long usual = Allocation.bytes(() -> roundTrip(plain, codec));
                long odd = Allocation.bytes(() -> roundTrip(colliding, codec));
                assertThat(odd).as("bytes allocated").isLessThan(10 * usual);
            });
        }
    }

    private static <T> void roundTrip(byte[] json, JsonCodec<T> codec) {
        assertThat(Json.writeBytes(Json.read(json, codec), codec)).hasSameSizeAs(json);
    }

    @Test
    void theLastOfEqualNamesCountsAmongThemToo() {
        String names = IntStream.range(0, 300)
                .map(i -> i % 100)
                .mapToObj(i -> "\"" + CollidingNames.name(i) + "\":")
                .collect(Collectors.joining("0,", "{", "1}"));
        assertThat(Json.read(names, JsonCodecs.FREE_FORM))
                .hasSize(100)
                .containsEntry(CollidingNames.name(99), 1L)
                .containsEntry(CollidingNames.name(98), 0L);
    }

    /** Tables of so many names would take gigabytes. */
    @Tag("long")
    @Test
    void tenMillionAreRefused() {
        byte[] json = CollidingNames.bytes(MANY);
        Map<String, JsonCodec<?>> codecs =
                Map.of("any", JsonCodecs.ANY, "model", Sample.CODEC, "map", JsonCodecs.map(JsonCodecs.INT64));
        codecs.forEach((name, codec) -> assertTimeoutPreemptively(GUARD, () -> {
            long taken = Allocation.bytes(
                    () -> assertThat(Refused.by(name, codec, json)).hasMessageContaining("limit"));
            assertThat(taken).as("bytes allocated").isLessThan(500 * MEGABYTE);
        }));
    }
}
