package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which credentials are sent, and that none is ever shown. */
class AuthTest {

    private final LoopbackServer server = new LoopbackServer();
    private final ApiSettings settings = new ApiSettings();

    @AfterEach
    void close() {
        server.close();
    }

    private ApiRequest request() {
        return settings.http("api", server.url()).get("/orgs/{orgId}").path("orgId", "o-1");
    }

    private LoopbackServer.Request sent(ApiRequest request) {
        server.answer(204, "");
        request.returnsNothing().execute();
        return server.last();
    }

    private ApiSettings apiKey() {
        return settings.credential("apiKey", Credential.header("X-Key", () -> "secret"));
    }

    private ApiSettings bearer() {
        return settings.credential("bearerToken", Credential.bearer(() -> "token"));
    }

    @Test
    void theFirstAlternativeThatTheClientHasIsTaken() {
        bearer();
        LoopbackServer.Request sent = sent(request().auth("apiKey").auth("bearerToken"));
        assertThat(sent.header("Authorization")).isEqualTo("Bearer token");
        apiKey();
        sent = sent(request().auth("apiKey").auth("bearerToken"));
        assertThat(sent.header("X-key")).isEqualTo("secret");
        assertThat(sent.headers()).doesNotContainKey("Authorization");
    }

    @Test
    void allOfAnAlternativeAreSent() {
        apiKey();
        bearer();
        LoopbackServer.Request sent = sent(request().auth("apiKey", "bearerToken"));
        assertThat(sent.header("X-key")).isEqualTo("secret");
        assertThat(sent.header("Authorization")).isEqualTo("Bearer token");
    }

    @Test
    void noneIsSentWhereNoneIsNeeded() {
        apiKey();
        assertThat(sent(request()).headers()).doesNotContainKey("X-key");
        assertThat(sent(request().auth()).headers()).doesNotContainKey("X-key");
        assertThat(sent(request().auth("bearerToken").auth()).headers()).doesNotContainKey("Authorization");
    }

    @Test
    void aMissingCredentialIsNamedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> request().auth("bearerToken").returnsNothing())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("GET /orgs/{orgId} needs bearerToken, but the client has no credential; set it on the"
                        + " client's builder");
        apiKey();
        assertThatThrownBy(() -> request().auth("bearerToken").returnsNothing())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("GET /orgs/{orgId} needs bearerToken, but the client has only apiKey; set it on the"
                        + " client's builder");
        assertThatThrownBy(() ->
                        request().auth("bearerToken", "apiKey").auth("basic").returnsNothing())
                .hasMessageContaining("needs bearerToken and apiKey or basic, but");
        assertThat(server.requests).isEmpty();
    }

    @Test
    void placesOfCredentials() {
        settings.credential("q", Credential.query("key&", () -> "a b"))
                .credential("c", Credential.cookie("sid", () -> "x;y"))
                .credential("b", Credential.basic("user", "pässword"));
        LoopbackServer.Request sent =
                sent(request().query("a", 1).cookie("k", 2).auth("q", "c", "b"));
        assertThat(sent.target()).isEqualTo("/orgs/o-1?a=1&key%26=a%20b");
        assertThat(sent.header("Cookie")).isEqualTo("k=2; sid=x%3By");
        assertThat(sent.header("Authorization")).isEqualTo("Basic dXNlcjpww6Rzc3dvcmQ=");
        assertThat(sent(request().auth("q")).target()).isEqualTo("/orgs/o-1?key%26=a%20b");
    }

    @Test
    void aTokenIsAskedForAtEachAttempt() {
        Deque<String> tokens = new ArrayDeque<>(List.of("old", "new"));
        settings.credential("bearerToken", Credential.bearer(tokens::remove)).timing = Pauses.none();
        server.answer(503, "");
        assertThat(sent(request().auth("bearerToken")).header("Authorization")).isEqualTo("Bearer new");
        assertThat(server.requests.get(0).header("Authorization")).isEqualTo("Bearer old");
    }

    @Test
    void noSecretIsShown() {
        settings.credential("q", Credential.query("key", () -> "s3cret")).header("X-Other", "s3cret");
        server.answer(404, "").hangUp();
        ApiCall<?> call =
                request().query("a", "s3cret").auth("q").returnsNothing().retryPolicy(RetryPolicy.NONE);
        assertThatThrownBy(call::execute).hasMessage("GET /orgs/{orgId} answered 404");
        assertThatThrownBy(call::execute)
                .isInstanceOf(NetworkException.class)
                .message()
                .startsWith("GET /orgs/{orgId} got no answer: ")
                .doesNotContain("s3cret");
        assertThat(Credential.bearer(() -> "s3cret")).hasToString("Authorization=***");
    }
}
