package com.withampersand.codegen.runtime;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What sends the requests can be another, and so many at once are enough. */
@Timeout(30)
class TransportTest {

    private final MadeUpTransport transport = new MadeUpTransport();
    private final ApiSettings settings = new ApiSettings();

    TransportTest() {
        settings.plan.transport = transport;
        settings.executor = Runnable::run;
    }

    private ApiCall<Sample> call() {
        return settings.http("api", "https://api.example.com").get("/a").returns(Sample.CODEC);
    }

    @Test
    void anotherTransportSendsTheRequests() throws Exception {
        CompletableFuture<Sample> answer = call().executeAsync();
        assertThat(transport.requests).singleElement().hasToString("https://api.example.com/a GET");
        transport.answers.get(0).run();
        assertThat(answer.get(10, SECONDS)).isNotNull();
    }

    @Test
    void soManyExchangesGoOnAtOnceAndTheOthersWaitInOrder() throws Exception {
        settings.plan.maxConcurrency = 2;
        ApiCall<Sample> call = call();
        List<CompletableFuture<Sample>> calls = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            calls.add(call.executeAsync());
        }
        assertThat(transport.requests).hasSize(2);
        calls.get(3).cancel(true);
        transport.answers.get(0).run();
        assertThat(calls.get(0)).isCompleted();
        assertThat(transport.requests).hasSize(3);
        transport.answers.get(2).run();
        assertThat(calls.get(2)).isCompleted();
        assertThat(transport.requests).as("the one given up is not sent").hasSize(4);
        transport.answers.get(3).run();
        assertThat(calls.get(4)).isCompleted();
        calls.get(1).cancel(true);
        assertThat(transport.futures.get(1)).isCancelled();
        transport.answers.get(4).run();
        assertThat(calls.get(5).get(10, SECONDS)).isNotNull();
        assertThat(transport.requests).hasSize(5);
    }

    @Test
    void tenThousandWaitWithoutADeepStack() {
        settings.plan.maxConcurrency = 1;
        ApiCall<Sample> call = call();
        List<CompletableFuture<Sample>> calls = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            calls.add(call.executeAsync());
        }
        for (int i = 0; i < 10_000; i++) {
            transport.answers.get(i).run();
        }
        assertThat(calls).allSatisfy(made -> assertThat(made).isCompleted());
    }

    @Test
    void whatATransportThrowsIsAFailureOfTheNetworkAndLeavesRoomForOthers() {
        settings.plan.maxConcurrency = 1;
        settings.retryPolicy = RetryPolicy.NONE;
        settings.plan.transport = new Transport() {
            @Override
            public <T> CompletableFuture<java.net.http.HttpResponse<T>> send(
                    java.net.http.HttpRequest request, java.net.http.HttpResponse.BodyHandler<T> bodyHandler) {
                throw new IllegalArgumentException("no proxy for you");
            }
        };
        ApiCall<Sample> call = call();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(call::execute)
                    .isInstanceOf(NetworkException.class)
                    .hasMessage("GET /a got no answer: IllegalArgumentException: no proxy for you");
        }
        assertThatThrownBy(() -> call.executeAsync().get(10, SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(NetworkException.class);
    }

    @Test
    void aClosedClientRefusesCallsAndSoDoItsCopies() {
        ApiHttp http = settings.http("api", "https://api.example.com");
        ApiSettings copy = settings.copy();
        settings.close();
        assertThat(transport.closed).isTrue();
        assertThatThrownBy(() -> http.get("/a").returnsNothing().execute())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The client is closed");
        assertThatThrownBy(() -> copy.http("api", "https://api.example.com")
                        .get("/a")
                        .returnsNothing()
                        .executeAsync()
                        .join())
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void closingEndsWhatIsUnderWay() {
        try (LoopbackServer server = new LoopbackServer()) {
            server.stall();
            ApiSettings real = new ApiSettings();
            real.retryPolicy = RetryPolicy.NONE;
            CompletableFuture<Sample> call = real.http("api", server.url())
                    .get("/a")
                    .returns(Sample.CODEC)
                    .executeAsync();
            server.awaitStall();
            real.close();
            assertThatThrownBy(() -> call.get(20, SECONDS)).hasCauseInstanceOf(NetworkException.class);
        }
    }

    @Test
    void anExecutorThatWasShutDownFailsTheCall() {
        settings.executor = command -> {
            throw new RejectedExecutionException("shut down");
        };
        CompletableFuture<Sample> answer = call().executeAsync();
        transport.answers.get(0).run();
        assertThatThrownBy(() -> answer.get(10, SECONDS)).hasRootCauseMessage("shut down");
    }

    @Test
    void whatIsChainedToAFutureMayMakeAnotherCall() throws Exception {
        try (LoopbackServer server = new LoopbackServer()) {
            server.answer(200, "{}").answer(200, "{\"int32\":2}");
            ApiSettings real = new ApiSettings();
            ApiCall<Sample> call = real.http("api", server.url()).get("/a").returns(Sample.CODEC);
            // On a thread of the connections this would wait for itself.
            assertThat(call.executeAsync()
                            .thenApply(first -> call.execute())
                            .get(20, SECONDS)
                            .get("int32"))
                    .isEqualTo(2);
            real.close();
        }
    }

    @Test
    void whatAnotherTransportAnswersIsHandedToAThreadThatMayBlock() throws Exception {
        settings.executor = null;
        CompletableFuture<Thread> chained = call().executeAsync().thenApply(answer -> Thread.currentThread());
        transport.answers.get(0).run();
        assertThat(chained.get(20, SECONDS)).isNotSameAs(Thread.currentThread());
    }

    @Test
    void theThreadForAllTimeLimitsOfTheJvmRunsNothingOfTheCaller() throws Exception {
        try (LoopbackServer server = new LoopbackServer()) {
            server.stall();
            ApiSettings real = new ApiSettings();
            ApiCall<Sample> call = real.http("api", server.url()).get("/a").returns(Sample.CODEC);
            String chained = call.timeout(Duration.ofMillis(100))
                    .executeAsync()
                    .handle((answer, failure) -> Thread.currentThread().getName())
                    .get(20, SECONDS);
            assertThat(chained).doesNotContain("DelayScheduler");
            real.close();
        }
    }
}
