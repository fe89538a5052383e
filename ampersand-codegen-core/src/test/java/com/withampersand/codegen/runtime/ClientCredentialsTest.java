package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tokens that the client gets for itself. */
@Timeout(30)
class ClientCredentialsTest {

    private final LoopbackServer tokens = new LoopbackServer();
    private final LoopbackServer api = new LoopbackServer();
    private final AtomicLong nanos = new AtomicLong();
    private final ApiSettings settings = new ApiSettings();

    ClientCredentialsTest() {
        settings.timing =
                new Timing(Clock.systemUTC(), nanos::get, () -> 1, pause -> CompletableFuture.completedFuture(null));
        settings.credential(
                "token", new ClientCredentials(tokens.url() + "/oauth/token?x=1", "id:1", "s3cret/%", "read", "write"));
    }

    @AfterEach
    void close() {
        tokens.close();
        api.close();
        settings.close();
    }

    private ApiCall<String> call(String method) {
        return settings.http("api", api.url())
                .request(method, "/a")
                .auth("token")
                .returnsText();
    }

    private void token(String value, String more) {
        tokens.answer(200, "{\"access_token\":\"" + value + "\",\"token_type\":\"bearer\"" + more + "}");
    }

    @Test
    void aTokenIsAskedForOnceAsTheStandardSays() {
        token("t1", ",\"expires_in\":3600");
        api.answer(200, "x").answer(200, "y");
        assertThat(call("GET").execute()).isEqualTo("x");
        assertThat(call("GET").executeAsync().join()).isEqualTo("y");
        assertThat(tokens.requests).hasSize(1);
        LoopbackServer.Request request = tokens.last();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.target()).isEqualTo("/oauth/token?x=1");
        assertThat(request.body()).isEqualTo("grant_type=client_credentials&scope=read+write");
        assertThat(request.header("Content-type")).isEqualTo("application/x-www-form-urlencoded");
        // "id%3A1:s3cret%2F%25", as RFC 6749, section 2.3.1, wants it
        assertThat(request.header("Authorization")).isEqualTo("Basic aWQlM0ExOnMzY3JldCUyRiUyNQ==");
        assertThat(api.requests)
                .allSatisfy(made -> assertThat(made.header("Authorization")).isEqualTo("Bearer t1"));
    }

    @Test
    void manyCallsAtOnceShareOneRequest() {
        token("t1", "");
        IntStream.range(0, 50).forEach(i -> api.answer(200, "x"));
        List<CompletableFuture<String>> calls =
                Stream.generate(() -> call("GET").executeAsync()).limit(50).toList();
        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo("x"));
        assertThat(tokens.requests).hasSize(1);
    }

    @Test
    void aTokenIsRenewedBeforeItExpires() {
        token("t1", ",\"expires_in\":100");
        token("t2", ",\"expires_in\":100");
        api.answer(200, "").answer(200, "").answer(200, "");
        call("GET").execute();
        nanos.addAndGet(Duration.ofSeconds(89).toNanos());
        call("GET").execute();
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        call("GET").execute();
        assertThat(api.requests)
                .extracting(made -> made.header("Authorization"))
                .containsExactly("Bearer t1", "Bearer t1", "Bearer t2");
    }

    @Test
    void aRefusedTokenIsRenewedOnceEvenForAPost() {
        token("t1", "");
        token("t2", "");
        token("t3", "");
        api.answer(401, "").answer(200, "x").answer(401, "").answer(401, "");
        assertThat(call("POST").retryPolicy(RetryPolicy.NONE).execute()).isEqualTo("x");
        assertThatThrownBy(() -> call("POST").executeAsync().join()).hasCauseInstanceOf(UnauthorizedException.class);
        assertThat(api.requests)
                .extracting(made -> made.header("Authorization"))
                .containsExactly("Bearer t1", "Bearer t2", "Bearer t2", "Bearer t3");
    }

    @Test
    void aTokenThatIsNotGivenFailsTheCallAndIsAskedForAgain() {
        tokens.answer(400, "{\"error\":\"invalid_client\"}").answer(200, "{}");
        token("t1", "");
        api.answer(200, "x");
        assertThatThrownBy(() -> call("GET").execute())
                .isInstanceOf(BadRequestException.class)
                .hasMessageStartingWith("POST /oauth/token?x=1 answered 400");
        assertThatThrownBy(() -> call("GET").execute())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The server that gives tokens answered without an access_token");
        assertThat(call("GET").execute()).isEqualTo("x");
        assertThat(api.requests).hasSize(1);
    }
}
