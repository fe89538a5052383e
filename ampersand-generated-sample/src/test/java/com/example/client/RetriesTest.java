package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.ampersand.model.CreateTopicRequest;
import com.example.ampersand.model.GetConnectionRefresh;
import com.example.ampersand.runtime.NetworkException;
import com.example.ampersand.runtime.RateLimitedException;
import com.example.ampersand.runtime.RetryPolicy;
import com.example.ampersand.runtime.ServerException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A call is never made twice unless that is safe. */
class RetriesTest extends LoopbackTest {

    private static final CreateTopicRequest TOPIC =
            CreateTopicRequest.builder().name("orders").build();

    private static final String TOPIC_JSON = """
        {"id":"t-1","name":"orders","projectId":"p","createTime":"2025-01-01T00:00:00Z"}\
        """;

    @Test
    void readingIsTriedAgain() {
        server.empty(503).answer(429, "text/plain", "slow down").json(200, "[]");

        assertThat(client.connections().list()).isEmpty();
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void readingIsTriedAgainAfterTheConnectionBroke() {
        server.breakOff().json(200, "[]");

        assertThat(client.connections().list()).isEmpty();
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void creatingIsNot() {
        server.breakOff();

        assertThatThrownBy(() -> client.destinations().createTopic(TOPIC)).isInstanceOf(NetworkException.class);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void atLastTheErrorIsThrown() {
        server.empty(503).empty(502).problem(429, "{\"detail\":\"Too many\"}");

        assertThatThrownBy(() -> client.connections().list())
                .isInstanceOf(RateLimitedException.class)
                .hasMessageContaining("Too many");
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void deletingIsTriedAgain() {
        server.empty(503).empty(204);

        client.installations().delete("intg", "inst");

        assertThat(server.lines()).hasSize(2).containsOnly(server.lines().get(0));
    }

    @Test
    void errorsThatStayAreNotTriedAgain() {
        server.empty(500);

        fails(() -> client.connections().list());

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aServerThatSaysNotToIsObeyed() {
        server.problem(503, "{\"retryable\":false}");

        fails(() -> client.connections().list());

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void creatingIsNotTriedAgain() {
        server.empty(503);

        fails(() -> client.destinations().createTopic(TOPIC));

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void creatingIsTriedAgainIfTheServerSaysSo() {
        server.problem(503, "{\"retryable\":true}").json(201, TOPIC_JSON);

        assertThat(client.destinations().createTopic(TOPIC).id()).isEqualTo("t-1");
        assertThat(server.requests()).hasSize(2);
        assertThat(server.requests().get(1).body())
                .isEqualTo(server.requests().get(0).body())
                .isEqualTo("{\"name\":\"orders\"}");
    }

    /** Both have parameters that replace a secret or a token. */
    @Test
    void readingThatChangesSomethingIsNotTriedAgain() {
        server.empty(503).empty(503);

        fails(() -> client.destinations().get("hook", q -> q.rotate(true)));
        fails(() -> client.connections().get("c", q -> q.refresh(GetConnectionRefresh.FORCE)));

        assertThat(server.lines())
                .containsExactly(
                        "GET /v1/projects/my-project/destinations/hook?rotate=true",
                        "GET /v1/projects/my-project/connections/c?refresh=force");
    }

    @Test
    void aCallCanHaveAPolicyOfItsOwn() {
        server.empty(503);

        fails(() -> client.connections()
                .listCall(q -> {})
                .retryPolicy(RetryPolicy.NONE)
                .execute());

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aTokenIsAskedForAtEachAttempt() {
        server.empty(503).json(200, "[]");
        List<String> tokens = new ArrayList<>(List.of("old", "new"));

        builder().bearerToken(() -> tokens.remove(0)).build().connections().list();

        assertThat(server.requests())
                .extracting(request -> request.header("authorization"))
                .containsExactly("Bearer old", "Bearer new");
    }

    private static void fails(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(ServerException.class);
    }
}
