package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.ampersand.model.ApiProblem;
import com.example.ampersand.model.InputValidationIssue;
import com.example.ampersand.model.InputValidationProblem;
import com.example.ampersand.model.WriteRecords422Response;
import com.example.ampersand.model.WriteRequest;
import com.example.ampersand.model.WriteResponseBatch;
import com.example.ampersand.model.WriteResponseSingleFail;
import com.example.ampersand.runtime.AmpersandException;
import com.example.ampersand.runtime.ApiException;
import com.example.ampersand.runtime.BadRequestException;
import com.example.ampersand.runtime.ConflictException;
import com.example.ampersand.runtime.ForbiddenException;
import com.example.ampersand.runtime.NetworkException;
import com.example.ampersand.runtime.NotFoundException;
import com.example.ampersand.runtime.OtherStatusException;
import com.example.ampersand.runtime.RateLimitedException;
import com.example.ampersand.runtime.RetryPolicy;
import com.example.ampersand.runtime.ServerException;
import com.example.ampersand.runtime.UnauthorizedException;
import com.example.ampersand.runtime.UnprocessableContentException;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors, whatever their status and media type are. */
class ErrorsTest extends LoopbackTest {

    private static final String PROBLEM = """
        {"type":"about:blank","title":"Trouble","status":404,"detail":"No such thing","causes":[],\
        "remedy":"Look again.","requestId":"req-7","retryable":false,"time":"2025-01-01T00:00:00Z","color":"red"}\
        """;

    private static final String GET_CONNECTION = "GET /projects/{projectIdOrName}/connections/{connectionId}";

    private static final WriteRequest WRITE = WriteRequest.builder()
            .groupRef("g-1")
            .type(WriteRequest.Type.CREATE)
            .record(Map.of())
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"application/problem+json", "application/json", "text/plain", "text/html; charset=utf-8"})
    void aProblemIsDecodedWhateverItsMediaTypeIs(String mediaType) {
        server.answer(403, mediaType, PROBLEM);

        ForbiddenException e =
                failure(ForbiddenException.class, () -> client.connections().get("c"));

        assertThat(e).hasMessage(GET_CONNECTION + " answered 403: Trouble: No such thing. Look again. (request req-7)");
        assertThat(e.statusCode()).isEqualTo(403);
        assertThat(e.requestId()).isEqualTo("req-7");
        assertThat(e.retryable()).isFalse();
        assertThat(e.rawBody()).isEqualTo(PROBLEM);
        assertThat(e.problem(ApiProblem.class)).isNotNull().satisfies(problem -> {
            assertThat(problem.remedy()).isEqualTo("Look again.");
            assertThat(problem.time()).isEqualTo("2025-01-01T00:00:00Z");
            assertThat(problem.additionalProperties()).containsEntry("color", "red");
        });
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "403", "404", "409", "422", "429", "500", "503", "418", "302", "599"})
    void everyStatusHasItsException(int status) {
        server.problem(status, PROBLEM);
        Class<? extends ApiException> type = switch (status) {
            case 400 -> BadRequestException.class;
            case 401 -> UnauthorizedException.class;
            case 403 -> ForbiddenException.class;
            case 404 -> NotFoundException.class;
            case 409 -> ConflictException.class;
            case 422 -> UnprocessableContentException.class;
            case 429 -> RateLimitedException.class;
            case 500, 503, 599 -> ServerException.class;
            default -> OtherStatusException.class;
        };

        ApiException e = failure(
                type,
                () -> client.projects()
                        .getCall(q -> {})
                        .retryPolicy(RetryPolicy.NONE)
                        .execute());

        assertThat(e).isInstanceOf(AmpersandException.class);
        assertThat(e.statusCode()).isEqualTo(status);
        assertThat(e.problem(ApiProblem.class)).isNotNull();
    }

    /** None of them has a status for everything else in the description. */
    @Test
    void aStatusThatIsNotDescribedHasAProblemToo() {
        server.problem(418, PROBLEM).json(409, PROBLEM);

        ApiException deleted =
                failure(OtherStatusException.class, () -> client.apiKeys().delete("key"));
        ApiException got =
                failure(ConflictException.class, () -> client.jwtKeys().get("id"));

        assertThat(deleted.problem(ApiProblem.class)).isNotNull();
        assertThat(got.problem(ApiProblem.class)).isNotNull();
    }

    @Test
    void aPageOfAProxyIsShownAsText() {
        server.answer(
                500,
                Map.of("Content-Type", "text/html", "X-Request-Id", "edge-1"),
                "<html><head><title>Oops</title></head><body><h1>Bad\n gateway</h1></body></html>");

        ServerException e =
                failure(ServerException.class, () -> client.connections().get("c"));

        assertThat(e).hasMessage(GET_CONNECTION + " answered 500: Oops Bad gateway (request edge-1)");
        assertThat(e.problem()).isNull();
        assertThat(e.rawBody()).startsWith("<html>");
    }

    @Test
    void anErrorCanBeEmpty() {
        server.empty(500);

        ServerException e =
                failure(ServerException.class, () -> client.connections().get("c"));

        assertThat(e).hasMessage(GET_CONNECTION + " answered 500");
        assertThat(e.rawBody()).isEmpty();
    }

    @Test
    void whatIsWrongWithAnInputIsListed() {
        server.problem(404, """
            {"detail":"Bad input","causes":["one","two"],"issues":[{"in":"path","name":"connectionId",\
            "value":{"a":[1]},"detail":"unknown"},{"in":"orbit"}]}\
            """);

        NotFoundException e =
                failure(NotFoundException.class, () -> client.connections().get("c"));

        assertThat(e).hasMessage(GET_CONNECTION + " answered 404: Bad input: one; two; connectionId: unknown");
        assertThat(e.problem(ApiProblem.class)).as("it is of another type").isNull();
        assertThat(e.problem(InputValidationProblem.class)).isNotNull().satisfies(problem -> {
            assertThat(problem.causes()).containsExactly("one", "two");
            assertThat(problem.issues()).hasSize(2);
            assertThat(problem.issues().get(0).in()).isEqualTo(InputValidationIssue.In.PATH);
            assertThat(problem.issues().get(0).detail()).isEqualTo("unknown");
            assertThat(problem.issues().get(1).in()).isNotNull().hasToString("orbit");
        });
    }

    @Test
    void anErrorCanBeText() {
        server.answer(400, "text/plain", "record is missing");

        BadRequestException e =
                failure(BadRequestException.class, () -> client.write().writeRecords("i", "contact", WRITE));

        assertThat(e).hasMessageEndingWith(" answered 400: record is missing");
        assertThat(e.rawBody()).isEqualTo("record is missing");
    }

    @Test
    void anErrorCanBeOneOfSeveralShapes() {
        server.json(422, """
            {"success":false,"operationId":"op-1","errors":[],"result":{"success":false}}\
            """).json(422, """
                {"success":false,"operationId":"op-2","results":[],"successCount":0,"failureCount":1}\
                """).json(422, "{\"detail\":\"of" + " yet another" + " shape\"}");

        assertThat(unprocessableWrite().problem(WriteRecords422Response.class))
                .isInstanceOfSatisfying(
                        WriteResponseSingleFail.class,
                        fail -> assertThat(fail.operationId()).isEqualTo("op-1"));
        assertThat(unprocessableWrite().problem(WriteRecords422Response.class))
                .isInstanceOfSatisfying(
                        WriteResponseBatch.class,
                        batch -> assertThat(batch.failureCount()).isEqualTo(1));
        ApiException other = unprocessableWrite();
        assertThat(other.problem(WriteRecords422Response.class))
                .isEqualTo(new WriteRecords422Response.Unrecognized(Map.of("detail", "of yet another shape")));
        assertThat(other).hasMessageEndingWith(": of yet another shape");
    }

    private ApiException unprocessableWrite() {
        return failure(UnprocessableContentException.class, () -> client.write().writeRecords("i", "contact", WRITE));
    }

    @Test
    void aServerThatIsNotThereIsANetworkFailure() {
        String nowhere = server.url();
        server.close();

        assertThatThrownBy(() -> builder()
                        .apiKey("key-1")
                        .baseUrl(nowhere)
                        .build()
                        .connections()
                        .get("c"))
                .isInstanceOf(NetworkException.class)
                .isInstanceOf(AmpersandException.class)
                .hasMessageStartingWith(GET_CONNECTION + " got no answer");
    }

    private static <T extends Throwable> T failure(Class<T> type, ThrowingCallable call) {
        T failure = catchThrowableOfType(type, call);
        assertThat(failure).isNotNull();
        return failure;
    }
}
