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
                    return attempt(attempts, body, reading);
                } catch (ClientException e) {
                    attempts.pause(e).get();
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
    private <B, R extends @Nullable Object> ApiResponse<R> attempt(
            Attempts attempts, BodyHandler<B> body, BiFunction<Attempts, HttpResponse<B>, ApiResponse<R>> reading)
            throws InterruptedException {
        CompletableFuture<?> step = attempts.secrets();
        try {
            await(step, attempts);
            CompletableFuture<HttpResponse<B>> sent = attempts.send(expected.accept(), body);
            step = sent;
            return reading.apply(attempts, sent.get(attempts.patience(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException | TimeoutException e) {
            throw attempts.unanswered(e);
        } finally {
            step.cancel(true); // Ends an exchange that nobody waits for any more.
        }
    }

    /** What a supplier of secrets throws, the caller gets as it is. */
    private static void await(CompletableFuture<?> secrets, Attempts attempts)
            throws InterruptedException, TimeoutException, ExecutionException {
        try {
            secrets.get(attempts.patience(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw e;
        }
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
        private final Attempts attempts = new Attempts(exchange, options);
        private final CompletableFuture<R> result = new CompletableFuture<>();
        private volatile CompletableFuture<?> current = result;

        UnderWay(Function<ApiResponse<T>, R> extract) {
            this.extract = extract;
        }

        CompletableFuture<R> start() {
            attempt();
            // Whoever completes the result from outside, by cancelling it say, wants no exchange to go on.
            result.whenComplete((value, failure) -> current.cancel(true));
            return result;
        }

        private void attempt() {
            try {
                CompletableFuture<?> secrets = attempts.secrets();
                during(secrets);
                within(attempts.patience(), secrets).whenComplete((nothing, failure) -> {
                    if (failure == null) {
                        send();
                    } else if (failure.getCause() instanceof ClientException refused) {
                        again(refused);
                    } else if (failure.getCause() instanceof RuntimeException thrown) {
                        result.completeExceptionally(thrown);
                    } else {
                        again(attempts.unanswered(failure));
                    }
                });
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        }

        private void send() {
            try {
                CompletableFuture<HttpResponse<byte[]>> sent = attempts.send(expected.accept(), buffered());
                during(sent);
                within(attempts.patience(), sent)
                        .handleAsync(
                                (answer, failure) -> {
                                    sent.cancel(true); // Goes on yet if the time ran out.
                                    proceed(answer, failure);
                                    return null;
                                },
                                exchange.settings().executor)
                        .whenComplete((nothing, rejected) -> {
                            if (rejected != null) { // By an executor that was shut down.
                                result.completeExceptionally(rejected);
                            }
                        });
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        }

        private static <S> CompletableFuture<S> within(long nanos, CompletableFuture<S> step) {
            return step.isDone() ? step : step.copy().orTimeout(nanos, TimeUnit.NANOSECONDS);
        }

        private void proceed(HttpResponse<byte[]> answer, @Nullable Throwable failure) {
            try {
                if (failure != null) {
                    throw attempts.unanswered(failure);
                }
                result.complete(extract.apply(attempts.understand(answer, expected)));
            } catch (ClientException e) {
                again(e);
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        }

        private void again(ClientException failure) {
            try {
                if (!result.isDone()) {
                    CompletableFuture<?> pause = attempts.pause(failure);
                    during(pause);
                    pause.thenRun(this::attempt);
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
