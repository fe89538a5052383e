package com.withampersand.codegen.golden;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.withampersand.codegen.runtime.ApiResponse;
import com.withampersand.codegen.runtime.DecodingException;
import com.withampersand.codegen.runtime.Drift;
import golden.bodies.BuildReportResult;
import golden.bodies.DepotClient;
import golden.bodies.model.BuildReport202Response;
import golden.bodies.model.NewBox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An operation of whose successes each status has another body, or none. */
class StatusesTest {

    private static final NewBox BOX = NewBox.builder().name("a").build();

    private final List<Drift> drifts = new CopyOnWriteArrayList<>();
    private CannedServer server;
    private DepotClient client;

    @BeforeEach
    void start() throws IOException {
        server = new CannedServer();
        client =
                DepotClient.builder().baseUrl(server.url()).onDrift(drifts::add).build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private BuildReportResult answered(int status, String mediaType, String body) {
        server.answer(status, mediaType, body.getBytes(StandardCharsets.UTF_8));
        return client.reports().buildByStatus("1");
    }

    @Test
    void eachStatusIsToldByAClassOfItsOwn() {
        assertThat(answered(200, "application/json", "{\"name\":\"a\"}")).isEqualTo(new BuildReportResult.Ok(BOX));
        assertThat(server.last().header("Accept"))
                .isEqualTo("application/json, text/plain, */*, application/problem+json");
        assertThat(answered(201, "application/json", "{\"name\":\"a\"}"))
                .as("the same type means something else")
                .isEqualTo(new BuildReportResult.Created(BOX));
        assertThat(answered(202, "application/json", "{\"job\":\"j\"}"))
                .isEqualTo(new BuildReportResult.Accepted(
                        BuildReport202Response.builder().job("j").build()));
        assertThat(answered(203, "text/plain", "said")).isEqualTo(new BuildReportResult.NonAuthoritative("said"));
        assertThat(client.reports().buildByStatus("1")).isEqualTo(new BuildReportResult.NoContent());
        assertThat(answered(226, "application/pdf", "%"))
                .isInstanceOfSatisfying(
                        BuildReportResult.OtherSuccess.class,
                        other -> assertThat(other.value()).containsExactly('%'));
    }

    @Test
    void withoutAThreadItIsTheSame() throws Exception {
        server.answer(202, "application/json", "{\"job\":\"j\"}".getBytes(StandardCharsets.UTF_8));

        ApiResponse<BuildReportResult> response = client.reports()
                .buildByStatusCall("1")
                .executeAsyncWithResponse()
                .get(10, SECONDS);

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).isInstanceOf(BuildReportResult.Accepted.class);
    }

    @Test
    void theUsualMethodGivesTheUsualTypeAndNothingIsLost() {
        server.json("{\"name\":\"a\"}")
                .answer(202, "application/json", "{\"job\":\"j\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(client.reports().build("1")).isEqualTo(BOX);
        NewBox other = Objects.requireNonNull(client.reports().build("1"));
        assertThat(other.additionalProperties()).containsEntry("job", "j");
        assertThat(client.reports().build("1")).as("204").isNull();
    }

    @Test
    void whatMayHaveNoBodyIsNullThen() throws Exception {
        server.json("{\"name\":\"a\"}");

        assertThat(client.reports().findLatest("1")).isEqualTo(BOX);
        assertThat(client.reports().findLatest("1")).isNull();
        assertThat(client.reports().findLatestCall("1").executeAsync().get(10, SECONDS))
                .isNull();
        server.json("[]");
        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> client.reports().findLatest("1"));
    }

    @Test
    void whatCannotBeReadIsToldWithItsStatus() {
        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> answered(202, "application/json", "[]"))
                .withMessageStartingWith("POST /reports/{id}/builds answered 202. ");
    }

    @Test
    void whatIsNewInAnAnswerIsTold() {
        answered(202, "application/json", "{\"job\":\"j\",\"since\":1}");

        assertThat(drifts)
                .singleElement()
                .satisfies(drift -> assertThat(drift.pointer()).isEqualTo("/since"));
    }
}
