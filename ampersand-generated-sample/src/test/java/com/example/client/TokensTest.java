package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.example.ampersand.AmpersandClient;
import com.example.ampersand.AmpersandTokens;
import com.example.ampersand.runtime.JwtSigner;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tokens by which a front end calls the API for one user of one customer. */
class TokensTest extends LoopbackTest {

    private static PrivateKey key() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair().getPrivate();
    }

    @Test
    void aTokenIsForAUserOfACustomer() throws GeneralSecurityException {
        Clock clock = Clock.fixed(Instant.ofEpochSecond(1_700_000_000), ZoneOffset.UTC);
        AmpersandTokens tokens = AmpersandTokens.of(JwtSigner.of(key(), "kid-1").clock(clock));
        AmpersandClient visitor = builder()
                .bearerToken(() -> tokens.sign("user-1", "group-1", "consumer-1"))
                .build();
        server.json(200, "[]");

        visitor.connections().list();

        List<String> parts =
                List.of(String.valueOf(server.last().header("authorization")).split("[ .]", -1));
        assertThat(parts).hasSize(4).startsWith("Bearer");
        assertThat(new String(Base64.getUrlDecoder().decode(parts.get(1)), StandardCharsets.UTF_8))
                .isEqualTo("{\"alg\":\"RS256\",\"kid\":\"kid-1\",\"typ\":\"JWT\"}");
        assertThat(new String(Base64.getUrlDecoder().decode(parts.get(2)), StandardCharsets.UTF_8))
                .isEqualTo("{\"consumerRef\":\"consumer-1\",\"exp\":1700000600,\"groupRef\":\"group-1\","
                        + "\"iat\":1700000000,\"sub\":\"user-1\"}");
    }

    @Test
    void aTokenIsValidForTenMinutesAtMost() throws GeneralSecurityException {
        JwtSigner longer = JwtSigner.of(key(), "kid-1").lifetime(Duration.ofSeconds(601));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AmpersandTokens.of(longer))
                .withMessage("A token is valid for PT10M at most, not PT10M1S: call lifetime(...) on the signer");
    }
}
