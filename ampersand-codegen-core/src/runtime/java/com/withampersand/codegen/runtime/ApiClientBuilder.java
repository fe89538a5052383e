package com.withampersand.codegen.runtime;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/**
 * What the builders of clients have in common. Everything has a default that needs no thought. A time or number that is not
 * positive is an {@code IllegalArgumentException}.
 *
 * @param <B> the builder itself
 */
public abstract class ApiClientBuilder<B extends ApiClientBuilder<B>> {
    /** What was set so far. */
    protected final ApiSettings settings = new ApiSettings();

    /** Makes an empty one. */
    protected ApiClientBuilder() {}

    @SuppressWarnings("unchecked") // That is what B stands for.
    private B self() {
        return (B) this;
    }

    /**
     * Sends calls to this URL instead of those that the API describes: a proxy, or a server for tests.
     * @throws IllegalArgumentException if it does not begin with {@code https://} or {@code http://}
     */
    public B baseUrl(String baseUrl) {
        settings.baseUrl(baseUrl);
        return self();
    }

    /** Limits a call as a whole, with its retries and the pauses between them; 2 minutes unless set. */
    public B timeout(Duration timeout) {
        settings.timeout = ApiSettings.positive(timeout);
        return self();
    }

    /**
     * Limits each attempt of a call, from connecting to the last byte of the answer; 30 seconds unless set. Where an answer
     * is read as a stream, it limits the time to its beginning, and then each wait for more of it.
     */
    public B attemptTimeout(Duration attemptTimeout) {
        settings.attemptTimeout = ApiSettings.positive(attemptTimeout);
        return self();
    }

    /** Limits the time to connect; 10 seconds unless set. */
    public B connectTimeout(Duration connectTimeout) {
        settings.plan.connectTimeout = ApiSettings.positive(connectTimeout);
        return self();
    }

    /** Sets how calls are tried again; {@link RetryPolicy#DEFAULT} unless set. */
    public B retryPolicy(RetryPolicy retryPolicy) {
        settings.retryPolicy = Objects.requireNonNull(retryPolicy, "retryPolicy");
        return self();
    }

    /**
     * Adds a header to every call.
     * @throws IllegalArgumentException if the value has a character that no header can carry
     */
    public B header(String name, String value) {
        settings.header(name, value);
        return self();
    }

    /** Adds one that sees each attempt, and may change its request; the first added is the first to see it. */
    public B interceptor(ApiInterceptor interceptor) {
        settings.interceptors.add(Objects.requireNonNull(interceptor, "interceptor"));
        return self();
    }

    /**
     * Is told what answers have that this client does not know of: properties, enum values, variants of unions. Each is told
     * once, in the thread that read the answer. Costs a look at every answer.
     */
    public B onDrift(Consumer<Drift> listener) {
        settings.onDrift(listener);
        return self();
    }

    /**
     * Limits the bytes of an answer that is held in memory, unpacked; 100,000,000 unless set, at most 2,000,000,000. More is
     * a {@link NetworkException}.
     */
    public B maxResponseSize(long bytes) {
        settings.maxResponseSize = within(bytes, 2_000_000_000L);
        return self();
    }

    /**
     * Limits how many exchanges go on at once; 100 unless set. More calls wait for their turn, which counts as part of their
     * attempt.
     */
    public B maxConcurrency(int exchanges) {
        settings.plan.maxConcurrency = (int) within(exchanges, Integer.MAX_VALUE);
        return self();
    }

    private static long within(long value, long most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(value + " is not from 1 to " + most);
        }
        return value;
    }

    /** Sets which proxy to go through; what the JVM is told by its system properties unless set. */
    public B proxy(ProxySelector proxy) {
        settings.plan.proxy = Objects.requireNonNull(proxy, "proxy");
        return self();
    }

    /** Sets whom to trust, and how to show who we are; the JVM's default unless set. */
    public B sslContext(SSLContext sslContext) {
        settings.plan.sslContext = Objects.requireNonNull(sslContext, "sslContext");
        return self();
    }

    /**
     * Sets what decodes the answers of asynchronous calls and completes their futures. Unless set, it is the default of
     * {@link java.util.concurrent.CompletableFuture}, to which the JDK's client hands each answer over anyway: what is chained
     * to a future may block. Where there are one or two processors, that starts a thread for each answer; with the system
     * property {@code java.util.concurrent.ForkJoinPool.common.parallelism=2} it does not, and a call costs a quarter.
     */
    public B executor(Executor executor) {
        settings.executor = Objects.requireNonNull(executor, "executor");
        return self();
    }

    /**
     * Sends calls through this client, with its own proxy, TLS, timeout to connect and executor. It is not closed with ours.
     * One whose executor is {@code Runnable::run} makes twice as many calls in a second as one with the default executor.
     */
    public B httpClient(HttpClient httpClient) {
        settings.httpClient(httpClient);
        return self();
    }

    /** Sends calls in another way altogether. It is closed with the client. */
    public B transport(Transport transport) {
        settings.plan.transport = Objects.requireNonNull(transport, "transport");
        return self();
    }
}
