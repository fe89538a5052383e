package com.example.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A server on the loopback interface: it gives the answers prepared for it, in order, and keeps the requests. */
final class RecordingServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Semaphore arrived = new Semaphore(0);
    private final CountDownLatch closing = new CountDownLatch(1);

    RecordingServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("No port on the loopback interface", e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** Where it is, without a slash at the end. */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    RecordingServer answer(int status, String mediaType, String body) {
        return answer(status, Map.of("Content-Type", mediaType), body);
    }

    RecordingServer answer(int status, Map<String, String> headers, String body) {
        answers.add(new Answer(status, headers, body.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    RecordingServer json(int status, String body) {
        return answer(status, "application/json", body);
    }

    RecordingServer problem(int status, String body) {
        return answer(status, "application/problem+json", body);
    }

    /** An answer that has no body, nor a media type. */
    RecordingServer empty(int status) {
        return answer(status, Map.of(), "");
    }

    /** A request that gets no answer as long as the server runs. */
    RecordingServer silence() {
        answers.add(Answer.NONE);
        return this;
    }

    /** A request whose connection is closed instead of an answer. */
    RecordingServer breakOff() {
        answers.add(Answer.BROKEN_OFF);
        return this;
    }

    /** Waits until a request has come that no earlier call has waited for. */
    void awaitRequest() throws InterruptedException {
        if (!arrived.tryAcquire(30, TimeUnit.SECONDS)) {
            throw new AssertionError("No request came");
        }
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** The only request there was. */
    Request request() {
        if (requests.size() != 1) {
            throw new AssertionError("One request expected, but these were made: " + requests);
        }
        return requests.get(0);
    }

    /** The latest request. */
    Request last() {
        return requests.get(requests.size() - 1);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(Request.of(exchange));
            arrived.release();
            Answer answer = answers.poll();
            if (answer == null) {
                answer = new Answer(599, Map.of(), "No answer was prepared".getBytes(StandardCharsets.UTF_8));
            }
            if (answer == Answer.NONE) {
                closing.await();
            }
            if (answer.status() == 0) {
                return; // Nothing was sent, so to close the exchange closes the connection.
            }
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Fails if an answer was prepared that nobody asked for. */
    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
        if (!answers.isEmpty()) {
            throw new AssertionError(answers.size() + " prepared answers were not asked for");
        }
    }

    private record Answer(int status, Map<String, String> headers, byte[] body) {

        static final Answer NONE = new Answer(0, Map.of(), new byte[0]);
        static final Answer BROKEN_OFF = new Answer(0, Map.of(), new byte[0]);
    }

    /**
     * A request as it was on the wire.
     *
     * @param method the method
     * @param target the path and query, not decoded
     * @param headers the headers by name in lower case, several of one name joined by commas
     * @param body the body
     */
    record Request(String method, String target, Map<String, String> headers, String body) {

        private static Request of(HttpExchange exchange) throws IOException {
            Map<String, String> headers = new LinkedHashMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            return new Request(
                    exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body);
        }

        @Nullable
        String header(String name) {
            return headers.get(name);
        }

        /** The method and the target, as in a request line. */
        String line() {
            return method + " " + target;
        }
    }

    /** The request lines, for a look at them all at once. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        requests.forEach(request -> lines.add(request.line()));
        return lines;
    }
}
