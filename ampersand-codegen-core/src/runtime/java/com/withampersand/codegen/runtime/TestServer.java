package com.withampersand.codegen.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for an API on a port of loopback: finds the operation of a request, checks it, keeps it, and answers. Generated
 * code puts the operations in. It takes the module {@code jdk.httpserver}. Safe to use from any thread.
 */
public final class TestServer implements AutoCloseable {
    private final Map<String, TestOperation<?, ?>> operations = new LinkedHashMap<>();
    private final List<TestRequest<?>> requests = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Wrong> wrong = new ConcurrentLinkedQueue<>();
    private final ExecutorService executor;
    private final HttpServer server;

    private record Wrong(String message, @Nullable Throwable cause) {}

    /**
     * Begins to listen.
     * @throws UncheckedIOException if there is no free port
     */
    public TestServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException("No port of loopback is free", failure);
        }
        executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "test-server");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(executor);
        server.createContext("/", this::handle);
        server.start();
    }

    /** {@return what clients are given as their base URL} */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** {@return the URL at which only the operations of one server of the description are} */
    public String url(String server) {
        return url() + "/" + server;
    }

    /** {@return all requests so far, those that no operation is for too} */
    public List<TestRequest<?>> requests() {
        return List.copyOf(requests);
    }

    /**
     * Tells what was wrong with the requests since the last time.
     * @throws AssertionError if anything was
     */
    public void verify() {
        List<String> messages = new ArrayList<>();
        List<Throwable> causes = new ArrayList<>();
        for (Wrong one; (one = wrong.poll()) != null; ) {
            messages.add(one.message);
            if (one.cause != null) {
                causes.add(one.cause);
            }
        }
        if (!messages.isEmpty()) {
            AssertionError error = new AssertionError(String.join("\n", messages));
            causes.forEach(error::addSuppressed);
            throw error;
        }
    }

    /**
     * Stops listening, and tells what {@link #verify} has not told yet.
     * @throws AssertionError if anything was wrong with a request
     */
    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
        verify();
    }

    /** {@return the beginning of an operation} */
    public <B extends @Nullable Object, R extends @Nullable Object> TestRoute<B, R> route(
            String method, String template, TestBody<B> body, TestBody<R> result) {
        return new TestRoute<>(this, method, template, body, result);
    }

    @SuppressWarnings("unchecked") // Each name stands for one statement of generated code.
    <B extends @Nullable Object, R extends @Nullable Object> TestOperation<B, R> operation(
            String name, TestRoute<B, R> route) {
        synchronized (operations) {
            return (TestOperation<B, R>) operations.computeIfAbsent(name, key -> new TestOperation<>(name, route));
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            TestAnswer answer = answer(TestWire.of(exchange));
            answer.headers.forEach(exchange.getResponseHeaders()::set);
            boolean bare =
                    answer.body.length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.status, bare ? -1 : answer.body.length);
            if (!bare) {
                exchange.getResponseBody().write(answer.body);
            }
        }
    }

    private TestAnswer answer(TestWire whole) {
        String at = at(whole.path());
        TestWire wire = at.isEmpty() ? whole : whole.at(whole.path().substring(at.length() + 1));
        List<TestOperation<?, ?>> there = all().stream()
                .filter(operation -> operation.route.isAt(at) && operation.route.matches(wire.path()))
                .toList();
        TestOperation<?, ?> operation = there.stream()
                .filter(one -> one.route.method.equals(wire.method()))
                .max(Comparator.comparingInt(one -> one.route.exactness()))
                .orElse(null);
        if (operation != null) {
            boolean several = there.stream()
                            .filter(one -> one.route.isLike(operation.route))
                            .count()
                    > 1;
            return several
                    ? unknown(wire, 400, "is of several servers: give the client url(...) of each")
                    : answer(operation, wire);
        }
        return there.isEmpty()
                ? unknown(wire, 404, "has a path that no operation has")
                : unknown(
                        wire,
                        405,
                        "has a method that the path does not have, only "
                                + String.join(
                                        ", ",
                                        there.stream()
                                                .map(one -> one.route.method)
                                                .sorted()
                                                .toList()));
    }

    /** The server whose URL it is; empty if that of all. */
    private String at(String path) {
        int end = path.indexOf('/', 1);
        String first = end < 0 ? "" : path.substring(1, end);
        boolean known = !first.isEmpty() && all().stream().anyMatch(operation -> operation.route.isAt(first));
        return known ? first : "";
    }

    private List<TestOperation<?, ?>> all() {
        synchronized (operations) {
            return List.copyOf(operations.values());
        }
    }

    private TestAnswer unknown(TestWire wire, int status, String what) {
        TestRequest<?> request = new TestRequest<@Nullable Void>(wire, "", Map.of(), null);
        requests.add(request);
        return refuse(status, request + " " + what, null);
    }

    private <B extends @Nullable Object> TestAnswer answer(TestOperation<B, ?> operation, TestWire wire) {
        List<String> problems = new ArrayList<>();
        Consumer<String> note = what -> problems.add(operation.route + " " + what);
        TestRequest<B> request = operation.route.read(wire, note);
        requests.add(request);
        operation.add(request);
        String credentials = operation.route.missingCredentials(wire);
        if (!credentials.isEmpty()) {
            return refuse(401, request + " lacks a credential: " + credentials, null);
        }
        if (!problems.isEmpty()) {
            return refuse(400, String.join("\n", problems), null);
        }
        try {
            String asked = operation.route.asked(wire);
            TestAnswer answer = operation.answerTo(request, asked);
            return answer != null
                    ? answer
                    : refuse(
                            501,
                            request + " has no answer" + (asked.isEmpty() ? "" : " of " + asked)
                                    + ", for the API's description has no example: say " + operation
                                    + (asked.isEmpty() ? ".answer(...)" : ".reply(...)"),
                            null);
        } catch (RuntimeException | AssertionError failure) {
            return refuse(500, request + ": the handler of " + operation + " threw " + failure, failure);
        }
    }

    private TestAnswer refuse(int status, String message, @Nullable Throwable cause) {
        wrong.add(new Wrong(message, cause));
        return TestAnswer.of(status).body("text/plain; charset=utf-8", message);
    }
}
