package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The time of a call as a whole. Pauses pass on a clock of our own. */
@Timeout(30)
class DeadlineTest {

    private final LoopbackServer server = new LoopbackServer();
    private final AtomicLong nanos = new AtomicLong();
    private final ApiSettings settings = new ApiSettings();

    DeadlineTest() {
        settings.retryPolicy = new RetryPolicy(100, Duration.ofSeconds(10), Duration.ofSeconds(10));
        settings.timing = new Timing(Clock.systemUTC(), nanos::get, () -> 1, pause -> {
            nanos.addAndGet(pause.toNanos());
            return CompletableFuture.completedFuture(null);
        });
    }

    @AfterEach
    void close() {
        server.close();
        settings.close();
    }

    private ApiCall<String> call() {
        return settings.http("api", server.url()).get("/a").returnsText();
    }

    @Test
    void noRetryBeginsAfterTheTimeOfTheCall() {
        for (int i = 0; i < 9; i++) {
            server.answer(503, "");
        }
        assertThatThrownBy(() -> call().timeout(Duration.ofSeconds(35)).execute())
                .isInstanceOf(ServerException.class);
        assertThat(server.requests).as("at 0, 10, 20 and 30 seconds").hasSize(4);
        assertThatThrownBy(() ->
                        call().timeout(Duration.ofSeconds(15)).executeAsync().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ServerException.class);
        assertThat(server.requests).hasSize(6);
    }

    @Test
    void theLastAttemptEndsWithTheCall() {
        settings.timing = Timing.REAL;
        server.stall().stall();
        ApiCall<String> call = call().attemptTimeout(Duration.ofSeconds(20)).timeout(Duration.ofMillis(200));
        assertThatThrownBy(call::execute).hasMessage("GET /a got no answer within 200 ms");
        assertThatThrownBy(() -> call.executeAsync().join()).cause().hasMessage("GET /a got no answer within 200 ms");
        assertThat(server.requests).hasSize(2);
    }

    @Test
    void anAttemptEndsBeforeTheCallAndIsFollowedByAnother() {
        server.stall().answer(200, "x");
        assertThat(call().attemptTimeout(Duration.ofMillis(200)).execute()).isEqualTo("x");
        server.stall().answer(200, "y");
        assertThat(call().attemptTimeout(Duration.ofMillis(200)).executeAsync().join())
                .isEqualTo("y");
    }

    @Test
    void aTokenThatDoesNotComeCountsToo() {
        settings.timing = Timing.REAL;
        ApiCall<String> call = settings.credential("k", Credential.bearerAsync(CompletableFuture::new))
                .http("api", server.url())
                .get("/a")
                .auth("k")
                .returnsText()
                .retryPolicy(RetryPolicy.NONE)
                .timeout(Duration.ofMillis(200));
        assertThatThrownBy(call::execute).hasMessage("GET /a got no answer within 200 ms");
        assertThatThrownBy(() -> call.executeAsync().join()).cause().hasMessage("GET /a got no answer within 200 ms");
    }

    @Test
    void aClientInTroubleStopsToTryAgain() {
        settings.timing = Pauses.none();
        settings.retryPolicy = new RetryPolicy(60, Duration.ZERO, Duration.ZERO);
        ApiCall<String> call = call();
        for (int i = 0; i < 121; i++) {
            server.answer(503, "");
        }
        assertThatThrownBy(call::execute).isInstanceOf(ServerException.class);
        assertThat(server.requests).hasSize(61);
        assertThatThrownBy(call::execute).isInstanceOf(ServerException.class);
        assertThat(server.requests).as("60 and 40 retries").hasSize(102);
        server.requests.clear();
        assertThatThrownBy(call::execute).isInstanceOf(ServerException.class);
        assertThat(server.requests).as("nothing left").hasSize(1);
    }

    @Test
    void successesEarnRetries() {
        RetryBudget budget = new RetryBudget();
        for (int i = 0; i < 100; i++) {
            assertThat(budget.take()).isTrue();
        }
        for (int i = 0; i < 4; i++) {
            budget.succeeded();
        }
        assertThat(budget.take()).isFalse();
        budget.succeeded();
        assertThat(budget.take()).isTrue();
        assertThat(budget.take()).isFalse();
    }
}
