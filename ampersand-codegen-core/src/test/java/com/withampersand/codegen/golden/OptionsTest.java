package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.runtime.Json;
import com.withampersand.codegen.runtime.MissingPropertyException;
import golden.options.model.Booking;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, types, relaxations and secrets that the user decides. */
class OptionsTest {

    private static final String ID = "\"id\":\"9d5a2f9e-3c1c-4a0f-8f3e-4a7e4f8f1c11\"";
    private static final String WHOLE =
            "{" + ID + ",\"amount\":{\"value\":\"1.50\",\"currency\":\"EUR\"},\"rate\":1.10,"
                    + "\"count\":7,\"bookedAt\":\"2026-05-19T16:40:02Z\",\"history\":[\"2026-05-19T16:40:02Z\"],"
                    + "\"currency\":\"EUR\"}";

    @Test
    void readsValuesOfTheUsersClasses() {
        Booking booking = read(WHOLE);

        assertThat(booking.number()).isEqualTo(UUID.fromString("9d5a2f9e-3c1c-4a0f-8f3e-4a7e4f8f1c11"));
        assertThat(booking.amount()).isEqualTo(new Money(new BigDecimal("1.50"), "EUR"));
        assertThat(booking.rate()).isEqualTo(new BigDecimal("1.10"));
        assertThat(booking.count()).isEqualTo(7);
        assertThat(booking.bookedAt()).isEqualTo(Instant.parse("2026-05-19T16:40:02Z"));
        assertThat(booking.history()).containsExactly(booking.bookedAt());
        assertThat(booking.currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(booking.additionalProperties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WHOLE,
                // Instants know no offset, and no digits that say nothing.
                "{\"bookedAt\":\"2026-05-19T18:40:02.500+02:00\"}",
                "{\"history\":[\"2026-05-19T18:40:02+02:00\",\"2026-05-19T18:40:03Z\"]}",
                // No values to the classes: they throw, or say so.
                "{\"bookedAt\":\"yesterday\",\"currency\":\"???\",\"amount\":{\"value\":\"much\"}}",
                "{\"amount\":7,\"currency\":[],\"bookedAt\":{\"at\":1}}",
                "{\"amount\":{\"value\":\"1.50\",\"currency\":\"EUR\",\"more\":true}}"
            })
    void losesNothing(String json) {
        assertThat(Json.write(read(json), Booking.CODEC)).isEqualTo(json);
    }

    private static Booking read(String json) {
        return Json.read(json, Booking.CODEC);
    }

    @Test
    void buildsAndWritesThem() {
        Booking booking = Booking.builder()
                .number(UUID.fromString("9d5a2f9e-3c1c-4a0f-8f3e-4a7e4f8f1c11"))
                .amount(new Money(new BigDecimal("1.50"), "EUR"))
                .bookedAt(Instant.EPOCH)
                .currency(Currency.getInstance("CHF"))
                .build();

        assertThat(Json.write(booking, Booking.CODEC))
                .isEqualTo("{" + ID + ",\"amount\":{\"value\":\"1.50\",\"currency\":\"EUR\"},"
                        + "\"bookedAt\":\"1970-01-01T00:00:00Z\",\"currency\":\"CHF\"}");
    }

    @Test
    void tellsOfWhatIsNoValueAsOfAnyOtherKind() {
        assertThatThrownBy(() -> read("{\"bookedAt\":\"yesterday\"}").bookedAt())
                .isInstanceOf(MissingPropertyException.class)
                .hasMessageContaining("bookedAt");
    }

    @Test
    void takesARelaxedPropertyForAnOptionalOne() {
        assertThat(read(WHOLE).note()).isNull();
    }

    @Test
    void hidesWhatTheUserSaysIsSecret() {
        Booking booking = read("{\"reference\":\"4711\",\"origin\":{\"iban\":\"CH00\"},\"note\":\"hello\"}");

        assertThat(booking.toString()).contains("hello").doesNotContain("4711", "CH00");
        assertThat(booking.origin())
                .satisfies(origin -> assertThat(origin.account()).isEqualTo("CH00"));
    }
}
