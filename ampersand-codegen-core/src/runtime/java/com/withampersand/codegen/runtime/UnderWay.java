package com.withampersand.codegen.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What goes on step by step, while no thread waits for it, until its result is there. */
@SuppressWarnings("FutureReturnValueIgnored") // All that goes wrong in a step ends up in the result.
abstract class UnderWay<R extends @Nullable Object> {
    static final Executor IN_PLACE = Runnable::run;
    /** Its threads may block. */
    static final Executor POOL = new CompletableFuture<>().defaultExecutor();

    final CompletableFuture<R> result = new CompletableFuture<>();
    private volatile CompletableFuture<?> current = result;

    /** Takes the first step. Whoever completes the result from outside, by cancelling it say, wants no other. */
    final CompletableFuture<R> start(Runnable first) {
        take(first);
        result.whenComplete((value, failure) -> current.cancel(true));
        return result;
    }

    private void take(Runnable step) {
        try {
            if (!result.isDone()) {
                step.run();
            }
        } catch (RuntimeException e) {
            result.completeExceptionally(e);
        }
    }

    /** Goes on when the pause is over. */
    final void after(CompletableFuture<?> pause, Runnable next) {
        during(pause);
        pause.thenRun(() -> take(next));
    }

    /** Goes on when the step has come to its end or the time has, which is a {@link TimeoutException}. */
    final <S extends @Nullable Object> void after(
            CompletableFuture<S> step, long nanos, Executor executor, BiConsumer<S, @Nullable Throwable> next) {
        during(step);
        CompletableFuture<S> limited = step.isDone() ? step : step.copy().orTimeout(nanos, TimeUnit.NANOSECONDS);
        limited.whenComplete((value, failure) -> {
            boolean late = failure instanceof TimeoutException;
            if (late) {
                step.cancel(true);
            }
            // One thread sees to all time limits of the JVM: nothing that blocks may run there.
            Executor by = late && executor == IN_PLACE ? POOL : executor;
            take(() -> by.execute(() -> take(() -> next.accept(value, failure))));
        });
    }

    private void during(CompletableFuture<?> step) {
        current = step;
        if (result.isDone()) {
            step.cancel(true);
        }
    }
}
