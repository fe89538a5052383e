package com.withampersand.codegen.runtime;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers as told, in order, and remembers what was asked. */
final class LoopbackServer implements AutoCloseable {

    final List<Request> requests = new CopyOnWriteArrayList<>();
    final CountDownLatch stalled = new CountDownLatch(1);
    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final HttpServer server;

    LoopbackServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("No loopback server", e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    LoopbackServer answer(int status, String body, String... headers) {
        return answer(status, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    LoopbackServer answer(int status, byte[] body, String... headers) {
        answers.add(new Answer(status, body, List.of(headers)));
        return this;
    }

    /** Sends headers and half a body, and then nothing more. */
    LoopbackServer stall() {
        answers.add(new Answer(-1, new byte[0], List.of()));
        return this;
    }

    /** Closes the connection without an answer. */
    LoopbackServer hangUp() {
        answers.add(new Answer(-2, new byte[0], List.of()));
        return this;
    }

    /** Waits until somebody waits for the rest of a body. */
    void awaitStall() {
        try {
            stalled.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Request last() {
        return requests.get(requests.size() - 1);
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        requests.add(new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                Map.copyOf(exchange.getRequestHeaders()),
                new String(body, StandardCharsets.UTF_8)));
        Answer answer = Objects.requireNonNull(answers.poll(), "No answer prepared");
        if (answer.status == -2) {
            exchange.close();
            return;
        }
        Headers headers = exchange.getResponseHeaders();
        for (int i = 0; i < answer.headers.size(); i += 2) {
            headers.add(answer.headers.get(i), answer.headers.get(i + 1));
        }
        if (answer.status == -1) {
            stall(exchange);
            return;
        }
        exchange.sendResponseHeaders(answer.status, answer.body.length == 0 ? -1 : answer.body.length);
        exchange.getResponseBody().write(answer.body);
        exchange.close();
    }

    private void stall(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 100);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
        stalled.countDown();
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private static final class Answer {

        private final int status;
        private final byte[] body;
        private final List<String> headers;

        Answer(int status, byte[] body, List<String> headers) {
            this.status = status;
            this.body = body;
            this.headers = headers;
        }
    }

    record Request(String method, String target, Map<String, List<String>> headers, String body) {

        String header(String name) {
            return String.join("|", headers.getOrDefault(name, List.of()));
        }
    }
}
