package com.withampersand.codegen.runtime;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * How often and how patiently to try again. Immutable: the number of the attempt belongs to the call, so one policy
 * serves any number of calls at once.
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
        Duration wanted = answer == null ? null : wanted(answer, timing.clock().instant());
        if (wanted != null) {
            return wanted.compareTo(maxDelay) > 0 ? null : wanted;
        }
        double limit = Math.min(Math.scalb((double) firstDelay.toMillis(), attempt), (double) maxDelay.toMillis());
        return Duration.ofMillis((long) (limit * timing.random().getAsDouble()));
    }

    /** What the server asks for: in the header of RFC 9110, section 10.2.3, or else in the body. */
    private static @Nullable Duration wanted(ErrorAnswer answer, Instant now) {
        String header = answer.headers().firstValue("Retry-After").orElse(null);
        Object body = answer.member("retryAfter");
        Duration wanted = header == null ? null : wait(header.strip(), now);
        return wanted != null || body == null ? wanted : wait(body.toString(), now);
    }

    private static @Nullable Duration wait(String text, Instant now) {
        if (text.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Integer.parseInt(text));
        }
        Instant until = instant(text);
        if (until == null) {
            return null;
        }
        return until.isBefore(now) ? Duration.ZERO : Duration.between(now, until);
    }

    /** An RFC 1123 date, with {@code UTC} too where only {@code GMT} is right, or an RFC 3339 one as in bodies. */
    private static @Nullable Instant instant(String text) {
        String date = text.endsWith("UTC") ? text.substring(0, text.length() - 3) + "GMT" : text;
        try {
            OffsetDateTime rfc3339 = Scalars.dateTime(text);
            return rfc3339 != null
                    ? rfc3339.toInstant()
                    : Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
        } catch (DateTimeException e) {
            return null; // What cannot be read is as good as not there.
        }
    }
}
