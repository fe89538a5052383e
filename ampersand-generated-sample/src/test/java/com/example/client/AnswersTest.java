package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.ampersand.model.AddUserToOrgRequest;
import com.example.ampersand.model.Connection;
import com.example.ampersand.model.CreateIntegrationRequest;
import com.example.ampersand.model.ManifestIntegration;
import com.example.ampersand.model.OauthConnectRequest;
import com.example.ampersand.model.ProviderInfo;
import com.example.ampersand.runtime.ApiResponse;
import com.example.ampersand.runtime.DecodingException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Answers of all kinds: text, nothing at all, JSON by another name, and what is no answer. */
class AnswersTest extends LoopbackTest {

    private static final OauthConnectRequest CONNECT = OauthConnectRequest.builder()
            .projectIdOrName("my-project")
            .provider("hubspot")
            .groupRef("g-1")
            .consumerRef("ada")
            .build();

    @Test
    void textIsTakenAsItIs() {
        server.answer(200, "text/plain; charset=utf-8", "https://provider.example/oauth?state=a&scope=ü");

        String url = client.oauth().oauthConnect(CONNECT);

        assertThat(url).isEqualTo("https://provider.example/oauth?state=a&scope=ü");
        assertThat(server.request().line()).isEqualTo("POST /v1/oauth-connect");
        assertThat(server.request().header("accept")).startsWith("text/plain");
        assertThat(server.request().body()).isEqualTo("""
            {"projectIdOrName":"my-project","provider":"hubspot","groupRef":"g-1","consumerRef":"ada"}\
            """);
    }

    @Test
    void textNeedsNoBodyOfTheRequest() {
        server.answer(200, "text/plain", "https://provider.example/again");

        assertThat(client.oauth().oauthUpdate("conn-1")).isEqualTo("https://provider.example/again");
        assertThat(server.request().line()).isEqualTo("PATCH /v1/projects/my-project/connections/conn-1:oauth-update");
        assertThat(server.request().body()).isEmpty();
    }

    @Test
    void noContentIsNothing() {
        server.empty(204).empty(204);

        client.installations().delete("intg", "inst");
        ApiResponse<@Nullable Void> response =
                client.connections().deleteCall("conn-1").executeWithResponse();

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.body()).isNull();
        assertThat(server.lines())
                .containsExactly(
                        "DELETE /v1/projects/my-project/integrations/intg/installations/inst",
                        "DELETE /v1/projects/my-project/connections/conn-1");
    }

    @Test
    void createdWithoutABodyIsNothing() {
        server.empty(201).empty(201);

        client.integrations()
                .create(CreateIntegrationRequest.builder()
                        .name("crm")
                        .provider("hubspot")
                        .latestRevision(CreateIntegrationRequest.LatestRevision.builder()
                                .specVersion("1.0.0")
                                .content(ManifestIntegration.builder()
                                        .name("crm")
                                        .provider("hubspot")
                                        .build())
                                .build())
                        .build());
        builder()
                .bearerToken("jwt")
                .build()
                .orgs()
                .addUserToOrg(
                        "org-1", AddUserToOrgRequest.builder().builderId("b-1").build());

        assertThat(server.lines())
                .containsExactly("POST /v1/projects/my-project/integrations", "POST /v1/orgs/org-1/memberships");
        assertThat(server.requests().get(0).body()).isEqualTo("""
            {"name":"crm","provider":"hubspot","latestRevision":\
            {"specVersion":"1.0.0","content":{"name":"crm","provider":"hubspot"}}}\
            """);
    }

    /** Whoever does not want an answer can be given one. */
    @Test
    void aBodyWhereNoneIsDescribedDoesNoHarm() {
        server.json(200, "{\"deleted\":true}");

        assertThat(client.installations()
                        .deleteCall("intg", "inst")
                        .executeWithResponse()
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void jsonByAnotherNameIsReadAllTheSame() {
        server.answer(200, "text/plain", resource("connections.json"))
                .answer(200, Map.of("X-Version", "7"), resource("connections.json"));

        ApiResponse<List<Connection>> first =
                client.connections().listCall(q -> {}).executeWithResponse();
        ApiResponse<List<Connection>> second =
                client.connections().listCall(q -> {}).executeWithResponse();

        assertThat(first.body()).hasSize(1).isEqualTo(second.body());
        assertThat(second.headers().firstValue("x-version")).hasValue("7");
        assertThat(server.requests().get(0).header("accept"))
                .startsWith("application/json")
                .contains("application/problem+json");
    }

    @Test
    void namedMapsAreMaps() {
        server.json(200, """
            {"hubspot":{"name":"hubspot","authType":"oauth2","baseURL":"https://api.hubapi.example",\
            "defaultModule":"","support":{"proxy":true,"read":true,"subscribe":false,"write":true}}}\
            """);

        Map<String, ProviderInfo> providers = client.providers().list();

        assertThat(providers).containsOnlyKeys("hubspot");
        assertThat(providers.get("hubspot"))
                .isNotNull()
                .extracting(ProviderInfo::baseUrl)
                .hasToString("https://api.hubapi.example");
    }

    @Test
    void whatIsNoJsonSaysWhichCallAndWhere() {
        server.json(200, "[{\"id\":\"s3cret\"").json(200, "{\"id\":\"s3cret\"}").empty(200);

        for (String what : List.of("ends too early", "of another kind", "No JSON")) {
            assertThatThrownBy(() -> client.connections().list())
                    .isInstanceOf(DecodingException.class)
                    .hasMessageStartingWith("GET /projects/{projectIdOrName}/connections answered 200")
                    .hasMessageContaining(what)
                    .hasMessageNotContaining("s3cret");
        }
    }
}
