package com.withampersand.codegen.runtime;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the builder of a client collects. Mutable, and so not for several threads. */
public final class ApiSettings {
    final Map<String, Credential> credentials = new LinkedHashMap<>();
    final Map<String, String> headers = new LinkedHashMap<>();
    final Map<String, String> clientValues = new LinkedHashMap<>();
    final Map<Integer, JsonCodec<?>> problems = new LinkedHashMap<>();
    private final Map<String, String> serverUrls = new LinkedHashMap<>();
    Connections connections = new Connections(null);
    Duration timeout = Duration.ofSeconds(30);
    RetryPolicy retryPolicy = RetryPolicy.DEFAULT;
    Timing timing = Timing.REAL;
    private @Nullable String baseUrl;

    /** Settings with a timeout of 30 seconds and {@link RetryPolicy#DEFAULT}. */
    public ApiSettings() {}

    /** {@return a copy, which shares the connections} */
    public ApiSettings copy() {
        ApiSettings copy = new ApiSettings();
        copy.credentials.putAll(credentials);
        copy.headers.putAll(headers);
        copy.clientValues.putAll(clientValues);
        copy.serverUrls.putAll(serverUrls);
        copy.connections = connections;
        copy.timeout = timeout;
        copy.retryPolicy = retryPolicy;
        copy.timing = timing;
        copy.problems.putAll(problems);
        copy.baseUrl = baseUrl;
        return copy;
    }

    /** Sets what requests carry that need the security scheme. */
    public ApiSettings credential(String id, Credential credential) {
        credentials.put(id, Objects.requireNonNull(credential, id));
        return this;
    }

    /** Sets what sends the requests, instead of an HTTP client with a connect timeout of 10 seconds. */
    public ApiSettings httpClient(HttpClient httpClient) {
        connections = new Connections(Objects.requireNonNull(httpClient, "httpClient"));
        return this;
    }

    /** Sets how long each attempt may take; throws an {@code IllegalArgumentException} if it is not positive. */
    public ApiSettings timeout(Duration timeout) {
        this.timeout = positive(timeout);
        return this;
    }

    static Duration positive(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("A timeout must be more than " + timeout);
        }
        return timeout;
    }

    /** Sets how to try again. */
    public ApiSettings retryPolicy(RetryPolicy retryPolicy) {
        this.retryPolicy = Objects.requireNonNull(retryPolicy, "retryPolicy");
        return this;
    }

    /**
     * Sets a header that each request carries.
     * @throws IllegalArgumentException if the value has a character that no header can carry
     */
    public ApiSettings header(String name, String value) {
        headers.put(name, ParameterText.header(name, value));
        return this;
    }

    /**
     * Sets where the API is, instead of every described server that {@link #serverUrl} does not name.
     * @throws IllegalArgumentException if the URL does not begin with {@code https://} or {@code http://}
     */
    public ApiSettings baseUrl(String baseUrl) {
        this.baseUrl = absolute("baseUrl", baseUrl);
        return this;
    }

    /** Sets where one described server is instead; throws as {@link #baseUrl} does. */
    public ApiSettings serverUrl(String server, String url) {
        serverUrls.put(server, absolute("The URL of " + server, url));
        return this;
    }

    private static boolean isAbsolute(String url) {
        return url.matches("(?is)https?://.*");
    }

    /** Without slashes at the end: paths begin with one. */
    private static String absolute(String what, String url) {
        if (!isAbsolute(url)) {
            throw new IllegalArgumentException(what + " must begin with https:// or http://");
        }
        return url.replaceAll("/+$", "");
    }

    /** Sets a value that many calls share. */
    public ApiSettings clientValue(String name, String value) {
        clientValues.put(name, Objects.requireNonNull(value, name));
        return this;
    }

    /** Sets the codec of error bodies where an operation names none. */
    public ApiSettings problem(JsonCodec<?> codec) {
        problems.put(Exchange.ANY_OTHER, codec);
        return this;
    }

    /**
     * {@return what the calls to one server share; later changes of these settings do not reach it}
     * @throws IllegalStateException if the described URL is not absolute, and neither {@link #serverUrl} nor
     *     {@link #baseUrl} says where the server is
     */
    public ApiHttp http(String server, String describedUrl) {
        String own = serverUrls.get(server);
        String url = own != null ? own : baseUrl;
        if (url == null && !isAbsolute(describedUrl)) {
            throw new IllegalStateException("The description does not say where the server " + server
                    + " is: call baseUrl(...) or serverUrl(...) on the client's builder");
        }
        return new ApiHttp(copy(), url != null ? url : absolute("The URL of " + server, describedUrl));
    }

    /** The HTTP client of all copies, made when the first call needs it: it starts threads. */
    static final class Connections {
        private @Nullable HttpClient client;

        Connections(@Nullable HttpClient client) {
            this.client = client;
        }

        synchronized HttpClient client() {
            if (client == null) {
                client = HttpClient.newBuilder()
                        .connectTimeout(Duration.ofSeconds(10))
                        .build();
            }
            return client;
        }
    }
}
