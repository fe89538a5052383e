package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What interceptors, logs and listeners to drift are told. */
@Timeout(30)
class SeeingTest {

    private final LoopbackServer server = new LoopbackServer();
    private final ApiSettings settings = new ApiSettings();
    private final List<String> seen = new ArrayList<>();
    private final Logger logger = Logger.getLogger("com.withampersand.codegen.runtime");
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            seen.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    SeeingTest() {
        settings.timing = Pauses.none();
    }

    @AfterEach
    void close() {
        logger.removeHandler(handler);
        logger.setLevel(null);
        logger.setUseParentHandlers(true);
        server.close();
        settings.close();
    }

    private void log(Level level) {
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        logger.setLevel(level);
    }

    @Test
    void interceptorsSeeEachAttemptInOrderAndMayChangeIt() {
        settings.interceptors.add(new Recorder("1"));
        settings.interceptors.add(new Recorder("2"));
        server.answer(503, "").answer(200, "[");
        assertThatThrownBy(() -> settings.http("api", server.url())
                        .get("/a/{b}")
                        .path("b", "c")
                        .returns(Sample.CODEC)
                        .execute())
                .isInstanceOf(DecodingException.class);
        assertThat(seen)
                .containsExactly(
                        "1 request GET /a/{b} (attempt 1)",
                        "2 request GET /a/{b} (attempt 1)",
                        "1 response GET /a/{b} (attempt 1) 503",
                        "2 response GET /a/{b} (attempt 1) 503",
                        "1 failure ServerException",
                        "2 failure ServerException",
                        "1 retry PT0.25S",
                        "2 retry PT0.25S",
                        "1 request GET /a/{b} (attempt 2)",
                        "2 request GET /a/{b} (attempt 2)",
                        "1 response GET /a/{b} (attempt 2) 200",
                        "2 response GET /a/{b} (attempt 2) 200",
                        "1 failure DecodingException",
                        "2 failure DecodingException");
        assertThat(server.last().header("X-seen")).isEqualTo("1|2");
    }

    @Test
    void interceptorsSeeFailuresOfTheNetworkToo() {
        settings.interceptors.add(new Recorder("1"));
        settings.retryPolicy = RetryPolicy.NONE;
        server.close();
        ApiCall<String> call = settings.http("api", server.url()).get("/a").returnsText();
        assertThatThrownBy(call::execute).isInstanceOf(NetworkException.class);
        assertThatThrownBy(() -> call.executeAsync().join()).hasCauseInstanceOf(NetworkException.class);
        assertThat(seen)
                .containsExactly(
                        "1 request GET /a (attempt 1)",
                        "1 failure NetworkException",
                        "1 request GET /a (attempt 1)",
                        "1 failure NetworkException");
    }

    private final class Recorder implements ApiInterceptor {
        private final String name;

        Recorder(String name) {
            this.name = name;
        }

        @Override
        public HttpRequest onRequest(Attempt attempt, HttpRequest request) {
            seen.add(name + " request " + attempt);
            return HttpRequest.newBuilder(request, (header, value) -> true)
                    .header("X-Seen", name)
                    .build();
        }

        @Override
        public void onResponse(Attempt attempt, HttpResponse<?> response) {
            seen.add(name + " response " + attempt + " " + response.statusCode());
        }

        @Override
        public void onFailure(Attempt attempt, ClientException failure) {
            seen.add(name + " failure " + failure.getClass().getSimpleName());
        }

        @Override
        public void onRetry(Attempt attempt, Duration pause) {
            seen.add(name + " retry " + pause);
        }
    }

    private ApiCall<String> secretive() {
        return settings.credential("k", Credential.header("X-Key", () -> "s3cret-1"))
                .credential("q", Credential.query("key", () -> "s3cret-2"))
                .credential("c", Credential.cookie("sid", () -> "s3cret-3"))
                .secrets("token")
                .http("api", server.url())
                .post("/keys/{key}/{id}")
                .secret("key", "pin", "X-Pin")
                .path("key", "s3cret-4")
                .path("id", "7")
                .query("pin", "s3cret-5")
                .query("page", "2")
                .header("X-Pin", "s3cret-6")
                .body(java.util.Map.of("token", "s3cret-7", "a", 1L), "application/json", JsonCodecs.FREE_FORM)
                .auth("k", "q", "c")
                .returnsText();
    }

    @Test
    void aLogTellsEachStepWithoutSecrets() {
        log(Level.FINE);
        server.answer(503, "{\"retryable\":true}").answer(200, "x");
        secretive().execute();
        assertThat(seen)
                .containsExactly(
                        "POST /keys/{key}/{id} (attempt 1) to " + server.url() + "/keys/***/7?pin=***&page=2",
                        "POST /keys/{key}/{id} (attempt 1) answered 503 in 0 ms",
                        "POST /keys/{key}/{id} (attempt 1) will be tried again in 250 ms",
                        "POST /keys/{key}/{id} (attempt 2) to " + server.url() + "/keys/***/7?pin=***&page=2",
                        "POST /keys/{key}/{id} (attempt 2) answered 200 in 0 ms");
    }

    @Test
    void aTraceHasHeadersAndBodiesToo() {
        log(Level.FINER);
        server.answer(
                200,
                "{\"list\":[{\"token\":\"s3cret-8\",\"b\":null}],\"token\":null}",
                "Set-Cookie",
                "sid=s3cret-9",
                "X-Open",
                "open");
        secretive().execute();
        assertThat(String.join("\n", seen))
                .doesNotContain("s3cret")
                .contains("\"token\":\"***\"")
                .contains("\"a\":1")
                .contains("{\"list\":[{\"token\":\"***\",\"b\":null}],\"token\":null}")
                .containsIgnoringCase("x-key=[***]")
                .containsIgnoringCase("x-pin=[***]")
                .containsIgnoringCase("cookie=[***]")
                .containsIgnoringCase("x-open=[open]");
    }

    @Test
    void aLinkThatOpensWithoutALoginIsASecretItself() {
        log(Level.FINER);
        server.answer(200, "[]");
        new Downloads(settings)
                .list(server.url() + "/s3cret/1?sig=s3cret", Sample.CODEC, Sample.CODEC, sample -> List.of());
        assertThat(server.last().target()).isEqualTo("/s3cret/1?sig=s3cret");
        assertThat(String.join("\n", seen)).contains("to ***").doesNotContain("s3cret");
    }

    @Test
    void withoutALogNothingIsWritten() {
        log(Level.INFO);
        server.answer(200, "x");
        secretive().execute();
        assertThat(seen).isEmpty();
    }

    @Test
    void driftIsToldOnce() {
        List<Drift> drift = new ArrayList<>();
        settings.onDrift(drift::add);
        String json =
                "{\"child\":{\"new/one\":1},\"children\":[{},{\"x\":1},{\"x\":2}],\"int32\":\"seven\",\"string\":\"s\"}";
        server.answer(200, json).answer(200, json).answer(200, json);
        ApiHttp http = settings.http("api", server.url());
        http.get("/a").returns(Sample.CODEC).execute();
        http.get("/a").returns(Sample.CODEC).execute();
        assertThat(drift)
                .containsExactlyInAnyOrder(
                        new Drift("GET /a", "/child/new~1one", Drift.Kind.PROPERTY, "new/one"),
                        new Drift("GET /a", "/children/1/x", Drift.Kind.PROPERTY, "x"),
                        new Drift("GET /a", "/int32", Drift.Kind.SHAPE, "String"));
        http.get("/b").returns(Sample.CODEC).execute();
        assertThat(drift).hasSize(6);
    }

    @Test
    void newValuesOfEnumsAndShapesOfUnionsAreDriftWithinListsAndMaps() {
        List<Drift> drift = new ArrayList<>();
        DriftWatch watch = new DriftWatch(drift::add);
        OpenEnum<String> known = new Color("teal");
        UnknownVariant shape = () -> java.util.Map.of("a", 1);
        watch.look("c", List.of(known, new Color("red"), new Color("red"), java.util.Map.of("k", shape)));
        assertThat(drift)
                .containsExactly(
                        new Drift("c", "/1", Drift.Kind.ENUM_VALUE, "red"),
                        new Drift("c", "/3/k", Drift.Kind.SHAPE, "[a]"));
    }

    private static final class Color extends OpenEnum<String> {
        Color(String value) {
            super(value);
        }

        @Override
        public Enum<?> known() {
            return value().equals("teal") ? Known.TEAL : Known.UNRECOGNIZED;
        }
    }

    private enum Known {
        TEAL,
        UNRECOGNIZED
    }
}
