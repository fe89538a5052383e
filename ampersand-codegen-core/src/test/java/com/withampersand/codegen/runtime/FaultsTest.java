package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Servers and networks that fail: what the caller gets, how many requests arrive, and that nothing is left behind. Each call
 * is made both ways, waiting for its answer and not.
 */
@Timeout(60)
class FaultsTest {

    private static final String OK = "HTTP/1.1 200 OK\r\n";

    private final ApiSettings settings = new ApiSettings();
    private final CountDownLatch never = new CountDownLatch(1);

    FaultsTest() {
        settings.timing = Pauses.none();
        settings.maxResponseSize = 100_000;
    }

    @AfterEach
    void close() {
        never.countDown();
        settings.close();
    }

    private ApiCall<Sample> call(String url, String method) {
        return settings.http("api", url)
                .request(method, "/a")
                .body(method.equals("GET") ? null : RequestBody.of("{}"), "application/json")
                .returns(Sample.CODEC);
    }

    private ClientException failure(String url, String method) {
        ClientException failure = catchThrowableOfType(
                ClientException.class, () -> call(url, method).execute());
        assertThatThrownBy(() -> call(url, method).executeAsync().join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .hasSameClassAs(failure);
        return Objects.requireNonNull(failure);
    }

    /** A POST arrives once for each of the two calls, a PUT as often as the policy says. */
    private void countedOnce(RawServer.Behaviour behaviour, Class<? extends ClientException> type, String message) {
        try (RawServer server = new RawServer(behaviour)) {
            assertThat(failure(server.url(), "POST")).isInstanceOf(type).hasMessageContaining(message);
            assertThat(server.requests).containsExactly("POST /a HTTP/1.1", "POST /a HTTP/1.1");
            server.requests.clear();
            assertThat(failure(server.url(), "PUT")).isInstanceOf(type);
            assertThat(server.requests).hasSize(6).containsOnly("PUT /a HTTP/1.1");
        }
    }

    private RawServer.Behaviour stallingAfter(String text) {
        return (socket, out) -> {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    @Test
    void nobodyListens() throws IOException {
        String url;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            url = "http://127.0.0.1:" + socket.getLocalPort();
        }
        for (String method : new String[] {"GET", "POST"}) {
            assertThat(failure(url, method))
                    .isInstanceOf(NetworkException.class)
                    .hasMessageStartingWith(method + " /a got no answer: ConnectException");
        }
    }

    /** Nothing was sent, so that even a POST may be tried again. */
    @Test
    void aPostThatWasNeverSentIsTriedAgain() throws IOException {
        int[] tries = {0};
        String url;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            url = "http://127.0.0.1:" + socket.getLocalPort();
        }
        settings.interceptors.add(new ApiInterceptor() {
            @Override
            public void onFailure(Attempt attempt, ClientException failure) {
                tries[0] = attempt.number();
            }
        });
        assertThatThrownBy(() -> call(url, "POST").execute()).isInstanceOf(NetworkException.class);
        assertThat(tries[0]).isEqualTo(3);
    }

    @Test
    void theConnectionIsClosedBeforeAnAnswer() {
        countedOnce((socket, out) -> socket.close(), NetworkException.class, "got no answer");
    }

    @Test
    void theConnectionIsResetInsteadOfAnAnswer() {
        countedOnce(
                (socket, out) -> {
                    socket.setSoLinger(true, 0);
                    socket.close();
                },
                NetworkException.class,
                "got no answer");
    }

    @Test
    void theBodyBreaksOff() {
        countedOnce(
                RawServer.behaviour(OK + "Content-Length: 100\r\n\r\n{\"a\":"),
                NetworkException.class,
                "got no answer");
        countedOnce(
                RawServer.behaviour(OK + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n"),
                NetworkException.class,
                "got no answer");
    }

    @Test
    void theHeadersStall() {
        settings.attemptTimeout = Duration.ofMillis(300);
        countedOnce(stallingAfter("HTTP/1.1 200"), NetworkException.class, "got no answer within 300 ms");
    }

    @Test
    void theBodyStalls() {
        settings.attemptTimeout = Duration.ofMillis(300);
        countedOnce(
                stallingAfter(OK + "Content-Length: 100\r\n\r\n{"),
                NetworkException.class,
                "got no answer within 300 ms");
    }

    @Test
    void whatComesIsNoHttp() {
        countedOnce(RawServer.behaviour("SSH-2.0-OpenSSH_9.2\r\n"), NetworkException.class, "got no answer");
    }

    @Test
    void thePackIsTruncated() {
        countedOnce(
                RawServer.behaviour(
                        OK + "Content-Encoding: gzip\r\nContent-Length: 10\r\n\r\n\u001f\u008b\b\0\0\0\0\0\0\0"),
                NetworkException.class,
                "answered 200 incompletely");
    }

    @ParameterizedTest
    @ValueSource(strings = {"429 Too Many Requests", "503 Service Unavailable"})
    void aStormOfErrors(String status) {
        byte[] answer = ("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        countedOnce((socket, out) -> out.write(answer), ApiException.class, "answered " + status.substring(0, 3));
    }

    @Test
    void aRedirectIsNotFollowedSinceACredentialMustNotGoElsewhere() {
        try (RawServer server = RawServer.saying("HTTP/1.1 302 Found\r\nLocation: /a\r\nContent-Length: 0\r\n\r\n")) {
            ClientException failure = failure(server.url(), "GET");
            assertThat(failure).isInstanceOf(OtherStatusException.class).hasMessage("GET /a answered 302");
            assertThat(((ApiException) failure).headers().firstValue("location"))
                    .contains("/a");
            assertThat(server.requests).hasSize(2);
        }
    }

    @Test
    void anAnswerWithoutEndIsCutOffAndNotTriedAgain() {
        try (RawServer server = new RawServer((socket, out) -> {
            out.write((OK + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            while (!socket.isClosed()) {
                out.write(new byte[10_000]);
            }
        })) {
            assertThat(failure(server.url(), "GET")).hasMessageContaining("the body has more than 100000 bytes");
            assertThat(server.requests).hasSize(2);
        }
    }

    @Test
    void anAnswerOfAnotherKind() {
        try (RawServer server =
                RawServer.saying(OK + "Content-Type: text/html\r\nContent-Length: 20\r\n\r\n<html>welcome</html>")) {
            ClientException failure = failure(server.url(), "GET");
            assertThat(failure)
                    .isInstanceOf(DecodingException.class)
                    .hasMessageContaining("Malformed JSON at line 1, column ");
            assertThat(new String(((DecodingException) failure).body(), StandardCharsets.UTF_8))
                    .isEqualTo("<html>welcome</html>");
            assertThat(server.requests).hasSize(2);
        }
    }

    @Test
    void anErrorPageOfAProxy() {
        String page = "<html><h1>502</h1> <p>Bad gateway</p></html>";
        try (RawServer server =
                RawServer.saying("HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: "
                        + page.length() + "\r\n\r\n" + page)) {
            ClientException failure = failure(server.url(), "POST");
            assertThat(failure).isInstanceOf(ServerException.class).hasMessage("POST /a answered 502: 502 Bad gateway");
            assertThat(((ApiException) failure).rawBody()).contains("<h1>502</h1>");
        }
    }

    @Test
    void tlsFails() {
        settings.attemptTimeout = Duration.ofMillis(300);
        try (RawServer server = new RawServer((socket, out) -> socket.close())) {
            String https = server.url().replace("http:", "https:");
            assertThat(failure(https, "GET"))
                    .isInstanceOf(NetworkException.class)
                    .hasMessageStartingWith("GET /a got no answer");
        }
        try (RawServer server = RawServer.saying("HTTP/1.1 400 Bad Request\r\n\r\n")) {
            String https = server.url().replace("http:", "https:");
            assertThat(failure(https, "POST")).isInstanceOf(NetworkException.class);
        }
    }

    /** The client of the JDK would send it once more by itself. */
    @Test
    void aGetWithSideEffectsIsSentOnceWhateverHappens() {
        try (RawServer server = new RawServer((socket, out) -> socket.close())) {
            ApiCall<String> call = settings.http("api", server.url())
                    .get("/rotate")
                    .sideEffects()
                    .returnsText();
            assertThatThrownBy(call::execute).isInstanceOf(NetworkException.class);
            assertThatThrownBy(() -> call.executeAsync().join()).hasCauseInstanceOf(NetworkException.class);
            assertThat(server.requests).hasSize(2);
        }
    }
}
