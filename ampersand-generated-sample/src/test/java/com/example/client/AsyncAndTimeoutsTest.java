package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.ampersand.model.Connection;
import com.example.ampersand.runtime.ApiResponse;
import com.example.ampersand.runtime.NetworkException;
import com.example.ampersand.runtime.NotFoundException;
import com.example.ampersand.runtime.RetryPolicy;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AsyncAndTimeoutsTest extends LoopbackTest {

    private static final Duration SHORT = Duration.ofMillis(200);

    @Test
    void aCallNeedNotBlock() throws Exception {
        server.empty(503).json(200, resource("connections.json"));

        CompletableFuture<List<Connection>> future =
                client.connections().listCall(q -> q.provider("hubspot")).executeAsync();

        assertThat(future.get(30, TimeUnit.SECONDS)).hasSize(1);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aCallThatDoesNotBlockHasAWholeResponseToo() throws Exception {
        server.json(200, "[]");

        ApiResponse<List<Connection>> response = client.connections()
                .listCall(q -> {})
                .executeAsyncWithResponse()
                .get(30, TimeUnit.SECONDS);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void anErrorIsTheSameAsOfACallThatBlocks() {
        server.problem(404, "{\"detail\":\"No such thing\"}");
        CompletableFuture<Connection> future =
                client.connections().getCall("c", q -> {}).executeAsync();

        ExecutionException e = catchThrowableOfType(ExecutionException.class, () -> future.get(30, TimeUnit.SECONDS));

        assertThat(e.getCause())
                .isInstanceOf(NotFoundException.class)
                .hasMessage("GET /projects/{projectIdOrName}/connections/{connectionId} answered 404: No such thing");
    }

    @Test
    void manyCallsAtOnceDoNotMixUpTheirAnswers() {
        for (int i = 0; i < 20; i++) {
            server.json(200, "{\"operationId\":\"op\"}");
        }
        List<CompletableFuture<Integer>> futures = IntStream.range(0, 20)
                .mapToObj(i -> client.operations()
                        .getCall("op-" + i)
                        .executeAsyncWithResponse()
                        .thenApply(ApiResponse::statusCode))
                .toList();

        assertThat(futures)
                .allSatisfy(
                        future -> assertThat(future.get(30, TimeUnit.SECONDS)).isEqualTo(200));
        assertThat(server.requests())
                .extracting(RecordingServer.Request::target)
                .doesNotHaveDuplicates()
                .hasSize(20);
    }

    @Test
    void aCancelledCallIsNotTriedAgain() throws Exception {
        server.silence();
        CompletableFuture<List<Connection>> future =
                client.connections().listCall(q -> q.provider("cancelled")).executeAsync();
        server.awaitRequest();

        assertThat(future.cancel(true)).isTrue();

        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
        server.json(200, "[]");
        assertThat(client.connections().list()).isEmpty();
        assertThat(server.lines())
                .filteredOn(line -> line.endsWith("?provider=cancelled"))
                .hasSize(1);
    }

    @Test
    void aCallCanHaveATimeLimitOfItsOwn() {
        server.silence();

        assertThatThrownBy(() -> client.connections()
                        .listCall(q -> {})
                        .timeout(SHORT)
                        .retryPolicy(RetryPolicy.NONE)
                        .execute())
                .isInstanceOf(NetworkException.class)
                .hasMessage("GET /projects/{projectIdOrName}/connections got no answer within 200 ms");
    }

    @Test
    void soCanAClientAndACallThatDoesNotBlock() {
        server.silence();
        CompletableFuture<List<Connection>> future = builder()
                .apiKey("key-1")
                .timeout(SHORT)
                .retryPolicy(RetryPolicy.NONE)
                .build()
                .connections()
                .listCall(q -> {})
                .executeAsync();

        ExecutionException e = catchThrowableOfType(ExecutionException.class, () -> future.get(30, TimeUnit.SECONDS));

        assertThat(e.getCause()).isInstanceOf(NetworkException.class).hasMessageContaining("within 200 ms");
        assertThat(e.getCause().getCause()).isInstanceOfAny(TimeoutException.class, HttpTimeoutException.class);
    }

    @Test
    void aTimeLimitIsMoreThanNothing() {
        assertThatThrownBy(() -> client.connections().listCall(q -> {}).timeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInterruptEndsTheCallAndIsKept() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> client.connections().list()).isInstanceOf(NetworkException.class);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted(); // For the tests that follow.
        }
    }

    @Test
    void aCallCanHaveHeadersOfItsOwn() {
        server.json(200, "[]");

        builder()
                .apiKey("key-1")
                .header("X-Amp-Client", "demo")
                .header("X-Trace", "1")
                .build()
                .connections()
                .listCall(q -> {})
                .header("X-Trace", "2")
                .execute();

        assertThat(server.request().header("x-amp-client")).isEqualTo("demo");
        assertThat(server.request().header("x-trace")).isEqualTo("2");
    }
}
