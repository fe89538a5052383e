package com.withampersand.codegen.runtime;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call that has not been made yet, with an answer whose body is a {@code T}. Immutable: it can be made any number of
 * times, from any thread.
 */
public final class ApiCall<T extends @Nullable Object> {
    private final Exchange exchange;
    private final Expected<T> expected;
    private final CallOptions options;

    ApiCall(Exchange exchange, Expected<T> expected, CallOptions options) {
        this.exchange = exchange;
        this.expected = expected;
        this.options = options;
    }

    /** {@return this call with another limit to the time that it may take as a whole, which must be positive} */
    public ApiCall<T> timeout(Duration timeout) {
        return new ApiCall<>(exchange, expected, options.withTimeout(timeout));
    }

    /** {@return this call with another limit to the time that each attempt may take, which must be positive} */
    public ApiCall<T> attemptTimeout(Duration attemptTimeout) {
        return new ApiCall<>(exchange, expected, options.withAttemptTimeout(attemptTimeout));
    }

    /** {@return this call with another way to try again} */
    public ApiCall<T> retryPolicy(RetryPolicy retryPolicy) {
        return new ApiCall<>(exchange, expected, options.withRetryPolicy(retryPolicy));
    }

    /**
     * {@return this call with a header, which takes the place of any other of that name}
     * @throws IllegalArgumentException if the value has a character that no header can carry
     */
    public ApiCall<T> header(String name, String value) {
        return new ApiCall<>(exchange, expected, options.withHeader(name, value));
    }

    Exchange exchange() {
        return exchange;
    }

    CallOptions options() {
        return options;
    }

    /** The URL, without credentials. */
    String url() {
        return exchange.url();
    }

    /** The same call of another URL, of which logs show no query: nobody knows what is in it. */
    ApiCall<T> at(String url) {
        return new ApiCall<>(exchange.at(url, UrlQuery.without(exchange.shownUrl())), expected, options);
    }

    /** The same call with a parameter in its query, which takes the place of any of that name. */
    ApiCall<T> query(String name, String value) {
        String url = UrlQuery.with(exchange.url(), name, value);
        return new ApiCall<>(exchange.at(url, UrlQuery.with(exchange.shownUrl(), name, value)), expected, options);
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
        return make(buffered(), (attempts, answer) -> attempts.understand(answer, expected));
    }

    /**
     * Makes the call as {@link #execute()} does, and leaves the body of a success to be read while it comes, whatever its
     * size. The time limit of an attempt then limits each wait for more of it.
     * @return the status, the headers and the body, unpacked and not decoded; to close it ends the exchange
     * @throws ClientException if no answer came, or an error
     */
    public ApiResponse<InputStream> executeAsStream() {
        return executeAsStream(options::attemptTimeout);
    }

    /** The same with another limit to each wait, which may change meanwhile. */
    ApiResponse<InputStream> executeAsStream(Supplier<Duration> patience) {
        return make(info -> new StreamedBody(patience), Attempts::open);
    }

    private BodyHandler<byte[]> buffered() {
        return info -> new BufferedBody(exchange.settings().maxResponseSize);
    }

    private <B, R extends @Nullable Object> ApiResponse<R> make(
            BodyHandler<B> body, BiFunction<Attempts, HttpResponse<B>, ApiResponse<R>> reading) {
        Attempts attempts = new Attempts(exchange, options);
        try {
            while (true) {
                try {
                    return reading.apply(attempts, attempt(attempts, body));
                } catch (ClientException e) {
                    Timing.await(attempts.pause(e));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NetworkException(this + " was interrupted", e);
        }
    }

    /** The exceptions are made in the caller's thread, so that their stack traces tell who called. */
    private <B> HttpResponse<B> attempt(Attempts attempts, BodyHandler<B> body) throws InterruptedException {
        CompletableFuture<?> secrets = attempts.secrets();
        try {
            secrets.get(attempts.patience(), TimeUnit.NANOSECONDS);
            return attempts.send(expected.accept(), body);
        } catch (ExecutionException | TimeoutException e) {
            if (secrets.isCompletedExceptionally() && e.getCause() instanceof RuntimeException thrown) {
                throw thrown; // What a supplier of secrets throws, the caller gets as it is.
            }
            throw attempts.unanswered(e);
        } finally {
            secrets.cancel(true);
        }
    }

    /**
     * Makes the call without blocking. To cancel the future ends the exchange.
     * @return the decoded body, or what {@link #execute()} throws
     */
    public CompletableFuture<T> executeAsync() {
        return new Waiting<>(ApiResponse::body).start();
    }

    /** {@return the decoded body with its status and headers, of a call made as by {@link #executeAsync()}} */
    public CompletableFuture<ApiResponse<T>> executeAsyncWithResponse() {
        return new Waiting<>(Function.<ApiResponse<T>>identity()).start();
    }

    /** {@return such as {@code GET /orgs/{orgId}}} */
    @Override
    public String toString() {
        return exchange.call();
    }

    /** The call while no thread waits for it, until the response becomes an {@code R}. */
    private final class Waiting<R extends @Nullable Object> extends UnderWay<R> {
        private final Function<ApiResponse<T>, R> extract;
        private final Attempts attempts = new Attempts(exchange, options);

        Waiting(Function<ApiResponse<T>, R> extract) {
            this.extract = extract;
        }

        CompletableFuture<R> start() {
            return start(this::attempt);
        }

        private void attempt() {
            after(attempts.secrets(), attempts.patience(), IN_PLACE, (nothing, failure) -> {
                if (failure == null) {
                    send();
                } else if (failure.getCause() instanceof ClientException refused) {
                    again(refused);
                } else if (failure.getCause() instanceof RuntimeException thrown) {
                    throw thrown;
                } else {
                    again(attempts.unanswered(failure));
                }
            });
        }

        private void send() {
            after(
                    attempts.sendAsync(expected.accept(), buffered()),
                    attempts.patience(),
                    exchange.settings().executor(),
                    this::proceed);
        }

        private void proceed(HttpResponse<byte[]> answer, @Nullable Throwable failure) {
            try {
                if (failure != null) {
                    throw attempts.unanswered(failure);
                }
                result.complete(extract.apply(attempts.understand(answer, expected)));
            } catch (ClientException e) {
                again(e);
            }
        }

        private void again(ClientException failure) {
            after(attempts.pause(failure), this::attempt);
        }
    }
}
