package com.withampersand.codegen.runtime;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * The time now, nanoseconds that pass whatever is done to the clock, chance from 0 to 1, and pauses, so that tests need to
 * wait for none of them.
 */
record Timing(Clock clock, LongSupplier nanos, DoubleSupplier random, Function<Duration, CompletableFuture<?>> sleep) {
    static final Timing REAL = new Timing(
            Clock.systemUTC(),
            System::nanoTime,
            () -> ThreadLocalRandom.current().nextDouble(),
            delay -> {
                Executor later = CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS);
                return CompletableFuture.runAsync(() -> {}, later);
            });

    /** Waits in the thread until the pause is over. */
    static void await(CompletableFuture<?> pause) throws InterruptedException {
        try {
            pause.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A pause failed", e);
        }
    }
}
