package com.withampersand.codegen.runtime;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/**
 * Time and chance, so that tests need to wait for neither.
 *
 * @param clock what dates in answers are compared with
 * @param random numbers from 0 to 1
 * @param sleep a future that completes after a while
 */
record Timing(Clock clock, DoubleSupplier random, Function<Duration, CompletableFuture<?>> sleep) {

    static final Timing REAL =
            new Timing(Clock.systemUTC(), () -> ThreadLocalRandom.current().nextDouble(), Timing::realSleep);

    private static CompletableFuture<?> realSleep(Duration delay) {
        return CompletableFuture.runAsync(
                () -> {}, CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS));
    }
}
