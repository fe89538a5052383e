package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.example.ampersand.AmpersandClient;
import com.example.ampersand.AmpersandProxy;
import com.example.ampersand.runtime.JsonCodecs;
import com.example.ampersand.runtime.RateLimitedException;
import com.example.ampersand.runtime.RetryPolicy;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Requests to a provider, which take the way of the proxy. */
class ProxyTest extends LoopbackTest {

    private final AmpersandClient own = builder()
            .apiKey("key-1")
            .serverUrl(AmpersandClient.Server.PROXY, server.url())
            .build();
    private final AmpersandProxy proxy = own.proxy("prj_1").installationId("inst_1");

    @Test
    void aRequestCarriesWhatTheProxyWantsToKnow() {
        server.json(200, "{\"results\":[{\"id\":174255881245569840012}]}");

        Object answer = proxy.json("GET", "/crm/v3/objects/contacts", null).execute();

        assertThat(answer).hasToString("{results=[{id=174255881245569840012}]}");
        assertThat(server.last().line()).isEqualTo("GET /crm/v3/objects/contacts");
        assertThat(server.last().headers())
                .containsEntry("x-api-key", "key-1")
                .containsEntry("x-amp-proxy-version", "1")
                .containsEntry("x-amp-project-id", "prj_1")
                .containsEntry("x-amp-installation-id", "inst_1")
                .doesNotContainKeys("x-amp-integration-name", "x-amp-group-ref", "x-amp-rate-limiter-mode");
    }

    @Test
    void anInstallationIsFoundByIntegrationAndCustomer() {
        server.json(200, "{}");

        own.proxy("prj_1")
                .integrationName("crm")
                .groupRef("team-9")
                .rateLimiterMode("throttle")
                .request("PATCH", "/crm/v3/objects/{type}/{id}")
                .path("type", "contacts")
                .path("id", 7)
                .query("idProperty", "email")
                .body(Map.of("properties", Map.of("phone", "1")), "application/json", JsonCodecs.FREE_FORM)
                .returns(JsonCodecs.FREE_FORM)
                .execute();

        assertThat(server.last().line()).isEqualTo("PATCH /crm/v3/objects/contacts/7?idProperty=email");
        assertThat(server.last().body()).isEqualTo("{\"properties\":{\"phone\":\"1\"}}");
        assertThat(server.last().headers())
                .containsEntry("x-amp-integration-name", "crm")
                .containsEntry("x-amp-group-ref", "team-9")
                .containsEntry("x-amp-rate-limiter-mode", "throttle");
    }

    @Test
    void anAnswerThatItIsTooMuchTellsWhenToComeAgain() {
        server.answer(
                429,
                Map.of("X-Amp-Retry-After", "Thu, 06 Mar 2025 22:09:49 UTC", "X-Amp-Retryable", "true"),
                "{\"message\":\"slow down\"}");

        assertThatExceptionOfType(RateLimitedException.class)
                .isThrownBy(() -> proxy.json("POST", "/crm/v3/objects/contacts", Map.of())
                        .retryPolicy(RetryPolicy.NONE)
                        .execute())
                .satisfies(e -> assertThat(e.headers().firstValue("X-Amp-Retry-After"))
                        .hasValue("Thu, 06 Mar 2025 22:09:49 UTC"));
    }
}
