package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.ampersand.AmpersandClient;
import com.example.client.RecordingServer.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each call carries the credentials that it needs, and no others. */
class CredentialsTest extends LoopbackTest {

    private final AmpersandClient bearer = builder().bearerToken("jwt-1").build();

    @Test
    void anApiKey() {
        server.json(200, "[]");

        client.connections().list();

        carries(server.request(), "key-1", null);
    }

    @Test
    void aBearerToken() {
        server.json(200, "[]");

        bearer.connections().list();

        carries(server.request(), null, "Bearer jwt-1");
    }

    @Test
    void ofTwoTheOneThatIsNamedFirst() {
        server.json(200, "[]").json(200, "[]");
        AmpersandClient both = builder().bearerToken("jwt-1").apiKey("key-1").build();

        both.connections().list();
        both.orgs().listBuilders("org-1");

        carries(server.requests().get(0), "key-1", null);
        carries(server.requests().get(1), null, "Bearer jwt-1");
    }

    @Test
    void aCallThatIsOpenToEveryoneCarriesNone() {
        server.json(200, "{}").json(200, "{}");

        client.providers().list();
        builder().build().providers().list();

        carries(server.requests().get(0), null, null);
        carries(server.requests().get(1), null, null);
    }

    @Test
    void withoutAnyTheCallFailsBeforeItIsMade() {
        AmpersandClient neither = builder().build();

        assertThatThrownBy(() -> neither.connections().list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("GET /projects/{projectIdOrName}/connections needs apiKey or bearerToken")
                .hasMessageContaining("no credential");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void withTheWrongOneTheCallFailsBeforeItIsMade() {
        assertThatThrownBy(() -> client.orgs().get("org-1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("GET /orgs/{orgId} needs bearerToken, but the client has only apiKey;"
                        + " set it on the client's builder");
        assertThatThrownBy(() -> bearer.read().pause("intg", "inst"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(" needs apiKey, but the client has only bearerToken")
                .hasMessageNotContaining("jwt-1");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aBuilderThatGoesOnDoesNotChangeTheClient() {
        server.json(200, "[]");
        AmpersandClient.Builder builder = builder().apiKey("before");
        AmpersandClient before = builder.build();
        builder.apiKey("after").baseUrl("http://127.0.0.1:1").defaultProject("other");

        before.connections().list();

        carries(server.request(), "before", null);
        assertThat(server.request().target()).isEqualTo("/v1/projects/my-project/connections");
    }

    private static void carries(Request request, @Nullable String apiKey, @Nullable String authorization) {
        assertThat(request.header("x-api-key")).isEqualTo(apiKey);
        assertThat(request.header("authorization")).isEqualTo(authorization);
    }
}
