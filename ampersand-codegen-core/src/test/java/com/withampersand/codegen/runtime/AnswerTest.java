package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How answers are understood, errors above all. */
class AnswerTest {

    private final LoopbackServer server = new LoopbackServer();
    private final ApiSettings settings = new ApiSettings();

    AnswerTest() {
        settings.retryPolicy = RetryPolicy.NONE;
    }

    @AfterEach
    void close() {
        server.close();
    }

    private ApiRequest request() {
        return settings.http("api", server.url()).get("/a/{b}").path("b", 1);
    }

    private ApiCall<Sample> call() {
        return request().returns(Sample.CODEC);
    }

    private ApiException failure(int status, String body, String... headers) {
        server.answer(status, body, headers);
        return Objects.requireNonNull(catchThrowableOfType(ApiException.class, () -> call().execute()));
    }

    @Test
    void jsonIsReadWhateverItsMediaType() {
        server.answer(200, "{\"string\":\"é\"}", "Content-Type", "text/html; charset=x", "X-A", "1");
        ApiResponse<Sample> response = call().executeWithResponse();
        assertThat(response.body().get("string")).isEqualTo("é");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("x-a")).contains("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain|UTF-8", "text/plain; charset=ISO-8859-1|ISO-8859-1",
                        "text/plain; Charset=\"utf-16\"; x=y|UTF-16",
                "text/plain; charset=unheard-of|UTF-8", "text/plain; charset=|UTF-8", "text/plain; charset=*|UTF-8"
            })
    void textIsReadInItsCharset(String contentType, String charset) {
        server.answer(200, "héé".getBytes(Charset.forName(charset)), "Content-Type", contentType);
        assertThat(request().returnsText().execute()).isEqualTo("héé");
    }

    @Test
    void emptyAnswers() {
        server.answer(204, "")
                .answer(200, "")
                .answer(200, "ignored")
                .answer(204, "")
                .answer(201, "");
        assertThat(request().returnsNothing().execute()).isNull();
        assertThat(request().returnsText().execute()).isEmpty();
        assertThat(request().returnsNothing().executeWithResponse().statusCode())
                .isEqualTo(200);
        assertThat(request().returnsBytes().execute()).isEmpty();
        assertThatThrownBy(() -> call().execute())
                .isInstanceOf(DecodingException.class)
                .hasMessage("GET /a/{b} answered 201. No JSON where some was expected at line 1, column 1 (byte 0)");
    }

    @Test
    void bytesAreTakenAsTheyAre() {
        byte[] bytes = {0, -1, 13, 10};
        server.answer(200, bytes);
        assertThat(request().returnsBytes().execute()).isEqualTo(bytes);
    }

    @Test
    void anUnreadableAnswerSaysWhere() {
        server.answer(200, "{\"string\":\"secret").answer(200, "[]");
        assertThatThrownBy(() -> call().execute())
                .isInstanceOf(DecodingException.class)
                .message()
                .startsWith("GET /a/{b} answered 200. Malformed JSON, which ends too early, at line 1, column ")
                .doesNotContain("secret");
        assertThatThrownBy(() -> call().execute())
                .hasMessage(
                        "GET /a/{b} answered 200. JSON of another kind than expected: array, at line 1, column 1 (byte 0)");
    }

    @ParameterizedTest
    @CsvSource({
        "301, OtherStatus", "400, BadRequest", "401, Unauthorized", "403, Forbidden", "404, NotFound",
                "405, OtherStatus",
        "409, Conflict", "422, UnprocessableContent", "429, RateLimited", "500, Server", "503, Server", "599, Server",
        "600, OtherStatus"
    })
    void eachStatusHasItsException(int status, String name) {
        ApiException e = failure(status, "");
        assertThat(e.getClass().getSimpleName()).isEqualTo(name + "Exception");
        assertThat(e.statusCode()).isEqualTo(status);
        assertThat(e).hasMessage("GET /a/{b} answered " + status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/problem+json", "application/json", "text/plain", "text/html; charset=utf-8", ""})
    void problemsAreReadWhateverTheirMediaType(String mediaType) {
        settings.problem(Sample.CODEC);
        ApiException e = failure(
                404,
                "{\"detail\":\"No such thing.\",\"remedy\":\"Check the name\",\"requestId\":\"r-9\",\"int32\":7}",
                "Content-Type",
                mediaType);
        assertThat(e).hasMessage("GET /a/{b} answered 404: No such thing. Check the name (request r-9)");
        assertThat(Objects.requireNonNull(e.problem(Sample.class)).get("int32")).isEqualTo(7);
        assertThat(e.problem()).isInstanceOf(Sample.class);
        assertThat(e.problem(String.class)).isNull();
        assertThat(e.requestId()).isEqualTo("r-9");
        assertThat(e.rawBody()).startsWith("{\"detail\"");
        assertThat(e.headers().map()).isNotEmpty();
    }

    @Test
    void theNearestDescriptionOfAProblemCounts() {
        settings.problem(JsonCodecs.FREE_FORM);
        assertThat(problem(request(), 400)).isInstanceOf(Map.class);
        assertThat(problem(request().problem(Sample.CODEC), 400)).isInstanceOf(Sample.class);
        ApiRequest both = request().problem(Sample.CODEC).problem(422, JsonCodecs.ANY);
        assertThat(problem(both, 422)).isInstanceOf(Map.class);
        assertThat(problem(both, 400)).isInstanceOf(Sample.class);
        assertThat(problem(request().problem(JsonCodecs.list(JsonCodecs.ANY)), 400))
                .isNull();
    }

    private @Nullable Object problem(ApiRequest request, int status) {
        server.answer(status, "{}");
        ApiException e = catchThrowableOfType(
                ApiException.class, () -> request.returnsNothing().execute());
        return Objects.requireNonNull(e).problem();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"causes\":[\"a\",\"b\"],\"detail\":\"x\"}|: x: a; b",
                "{\"title\":\"T\",\"detail\":\"d\",\"causes\":[\"d\",\"e\"]}|: T: d: e",
                "{\"title\":\"T\",\"issues\":[{\"name\":\"a\",\"detail\":\"bad\"},{\"detail\":\"b\"},7]}|: T: a: bad; b",
                "{\"title\":\"T\",\"remedy\":\"R\"}|: T. R",
                "{\"detail\":\"\",\"title\":\"T\"}|: T",
                "{\"detail\":7}|''",
                "{\"token\":\"secret\"}|''",
                "{\"message\":\"M\"}|: M",
                "<html><b>Bad</b>\\n gate<br>way</html>|: Bad gate way",
                "[1]|: [1]",
                "{\"causes\":[],\"detail\":\"x\"}|: x",
                "oops|: oops"
            })
    void theMessageSaysWhatWentWrong(String body, String reason) {
        ApiException e = failure(400, body.replace("\\n", "\n"));
        assertThat(e).hasMessage("GET /a/{b} answered 400" + reason);
    }

    @Test
    void aLongPageIsCutShortAndAHeaderNamesTheRequest() {
        ApiException e = failure(502, "<style>p{}</style>" + "x".repeat(1000), "X-Request-Id", "h-1");
        assertThat(e.getMessage())
                .startsWith("GET /a/{b} answered 502: p{} xxx")
                .endsWith("x (request h-1)");
        assertThat(e.getMessage()).hasSizeLessThan(260);
        assertThat(e.problem()).isNull();
        assertThat(e.requestId()).isEqualTo("h-1");
        assertThat(e.rawBody()).hasSize(1018);
    }

    @ParameterizedTest
    @CsvSource({
        "429, {}, true",
        "502, {}, true",
        "503, '', true",
        "504, {}, true",
        "500, {}, false",
        "400, {}, false",
        "400, {\"retryable\":true}, true",
        "503, {\"retryable\":false}, false",
        "503, {\"retryable\":\"no\"}, true"
    })
    void whetherToTryAgainIsSaidByTheBodyOrElseTheStatus(int status, String body, boolean expected) {
        assertThat(failure(status, body).retryable()).isEqualTo(expected);
    }

    @Test
    void textOfAnErrorIsReadInItsCharset() {
        server.answer(400, "é".getBytes(StandardCharsets.ISO_8859_1), "Content-Type", "text/plain;charset=iso-8859-1");
        assertThatThrownBy(() -> call().execute()).hasMessage("GET /a/{b} answered 400: é");
    }

    @Test
    void listsAreRead() {
        server.answer(200, "[{},{\"string\":\"x\"}]");
        List<Sample> list = request().returns(JsonCodecs.list(Sample.CODEC)).execute();
        assertThat(list).hasSize(2).isUnmodifiable();
    }
}
