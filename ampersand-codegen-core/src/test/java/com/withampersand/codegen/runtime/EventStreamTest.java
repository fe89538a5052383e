package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams of events: given as they come, resumed where that is safe, and closed. */
@Timeout(30)
class EventStreamTest {

    private static final String EVENTS = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n";
    private static final RetryPolicy TWICE = new RetryPolicy(2, Duration.ofMillis(500), Duration.ofSeconds(5));

    private final Pauses pauses = new Pauses();
    private final ApiSettings settings = new ApiSettings();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<AutoCloseable> servers = new ArrayList<>();

    EventStreamTest() {
        settings.timing = pauses.timing();
        settings.retryPolicy = TWICE;
    }

    @AfterEach
    void close() throws Exception {
        closing.countDown();
        settings.close();
        for (AutoCloseable server : servers) {
            server.close();
        }
    }

    /** Answers with these bodies in order, the last one again and again; one that ends with ! is cut short. */
    private RawServer server(String... bodies) {
        AtomicInteger count = new AtomicInteger();
        return keep(new RawServer((socket, out) -> {
            String body = bodies[Math.min(count.getAndIncrement(), bodies.length - 1)];
            boolean broken = body.endsWith("!");
            String sent = broken ? body.substring(0, body.length() - 1) : body;
            say(out, EVENTS + "Content-Length: " + (sent.length() + (broken ? 9 : 0)) + "\r\n\r\n" + sent);
            socket.close();
        }));
    }

    /** Answers with the beginning of a stream, and then nothing more. */
    private RawServer silentAfter(String body) {
        return keep(new RawServer((socket, out) -> {
            say(out, EVENTS + "Content-Length: 999\r\n\r\n" + body);
            try {
                closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    private RawServer keep(RawServer server) {
        servers.add(server);
        return server;
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private ApiCall<String> get(RawServer server) {
        return settings.http("api", server.url()).get("/a").returnsText();
    }

    private static List<String> data(EventStream<String> events) {
        List<String> data = new ArrayList<>();
        events.forEach((ServerEvent<String> event) -> data.add(event.data()));
        return data;
    }

    @Test
    void aGetGoesOnAfterTheLastEventThatWasComplete() {
        RawServer server = server("retry: 7\nid: 1\ndata: a\n\nid: 2\ndata: lost!", "id: 2\ndata: b\n\ndata: c\n\n");
        try (EventStream<String> events = EventStream.openText(get(server))) {
            assertThat(data(events)).containsExactly("a", "b", "c");
            assertThat(events.lastEventId()).isEqualTo("2");
        }
        assertThat(pauses.made).containsExactly(Duration.ofMillis(7));
        assertThat(server.heads).hasSize(2);
        assertThat(server.heads.get(0)).contains("Accept: text/event-stream, ").doesNotContain("Last-Event-ID");
        assertThat(server.heads.get(1)).contains("Last-Event-ID: 1\r\n");
    }

    @Test
    void aPostIsNeverMadeAgain() {
        RawServer server = server("id: 1\ndata: a\n\n!");
        ApiCall<String> post = settings.http("api", server.url()).post("/a").returnsText();
        EventStream<String> events = EventStream.openText(post);
        assertThat(events.next().data()).isEqualTo("a");
        assertThatThrownBy(events::hasNext)
                .isInstanceOf(NetworkException.class)
                .hasMessageStartingWith("POST /a broke off: ");
        assertThat(events.hasNext()).isFalse();
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void neitherAreAPutNorAGetWithSideEffects() {
        RawServer server = server("id: 1\ndata: a\n\n!");
        ApiHttp http = settings.http("api", server.url());
        for (ApiRequest request : List.of(http.put("/a"), http.get("/a").sideEffects())) {
            EventStream<String> events = EventStream.openText(request.returnsText());
            events.next();
            assertThatThrownBy(events::hasNext).isInstanceOf(NetworkException.class);
        }
        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void withoutAnIdNobodyKnowsWhereToGoOn() {
        RawServer server = server("data: a\n\n!");
        EventStream<String> events = EventStream.openText(get(server));
        events.next();
        assertThatThrownBy(events::hasNext).isInstanceOf(NetworkException.class);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void itIsGivenUpAfterSoManyBreaksInARow() {
        RawServer server = server("id: 1\n\n!");
        EventStream<String> events = EventStream.openText(get(server));
        assertThatThrownBy(events::hasNext).isInstanceOf(NetworkException.class);
        assertThat(server.connections()).isEqualTo(3);
        assertThat(pauses.made).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @Test
    void anEventBeginsTheRowAnew() {
        RawServer server =
                server("id: 1\ndata: a\n\n!", "!", "id: 2\ndata: b\n\n!", "!", "id: 3\ndata: c\n\n!", "data: d\n\n");
        assertThat(data(EventStream.openText(get(server)))).containsExactly("a", "b", "c", "d");
        assertThat(server.connections()).isEqualTo(6);
    }

    @Test
    void aLongerPauseThanThePolicyAllowsIsNotMade() {
        EventStream<String> events = EventStream.openText(get(server("retry: 5001\nid: 1\n\n!")));
        assertThatThrownBy(events::hasNext).isInstanceOf(NetworkException.class);
        assertThat(pauses.made).isEmpty();
    }

    @Test
    void whatIsNotReachedAgainIsTriedNoMoreOftenThanThePolicyAllows() {
        AtomicInteger count = new AtomicInteger();
        RawServer server = keep(new RawServer((socket, out) -> {
            say(
                    out,
                    count.getAndIncrement() == 0
                            ? EVENTS + "Content-Length: 99\r\n\r\nid: 1\ndata: a\n\n"
                            : "HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n");
            socket.close();
        }));
        EventStream<String> events = EventStream.openText(get(server));
        events.next();
        assertThatThrownBy(events::hasNext).isInstanceOf(ServerException.class);
        assertThat(server.connections()).isEqualTo(3);
    }

    @Test
    void noContentIsTheEnd() {
        RawServer server = RawServer.saying("HTTP/1.1 204 No Content\r\n\r\n");
        keep(server);
        assertThat(EventStream.openText(get(server)).hasNext()).isFalse();
    }

    @Test
    void anAnswerOfAnotherKindIsNoStreamWithoutEvents() {
        RawServer server =
                keep(RawServer.saying("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>"));
        assertThatThrownBy(() -> EventStream.openText(get(server)))
                .isInstanceOf(DecodingException.class)
                .hasMessageStartingWith("GET /a answered 200 with text/html instead of events");
    }

    @Test
    void theEndIsNoEvent() {
        EventStream<String> events = EventStream.openText(get(server("data: a\n\ndata: [DONE]\n\ndata: b\n\n")))
                .endingAt("[DONE]");
        assertThat(data(events)).containsExactly("a");
        assertThatThrownBy(events::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void dataThatCannotBeReadIsNoEnd() {
        RawServer server = server("data: {\"bool\":true}\n\nevent: ping\ndata: now\n\ndata: {\"bool\":false}\n\n");
        EventStream<Sample> events = EventStream.open(get(server), Sample.CODEC);
        assertThat(events.next().data().get("bool")).isEqualTo(true);
        ServerEvent<Sample> ping = events.next();
        assertThat(ping).hasToString("ping: now");
        assertThat(ping.rawData()).isEqualTo("now");
        assertThatThrownBy(ping::data)
                .isInstanceOf(DecodingException.class)
                .hasMessageStartingWith("GET /a, an event. ");
        assertThat(events.next().data().get("bool")).isEqualTo(false);
        assertThat(events.hasNext()).isFalse();
    }

    @Test
    void closingEndsTheWaitOfAnotherThread() throws InterruptedException {
        EventStream<String> events = EventStream.openText(get(silentAfter("data: a\n\n")));
        events.next();
        CompletableFuture<Boolean> more = new CompletableFuture<>();
        Thread waiting = new Thread(() -> more.complete(events.hasNext()));
        waiting.start();
        while (waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        events.close();
        assertThat(more.join()).isFalse();
        waiting.join();
    }

    @Test
    void silenceIsNoFailureUnlessItIsSaidToBe() {
        RawServer slow = keep(new RawServer((socket, out) -> {
            say(out, EVENTS + "Content-Length: 18\r\n\r\ndata: a\n\n");
            CountDownLatch never = closing;
            try {
                assertThat(never.await(600, java.util.concurrent.TimeUnit.MILLISECONDS))
                        .isFalse();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            say(out, "data: b\n\n");
        }));
        assertThat(data(EventStream.openText(get(slow).attemptTimeout(Duration.ofMillis(300)))))
                .containsExactly("a", "b");

        EventStream<String> silent =
                EventStream.openText(get(silentAfter("data: a\n\n"))).maxSilence(Duration.ofMillis(20));
        silent.next();
        assertThatThrownBy(silent::hasNext).isInstanceOf(NetworkException.class).hasMessageContaining("within 20 ms");
    }

    @Test
    void tooLongAnEventIsNotTriedAgain() {
        settings.maxResponseSize = 20;
        RawServer server = server("id: 1\ndata: a\n\ndata: " + "x".repeat(30) + "\n\n");
        EventStream<String> events = EventStream.openText(get(server));
        events.next();
        assertThatThrownBy(events::hasNext)
                .isInstanceOf(NetworkException.class)
                .hasMessageContaining("maxResponseSize");
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void anAnswerComesOnceAndItsStreamClosesIt() {
        EventStream<String> events = EventStream.openText(get(server("data: a\n\ndata: b\n\n")));
        try (var stream = events.stream()) {
            assertThat(stream.findFirst().orElseThrow().data()).isEqualTo("a");
        }
        assertThat(events.hasNext()).isFalse();
        assertThatIllegalStateException().isThrownBy(events::iterator);
    }

    @Test
    void interruptingEndsTheWait() {
        EventStream<String> events = EventStream.openText(get(silentAfter("id: 1\ndata: a\n\n")));
        events.next();
        Thread.currentThread().interrupt();
        assertThatThrownBy(events::hasNext).isInstanceOf(NetworkException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(pauses.made).isEmpty();
    }

    @Test
    void anErrorIsTheErrorOfTheCall() {
        RawServer server = keep(RawServer.saying("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n"));
        assertThatThrownBy(() -> EventStream.openText(get(server))).isInstanceOf(NotFoundException.class);
        assertThat(new String("".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEmpty();
    }
}
