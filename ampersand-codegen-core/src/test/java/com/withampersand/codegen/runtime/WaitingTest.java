package com.withampersand.codegen.runtime;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls while a thread waits for them: what ends the wait, ends the exchange. */
@Timeout(60)
class WaitingTest {

    private static final String HEADERS_STALL = "HTTP/1.1 200";
    private static final String BODY_STALLS = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{";
    private static final Duration LONG = Duration.ofSeconds(50);

    private final ApiSettings settings = new ApiSettings();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch gone = new CountDownLatch(1);
    private String beginning = BODY_STALLS;
    private final RawServer server = new RawServer((socket, out) -> {
        out.write(beginning.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        asked.countDown();
        RawServer.awaitEnd(socket);
        gone.countDown();
    });

    WaitingTest() {
        settings.retryPolicy = RetryPolicy.NONE;
        settings.attemptTimeout = LONG;
    }

    @AfterEach
    void close() {
        settings.close();
        server.close();
    }

    private ApiCall<Sample> call() {
        return settings.http("api", server.url()).get("/a").returns(Sample.CODEC);
    }

    /** What a thread gets that makes the call, and whether it is interrupted afterwards. */
    private static final class Waiter extends Thread {
        private final ApiCall<Sample> call;
        final AtomicReference<Throwable> thrown = new AtomicReference<>();
        final AtomicBoolean interrupted = new AtomicBoolean();

        Waiter(ApiCall<Sample> call) {
            this.call = call;
            start();
        }

        @Override
        public void run() {
            thrown.set(catchThrowable(call::execute));
            interrupted.set(isInterrupted());
        }

        Throwable failure() throws InterruptedException {
            join();
            return Objects.requireNonNull(thrown.get(), "nothing was thrown");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {HEADERS_STALL, BODY_STALLS})
    void theTimeLimitEndsTheExchangeAndLeavesTheThreadAsItWas(String beginning) throws Exception {
        this.beginning = beginning;
        Waiter waiter = new Waiter(call().timeout(Duration.ofMillis(300)));
        assertThat(waiter.failure()).isInstanceOf(NetworkException.class).hasMessageEndingWith("within 300 ms");
        assertThat(waiter.interrupted).isFalse();
        assertThat(gone.await(20, SECONDS)).as("the connection was closed").isTrue();
    }

    /** As where the client is busy with a connection when its time is up. */
    @Test
    void whatDoesNotTakeTheInterruptLeavesTheThreadAsItWasToo() throws Exception {
        settings.httpClient(new WatchedHttpClient(HttpClient.newHttpClient(), new AtomicReference<>()) {
            @Override
            public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> responseBodyHandler)
                    throws IOException {
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
                throw new IOException("closed by interrupt");
            }
        });
        Waiter waiter = new Waiter(call().timeout(Duration.ofMillis(100)));
        assertThat(waiter.failure()).hasMessage("GET /a got no answer within 100 ms");
        assertThat(waiter.interrupted).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {HEADERS_STALL, BODY_STALLS})
    void anInterruptEndsTheExchangeAndIsKept(String beginning) throws Exception {
        this.beginning = beginning;
        Waiter waiter = new Waiter(call());
        asked.await();
        waiter.interrupt();
        assertThat(waiter.failure())
                .isInstanceOf(NetworkException.class)
                .hasMessage("GET /a was interrupted")
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(waiter.interrupted).isTrue();
        assertThat(gone.await(20, SECONDS)).as("the connection was closed").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {HEADERS_STALL, BODY_STALLS})
    void closingTheClientEndsTheExchangeAndTheWaitForATurn(String beginning) throws Exception {
        this.beginning = beginning;
        settings.plan.maxConcurrency = 1;
        Waiter first = new Waiter(call());
        asked.await();
        Waiter second = new Waiter(call());
        awaitTurn(second);
        settings.close();
        assertThat(first.failure()).isInstanceOf(NetworkException.class).hasMessageContaining("the client was closed");
        assertThat(second.failure()).isInstanceOf(NetworkException.class).hasMessageContaining("The client is closed");
        assertThat(first.interrupted).isFalse();
        assertThat(server.requests).hasSize(1);
    }

    /** Waiting takes no processor: the thread sleeps. */
    private static void awaitTurn(Thread waiter) {
        while (waiter.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    @Test
    void theWaitForATurnCountsAndCanBeInterruptedAndLeavesRoom() throws Exception {
        settings.plan.maxConcurrency = 1;
        Waiter first = new Waiter(call());
        asked.await();
        assertThatThrownBy(() -> call().timeout(Duration.ofMillis(100)).execute())
                .hasMessage("GET /a got no answer within 100 ms");
        Waiter second = new Waiter(call());
        awaitTurn(second);
        second.interrupt();
        assertThat(second.failure()).hasMessage("GET /a was interrupted");
        assertThat(second.interrupted).isTrue();
        assertThat(server.requests).as("only one had its turn").hasSize(1);
        first.interrupt();
        first.join();
        try (LoopbackServer fine = new LoopbackServer()) {
            for (int i = 0; i < 3; i++) {
                fine.answer(200, "{}");
                settings.http("api", fine.url()).get("/a").returnsNothing().execute();
            }
            assertThat(fine.requests).hasSize(3);
        }
    }

    @Test
    void aTransportWithoutAWayOfItsOwnToWaitIsAskedForAFuture() throws Exception {
        MadeUpTransport transport = new MadeUpTransport();
        settings.plan.transport = transport;
        assertThatThrownBy(() -> call().timeout(Duration.ofMillis(100)).execute())
                .hasMessage("GET /a got no answer within 100 ms");
        assertThat(transport.futures)
                .singleElement()
                .satisfies(sent -> assertThat(sent).isCancelled());
    }

    @Test
    void aTransportWithAWayOfItsOwnIsAskedToWait() {
        settings.plan.transport = new Transport() {
            @Override
            public <T> CompletableFuture<HttpResponse<T>> send(
                    HttpRequest request, HttpResponse.BodyHandler<T> bodyHandler) {
                return CompletableFuture.failedFuture(new IOException("later"));
            }

            @Override
            public <T> HttpResponse<T> send(
                    HttpRequest request, HttpResponse.BodyHandler<T> bodyHandler, Duration timeout) throws IOException {
                throw new IOException("within " + timeout.toSeconds());
            }
        };
        assertThatThrownBy(() -> call().timeout(Duration.ofMillis(9_900)).execute())
                .hasMessage("GET /a got no answer: IOException: within 9");
        assertThatThrownBy(() -> call().executeAsync().join()).hasMessageEndingWith("IOException: later");
    }
}
