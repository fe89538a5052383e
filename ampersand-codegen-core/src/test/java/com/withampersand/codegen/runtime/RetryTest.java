package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A call is made again only where that does no harm; the pauses are asked for, not made. */
class RetryTest {

    private final LoopbackServer server = new LoopbackServer();
    private final Pauses pauses = new Pauses();
    private final ApiSettings settings = new ApiSettings();

    RetryTest() {
        settings.timing = pauses.timing();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private ApiCall<String> call(String method, UnaryOperator<ApiRequest> more) {
        return more.apply(settings.http("api", server.url()).request(method, "/a"))
                .returnsText();
    }

    private ApiCall<String> get() {
        return call("GET", request -> request);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "OPTIONS", "PUT", "DELETE"})
    void whatIsSafeIsMadeAgain(String method) {
        server.answer(503, "").answer(429, "").answer(200, "x");
        assertThat(call(method, request -> request.textBody("body", "text/plain"))
                        .execute())
                .isEqualTo("x");
        assertThat(server.requests)
                .extracting(LoopbackServer.Request::body)
                .containsOnly("body")
                .hasSize(3);
        assertThat(pauses.made).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 500, 501})
    void otherErrorsAreFinal(int status) {
        server.answer(status, "");
        assertThatThrownBy(() -> get().execute()).isInstanceOf(ApiException.class);
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void itIsGivenUpAfterTheLastRetry() {
        server.answer(503, "").answer(502, "").answer(504, "");
        assertThatThrownBy(() -> get().execute())
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("504");
        assertThat(server.requests).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PATCH", "TRACE"})
    void whatMayDoHarmIsNotMadeAgain(String method) {
        server.answer(503, "");
        assertThatThrownBy(() -> call(method, request -> request).execute()).isInstanceOf(ServerException.class);
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void aGetWithSideEffectsIsNotMadeAgain() {
        server.answer(503, "");
        assertThatThrownBy(() -> call("GET", ApiRequest::sideEffects).execute()).isInstanceOf(ServerException.class);
        assertThat(server.requests).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"POST, 409", "PATCH, 500", "GET, 400", "POST, 503"})
    void anythingIsMadeAgainIfTheProblemSaysSo(String method, int status) {
        server.answer(status, "{\"retryable\":true}").answer(200, "x");
        assertThat(call(method, ApiRequest::sideEffects).execute()).isEqualTo("x");
    }

    @Test
    void nothingIsMadeAgainIfTheProblemSaysSo() {
        server.answer(503, "{\"retryable\":false}");
        assertThatThrownBy(() -> get().execute()).isInstanceOf(ServerException.class);
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void networkFailuresAreRetriedWhereSafe() {
        server.hangUp().hangUp().hangUp().answer(200, "x");
        assertThat(call("PUT", request -> request).retryPolicy(policy(5)).execute())
                .isEqualTo("x");
        int made = server.requests.size();
        server.hangUp();
        assertThatThrownBy(() -> call("POST", request -> request).execute()).isInstanceOf(NetworkException.class);
        assertThat(server.requests).hasSize(made + 1);
    }

    private static RetryPolicy policy(int maxRetries) {
        return new RetryPolicy(maxRetries, Duration.ofSeconds(1), Duration.ofSeconds(60));
    }

    @Test
    void thePolicyOfACallIsItsOwn() {
        ApiCall<String> call = get();
        server.answer(503, "").answer(503, "").answer(200, "x");
        assertThatThrownBy(() -> call.retryPolicy(RetryPolicy.NONE).execute()).isInstanceOf(ServerException.class);
        assertThat(call.execute()).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7|7000",
                "0|0",
                " 5 |5000",
                "Thu, 06 Mar 2025 22:09:49 GMT|49000",
                "Thu, 06 Mar 2025 22:09:49 UTC|49000",
                "Thu, 06 Mar 2025 22:08:00 GMT|0",
                "2025-03-06T22:09:10Z|10000",
                "soon|500",
                "-1|500",
                "''|500",
                "1.5|500",
                "99999999999|500"
            })
    void theHeaderSaysHowLongToWait(String header, long millis) {
        server.answer(429, "", "Retry-After", header).answer(200, "x");
        get().retryPolicy(policy(1)).execute();
        assertThat(pauses.made).containsExactly(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"retryAfter\":\"2025-03-06T22:09:49Z\"}', 49000",
        "'{\"retryAfter\":3}', 3000",
        "'{\"retryAfter\":null}', 500",
        "'{\"retryAfter\":[]}', 500"
    })
    void orElseTheBodyDoes(String body, long millis) {
        server.answer(503, body).answer(200, "x");
        get().retryPolicy(policy(1)).execute();
        assertThat(pauses.made).containsExactly(Duration.ofMillis(millis));
    }

    /** A proxy that throttles says so in headers of its own. */
    @Test
    void headersThatEndLikeTheUsualOnesCountToo() {
        server.answer(429, "", "X-Amp-Retry-After", "Thu, 06 Mar 2025 22:09:49 UTC", "X-Amp-Retryable", "true")
                .answer(200, "x");
        assertThat(call("POST", request -> request).retryPolicy(policy(1)).execute())
                .isEqualTo("x");
        assertThat(pauses.made).containsExactly(Duration.ofSeconds(49));
        server.answer(503, "", "X-Amp-Retryable", "false");
        assertThatThrownBy(() -> get().execute()).isInstanceOf(ServerException.class);
        assertThat(server.requests).hasSize(3);
    }

    @Test
    void anIdempotencyKeyMakesAPostRepeatable() {
        server.answer(503, "").answer(200, "x");
        assertThat(call("POST", request -> request.header("Idempotency-Key", "k-1"))
                        .execute())
                .isEqualTo("x");
        assertThat(server.requests)
                .extracting(request -> request.header("Idempotency-key"))
                .containsExactly("k-1", "k-1");
    }

    @Test
    void aBodyThatCanBeSentOnceIsNotSentAgain() {
        server.answer(503, "{\"retryable\":true}");
        assertThatThrownBy(() -> call(
                                "PUT",
                                request -> request.body(
                                        RequestBody.once(new ByteArrayInputStream(new byte[] {1})), "text/plain"))
                        .execute())
                .isInstanceOf(ServerException.class);
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void tooLongAWaitIsNotWaitedFor() {
        server.answer(429, "", "Retry-After", "61");
        assertThatThrownBy(() -> get().retryPolicy(policy(3)).execute()).isInstanceOf(RateLimitedException.class);
        assertThat(pauses.made).isEmpty();
    }

    @Test
    void delaysDoubleUpToTheLimit() {
        RetryPolicy policy = new RetryPolicy(2000, Duration.ofMillis(100), Duration.ofSeconds(1));
        Timing timing = pauses.timing();
        assertThat(policy.delay(0, null, timing)).isEqualTo(Duration.ofMillis(50));
        assertThat(policy.delay(3, null, timing)).isEqualTo(Duration.ofMillis(400));
        assertThat(policy.delay(4, null, timing)).isEqualTo(Duration.ofMillis(500));
        assertThat(policy.delay(1999, null, timing)).isEqualTo(Duration.ofMillis(500));
        assertThat(policy.delay(2000, null, timing)).isNull();
        assertThatThrownBy(() -> new RetryPolicy(-1, Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void realPausesEnd() {
        Timing.REAL.sleep().apply(Duration.ofMillis(1)).join();
        assertThat(Timing.REAL.random().getAsDouble()).isBetween(0.0, 1.0);
    }
}
