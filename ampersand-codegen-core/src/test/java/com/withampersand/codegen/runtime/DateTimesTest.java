package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What is parsed here is what {@code java.time} makes of it. */
class DateTimesTest {
    private static final long YEAR_0 = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long YEAR_10000 =
            Instant.parse("+10000-01-01T00:00:00Z").getEpochSecond();

    @Provide
    Arbitrary<String> usual() {
        Arbitrary<Long> seconds = Arbitraries.longs().between(YEAR_0, YEAR_10000 - 1);
        Arbitrary<String> fractions =
                Arbitraries.strings().numeric().ofMaxLength(9).map(digits -> digits.isEmpty() ? "" : "." + digits);
        Arbitrary<String> offsets = Arbitraries.of("Z", "+00:00", "-00:30", "+05:45", "+18:00", "-18:00");
        return Combinators.combine(seconds, fractions, offsets)
                .as((second, fraction, offset) ->
                        Instant.ofEpochSecond(second).toString().replace("Z", fraction + offset));
    }

    @Property(tries = 3_000)
    void theUsualFormIsParsed(@ForAll("usual") String text) {
        assertThat(parse(text)).isEqualTo(OffsetDateTime.parse(text));
    }

    @Property(tries = 3_000)
    void whatIsNoneIsNot(
            @ForAll("usual") String text,
            @ForAll @IntRange(max = 40) int place,
            @ForAll @CharRange(from = ' ', to = 'z') char other) {
        int at = place % text.length();
        String damaged = text.substring(0, at) + other + text.substring(at + 1);
        OffsetDateTime parsed = parse(damaged);
        if (parsed != null) {
            assertThat(parsed).isEqualTo(OffsetDateTime.parse(damaged));
        }
    }

    /** With each character in each place, for every length of the fraction. */
    @Example
    void noOtherCharacterIsTakenForADigit() {
        for (int digits = 0; digits <= 10; digits++) {
            String text = "2024-12-28T19:17:18" + (digits == 0 ? "" : ".")
                    + "123456789".substring(0, Math.min(9, digits)) + "0".repeat(Math.max(0, digits - 9)) + "Z";
            for (int at = 0; at < text.length(); at++) {
                for (char other = 0; other < 300; other++) {
                    String damaged = text.substring(0, at) + other + text.substring(at + 1);
                    OffsetDateTime parsed = parse(damaged);
                    assertThat(parsed).as(damaged).isIn(null, orNull(damaged));
                }
            }
        }
    }

    @Example
    void itStartsAnywhereInTheArray() {
        char[] text = "12024-01-01T00:00:00.000000001Z9".toCharArray();
        assertThat(DateTimes.parse(text, 1, 30)).isEqualTo(OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 1, ZoneOffset.UTC));
    }

    private static @Nullable OffsetDateTime orNull(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable OffsetDateTime parse(String text) {
        return DateTimes.parse(text.toCharArray(), 0, text.length());
    }
}
