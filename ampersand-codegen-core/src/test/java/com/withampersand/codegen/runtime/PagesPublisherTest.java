package com.withampersand.codegen.runtime;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagesPublisherTest {

    private final LoopbackServer server = new LoopbackServer();
    private final ApiSettings settings = new ApiSettings();

    @AfterEach
    void close() {
        server.close();
    }

    private Flow.Publisher<Object> publisher() {
        return Pages.of(
                        settings.http("api", server.url()).get("/a").returns(JsonCodecs.FREE_FORM),
                        "pageToken",
                        page -> page.get("items") instanceof List<?> items ? List.<Object>copyOf(items) : List.of(),
                        page -> Objects.toString(page.get("next"), null))
                .publisher();
    }

    private Taking subscribed() {
        Taking taking = new Taking();
        publisher().subscribe(taking);
        return taking;
    }

    @Test
    void onePageAtATimeAndOnlyWhenAskedFor() throws Exception {
        server.answer(200, "{\"items\":[1,2],\"next\":\"a\"}");
        Taking taking = subscribed();
        assertThat(server.requests).isEmpty();

        taking.take(2);
        assertThat(taking.items).containsExactly(1L, 2L);
        assertThat(server.requests).as("no page ahead").hasSize(1);

        server.answer(200, "{\"items\":[],\"next\":\"b\"}").answer(200, "{\"items\":[3]}");
        taking.take(1);
        assertThat(taking.items).containsExactly(1L, 2L, 3L);
        taking.end.get(10, SECONDS);
    }

    @Test
    void whatGoesWrongComesAsAnError() {
        server.answer(200, "{\"items\":[1],\"next\":\"a\"}").answer(404, "");
        Taking taking = subscribed();
        taking.subscription().request(Long.MAX_VALUE);

        assertThatThrownBy(() -> taking.end.get(10, SECONDS)).hasCauseInstanceOf(NotFoundException.class);
        assertThat(taking.items).containsExactly(1L);
    }

    @Test
    void aTokenThatComesTwiceIsAnError() {
        server.answer(200, "{\"items\":[1],\"next\":\"a\"}").answer(200, "{\"items\":[2],\"next\":\"a\"}");
        Taking taking = subscribed();
        taking.subscription().request(Long.MAX_VALUE);

        assertThatThrownBy(() -> taking.end.get(10, SECONDS)).hasCauseInstanceOf(PagingException.class);
        assertThat(taking.items).containsExactly(1L, 2L);
    }

    @Test
    void toCancelEndsTheCall() throws Exception {
        AtomicReference<CompletableFuture<?>> exchange = new AtomicReference<>();
        settings.plan.transport = Transport.of(new WatchedHttpClient(HttpClient.newHttpClient(), exchange));
        server.stall();
        Taking taking = subscribed();
        taking.subscription().request(1);
        assertThat(server.stalled.await(10, SECONDS)).isTrue();

        taking.subscription().cancel();

        assertThatThrownBy(() -> Objects.requireNonNull(exchange.get()).get(10, SECONDS))
                .hasStackTraceContaining("ancel");
        assertThat(taking.end).isNotDone();
    }

    @Test
    void eachSubscriptionStartsAnew() throws Exception {
        server.answer(200, "{\"items\":[1]}").answer(200, "{\"items\":[2]}");
        Flow.Publisher<Object> publisher = publisher();
        Taking one = new Taking();
        Taking other = new Taking();
        publisher.subscribe(one);
        publisher.subscribe(other);

        one.take(1);
        other.take(1);

        assertThat(one.items).containsExactly(1L);
        assertThat(other.items).containsExactly(2L);
    }

    /** Takes as many as a test says. */
    private static final class Taking implements Flow.Subscriber<Object> {

        final List<Object> items = new ArrayList<>();
        final CompletableFuture<Void> end = new CompletableFuture<>();
        private volatile CompletableFuture<Void> taken = new CompletableFuture<>();
        private final AtomicInteger missing = new AtomicInteger();
        private Flow.@Nullable Subscription subscription;

        Flow.Subscription subscription() {
            return Objects.requireNonNull(subscription);
        }

        void take(int count) throws Exception {
            missing.set(count);
            taken = new CompletableFuture<>();
            subscription().request(count);
            taken.get(10, SECONDS);
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
        }

        @Override
        public void onNext(Object item) {
            items.add(item);
            if (missing.decrementAndGet() == 0) {
                taken.complete(null);
            }
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            end.complete(null);
        }
    }
}
