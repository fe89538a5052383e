package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.withampersand.codegen.runtime.SecureServer.Arrival;
import golden.bodies.DepotClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind TLS the version of HTTP is settled with the server (RFC 7301): 2 where it has that. */
@Timeout(60)
class Http2Test {

    private static final int AT_ONCE = 25;

    private final ApiSettings settings = new ApiSettings();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        settings.close();
    }

    private ApiCall<String> call(SecureServer server) throws Exception {
        settings.plan.sslContext = server.trusting();
        return settings.http("api", server.url()).get("/a").returnsText();
    }

    @Test
    void callsAtOnceShareOneConnection() throws Exception {
        try (SecureServer server = new SecureServer(folder, true)) {
            ApiCall<String> call = call(server);
            assertThat(call.execute()).isEqualTo("7");

            server.awaitTogether(AT_ONCE);
            List<CompletableFuture<String>> calls = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                calls.add(call.executeAsync());
            }
            for (CompletableFuture<String> made : calls) {
                assertThat(made.get(30, TimeUnit.SECONDS)).isEqualTo("7");
            }

            assertThat(server.arrivals())
                    .hasSize(AT_ONCE + 1)
                    .extracting(Arrival::version)
                    .containsOnly("HTTP/2.0");
            assertThat(server.arrivals().stream().map(Arrival::connection).distinct())
                    .hasSize(1);
        }
    }

    @Test
    void aServerWithoutItIsCalledAsBefore() throws Exception {
        try (SecureServer server = new SecureServer(folder, false)) {
            ApiCall<String> call = call(server);

            assertThat(call.execute()).isEqualTo("7");
            assertThat(call.executeAsync().get(30, TimeUnit.SECONDS)).isEqualTo("7");
            assertThat(server.arrivals()).extracting(Arrival::version).containsExactly("HTTP/1.1", "HTTP/1.1");
        }
    }

    @Test
    void aGetWithSideEffectsIsSentOverHttp1WhereTheClientOfTheJdkDoesNotRepeatIt() throws Exception {
        try (SecureServer server = new SecureServer(folder, true)) {
            settings.plan.sslContext = server.trusting();
            settings.http("api", server.url())
                    .get("/rotate")
                    .sideEffects()
                    .returnsText()
                    .execute();

            assertThat(server.arrivals()).extracting(Arrival::version).containsExactly("HTTP/1.1");
        }
    }

    @Test
    void theBuilderOfAClientTakesWhatVouchesForTheServer() throws Exception {
        try (SecureServer server = new SecureServer(folder, true);
                DepotClient client = DepotClient.builder()
                        .baseUrl(server.url())
                        .sslContext(server.trusting())
                        .build()) {
            assertThat(client.reports().listLines("1")).isEqualTo("7");
            assertThat(server.arrivals()).extracting(Arrival::version).containsExactly("HTTP/2.0");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aServerThatNobodyVouchesForGetsNoRequest(boolean http2) {
        try (SecureServer server = new SecureServer(folder, http2)) {
            settings.retryPolicy = RetryPolicy.NONE;
            ApiCall<String> call = settings.http("api", server.url()).post("/a").returnsText();

            assertThatExceptionOfType(NetworkException.class)
                    .isThrownBy(call::execute)
                    .withMessageStartingWith("POST /a got no answer: SSLHandshakeException")
                    .withCauseInstanceOf(SSLException.class);
            assertThat(server.arrivals()).isEmpty();
        }
    }
}
