package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.example.ampersand.model.Connection;
import com.example.ampersand.model.Installation;
import com.example.ampersand.model.Oauth2AuthorizationCodeTokensOnly;
import com.example.ampersand.model.ProviderApp;
import com.example.ampersand.runtime.Json;
import com.example.ampersand.runtime.JsonCodecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** The two calls that the API's documentation shows, with answers of the same make as there. */
class DocumentationExamplesTest extends LoopbackTest {

    /** Not part of this repository, but often beside it. */
    private static final Path ORIGINALS =
            Path.of(System.getProperty("basedir", "")).resolve("../../shared/domain/examples");

    private static final OffsetDateTime MARCH = OffsetDateTime.parse("2024-03-01T10:15:30.125Z");

    @Test
    void getInstallation() {
        server.json(200, resource("installation.json"));

        Installation installation = client.installations().get("intg_5c1d", "inst_7f30");

        assertThat(server.request().line())
                .isEqualTo("GET /v1/projects/my-project/integrations/intg_5c1d/installations/inst_7f30");
        assertThat(installation.id()).isEqualTo("inst_7f30");
        assertThat(installation.healthStatus()).isEqualTo(Installation.HealthStatus.HEALTHY);
        assertThat(installation.lastOperationStatus()).isNull();
        assertThat(installation.createTime()).isEqualTo("2024-03-03T00:00:00Z");
        assertThat(Objects.requireNonNull(installation.group()).groupName()).isEqualTo("Cedar Works");
        assertThat(installation.config().content().provider()).isEqualTo("hubspot");
        assertThat(Objects.requireNonNull(installation.config().content().read())
                        .objects())
                .isEmpty();
        assertThat(Objects.requireNonNull(installation.config().content().proxy())
                        .enabled())
                .isTrue();
        assertThat(installation.additionalProperties()).isEmpty();
        checkConnection(installation.connection());
    }

    @Test
    void listConnections() {
        server.json(200, resource("connections.json"));

        List<Connection> connections = client.connections()
                .list(q -> q.provider("hubspot").groupRef("juniper-042").consumerRef("ada"));

        assertThat(server.request().line())
                .isEqualTo("GET /v1/projects/my-project/connections"
                        + "?provider=hubspot&groupRef=juniper-042&consumerRef=ada");
        assertThat(connections).hasSize(1);
        checkConnection(connections.get(0));
        assertThat(connections.get(0).providerMetadata()).isEmpty();
    }

    private static void checkConnection(Connection connection) {
        assertThat(connection.provider()).isEqualTo("hubspot");
        assertThat(connection.authScheme()).isEqualTo(Connection.AuthScheme.OAUTH2_AUTHORIZATION_CODE);
        assertThat(connection.status()).isEqualTo(Connection.Status.WORKING);
        assertThat(connection.createTime()).isEqualTo(MARCH);
        assertThat(connection.consumer().consumerName()).isEqualTo("Ada Müller");
        assertThat(connection.apiKey()).isEqualTo("k3y-of-connection");
        Oauth2AuthorizationCodeTokensOnly tokens = Objects.requireNonNull(connection.oauth2AuthorizationCode());
        assertThat(Objects.requireNonNull(tokens.accessToken()).token()).isEqualTo("t0ken-of-access");
        assertThat(Objects.requireNonNull(tokens.refreshToken()).expiresAt())
                .isEqualTo(OffsetDateTime.parse("2024-09-01T10:15:30.282456Z"));
        assertThat(tokens.scopes()).containsExactly("<scope>");
    }

    /** The documentation shows lists in a list where the description has a list of strings. */
    @Test
    void scopesOfAnotherShapeAreKept() {
        server.json(200, resource("connections.json"));

        ProviderApp app =
                Objects.requireNonNull(client.connections().list().get(0).providerApp());

        assertThat(app.scopes()).isEmpty();
        assertThat(app.additionalProperties())
                .isEqualTo(Map.of("scopes", List.of(List.of("contacts.read", "contacts.write", "offline"))));
        assertThat(JsonTree.of(
                        Json.write(app.toBuilder().scopes(List.of("offline")).build(), ProviderApp.CODEC)))
                .as("a value of the described type takes the place of what was kept")
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("scopes", List.of("offline"));
    }

    @Test
    void nothingIsLost() {
        String installation = resource("installation.json");
        String connections = resource("connections.json");

        assertThat(JsonTree.of(Json.write(Json.read(installation, Installation.CODEC), Installation.CODEC)))
                .isEqualTo(JsonTree.of(installation));
        assertThat(JsonTree.of(Json.write(
                        Json.read(connections, JsonCodecs.list(Connection.CODEC)), JsonCodecs.list(Connection.CODEC))))
                .isEqualTo(JsonTree.of(connections));
    }

    @Test
    void nothingIsLostByABuilderEither() {
        String json = resource("installation.json");

        Installation rebuilt = Json.read(json, Installation.CODEC).toBuilder().build();

        assertThat(rebuilt).isEqualTo(Json.read(json, Installation.CODEC));
        assertThat(JsonTree.of(Json.write(rebuilt, Installation.CODEC))).isEqualTo(JsonTree.of(json));
    }

    @Test
    void theOriginalsOfTheDocumentationAreNotLostEither() throws IOException {
        assumeThat(ORIGINALS).exists();
        String installation = Files.readString(ORIGINALS.resolve("installation.json"));
        String connections = Files.readString(ORIGINALS.resolve("connections.json"));
        server.json(200, installation).json(200, connections);

        Installation one = client.installations().get("integration-123", "installation-123");
        List<Connection> many = client.connections().list();

        assertThat(JsonTree.of(Json.write(one, Installation.CODEC))).isEqualTo(JsonTree.of(installation));
        assertThat(JsonTree.of(Json.write(many, JsonCodecs.list(Connection.CODEC))))
                .isEqualTo(JsonTree.of(connections));
        assertThat(one.connection().provider()).isEqualTo("salesforce");
        assertThat(many).hasSize(1);
    }

    @Test
    void theTreesThatAreComparedAreToldApart() {
        assertThat(JsonTree.of("{\"a\":1.10,\"b\":[null,true]}"))
                .isEqualTo(JsonTree.of("{\"b\":[null,true],\"a\":1.10}"))
                .isNotEqualTo(JsonTree.of("{\"b\":[null,true],\"a\":1.1}"))
                .isNotEqualTo(JsonTree.of("{\"b\":[null,true],\"a\":\"1.10\"}"))
                .isNotEqualTo(JsonTree.of("{\"b\":[null],\"a\":1.10}"))
                .isNotEqualTo(JsonTree.of("{\"a\":1.10}"));
        assertThatThrownBy(() -> JsonTree.of("{} {}")).isInstanceOf(AssertionError.class);
    }
}
