package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.runtime.Json;
import golden.scalars.model.InnerSecrets;
import golden.scalars.model.Secrets;
import golden.scalars.model.Token;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Secrets are sent, and never shown. */
class SecretsTest {

    private final Secrets secrets = Secrets.builder()
            .user("ada")
            .password("hunter2")
            .writeOnly("hunter3")
            .keys(List.of("hunter4"))
            .byName(Map.of("first", "hunter5"))
            .pins(List.of("hunter6"))
            .inner(InnerSecrets.builder()
                    .pin(7777L)
                    .hint("a number")
                    .blob(new byte[] {77})
                    .build())
            .build();

    @Test
    void theTextOfAnObjectMasksThem() {
        assertThat(secrets)
                .hasToString("Secrets[user=ada, password=***, writeOnly=***, keys=***, byName=***,"
                        + " inner=InnerSecrets[pin=***, hint=a number, blob=***], pins=***]");
    }

    @Test
    void theTextOfAnObjectShowsNoValueOfAnUnknownProperty() {
        Secrets odd = Json.read("{\"password\":17171717,\"newKey\":\"hunter8\"}", Secrets.CODEC);

        assertThat(odd.toString()).contains("password", "newKey").doesNotContain("17171717", "hunter8");
    }

    @Test
    void aSecretVariantOfAUnionIsMaskedToo() {
        Secrets holder = Json.read("{\"token\":\"hunter9\"}", Secrets.CODEC);

        assertThat(holder.toString()).contains("token=").doesNotContain("hunter9");
        assertThat(new Token.OfString("hunter9").toString()).doesNotContain("hunter9");
        assertThat(new Token.OfString("hunter9")).isEqualTo(new Token.OfString("hunter9"));
        assertThat(new Token.OfString("hunter9").value()).isEqualTo("hunter9");
    }

    @Test
    void aVariantThatIsNotKnownShowsNoValue() {
        Token unknown = Json.read("{\"password\":\"hunter9\"}", Token.CODEC);

        assertThat(unknown).isInstanceOf(Token.Unrecognized.class);
        assertThat(unknown.toString()).doesNotContain("hunter9");
    }

    @Test
    void theJsonHasThem() {
        assertThat(Json.write(secrets, Secrets.CODEC))
                .isEqualTo(
                        "{\"user\":\"ada\",\"password\":\"hunter2\",\"writeOnly\":\"hunter3\",\"keys\":[\"hunter4\"],"
                                + "\"byName\":{\"first\":\"hunter5\"},\"inner\":{\"pin\":7777,\"hint\":\"a number\","
                                + "\"blob\":\"TQ==\"},\"pins\":[\"hunter6\"]}");
    }

    @Test
    void theyCountInEquality() {
        assertThat(secrets).isEqualTo(secrets.toBuilder().password("hunter2").build());
        assertThat(secrets).isNotEqualTo(secrets.toBuilder().password("other").build());
    }
}
