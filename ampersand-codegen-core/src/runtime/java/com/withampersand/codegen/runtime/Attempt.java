package com.withampersand.codegen.runtime;

import java.time.Duration;
import java.util.function.LongSupplier;

/** One attempt of a call, as interceptors see it. */
public final class Attempt {
    private final Exchange exchange;
    private final int number;
    private final LongSupplier nanos;
    private final long start;

    Attempt(Exchange exchange, int number, LongSupplier nanos) {
        this.exchange = exchange;
        this.number = number;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /** {@return the call, such as {@code GET /orgs/{orgId}}: the same for all calls of an operation} */
    public String call() {
        return exchange.call();
    }

    /** {@return the URL without credentials, and with {@code ***} in place of secrets} */
    public String url() {
        return exchange.shownUrl();
    }

    /** {@return which attempt of its call this is, the first being 1} */
    public int number() {
        return number;
    }

    /** {@return the time since it began} */
    public Duration elapsed() {
        return Duration.ofNanos(nanos.getAsLong() - start);
    }

    Exchange exchange() {
        return exchange;
    }

    /** {@return such as {@code GET /orgs/{orgId} (attempt 2)}} */
    @Override
    public String toString() {
        return call() + " (attempt " + number + ")";
    }
}
