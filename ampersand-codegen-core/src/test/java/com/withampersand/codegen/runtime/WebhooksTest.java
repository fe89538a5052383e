package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.net.httpserver.Headers;
import com.withampersand.codegen.runtime.WebhookException.Reason;
import com.withampersand.codegen.runtime.Webhooks.Verified;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vector is that of Svix's own libraries; Standard Webhooks uses the same scheme. */
class WebhooksTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String OTHER_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final Instant SENT = Instant.ofEpochSecond(1614265330);
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private static final class Plain extends Webhooks<Map<String, @Nullable Object>> {

        private Plain(Builder builder) {
            super(builder, JsonCodecs.FREE_FORM);
        }

        private static final class Builder extends Webhooks.Builder<Builder> {

            private Plain build() {
                return new Plain(this);
            }
        }
    }

    private static Plain.Builder at(Instant now) {
        return new Plain.Builder().clock(Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Plain webhooks() {
        return at(SENT).secret(SECRET).build();
    }

    private static Map<String, List<String>> headers(String signatures) {
        return Map.of(
                "svix-id", List.of(ID),
                "svix-timestamp", List.of("1614265330"),
                "svix-signature", List.of(signatures));
    }

    private static void refused(Webhooks<?> webhooks, Map<String, List<String>> headers, byte[] body, Reason reason) {
        assertThatExceptionOfType(WebhookException.class)
                .isThrownBy(() -> webhooks.verify(body, headers))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("MfKQ9r8G", "g0hM9SsE"));
    }

    @Test
    void theVectorOfTheSchemeIsVerifiedAndRead() {
        assertThat(webhooks().verifyAndParse(BODY, headers(SIGNATURE))).containsEntry("test", 2432232314L);
        assertThat(webhooks().verify(BODY, headers(SIGNATURE))).isEqualTo(new Verified(ID, SENT));
    }

    @Test
    void aSecretMayComeWithoutItsPrefix() {
        assertThat(at(SENT).secret(SECRET.substring(6)).build().verify(BODY, headers(SIGNATURE)))
                .isNotNull();
    }

    @Test
    void whatWeSignIsTheSameAsTheVectorAndIsVerified() {
        Map<String, List<String>> signed = WebhookSignature.sign(SECRET, ID, SENT, BODY);

        assertThat(signed)
                .containsEntry("webhook-id", List.of(ID))
                .containsEntry("webhook-timestamp", List.of("1614265330"))
                .containsEntry("webhook-signature", List.of(SIGNATURE));
        assertThat(webhooks().verify(BODY, signed).id()).isEqualTo(ID);
    }

    @Test
    void anyOfSeveralSecretsWillDo() {
        Plain both = at(SENT).secret(OTHER_SECRET).secret(SECRET).build();

        assertThat(both.verify(BODY, headers(SIGNATURE)).id()).isEqualTo(ID);
        assertThat(both.verify(BODY, WebhookSignature.sign(OTHER_SECRET, ID, SENT, BODY))
                        .id())
                .isEqualTo(ID);
        refused(at(SENT).secret(OTHER_SECRET).build(), headers(SIGNATURE), BODY, Reason.WRONG_SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= " + SIGNATURE,
                SIGNATURE + " v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=",
                "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg== "
                        + SIGNATURE,
                "v2,abc " + SIGNATURE,
                "v1,abc," + SIGNATURE,
                "v1,abc, " + SIGNATURE,
                "nonsense " + SIGNATURE
            })
    void ofSeveralSignaturesOneIsEnoughAndUnknownVersionsAreSkipped(String signatures) {
        assertThat(webhooks().verify(BODY, headers(signatures)).id()).isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1,",
                "v1",
                "v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "av1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OF=",
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1O",
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=="
            })
    void anyOtherSignatureIsNone(String signatures) {
        refused(webhooks(), headers(signatures), BODY, Reason.WRONG_SIGNATURE);
    }

    @Test
    void whatIsSignedIsTheIdTheTimeAndEachByte() {
        byte[] reformatted = "{\"test\":2432232314}".getBytes(StandardCharsets.UTF_8);
        refused(webhooks(), headers(SIGNATURE), reformatted, Reason.WRONG_SIGNATURE);

        Map<String, List<String>> other = new HashMap<>(headers(SIGNATURE));
        other.put("svix-id", List.of(ID + "x"));
        refused(webhooks(), other, BODY, Reason.WRONG_SIGNATURE);

        Map<String, List<String>> later = new HashMap<>(headers(SIGNATURE));
        later.put("svix-timestamp", List.of("1614265331"));
        refused(webhooks(), later, BODY, Reason.WRONG_SIGNATURE);
    }

    @Test
    void headersAreFoundInAnyCaseAndRepeated() {
        Headers headers = new Headers(); // Writes the names of headers its own way.
        headers.add("SVIX-ID", ID);
        headers.add("svix-timestamp", "1614265330");
        headers.add("Svix-Signature", "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=");
        headers.add("Svix-Signature", SIGNATURE);

        assertThat(webhooks().verify(BODY, headers).id()).isEqualTo(ID);
    }

    @Test
    void aLookupServesAsHeaders() {
        Map<String, String> servlet =
                Map.of("webhook-id", ID, "webhook-timestamp", "1614265330", "webhook-signature", SIGNATURE);
        UnaryOperator<@Nullable String> lookup = name -> servlet.get(name);

        assertThat(webhooks().verify(BODY, lookup).id()).isEqualTo(ID);
        assertThat(webhooks().verifyAndParse(BODY, lookup)).containsKey("test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"svix-id", "svix-timestamp", "svix-signature"})
    void eachHeaderIsNeeded(String name) {
        Map<String, List<String>> headers = new HashMap<>(headers(SIGNATURE));
        headers.remove(name);

        refused(webhooks(), headers, BODY, Reason.BAD_HEADERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1614265330.5", "99999999999999999999", "1614265330 1614265330"})
    void theTimeIsANumberOfSeconds(String timestamp) {
        Map<String, List<String>> headers = new HashMap<>(headers(SIGNATURE));
        headers.put("svix-timestamp", List.of(timestamp));

        refused(webhooks(), headers, BODY, Reason.BAD_HEADERS);
    }

    @Test
    void aMessageIsGoodForFiveMinutesEitherWay() {
        Duration most = Duration.ofMinutes(5);
        for (Instant now : List.of(SENT.plus(most), SENT.minus(most))) {
            assertThat(at(now).secret(SECRET).build().verify(BODY, headers(SIGNATURE)))
                    .isNotNull();
        }
        Duration more = most.plusNanos(1);
        refused(at(SENT.plus(more)).secret(SECRET).build(), headers(SIGNATURE), BODY, Reason.TOO_OLD);
        refused(at(SENT.minus(more)).secret(SECRET).build(), headers(SIGNATURE), BODY, Reason.TOO_NEW);
    }

    @Test
    void theToleranceCanBeChanged() {
        Plain.Builder builder = at(SENT.plusSeconds(3600)).secret(SECRET);

        refused(builder.tolerance(Duration.ofMinutes(59)).build(), headers(SIGNATURE), BODY, Reason.TOO_OLD);
        assertThat(builder.tolerance(Duration.ofHours(1)).build().verify(BODY, headers(SIGNATURE)))
                .isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.tolerance(Duration.ofSeconds(-1)));
    }

    @Test
    void aLongBodyIsRefusedBeforeAnythingElse() {
        Plain.Builder builder = at(SENT).secret(SECRET);

        refused(builder.build(), Map.of(), new byte[(1 << 20) + 1], Reason.TOO_LONG);
        refused(builder.maxBytes(BODY.length - 1).build(), headers(SIGNATURE), BODY, Reason.TOO_LONG);
        assertThat(builder.maxBytes(BODY.length).build().verify(BODY, headers(SIGNATURE)))
                .isNotNull();
    }

    @Test
    void aSecretIsNeededAndMustBeBase64() {
        assertThatIllegalStateException()
                .isThrownBy(() -> at(SENT).build())
                .withMessage("Webhooks need a secret: call secret(...) on the builder");
        for (String secret : List.of("whsec_not base64", "whpk_abcd", "whsec_", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> at(SENT).secret(secret))
                    .withMessage("A secret of webhooks is base64, with or without whsec_ before it")
                    .withNoCause();
        }
    }

    @Test
    void aBodyThatIsVerifiedAndNoJsonIsADecodingException() {
        byte[] body = "<xml/>".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> webhooks().verifyAndParse(body, WebhookSignature.sign(SECRET, ID, SENT, body)));
    }
}
