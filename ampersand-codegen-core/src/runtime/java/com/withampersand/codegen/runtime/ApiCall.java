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
 * A call that has not been made yet, with an answer whose body is a {@code T}. Immutable: it can be made any number of
 * times, from any thread.
 */
public final class ApiCall<T extends @Nullable Object> {
    private final Exchange exchange;
    private final Expected<T> expected;
    private final Duration timeout;
    private final RetryPolicy retries;
    private final Map<String, String> headers;

    ApiCall(
            Exchange exchange,
            Expected<T> expected,
            Duration timeout,
            RetryPolicy retries,
            Map<String, String> headers) {
        this.exchange = exchange;
        this.expected = expected;
        this.timeout = timeout;
        this.retries = retries;
        this.headers = headers;
    }

    /**
     * {@return this call with another limit to the time that each attempt may take}
     * @throws IllegalArgumentException if it is not positive
     */
    public ApiCall<T> timeout(Duration timeout) {
        return new ApiCall<>(exchange, expected, ApiSettings.positive(timeout), retries, headers);
    }

    /** {@return this call with another way to try again} */
    public ApiCall<T> retryPolicy(RetryPolicy retryPolicy) {
        return new ApiCall<>(exchange, expected, timeout, retryPolicy, headers);
    }

    /**
     * {@return this call with a header, which takes the place of any other of that name}
     * @throws IllegalArgumentException if the value has a character that no header can carry
     */
    public ApiCall<T> header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, ParameterText.header(name, value));
        return new ApiCall<>(exchange, expected, timeout, retries, more);
    }

    /** The URL, without credentials. */
    String url() {
        return exchange.url();
    }

    /** The same call of another URL. */
    ApiCall<T> at(String url) {
        return new ApiCall<>(exchange.at(url), expected, timeout, retries, headers);
    }

    /**
     * Makes the call. If the thread is interrupted, the exchange ends and the thread stays interrupted.
     * @return the decoded body
     * @throws ClientException if no answer came, or an error, or an unreadable one
     */
    public T execute() {
        return executeWithResponse().body();
    }

    /** {@return the decoded body with its status and headers, of a call made as by {@link #execute()}} */
    public ApiResponse<T> executeWithResponse() {
        try {
            for (int number = 0; ; number++) {
                try {
                    return attempt();
                } catch (ClientException e) {
                    exchange.pause(e, number, retries).get();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NetworkException(this + " was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The pause before a retry failed", e);
        }
    }

    /** The exceptions are made in the caller's thread, so that their stack traces tell who called. */
    private ApiResponse<T> attempt() throws InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> sent = exchange.send(expected.accept(), headers);
        try {
            return exchange.understand(sent.get(nanos(), TimeUnit.NANOSECONDS), expected);
        } catch (ExecutionException | TimeoutException e) {
            throw exchange.unanswered(e, timeout);
        } finally {
            sent.cancel(true); // Ends an exchange that nobody waits for any more.
        }
    }

    /** A time limit of more than 292 years is none. */
    private long nanos() {
        return TimeUnit.NANOSECONDS.convert(timeout);
    }

    /**
     * Makes the call without blocking. To cancel the future ends the exchange.
     * @return the decoded body, or what {@link #execute()} throws
     */
    public CompletableFuture<T> executeAsync() {
        return new UnderWay<>(ApiResponse::body).start();
    }

    /** {@return the decoded body with its status and headers, of a call made as by {@link #executeAsync()}} */
    public CompletableFuture<ApiResponse<T>> executeAsyncWithResponse() {
        return new UnderWay<>(Function.<ApiResponse<T>>identity()).start();
    }

    /** {@return such as {@code GET /orgs/{orgId}}} */
    @Override
    public String toString() {
        return exchange.call();
    }

    /** The call while no thread waits for it, until the response becomes an {@code R}. */
    @SuppressWarnings("FutureReturnValueIgnored") // All that goes wrong in a step ends up in the result.
    private final class UnderWay<R extends @Nullable Object> {
        private final Function<ApiResponse<T>, R> extract;
        private final CompletableFuture<R> result = new CompletableFuture<>();
        private volatile CompletableFuture<?> current = result;

        UnderWay(Function<ApiResponse<T>, R> extract) {
            this.extract = extract;
        }

        CompletableFuture<R> start() {
            attempt(0);
            // Whoever completes the result from outside, by cancelling it say, wants no exchange to go on.
            result.whenComplete((value, failure) -> current.cancel(true));
            return result;
        }

        private void attempt(int number) {
            try {
                CompletableFuture<HttpResponse<byte[]>> sent = exchange.send(expected.accept(), headers);
                during(sent);
                sent.copy().orTimeout(nanos(), TimeUnit.NANOSECONDS).whenComplete((answer, failure) -> {
                    sent.cancel(true); // Goes on yet if the time ran out.
                    proceed(number, answer, failure);
                });
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        }

        private void proceed(int number, HttpResponse<byte[]> answer, @Nullable Throwable failure) {
            try {
                if (failure != null) {
                    throw exchange.unanswered(failure, timeout);
                }
                result.complete(extract.apply(exchange.understand(answer, expected)));
            } catch (ClientException e) {
                again(number + 1, e);
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        }

        private void again(int number, ClientException failure) {
            try {
                if (!result.isDone()) {
                    CompletableFuture<?> pause = exchange.pause(failure, number - 1, retries);
                    during(pause);
                    pause.thenRun(() -> attempt(number));
                }
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        }

        private void during(CompletableFuture<?> step) {
            current = step;
            if (result.isDone()) {
                step.cancel(true);
            }
        }
    }
}
