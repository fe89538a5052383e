package com.withampersand.codegen.runtime;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/** The time now, chance from 0 to 1, and pauses, so that tests need to wait for none of them. */
record Timing(Clock clock, DoubleSupplier random, Function<Duration, CompletableFuture<?>> sleep) {
    static final Timing REAL =
            new Timing(Clock.systemUTC(), () -> ThreadLocalRandom.current().nextDouble(), delay -> {
                Executor later = CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS);
                return CompletableFuture.runAsync(() -> {}, later);
            });
}
