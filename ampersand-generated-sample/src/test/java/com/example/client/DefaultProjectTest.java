package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.ampersand.AmpersandClient;
import org.junit.jupiter.api.Test;

class DefaultProjectTest extends LoopbackTest {

    @Test
    void withoutOneTheCallFailsBeforeItIsMade() {
        AmpersandClient none =
                AmpersandClient.builder().apiKey("key-1").baseUrl(server.url()).build();

        assertThatThrownBy(() -> none.installations().get("intg", "inst"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GET /projects/{projectIdOrName}/integrations/{integrationId}/installations"
                        + "/{installationId} needs projectIdOrName")
                .hasMessageContaining("defaultProject");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void callsThatAreAboutNoProjectNeedNone() {
        AmpersandClient none =
                AmpersandClient.builder().apiKey("key-1").baseUrl(server.url()).build();
        server.json(200, "[]");

        none.projects().list();

        assertThat(server.request().line()).isEqualTo("GET /projects");
    }

    @Test
    void anotherClientHasAnotherOne() {
        server.json(200, "[]").json(200, "[]");
        AmpersandClient other = client.withDefaultProject("a/b");

        other.connections().list();
        client.connections().list();

        assertThat(server.lines())
                .containsExactly("GET /v1/projects/a%2Fb/connections", "GET /v1/projects/my-project/connections");
        assertThat(server.requests().get(0).header("x-api-key")).isEqualTo("key-1");
    }
}
