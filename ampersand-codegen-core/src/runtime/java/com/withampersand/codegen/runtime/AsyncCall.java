package com.withampersand.codegen.runtime;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A call under way that no thread waits for.
 *
 * @param <T> the type of the body
 * @param <R> what becomes of the response
 */
@SuppressWarnings("FutureReturnValueIgnored") // All that goes wrong in a step ends up in the result.
final class AsyncCall<T extends @Nullable Object, R extends @Nullable Object> {

    private final ApiCall<T> call;
    private final Function<ApiResponse<T>, R> extract;
    private final CompletableFuture<R> result = new CompletableFuture<>();
    private volatile CompletableFuture<?> current = result;

    AsyncCall(ApiCall<T> call, Function<ApiResponse<T>, R> extract) {
        this.call = call;
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
            CompletableFuture<HttpResponse<byte[]>> sent = call.send();
            during(sent);
            sent.copy().orTimeout(call.nanos(), TimeUnit.NANOSECONDS).whenComplete((answer, failure) -> {
                sent.cancel(true); // Goes on yet if the time ran out.
                proceed(number, answer, failure);
            });
        } catch (RuntimeException e) {
            result.completeExceptionally(e);
        }
    }

    private void proceed(int number, @Nullable HttpResponse<byte[]> answer, @Nullable Throwable failure) {
        try {
            Exchange.Outcome<T> outcome = answer != null
                    ? call.outcome(answer)
                    : call.failure(failure != null ? failure : new IllegalStateException("no answer"));
            Duration delay = call.delay(outcome, number);
            if (delay == null) {
                result.complete(extract.apply(outcome.get()));
            } else if (!result.isDone()) {
                CompletableFuture<?> pause = call.sleep(delay);
                during(pause);
                pause.thenRun(() -> attempt(number + 1));
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
