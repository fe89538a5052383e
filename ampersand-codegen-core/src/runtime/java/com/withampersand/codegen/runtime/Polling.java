package com.withampersand.codegen.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a call over and over, until what it tells is there to stay. The first pause is half a second, each further one
 * half as long again, up to 30 seconds; the last call is made when the time is up, and may take another second.
 */
public final class Polling<T> {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LEAST_FOR_A_CALL = Duration.ofSeconds(1);

    private final ApiCall<T> call;
    private final Function<T, @Nullable Object> status;
    private final List<String> pending;
    private final Timing timing;

    private Polling(ApiCall<T> call, Function<T, @Nullable Object> status, List<String> pending, Timing timing) {
        this.call = call;
        this.status = status;
        this.pending = pending;
        this.timing = timing;
    }

    /** {@return the repetition of a call to a server, until the text of the status is none of those that do not stay} */
    public static <T> Polling<T> of(
            ApiHttp http, ApiCall<T> call, Function<T, @Nullable Object> status, String... pending) {
        return new Polling<>(call, status, List.of(pending), http.settings.timing);
    }

    /**
     * Waits in the thread. If that is interrupted, no more calls are made, and it stays interrupted.
     * @return the last answer
     * @throws PendingException if the time ran out
     * @throws ClientException if a call failed, after the retries that it allows
     */
    public T await(Duration limit) {
        CompletableFuture<T> result = awaitAsync(limit);
        try {
            return result.get();
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new NetworkException("The wait for " + call + " was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("The wait for " + call + " failed", e);
        }
    }

    /**
     * Waits without a thread. To cancel the future ends the call that is under way, and no more are made.
     * @return the last answer, or what {@link #await} throws
     */
    public CompletableFuture<T> awaitAsync(Duration limit) {
        Wait wait = new Wait(limit);
        return wait.start(() -> wait.poll(FIRST));
    }

    /** One wait, until its result is there. */
    private final class Wait extends UnderWay<T> {
        private final Duration limit;
        private final Instant end;
        private String last = "nothing";

        Wait(Duration limit) {
            this.limit = limit;
            this.end = timing.clock().instant().plus(limit);
        }

        private void poll(Duration pause) {
            long left = TimeUnit.NANOSECONDS.convert(Collections.max(List.of(remaining(), LEAST_FOR_A_CALL)));
            after(call.executeAsync(), left, IN_PLACE, (value, failure) -> {
                if (failure == null) {
                    proceed(value, pause);
                } else if (failure instanceof TimeoutException) {
                    throw tooLate();
                } else {
                    boolean wrapped = failure instanceof CompletionException && failure.getCause() != null;
                    result.completeExceptionally(wrapped ? failure.getCause() : failure);
                }
            });
        }

        private void proceed(T value, Duration pause) {
            last = String.valueOf(status.apply(value));
            if (!pending.contains(last)) {
                result.complete(value);
            } else if (remaining().isNegative() || remaining().isZero()) {
                throw tooLate();
            } else {
                after(
                        timing.sleep().apply(Collections.min(List.of(pause, remaining()))),
                        () -> poll(Collections.min(List.of(pause.multipliedBy(3).dividedBy(2), LONGEST))));
            }
        }

        private Duration remaining() {
            return Duration.between(timing.clock().instant(), end);
        }

        private PendingException tooLate() {
            return new PendingException(call + " still answered " + last + " after " + limit);
        }
    }
}
