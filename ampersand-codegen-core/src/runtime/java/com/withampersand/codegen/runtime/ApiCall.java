package com.withampersand.codegen.runtime;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A call that has not been made yet. Immutable: it can be made any number of times, from any thread.
 *
 * @param <T> the type of the body that comes back
 */
public final class ApiCall<T extends @Nullable Object> {

    private final Exchange exchange;
    private final Expected<T> expected;
    private final Duration timeout;
    private final RetryPolicy retryPolicy;
    private final Map<String, String> headers;

    ApiCall(
            Exchange exchange,
            Expected<T> expected,
            Duration timeout,
            RetryPolicy retryPolicy,
            Map<String, String> headers) {
        this.exchange = exchange;
        this.expected = expected;
        this.timeout = timeout;
        this.retryPolicy = retryPolicy;
        this.headers = headers;
    }

    /**
     * {@return this call with another time limit}
     * @param timeout how long each attempt may take
     */
    public ApiCall<T> timeout(Duration timeout) {
        return new ApiCall<>(exchange, expected, ApiSettings.positive(timeout), retryPolicy, headers);
    }

    /**
     * {@return this call with another retry policy}
     * @param retryPolicy how to try again
     */
    public ApiCall<T> retryPolicy(RetryPolicy retryPolicy) {
        return new ApiCall<>(exchange, expected, timeout, retryPolicy, headers);
    }

    /**
     * {@return this call with a header, which takes the place of any other of that name}
     * @param name the name
     * @param value the value
     */
    public ApiCall<T> header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, ParameterText.header(name, value));
        return new ApiCall<>(exchange, expected, timeout, retryPolicy, more);
    }

    /**
     * Makes the call. If the thread is interrupted, the exchange ends and the thread stays interrupted.
     *
     * @return the decoded body
     * @throws ClientException if no answer came, or an error, or an unreadable one
     */
    public T execute() {
        return executeWithResponse().body();
    }

    /**
     * Makes the call, as {@link #execute()} does.
     *
     * @return the decoded body with its status and headers
     * @throws ClientException if no answer came, or an error, or an unreadable one
     */
    public ApiResponse<T> executeWithResponse() {
        try {
            for (int number = 0; ; number++) {
                Exchange.Outcome<T> outcome = attempt();
                Duration delay = delay(outcome, number);
                if (delay == null) {
                    return outcome.get();
                }
                sleep(delay).get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NetworkException(this + " was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The pause before a retry failed", e);
        }
    }

    /** The exceptions are made in the caller's thread, so that their stack traces tell who called. */
    private Exchange.Outcome<T> attempt() throws InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> sent = send();
        try {
            return outcome(sent.get(nanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException | TimeoutException e) {
            return failure(e);
        } finally {
            sent.cancel(true); // Ends an exchange that nobody waits for any more.
        }
    }

    /**
     * Makes the call without blocking. To cancel the future ends the exchange.
     *
     * @return the decoded body, or what {@link #execute()} throws
     */
    public CompletableFuture<T> executeAsync() {
        return new AsyncCall<>(this, ApiResponse::body).start();
    }

    /**
     * Makes the call without blocking. To cancel the future ends the exchange.
     *
     * @return the decoded body with its status and headers, or what {@link #execute()} throws
     */
    public CompletableFuture<ApiResponse<T>> executeAsyncWithResponse() {
        return new AsyncCall<>(this, Function.<ApiResponse<T>>identity()).start();
    }

    CompletableFuture<HttpResponse<byte[]>> send() {
        return exchange.send(expected.accept(), headers);
    }

    /** A time limit of more than 292 years is none. */
    long nanos() {
        return TimeUnit.NANOSECONDS.convert(timeout);
    }

    Exchange.Outcome<T> outcome(HttpResponse<byte[]> answer) {
        return exchange.understand(answer, expected);
    }

    Exchange.Outcome<T> failure(Throwable failure) {
        return exchange.unanswered(failure, timeout);
    }

    @Nullable
    Duration delay(Exchange.Outcome<T> outcome, int number) {
        return exchange.delay(outcome, number, retryPolicy);
    }

    CompletableFuture<?> sleep(Duration delay) {
        return exchange.settings().timing.sleep().apply(delay);
    }

    /** {@return such as {@code GET /orgs/{orgId}}} */
    @Override
    public String toString() {
        return exchange.call();
    }
}
