package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The attempts of one call under way. What changes while a call is made is here, so that nothing of it is shared with
 * another call.
 */
final class Attempts {
    private final Exchange exchange;
    private final CallOptions options;
    private final Timing timing;
    private final List<ApiInterceptor> interceptors;
    private final long start;
    private final long limit;
    private List<String> secrets = List.of();
    private Attempt attempt;
    private int number = 1;
    private int retries;
    private boolean renewed;
    /** Whether the time of the call ends before that of the attempt. */
    private boolean last;

    Attempts(Exchange exchange, CallOptions options) {
        this.exchange = exchange;
        this.options = options;
        this.timing = exchange.settings().timing;
        this.interceptors = CallLog.besides(exchange.settings().interceptors);
        this.start = timing.nanos().getAsLong();
        this.limit = nanos(options.timeout());
        this.attempt = new Attempt(exchange, number, timing.nanos());
    }

    /** A time limit of more than 292 years is none. */
    private static long nanos(Duration duration) {
        return TimeUnit.NANOSECONDS.convert(duration);
    }

    private long left() {
        return Math.max(limit - (timing.nanos().getAsLong() - start), 0);
    }

    /** How long this attempt may go on. */
    long patience() {
        long left = left();
        last = left < nanos(options.attemptTimeout());
        return last ? left : nanos(options.attemptTimeout());
    }

    /** What the credentials put into the request, which may take time to get. */
    CompletableFuture<?> secrets() {
        List<CompletableFuture<String>> asked = exchange.credentials().stream()
                .map(credential -> credential.secret(exchange.settings()).toCompletableFuture())
                .toList();
        return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).thenRun(() -> {
            secrets = asked.stream().map(CompletableFuture::join).toList();
        });
    }

    <B> HttpResponse<B> send(String accept, BodyHandler<B> body)
            throws ExecutionException, TimeoutException, InterruptedException {
        return exchange.connections().send(request(accept), body, patience());
    }

    <B> CompletableFuture<HttpResponse<B>> sendAsync(String accept, BodyHandler<B> body) {
        return exchange.connections().send(request(accept), body);
    }

    private HttpRequest request(String accept) {
        attempt = new Attempt(exchange, number, timing.nanos());
        HttpRequest request = exchange.request(accept, options.headers(), secrets);
        for (ApiInterceptor interceptor : interceptors) {
            request = interceptor.onRequest(attempt, request);
        }
        return request;
    }

    <T extends @Nullable Object> ApiResponse<T> understand(HttpResponse<byte[]> answer, Expected<T> expected) {
        return answered(answer, () -> exchange.understand(answer, expected));
    }

    /** The body of a success as it comes; that of an error is read to the end. */
    ApiResponse<InputStream> open(HttpResponse<InputStream> answer) {
        return answered(answer, () -> {
            InputStream body = answer.body();
            try {
                InputStream plain = Exchange.isPacked(answer) ? new GZIPInputStream(body) : body;
                int status = answer.statusCode();
                if (status < 200 || status > 299 || !exchange.wrongType(answer).isEmpty()) {
                    try (plain) {
                        exchange.requireSuccess(answer, plain.readNBytes(MAX_ERROR));
                    }
                }
                return new ApiResponse<>(status, answer.headers(), plain);
            } catch (IOException e) {
                throw new NetworkException(exchange.call() + " answered incompletely: " + e, e);
            }
        });
    }

    /** Bytes of an error that are read where the answer was to be a stream. */
    private static final int MAX_ERROR = 1_000_000;

    private <T extends @Nullable Object> ApiResponse<T> answered(
            HttpResponse<?> answer, Supplier<ApiResponse<T>> reading) {
        interceptors.forEach(interceptor -> interceptor.onResponse(attempt, answer));
        try {
            ApiResponse<T> response = reading.get();
            exchange.connections().retryBudget.succeeded();
            return response;
        } catch (ClientException e) {
            throw failed(e);
        }
    }

    private ClientException failed(ClientException failure) {
        interceptors.forEach(interceptor -> interceptor.onFailure(attempt, failure));
        return failure;
    }

    /** What the caller gets for an attempt without an answer. */
    ClientException unanswered(Throwable failure) {
        boolean wrapped = failure instanceof CompletionException || failure instanceof ExecutionException;
        Throwable cause = wrapped && failure.getCause() != null ? failure.getCause() : failure;
        return failed(new NetworkException(exchange.call() + reason(cause), cause));
    }

    private String reason(Throwable cause) {
        if (cause instanceof TimeoutException) {
            Duration passed = last ? options.timeout() : options.attemptTimeout();
            return " got no answer within " + passed.toMillis() + " ms"
                    + (last && number > 1 ? " and " + number + " attempts" : "");
        }
        String message = cause.getMessage();
        return " got no answer: " + cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    /** The pause before another attempt; throws the failure of the last one if there is to be none. */
    CompletableFuture<?> pause(ClientException failure) {
        if (!renewed && failure instanceof UnauthorizedException && renews()) {
            renewed = true; // The server says that it has done nothing yet.
            number++;
            return CompletableFuture.completedFuture(null);
        }
        ErrorAnswer error = failure instanceof ApiException answered ? answered.answer : null;
        Duration delay = isWorthwhile(failure, error) ? options.retryPolicy().delay(retries, error, timing) : null;
        if (delay == null
                || nanos(delay) >= left()
                || !exchange.connections().retryBudget.take()) {
            throw failure;
        }
        interceptors.forEach(interceptor -> interceptor.onRetry(attempt, delay));
        retries++;
        number++;
        return timing.sleep().apply(delay);
    }

    private boolean renews() {
        boolean renews = false;
        for (int i = 0; i < secrets.size(); i++) {
            renews |= exchange.credentials().get(i).renews(secrets.get(i));
        }
        return renews && exchange.body().isRepeatable();
    }

    private boolean isWorthwhile(ClientException failure, @Nullable ErrorAnswer error) {
        if (!exchange.body().isRepeatable()) {
            return false;
        }
        if (error != null) {
            return error.saysRetryable() || (exchange.repeatable() && error.retryable());
        }
        Throwable cause = failure.getCause();
        boolean unsent = cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
        boolean tooLong = cause instanceof BufferedBody.TooLongException;
        return failure instanceof NetworkException && !tooLong && (unsent || exchange.repeatable());
    }

    @Override
    public String toString() {
        return exchange.call();
    }
}
