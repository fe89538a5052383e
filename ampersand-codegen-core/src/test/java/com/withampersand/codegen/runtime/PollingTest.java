package com.withampersand.codegen.runtime;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Time passes by pauses alone. */
@Timeout(20)
class PollingTest {

    private static final String RUNNING = "{\"string\":\"running\"}";
    private static final String DONE = "{\"string\":\"done\",\"int32\":7}";

    private final LoopbackServer server = new LoopbackServer();
    private final ApiSettings settings = new ApiSettings();
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private volatile Instant now = Instant.EPOCH;

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    PollingTest() {
        settings.timing = new Timing(clock, () -> 0, () -> 0.5, pause -> {
            pauses.add(pause);
            now = now.plus(pause);
            return CompletableFuture.completedFuture(null);
        });
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Polling<Sample> polling() {
        ApiHttp http = settings.http("api", server.url());
        ApiCall<Sample> call = http.get("/jobs/{id}").path("id", "1").returns(Sample.CODEC);
        return Polling.of(http, call, sample -> sample.get("string"), "queued", "running");
    }

    @Test
    void aCallIsMadeUntilWhatItTellsStays() {
        server.answer(200, "{\"string\":\"queued\"}").answer(200, RUNNING).answer(200, DONE);

        assertThat(polling().await(Duration.ofMinutes(1)).get("int32")).isEqualTo(7);
        assertThat(server.requests).hasSize(3);
        assertThat(pauses).containsExactly(Duration.ofMillis(500), Duration.ofMillis(750));
    }

    @Test
    void pausesGrowToHalfAMinute() {
        for (int i = 0; i < 14; i++) {
            server.answer(200, RUNNING);
        }
        server.answer(200, DONE);

        polling().await(Duration.ofHours(1));

        assertThat(pauses).startsWith(Duration.ofMillis(500), Duration.ofMillis(750), Duration.ofMillis(1125));
        assertThat(pauses.get(pauses.size() - 1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(pauses).isSorted();
    }

    @Test
    void theLastCallIsMadeWhenTheTimeIsUp() {
        server.answer(200, RUNNING).answer(200, RUNNING).answer(200, RUNNING);

        assertThatExceptionOfType(PendingException.class)
                .isThrownBy(() -> polling().await(Duration.ofSeconds(1)))
                .withMessage("GET /jobs/{id} still answered running after PT1S");
        assertThat(pauses).containsExactly(Duration.ofMillis(500), Duration.ofMillis(500));
        assertThat(server.requests).hasSize(3);
    }

    @Test
    void aCallThatDoesNotEndInTimeEndsTheWait() {
        server.stall();

        assertThatExceptionOfType(PendingException.class)
                .isThrownBy(() -> polling().await(Duration.ZERO))
                .withMessage("GET /jobs/{id} still answered nothing after PT0S");
    }

    @Test
    void whatACallFailsWithEndsTheWait() {
        server.answer(200, RUNNING).answer(404, "{\"detail\":\"gone\"}");

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> polling().await(Duration.ofMinutes(1)))
                .withMessage("GET /jobs/{id} answered 404: gone");
    }

    @Test
    void anInterruptEndsTheWaitAndIsKept() {
        server.stall();
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(NetworkException.class)
                .isThrownBy(() -> polling().await(Duration.ofMinutes(1)))
                .withMessage("The wait for GET /jobs/{id} was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aFutureTellsTheSame() throws Exception {
        server.answer(200, RUNNING).answer(200, DONE).answer(500, "");

        assertThat(polling().awaitAsync(Duration.ofMinutes(1)).get(10, SECONDS).get("int32"))
                .isEqualTo(7);
        assertThatThrownBy(() -> polling().awaitAsync(Duration.ofMinutes(1)).join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(ServerException.class);
    }

    @Test
    void toCancelAFutureEndsThePauseAndMakesNoMoreCalls() throws Exception {
        CountDownLatch pausing = new CountDownLatch(1);
        CompletableFuture<Void> pause = new CompletableFuture<>() {
            @Override
            public CompletableFuture<Void> thenRun(Runnable action) {
                CompletableFuture<Void> then = super.thenRun(action);
                pausing.countDown();
                return then;
            }
        };
        settings.timing = new Timing(clock, () -> 0, () -> 0.5, length -> pause);
        server.answer(200, RUNNING);

        CompletableFuture<Sample> waiting = polling().awaitAsync(Duration.ofMinutes(1));
        assertThat(pausing.await(10, SECONDS)).isTrue();
        waiting.cancel(true);

        assertThatThrownBy(waiting::join).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> pause.get(10, SECONDS)).isInstanceOf(CancellationException.class);
        assertThat(server.requests).hasSize(1);
    }
}
