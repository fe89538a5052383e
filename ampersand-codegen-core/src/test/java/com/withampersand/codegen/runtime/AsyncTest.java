package com.withampersand.codegen.runtime;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that nobody waits for, that somebody stops waiting for, and that take too long. */
@Timeout(20)
class AsyncTest {

    private final LoopbackServer server = new LoopbackServer();
    private final ApiSettings settings = new ApiSettings();

    AsyncTest() {
        settings.timing = Pauses.none();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private ApiCall<Sample> call() {
        return settings.http("api", server.url()).get("/a").returns(Sample.CODEC);
    }

    @Test
    void anAnswerComes() throws Exception {
        server.answer(503, "").answer(200, "{\"int32\":1}").answer(201, "{}");
        assertThat(call().executeAsync().get(10, SECONDS).get("int32")).isEqualTo(1);
        assertThat(call().executeAsyncWithResponse().get(10, SECONDS).statusCode())
                .isEqualTo(201);
    }

    @Test
    void failuresComeAsTheyAre() {
        server.answer(404, "{\"detail\":\"x\"}").answer(200, "[");
        assertThatThrownBy(() -> call().executeAsync().join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(NotFoundException.class)
                .hasMessage("GET /a answered 404: x");
        assertThatThrownBy(() -> call().executeAsync().join()).cause().isInstanceOf(DecodingException.class);
        ApiCall<Sample> broken = settings.credential("k", Credential.header("X", () -> "\n"))
                .http("api", server.url())
                .get("/a")
                .auth("k")
                .returns(Sample.CODEC);
        assertThatThrownBy(() -> broken.executeAsync().join()).cause().isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFailureOfTheNetworkComesAfterTheRetries() {
        server.hangUp();
        ApiCall<Sample> call = settings.http("api", server.url()).post("/a").returns(Sample.CODEC);
        assertThatThrownBy(() -> call.executeAsync().join()).cause().isInstanceOf(NetworkException.class);
        server.close();
        assertThatThrownBy(() -> call().executeAsync().join())
                .cause()
                .isInstanceOf(NetworkException.class)
                .hasMessageStartingWith("GET /a got no answer: ConnectException");
    }

    @Test
    void theTimeLimitHoldsForTheBodyToo() {
        server.stall().stall();
        ApiCall<Sample> call = call().retryPolicy(RetryPolicy.NONE).timeout(Duration.ofMillis(200));
        assertThatThrownBy(call::execute)
                .isInstanceOf(NetworkException.class)
                .hasMessage("GET /a got no answer within 200 ms");
        assertThatThrownBy(() -> call.executeAsync().join())
                .cause()
                .isInstanceOf(NetworkException.class)
                .hasMessage("GET /a got no answer within 200 ms");
        assertThatThrownBy(() -> call.timeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        server.answer(200, "{}");
        assertThat(call().timeout(Duration.ofDays(365_000)).execute()).isNotNull();
    }

    @Test
    void cancellingEndsTheExchange() throws Exception {
        AtomicReference<CompletableFuture<?>> exchange = new AtomicReference<>();
        settings.plan.transport = Transport.of(new WatchedHttpClient(HttpClient.newHttpClient(), exchange));
        server.stall();
        CompletableFuture<Sample> future = call().executeAsync();
        assertThat(server.stalled.await(10, SECONDS)).isTrue();
        assertThat(future.cancel(true)).isTrue();
        assertThatThrownBy(() -> Objects.requireNonNull(exchange.get()).get(10, SECONDS))
                .hasStackTraceContaining("ancel");
        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void cancellingDuringAPauseEndsTheCall() throws Exception {
        CompletableFuture<Void> pause = new CompletableFuture<>();
        CountDownLatch paused = new CountDownLatch(1);
        settings.timing = new Timing(Clock.systemUTC(), () -> 0, () -> 1, delay -> {
            paused.countDown();
            return pause;
        });
        server.answer(503, "");
        CompletableFuture<Sample> future = call().executeAsync();
        assertThat(paused.await(10, SECONDS)).isTrue();
        future.cancel(true);
        // By the thread of the call, if that has yet to remember the pause it asked for.
        assertThatThrownBy(() -> pause.get(10, SECONDS)).isInstanceOf(CancellationException.class);
        assertThat(server.requests).hasSize(1);
    }
}
