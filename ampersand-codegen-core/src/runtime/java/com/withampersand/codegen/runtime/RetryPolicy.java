package com.withampersand.codegen.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often and how patiently to try again. Immutable: the number of the attempt belongs to the call, so one policy
 * serves any number of calls at once. What may be tried again: a request that was never sent, for want of a connection; one that
 * does no harm when repeated, after a failure of the network or the status 429, 502, 503 or 504; any at all where the
 * answer says that it is {@code retryable}. A call is not tried again when its time would be over before, or after so many
 * retries of the client in a row that more of them would only add to the server's trouble: a hundred, and then one for every
 * five calls that succeed.
 *
 * @param maxRetries how many times to try again
 * @param firstDelay how long to wait at most before the first retry; the limit doubles with each one after it, and the
 *     wait is anything up to it by chance, so that many clients do not come back at once
 * @param maxDelay how long to wait at most; if the server asks for more, there is no retry
 */
public record RetryPolicy(int maxRetries, Duration firstDelay, Duration maxDelay) {
    /** No retries. */
    public static final RetryPolicy NONE = new RetryPolicy(0, Duration.ZERO, Duration.ZERO);

    /** Two retries, after at most half a second and one second, or what the server asks for up to 30 seconds. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(2, Duration.ofMillis(500), Duration.ofSeconds(30));

    /** Throws an {@code IllegalArgumentException} if any value is negative. */
    public RetryPolicy {
        if (maxRetries < 0 || firstDelay.isNegative() || maxDelay.isNegative()) {
            throw new IllegalArgumentException("A retry policy has no negative values");
        }
    }

    /** How long to wait before the next attempt, or null to give up. */
    @Nullable
    Duration delay(int attempt, @Nullable ErrorAnswer answer, Timing timing) {
        if (attempt >= maxRetries) {
            return null;
        }
        Duration wanted = answer == null ? null : answer.retryAfter();
        if (wanted != null) {
            return wanted.compareTo(maxDelay) > 0 ? null : wanted;
        }
        double limit = Math.min(Math.scalb((double) firstDelay.toMillis(), attempt), (double) maxDelay.toMillis());
        return Duration.ofMillis((long) (limit * timing.random().getAsDouble()));
    }
}
