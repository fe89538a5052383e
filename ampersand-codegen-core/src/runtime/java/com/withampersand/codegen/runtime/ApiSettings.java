package com.withampersand.codegen.runtime;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the builder of a client collects. Mutable, and so not for several threads. */
public final class ApiSettings {
    final Map<String, Credential> credentials = new LinkedHashMap<>();
    final Map<String, String> headers = new LinkedHashMap<>();
    final Map<String, String> clientValues = new LinkedHashMap<>();
    final Map<Integer, JsonCodec<?>> problems = new LinkedHashMap<>();
    final List<ApiInterceptor> interceptors = new ArrayList<>();
    final Set<String> secrets = new HashSet<>();
    private final Map<String, String> serverUrls = new LinkedHashMap<>();
    final Connections.Plan plan;
    private @Nullable Connections connections;
    Duration timeout = Duration.ofMinutes(2);
    Duration attemptTimeout = Duration.ofSeconds(30);
    RetryPolicy retryPolicy = RetryPolicy.DEFAULT;
    long maxResponseSize = Json.MAX_BYTES;
    Timing timing = Timing.REAL;

    @Nullable
    Executor executor;

    @Nullable
    DriftWatch drift;

    private @Nullable String baseUrl;

    /** Settings as documented with the methods of {@link ApiClientBuilder}. */
    public ApiSettings() {
        this(new Connections.Plan());
    }

    private ApiSettings(Connections.Plan plan) {
        this.plan = plan;
    }

    /** {@return a copy, which shares the connections if there are any yet} */
    public ApiSettings copy() {
        ApiSettings copy = new ApiSettings(plan.copy());
        copy.credentials.putAll(credentials);
        copy.headers.putAll(headers);
        copy.clientValues.putAll(clientValues);
        copy.problems.putAll(problems);
        copy.interceptors.addAll(interceptors);
        copy.secrets.addAll(secrets);
        copy.serverUrls.putAll(serverUrls);
        copy.connections = connections;
        copy.timeout = timeout;
        copy.attemptTimeout = attemptTimeout;
        copy.retryPolicy = retryPolicy;
        copy.maxResponseSize = maxResponseSize;
        copy.executor = executor;
        copy.timing = timing;
        copy.drift = drift;
        copy.baseUrl = baseUrl;
        return copy;
    }

    /** Those of all copies made from now on as well. */
    Connections connections() {
        Connections shared = connections;
        if (shared == null) {
            shared = new Connections(plan);
            connections = shared;
        }
        return shared;
    }

    /** Ends the calls under way and frees the connections. */
    public void close() {
        connections().close();
    }

    /**
     * The client of the JDK hands an answer over to the default executor of {@link CompletableFuture} by itself; to hand it
     * over once more would cost as much again, where there are few processors as much as all else of the call.
     */
    Executor executor() {
        boolean handedOver = plan.transport == null || plan.transport instanceof JdkTransport;
        return executor != null ? executor : handedOver ? UnderWay.IN_PLACE : UnderWay.POOL;
    }

    CallOptions options() {
        return new CallOptions(timeout, attemptTimeout, retryPolicy, Map.of());
    }

    /** Sets what requests carry that need the security scheme. */
    public ApiSettings credential(String id, Credential credential) {
        credentials.put(id, Objects.requireNonNull(credential, id));
        return this;
    }

    /** Sends requests through this client, which is not closed with ours. */
    public ApiSettings httpClient(HttpClient httpClient) {
        plan.transport = Transport.of(Objects.requireNonNull(httpClient, "httpClient"));
        return this;
    }

    static Duration positive(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("A timeout must be more than " + timeout);
        }
        return timeout;
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

    /** Names properties of JSON whose values no log shows. */
    public ApiSettings secrets(String... properties) {
        secrets.addAll(List.of(properties));
        return this;
    }

    void onDrift(Consumer<Drift> listener) {
        drift = new DriftWatch(listener);
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
        connections();
        return new ApiHttp(copy(), url != null ? url : absolute("The URL of " + server, describedUrl));
    }
}
