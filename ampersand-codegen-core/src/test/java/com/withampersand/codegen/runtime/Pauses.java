package com.withampersand.codegen.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers pauses instead of making them; the time is always the same, and chance always one half. */
final class Pauses {

    static final Instant NOW = Instant.parse("2025-03-06T22:09:00Z");

    final List<Duration> made = new CopyOnWriteArrayList<>();

    static Timing none() {
        return new Pauses().timing();
    }

    Timing timing() {
        return new Timing(Clock.fixed(NOW, ZoneOffset.UTC), () -> 0, () -> 0.5, pause -> {
            made.add(pause);
            return CompletableFuture.completedFuture(null);
        });
    }
}
