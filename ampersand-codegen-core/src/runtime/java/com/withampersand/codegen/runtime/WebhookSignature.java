package com.withampersand.codegen.runtime;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signatures of webhooks by the scheme of Standard Webhooks 1.0.0, which is that of Svix: HMAC with SHA-256 over the ID, the
 * time and the body, joined by dots.
 */
public final class WebhookSignature {
    private static final String PREFIX = "whsec_";

    private WebhookSignature() {}

    /**
     * {@return the headers of a signed message, to test a receiver with}
     * @param secret the secret as the sender shows it: base64, with or without {@code whsec_} before it
     * @throws IllegalArgumentException if the secret is not base64
     */
    public static Map<String, List<String>> sign(String secret, String id, Instant time, byte[] body) {
        String timestamp = Long.toString(time.getEpochSecond());
        return Map.of(
                "webhook-id", List.of(id),
                "webhook-timestamp", List.of(timestamp),
                "webhook-signature", List.of("v1," + of(key(secret), id, timestamp, body)));
    }

    static SecretKeySpec key(String secret) {
        try {
            byte[] key =
                    Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret);
            return new SecretKeySpec(key, "HmacSHA256"); // Refuses an empty key.
        } catch (IllegalArgumentException e) {
            // Without a cause, which would show a part of the secret.
            throw new IllegalArgumentException(
                    "A secret of webhooks is base64, with or without " + PREFIX + " before it");
        }
    }

    static String of(SecretKeySpec key, String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
