package com.withampersand.codegen.runtime;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What arrived. */
final class TestWire {
    private final String method;
    private final String path;
    private final Map<String, List<String>> query;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    private TestWire(HttpExchange exchange, byte[] body) {
        this.method = exchange.getRequestMethod();
        this.path = exchange.getRequestURI().getRawPath();
        this.query = query(exchange.getRequestURI().getRawQuery());
        Map<String, List<String>> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        names.putAll(exchange.getRequestHeaders());
        this.headers = Collections.unmodifiableMap(names);
        this.body = body;
    }

    private TestWire(TestWire from, String path) {
        this.method = from.method;
        this.path = path;
        this.query = from.query;
        this.headers = from.headers;
        this.body = from.body;
    }

    static TestWire of(HttpExchange exchange) throws IOException {
        return new TestWire(exchange, exchange.getRequestBody().readAllBytes());
    }

    /** The same with another path. */
    TestWire at(String path) {
        return new TestWire(this, path);
    }

    private static Map<String, List<String>> query(@Nullable String raw) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String pair : raw == null || raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
            int end = pair.indexOf('=');
            query.computeIfAbsent(decoded(end < 0 ? pair : pair.substring(0, end)), name -> new ArrayList<>())
                    .add(end < 0 ? "" : decoded(pair.substring(end + 1)));
        }
        return Collections.unmodifiableMap(query);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The text in a path, where a plus sign is one. */
    static String decodedPath(String text) {
        return decoded(text.replace("+", "%2B"));
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    Map<String, List<String>> query() {
        return query;
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    String header(String name) {
        List<String> values = headers.get(name);
        return values == null ? "" : String.join(", ", values);
    }

    /** The media type of the body without its parameters; empty if the request does not say it. */
    String mediaType() {
        return header("Content-Type").replaceAll("\\s*;.*", "");
    }

    boolean hasCookie(String name) {
        return ("; " + header("Cookie")).contains("; " + name + "=");
    }

    /** Whether there is a credential, as in {@code bearer}, {@code header X-Key} or {@code cookie session}. */
    boolean carries(String credential) {
        String name = credential.substring(credential.indexOf(' ') + 1);
        return switch (credential.replaceAll(" .*", "")) {
            case "query" -> query.containsKey(name);
            case "cookie" -> hasCookie(name);
            case "header" -> !header(name).isEmpty();
            default -> header("Authorization").regionMatches(true, 0, name + " ", 0, name.length() + 1);
        };
    }
}
