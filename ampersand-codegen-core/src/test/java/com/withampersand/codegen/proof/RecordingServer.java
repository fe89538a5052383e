package com.withampersand.codegen.proof;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says the same to each request, and remembers the last one. */
final class RecordingServer implements AutoCloseable {

    /** What came, its target as it came. */
    record Request(String method, String target, Map<String, List<String>> headers, String body) {

        String path() {
            return target.contains("?") ? target.substring(0, target.indexOf('?')) : target;
        }

        String query() {
            return target.contains("?") ? target.substring(target.indexOf('?') + 1) : "";
        }

        String header(String name) {
            return String.join(", ", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
        }
    }

    private final HttpServer server;
    private volatile int status = 204;
    private volatile String mediaType = "";
    private volatile byte[] body = {};
    private volatile @Nullable Request last;

    RecordingServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void answer(int newStatus, String newMediaType, String newBody) {
        status = newStatus;
        mediaType = newMediaType;
        body = newBody.getBytes(StandardCharsets.UTF_8);
        last = null;
    }

    Request last() {
        return Objects.requireNonNull(last, "no request came");
    }

    private void handle(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        last = new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        boolean none = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        if (!mediaType.isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", mediaType);
        }
        exchange.sendResponseHeaders(status, none ? -1 : body.length);
        if (!none) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
