package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire. */
class RequestTest {

    private final LoopbackServer server = new LoopbackServer();
    private final ApiSettings settings = new ApiSettings();

    @AfterEach
    void close() {
        server.close();
    }

    private ApiHttp http() {
        return settings.http("api", server.url() + "/v1/");
    }

    private LoopbackServer.Request sent(ApiRequest request) {
        server.answer(204, "");
        request.returnsNothing().execute();
        return server.last();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b/c?d#e|a%20b%2Fc%3Fd%23e", "é😀|%C3%A9%F0%9F%98%80", "~-._aZ09|~-._aZ09", "{id}|%7Bid%7D",
                "a:b@c;d=e+f&g,h|a%3Ab%40c%3Bd%3De%2Bf%26g%2Ch", "%2F|%252F", "...|...", "\\|%5C"
            })
    void pathParametersAreEncodedWhole(String value, String encoded) {
        assertThat(sent(http().get("/a/{id}:batch/{id}").path("id", value)).target())
                .isEqualTo("/v1/a/" + encoded + ":batch/" + encoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void pathParametersThatLeadElsewhereAreTurnedDown(String value) {
        assertThatThrownBy(() -> http().get("/a/{orgId}").path("orgId", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("orgId cannot be \"" + value + "\": it would lead to another path");
    }

    @Test
    void aForgottenPathParameterIsNamed() {
        assertThatThrownBy(() -> http().get("/a/{orgId}").returnsNothing())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("GET /a/{orgId} lacks a path parameter: /a/{orgId}");
    }

    @Test
    void pathParametersOfTheClient() {
        assertThatThrownBy(
                        () -> http().get("/projects/{projectIdOrName}").clientPath("projectIdOrName", "defaultProject"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("GET /projects/{projectIdOrName} needs projectIdOrName: call defaultProject(...) on the"
                        + " client's builder");
        settings.clientValue("defaultProject", "my project");
        assertThat(sent(http().get("/projects/{projectIdOrName}").clientPath("projectIdOrName", "defaultProject"))
                        .target())
                .isEqualTo("/v1/projects/my%20project");
    }

    @Test
    void queryParameters() {
        ApiRequest request = http().get("/a")
                .query("b&", "c d+e")
                .query("absent", null)
                .query("list", Arrays.asList("x", null, "y,z"))
                .query("none", List.of())
                .query("empty", "");
        assertThat(sent(request).target()).isEqualTo("/v1/a?b%26=c%20d%2Be&list=x&list=y%2Cz&empty=");
    }

    @Test
    void valuesHaveTheirTexts() {
        ApiRequest request = http().get("/a")
                .query("b", true)
                .query("i", 7)
                .query("l", Long.MIN_VALUE)
                .query("d", 5.0)
                .query("e", 1.5e-9)
                .query("f", 0.1f)
                .query("n", new BigDecimal("1E+3"))
                .query("t", OffsetDateTime.parse("2024-01-01T00:00Z"))
                .query("o", OffsetDateTime.parse("2024-01-01T00:00:00.120+01:00"))
                .query("c", LocalDate.of(2024, 2, 29))
                .query("u", URI.create("x:y"));
        assertThat(sent(request).target())
                .isEqualTo("/v1/a?b=true&i=7&l=-9223372036854775808&d=5&e=0.0000000015&f=0.1&n=1000"
                        + "&t=2024-01-01T00%3A00%3A00Z&o=2024-01-01T00%3A00%3A00.12%2B01%3A00&c=2024-02-29&u=x%3Ay");
        ApiRequest objects = http().get("/a")
                .query("m", Map.of("k", 1L))
                .query("b", new byte[] {1})
                .query("w", (Wrapper<Object>) () -> 2L);
        assertThat(sent(objects).target()).isEqualTo("/v1/a?m=%7B%22k%22%3A1%7D&b=AQ%3D%3D&w=2");
    }

    @Test
    void headersAndCookies() {
        settings.header("X-Client", "1").header("X-Both", "client");
        LoopbackServer.Request sent = sent(http().get("/a")
                .header("X-Both", "call")
                .header("X-List", List.of("a", "b"))
                .header("X-Absent", null)
                .cookie("c", "a;b")
                .cookie("d", 1)
                .cookie("e", null));
        assertThat(sent.header("X-client")).isEqualTo("1");
        assertThat(sent.header("X-both")).isEqualTo("call");
        assertThat(sent.header("X-list")).isEqualTo("a,b");
        assertThat(sent.headers()).doesNotContainKey("X-absent");
        assertThat(sent.header("Cookie")).isEqualTo("c=a%3Bb; d=1");
    }

    @Test
    void aHeaderThatCannotBeSentIsTurnedDownWithoutShowingIt() {
        assertThatThrownBy(() -> settings.header("X-Key", "secret\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The value of X-Key has a character at index 6 that no header can carry");
        settings.credential("apiKey", Credential.header("X-Key", () -> "secret\r\n"));
        assertThatThrownBy(
                        () -> http().get("/a").auth("apiKey").returnsNothing().execute())
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("secret");
    }

    @Test
    void bodies() {
        LoopbackServer.Request json = sent(http().post("/a").body(List.of(1L), "application/json", list()));
        assertThat(json.body()).isEqualTo("[1]");
        assertThat(json.header("Content-type")).isEqualTo("application/json");
        LoopbackServer.Request text = sent(http().put("/a").textBody("é", "text/plain"));
        assertThat(text.body()).isEqualTo("é");
        assertThat(text.header("Content-type")).isEqualTo("text/plain; charset=utf-8");
        LoopbackServer.Request latin1 = sent(http().put("/a").textBody("é", "text/plain; Charset=ISO-8859-1"));
        assertThat(latin1.body()).as("one byte, which is no UTF-8").isEqualTo("\uFFFD");
        assertThat(latin1.header("Content-type")).isEqualTo("text/plain; Charset=ISO-8859-1");
        LoopbackServer.Request bytes =
                sent(http().patch("/a").body(RequestBody.of(new byte[] {'x'}), "application/octet-stream"));
        assertThat(bytes.body()).isEqualTo("x");
        LoopbackServer.Request none = sent(http().post("/a").body(null, "application/json", list()));
        assertThat(none.body()).isEmpty();
        assertThat(none.headers()).doesNotContainKey("Content-type");
    }

    private static JsonCodec<List<Long>> list() {
        return JsonCodecs.list(JsonCodecs.INT64);
    }

    @Test
    void theAnswerIsAskedForByType() {
        server.answer(200, "[]").answer(200, "x").answer(200, "x").answer(200, "[]");
        http().get("/a").returns(list()).execute();
        assertThat(server.last().header("Accept")).isEqualTo("application/json, application/problem+json");
        http().get("/a").returnsText().execute();
        assertThat(server.last().header("Accept")).startsWith("text/plain, application/problem+json");
        http().get("/a").returnsBytes().execute();
        assertThat(server.last().header("Accept")).isEqualTo("*/*, application/problem+json");
        http().get("/a").returns(list()).header("Accept", "application/x").execute();
        assertThat(server.last().header("Accept")).isEqualTo("application/x");
    }

    @Test
    void methods() {
        assertThat(List.of("get", "put", "post", "delete", "patch", "options"))
                .containsExactly(
                        sent(http().get("/")).method().toLowerCase(Locale.ROOT),
                        sent(http().put("/")).method().toLowerCase(Locale.ROOT),
                        sent(http().post("/")).method().toLowerCase(Locale.ROOT),
                        sent(http().delete("/")).method().toLowerCase(Locale.ROOT),
                        sent(http().patch("/")).method().toLowerCase(Locale.ROOT),
                        sent(http().request("OPTIONS", "/")).method().toLowerCase(Locale.ROOT));
        assertThat(sent(http().request("HEAD", "/")).method()).isEqualTo("HEAD");
        assertThat(http().request("TRACE", "/a/{b}").path("b", 1).returnsNothing())
                .hasToString("TRACE /a/{b}");
    }

    @Test
    void serversCanBeChangedAsAWholeAndOneByOne() {
        settings.baseUrl(server.url() + "/all//").serverUrl("read", server.url() + "/read");
        assertThat(sent(settings.http("api", "https://api.example.com").get("/a"))
                        .target())
                .isEqualTo("/all/a");
        assertThat(sent(settings.http("read", "https://read.example.com").get("/a"))
                        .target())
                .isEqualTo("/read/a");
        assertThatThrownBy(() -> settings.baseUrl("api.example.com"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("baseUrl must begin with https:// or http://");
    }

    @Test
    void whatIsSetLaterDoesNotReachAClientThatWasBuilt() {
        ApiHttp http = http();
        settings.header("X-Late", "1");
        assertThat(sent(http.get("/a")).headers()).doesNotContainKey("X-late");
        assertThat(settings.copy().connections()).isSameAs(settings.connections());
    }
}
