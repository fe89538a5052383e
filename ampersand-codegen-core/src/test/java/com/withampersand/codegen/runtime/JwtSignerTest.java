package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JwtSignerTest {

    private static final KeyPair KEYS = keys("RSA", 2048);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-06T22:09:00.999Z"), ZoneOffset.UTC);

    private static KeyPair keys(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] bytes) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + kind + "-----\n";
    }

    private static Object json(String part) {
        return Json.read(Base64.getUrlDecoder().decode(part), JsonCodecs.ANY);
    }

    private static void verify(String token) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KEYS.getPublic());
        signature.update(token.substring(0, token.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII));
        byte[] given = Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1));
        assertThat(signature.verify(given)).isTrue();
    }

    @Test
    void aTokenSaysWhatItIsToldAndIsSigned() throws GeneralSecurityException {
        JwtSigner signer = JwtSigner.of(KEYS.getPrivate(), "key-1").clock(CLOCK);

        String token = signer.sign(Map.of("sub", "u-1", "groupRef", "g/1 é"));

        List<String> parts = List.of(token.split("\\.", -1));
        assertThat(parts).hasSize(3).allSatisfy(part -> assertThat(part).matches("[A-Za-z0-9_-]+"));
        assertThat(json(parts.get(0))).isEqualTo(Map.of("alg", "RS256", "typ", "JWT", "kid", "key-1"));
        assertThat(json(parts.get(1)))
                .isEqualTo(Map.of("sub", "u-1", "groupRef", "g/1 é", "iat", 1741298940L, "exp", 1741299540L));
        verify(token);
    }

    @Test
    void aKeyInPemSignsTheSame() {
        String pem = pem("PRIVATE KEY", KEYS.getPrivate().getEncoded());
        Map<String, String> claims = Map.of("sub", "u-1");

        for (String text : List.of(pem, "\n" + pem.replace("\n", "\r\n"), pem.replace("\n", ""))) {
            assertThat(JwtSigner.of(text, "key-1").clock(CLOCK).sign(claims))
                    .isEqualTo(JwtSigner.of(KEYS.getPrivate(), "key-1")
                            .clock(CLOCK)
                            .sign(claims));
        }
    }

    @Test
    void theLifetimeCanBeChanged() {
        JwtSigner signer = JwtSigner.of(KEYS.getPrivate(), "key-1").clock(CLOCK).lifetime(Duration.ofMinutes(2));

        assertThat(json(signer.sign(Map.of()).split("\\.", -1)[1]))
                .isEqualTo(Map.of("iat", 1741298940L, "exp", 1741299060L));
        assertThat(signer.atMost(Duration.ofMinutes(2))).isSameAs(signer);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signer.atMost(Duration.ofSeconds(119)))
                .withMessage("A token is valid for PT1M59S at most, not PT2M: call lifetime(...) on the signer");
        assertThatIllegalArgumentException().isThrownBy(() -> signer.lifetime(Duration.ofMillis(999)));
    }

    @Test
    void aWeakKeyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtSigner.of(keys("RSA", 1024).getPrivate(), "key-1"))
                .withMessage("A key to sign with has 2048 bits or more, not 1024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtSigner.of(
                        pem("PRIVATE KEY", keys("RSA", 1024).getPrivate().getEncoded()), "key-1"))
                .withMessageContaining("1024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtSigner.of(keys("EC", 256).getPrivate(), "key-1"))
                .withMessage("A key to sign with is an RSA key, not one of EC");
    }

    @Test
    void whatIsNoKeyInPemIsSaidWithoutShowingIt() {
        for (String pem :
                List.of("MIIsecret", pem("RSA PRIVATE KEY", new byte[9]), pem("ENCRYPTED PRIVATE KEY", new byte[9]))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JwtSigner.of(pem, "key-1"))
                    .withMessageStartingWith("A key in PEM begins with -----BEGIN PRIVATE KEY-----; openssl")
                    .withMessageNotContaining("secret");
        }
        for (String pem : List.of(
                "-----BEGIN PRIVATE KEY-----\nse!cret\n-----END PRIVATE KEY-----", pem("PRIVATE KEY", new byte[9]))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JwtSigner.of(pem, "key-1"))
                    .withMessage("The key in PEM cannot be read as an RSA key")
                    .withNoCause();
        }
    }

    @Test
    void theKeyIsNotShown() {
        assertThat(JwtSigner.of(KEYS.getPrivate(), "key-1")).hasToString("JwtSigner[kid=key-1]");
    }
}
