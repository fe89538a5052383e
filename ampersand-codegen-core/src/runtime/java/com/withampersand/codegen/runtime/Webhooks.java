package com.withampersand.codegen.runtime;

import com.withampersand.codegen.runtime.WebhookException.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Receives webhooks that are signed by the scheme of Standard Webhooks 1.0.0, which is that of Svix, and reads them as
 * {@code E}. The headers are {@code webhook-id}, {@code webhook-timestamp} and {@code webhook-signature}, or the same with
 * {@code svix-}. Immutable and safe to use from any thread.
 *
 * <p>The body is verified as the bytes that came: take them before anything parses them. Headers are taken as they come: of
 * the JDK's server {@code exchange.getRequestHeaders()}, of a servlet {@code request::getHeader}, of Spring
 * {@code headers::getFirst}.
 */
public abstract class Webhooks<E> {
    private static final Pattern SIGNATURE = Pattern.compile("(?<![^\\s,])v1,([A-Za-z0-9+/]+=*)");

    private final List<SecretKeySpec> keys;
    private final Duration tolerance;
    private final Clock clock;
    private final int maxBytes;
    private final JsonCodec<E> codec;

    /** Takes what the builder has been told; fails with an {@code IllegalStateException} if that is no secret. */
    protected Webhooks(Builder<?> builder, JsonCodec<E> codec) {
        if (builder.keys.isEmpty()) {
            throw new IllegalStateException("Webhooks need a secret: call secret(...) on the builder");
        }
        this.keys = List.copyOf(builder.keys);
        this.tolerance = builder.tolerance;
        this.clock = builder.clock;
        this.maxBytes = builder.maxBytes;
        this.codec = codec;
    }

    /**
     * {@return what is in a message, after it was verified; something newer than this code is a value, too}
     * @param headers the headers by name, in any case, such as those of the JDK's {@code HttpExchange}
     * @throws WebhookException if it is not to be trusted
     * @throws DecodingException if it is to be trusted, and no JSON
     */
    public final E verifyAndParse(byte[] body, Map<String, ? extends List<String>> headers) {
        verify(body, headers);
        return Json.read(body, codec);
    }

    /** {@return the same as {@link #verifyAndParse(byte[], Map)} of a lookup such as {@code request::getHeader}} */
    public final E verifyAndParse(byte[] body, Function<String, @Nullable String> header) {
        verify(body, header);
        return Json.read(body, codec);
    }

    /**
     * {@return the ID of a message and when it was sent, if it is to be trusted}
     * @param headers the headers by name, in any case, such as those of the JDK's {@code HttpExchange}
     * @throws WebhookException if it is not
     */
    public final Verified verify(byte[] body, Map<String, ? extends List<String>> headers) {
        return verify(
                body,
                name -> headers.entrySet().stream()
                        .filter(header -> name.equalsIgnoreCase(header.getKey()))
                        .flatMap(header -> header.getValue().stream())
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(" "), values -> values.isEmpty() ? null : values)));
    }

    /**
     * {@return the same as {@link #verify(byte[], Map)} of a lookup such as {@code request::getHeader}}
     * @param header the value of the header of that name in lower case, {@code null} if there is none; values of a repeated
     *     one are joined by spaces
     */
    public final Verified verify(byte[] body, Function<String, @Nullable String> header) {
        if (body.length > maxBytes) {
            throw new WebhookException(
                    Reason.TOO_LONG, "The message has " + body.length + " bytes, and " + maxBytes + " are allowed");
        }
        String brand = header.apply("svix-id") != null ? "svix-" : "webhook-";
        String id = present(brand + "id", header);
        String timestamp = present(brand + "timestamp", header);
        Instant sent = current(timestamp, brand);
        Matcher signatures = SIGNATURE.matcher(present(brand + "signature", header));
        List<byte[]> own = keys.stream()
                .map(key -> bytes(WebhookSignature.of(key, id, timestamp, body)))
                .toList();
        while (signatures.find()) {
            byte[] given = bytes(signatures.group(1));
            if (own.stream().anyMatch(signature -> MessageDigest.isEqual(signature, given))) {
                return new Verified(id, sent);
            }
        }
        throw new WebhookException(
                Reason.WRONG_SIGNATURE, "The message " + id + " is signed with none of the secrets, or was changed");
    }

    /** {@return a message of which one property comes alone, and beside it what kind of message it is} */
    protected static <T> T parseData(String typeName, String type, String name, byte[] json, JsonCodec<T> codec) {
        Map<String, @Nullable Object> message = new LinkedHashMap<>();
        message.put(typeName, type);
        message.put(name, Json.readNullable(json, JsonCodecs.ANY));
        return Json.read(Json.writeBytes(message, JsonCodecs.FREE_FORM), codec);
    }

    private static String present(String name, Function<String, @Nullable String> header) {
        String value = header.apply(name);
        if (value == null) {
            throw new WebhookException(Reason.BAD_HEADERS, "The message has no header " + name);
        }
        return value;
    }

    private Instant current(String timestamp, String brand) {
        if (!timestamp.matches("\\d{1,12}")) {
            throw new WebhookException(Reason.BAD_HEADERS, "The header " + brand + "timestamp is no number of seconds");
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        Duration age = Duration.between(sent, clock.instant());
        if (age.abs().compareTo(tolerance) > 0) {
            throw new WebhookException(
                    age.isNegative() ? Reason.TOO_NEW : Reason.TOO_OLD,
                    "The message was sent at " + sent + ", which is more than " + tolerance + " from now");
        }
        return sent;
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * A message that is to be trusted.
     * @param id the same each time that the message is sent again, to tell a duplicate by
     * @param time when it was sent, in whole seconds
     */
    public record Verified(String id, Instant time) {}

    /** Collects secrets and limits; {@code B} is the builder itself. Not safe for use by several threads at once. */
    public abstract static class Builder<B extends Builder<B>> {
        private final List<SecretKeySpec> keys = new ArrayList<>();
        private Duration tolerance = Duration.ofMinutes(5);
        private Clock clock = Clock.systemUTC();
        private int maxBytes = 1 << 20;

        /** Starts without a secret. */
        protected Builder() {}

        @SuppressWarnings("unchecked") // B is this class by its own declaration.
        private B self() {
            return (B) this;
        }

        /**
         * Adds a secret as the sender shows it: base64, with or without {@code whsec_} before it. Of several, such as the
         * old and the new one while they change, a message needs to be signed with one.
         * @throws IllegalArgumentException if it is not base64
         */
        public final B secret(String secret) {
            keys.add(WebhookSignature.key(secret));
            return self();
        }

        /** Sets how far the time of a message may be from now, either way; 5 minutes unless set. */
        public final B tolerance(Duration tolerance) {
            if (tolerance.isNegative()) {
                throw new IllegalArgumentException("A tolerance cannot be less than none, as " + tolerance + " is");
            }
            this.tolerance = tolerance;
            return self();
        }

        /** Sets what tells the time, for tests. */
        public final B clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return self();
        }

        /** Sets how long the body of a message may be, in bytes; 1 MiB unless set. */
        public final B maxBytes(int maxBytes) {
            this.maxBytes = maxBytes;
            return self();
        }
    }
}
