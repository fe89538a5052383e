package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.ampersand.AmpersandClient;
import com.example.ampersand.AmpersandTestServer;
import com.example.ampersand.model.Connection;
import com.example.ampersand.model.Installation;
import com.example.ampersand.model.ReadRequest;
import com.example.ampersand.model.WriteRequest;
import com.example.ampersand.runtime.BadRequestException;
import com.example.ampersand.runtime.NotFoundException;
import com.example.ampersand.runtime.RetryPolicy;
import com.example.ampersand.runtime.TestAnswer;
import com.example.ampersand.runtime.TestRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How an application tests its own code against the generated server that stands in for the API. */
class TestServerTest {

    private final AmpersandTestServer server = AmpersandTestServer.start();
    private final AmpersandClient client = server.client()
            .apiKey("key-1")
            .defaultProject("my-project")
            .retryPolicy(new RetryPolicy(2, Duration.ZERO, Duration.ZERO))
            .build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void answersAsTheDocumentationDoes() {
        List<Connection> connections = client.connections().list(params -> params.provider("hubspot"));

        assertThat(connections.get(0).group().groupName()).isEqualTo("Juniper Labs");
        assertThat(server.onListConnections().requests()).singleElement().satisfies(request -> {
            assertThat(request.pathParameter("projectIdOrName")).isEqualTo("my-project");
            assertThat(request.query("provider")).isEqualTo("hubspot");
            assertThat(request.header("x-api-key")).isEqualTo("key-1");
        });
    }

    @Test
    void answersByWhatWasSent() {
        Installation usual = client.installations().get("intg", "inst");
        server.onGetInstallation()
                .answerWith(request -> usual.toBuilder()
                        .id(request.pathParameter("installationId"))
                        .build());

        assertThat(client.installations().get("intg", "inst/2").id()).isEqualTo("inst/2");
    }

    @Test
    void failsAndRecovers() {
        server.onGetInstallation()
                .fail(404, Map.of("title", "Not found", "detail", "No such installation"))
                .replyOnce(TestAnswer.of(503).header("Retry-After", "0"));

        assertThatThrownBy(() -> client.installations().get("intg", "inst"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("No such installation");
        assertThat(server.requests()).hasSize(2);
    }

    /** The paths of the two are the same, for they are of other servers. */
    @Test
    void readsAndWrites() {
        client.read()
                .trigger(
                        "intg",
                        "contact",
                        ReadRequest.builder()
                                .groupRef("group-1")
                                .mode(ReadRequest.Mode.ASYNC)
                                .build());
        client.write()
                .writeRecords(
                        "intg",
                        "contact",
                        WriteRequest.builder()
                                .groupRef("group-1")
                                .type(WriteRequest.Type.CREATE)
                                .record(Map.of("email", "a@example.com"))
                                .build());

        TestRequest<WriteRequest> written = server.onWriteRecords().requests().get(0);
        assertThat(written.body().record()).containsEntry("email", "a@example.com");
        assertThat(server.onTriggerRead().requests()).hasSize(1);
    }

    @Test
    void tellsOfARequestThatTheDescriptionDoesNotAllow() {
        WriteRequest odd = WriteRequest.builder()
                .groupRef("group-1")
                .type(WriteRequest.Type.of("upset"))
                .build();

        assertThatThrownBy(() -> client.write().writeRecords("intg", "contact", odd))
                .isInstanceOf(BadRequestException.class);
        assertThatThrownBy(server::verify)
                .hasMessageContaining("has in its body at /type what is not described: upset");
    }
}
