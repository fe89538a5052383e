package com.withampersand.codegen.runtime;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Signs tokens (RFC 7519) with an RSA key, as {@code RS256} (RFC 7518, section 3.3). Immutable and safe to use from any
 * thread; {@code toString} does not show the key.
 */
public final class JwtSigner {
    private static final int MIN_BITS = 2048;
    private static final String PEM_START = "-----BEGIN PRIVATE KEY-----";

    private final PrivateKey key;
    private final String keyId;
    private final Duration lifetime;
    private final Clock clock;

    private JwtSigner(PrivateKey key, String keyId, Duration lifetime, Clock clock) {
        this.key = key;
        this.keyId = keyId;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /**
     * {@return a signer whose tokens are valid for 10 minutes}
     * @param keyId the ID by which the API knows the public key, {@code kid} in the token
     * @throws IllegalArgumentException if it is no RSA key, or one of less than 2048 bits
     */
    public static JwtSigner of(PrivateKey key, String keyId) {
        if (!(key instanceof RSAKey rsa)) {
            throw new IllegalArgumentException("A key to sign with is an RSA key, not one of " + key.getAlgorithm());
        }
        int bits = rsa.getModulus().bitLength();
        if (bits < MIN_BITS) {
            throw new IllegalArgumentException("A key to sign with has " + MIN_BITS + " bits or more, not " + bits);
        }
        return new JwtSigner(key, Objects.requireNonNull(keyId, "keyId"), Duration.ofMinutes(10), Clock.systemUTC());
    }

    /**
     * {@return the same as {@link #of(PrivateKey, String)} of a key as text}
     * @param pem a key as in PKCS #8 in PEM (RFC 7468, section 10), not encrypted: {@code -----BEGIN PRIVATE KEY-----}
     */
    public static JwtSigner of(String pem, String keyId) {
        String text = pem.strip();
        if (!text.startsWith(PEM_START)) {
            throw new IllegalArgumentException("A key in PEM begins with " + PEM_START
                    + "; openssl pkcs8 -topk8 -nocrypt makes that of other forms");
        }
        String end = PEM_START.replace("BEGIN", "END");
        String base64 = text.substring(PEM_START.length()).replace(end, "");
        return of(key(base64.replaceAll("\\s", "")), keyId);
    }

    private static PrivateKey key(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // Without a cause, which could show a part of the key.
            throw new IllegalArgumentException("The key in PEM cannot be read as an RSA key");
        }
    }

    /**
     * {@return a signer whose tokens are valid for another time, in whole seconds}
     * @throws IllegalArgumentException if it is less than a second
     */
    public JwtSigner lifetime(Duration lifetime) {
        if (lifetime.toSeconds() < 1) {
            throw new IllegalArgumentException("A token is valid for a second or more, not " + lifetime);
        }
        return new JwtSigner(key, keyId, lifetime, clock);
    }

    /**
     * {@return this signer}
     * @throws IllegalArgumentException if its tokens are valid for longer than an API allows
     */
    public JwtSigner atMost(Duration longest) {
        if (lifetime.compareTo(longest) > 0) {
            throw new IllegalArgumentException("A token is valid for " + longest + " at most, not " + lifetime
                    + ": call lifetime(...) on the signer");
        }
        return this;
    }

    /** {@return a signer that is told the time, for tests} */
    public JwtSigner clock(Clock clock) {
        return new JwtSigner(key, keyId, lifetime, clock);
    }

    /**
     * {@return a token that says this, when it was made and when it ends}
     * @param claims what it says besides {@code iat} and {@code exp}
     */
    public String sign(Map<String, ? extends @Nullable Object> claims) {
        Instant now = clock.instant();
        Map<String, @Nullable Object> all = new TreeMap<>(claims);
        all.put("iat", now.getEpochSecond());
        all.put("exp", now.getEpochSecond() + lifetime.toSeconds());
        String text = part(new TreeMap<>(Map.of("alg", "RS256", "typ", "JWT", "kid", keyId))) + "." + part(all);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key cannot sign", e);
        }
    }

    private static String part(Map<String, @Nullable Object> json) {
        return base64(Json.writeBytes(json, JsonCodecs.FREE_FORM));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "JwtSigner[kid=" + keyId + "]";
    }
}
