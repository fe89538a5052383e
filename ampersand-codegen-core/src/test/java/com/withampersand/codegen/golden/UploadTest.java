package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.withampersand.codegen.golden.CannedServer.Request;
import com.withampersand.codegen.runtime.ApiInterceptor;
import com.withampersand.codegen.runtime.Attempt;
import com.withampersand.codegen.runtime.ForbiddenException;
import com.withampersand.codegen.runtime.RequestBody;
import com.withampersand.codegen.runtime.RetryPolicy;
import golden.comforts.NurseryClient;
import golden.comforts.model.PhotoPlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploads to where a call tells: what the API gets, and what the other server. */
class UploadTest {

    /** Of {@code photo}, by {@code openssl md5 -binary | base64}. */
    private static final String MD5 = "WuDByKUmC8e2ZI9vvRFcNQ==";

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private CannedServer api;
    private CannedServer store;
    private NurseryClient client;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void start() throws IOException {
        api = new CannedServer();
        store = new CannedServer();
        client = NurseryClient.builder()
                .baseUrl(api.url())
                .bearerToken("s3cret")
                .header("X-Tenant", "tenant")
                .retryPolicy(new RetryPolicy(2, Duration.ofMillis(1), Duration.ofMillis(2)))
                .interceptor(new ApiInterceptor() {
                    @Override
                    public HttpRequest onRequest(Attempt attempt, HttpRequest request) {
                        seen.add(request.method() + " " + attempt.url());
                        return HttpRequest.newBuilder(request, (name, value) -> true)
                                .header("X-Signed", "by an interceptor")
                                .build();
                    }
                })
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        api.close();
        store.close();
    }

    private void place() {
        api.json("{\"address\":\"" + store.url() + "/photos/1?signature=abc\",\"path\":\"/photos/1\"}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileGoesWhereTheAnswerSaysWithNothingOfTheClient(boolean async) throws Exception {
        Path file = Files.writeString(folder.resolve("photo"), "photo");
        place();

        PhotoPlace place = async
                ? client.deliveries()
                        .uploadPhotoPlaceAsync("1", RequestBody.of(file))
                        .get()
                : client.deliveries().uploadPhotoPlace("1", RequestBody.of(file));

        assertThat(place.path()).isEqualTo("/photos/1");
        assertThat(api.requests()).hasSize(1);
        assertThat(api.last().line())
                .isEqualTo("POST /deliveries/1/photo-place?contentDigest=WuDByKUmC8e2ZI9vvRFcNQ%3D%3D");
        assertThat(api.last().header("Authorization")).isEqualTo("Bearer s3cret");
        Request put = store.last();
        assertThat(store.requests()).hasSize(1);
        assertThat(put.line()).isEqualTo("PUT /photos/1?signature=abc");
        assertThat(put.body()).isEqualTo("photo");
        assertThat(put.header("Content-MD5")).isEqualTo(MD5);
        assertThat(put.header("Content-Length")).isEqualTo("5");
        assertThat(put.headers().keySet().stream().map(String::toLowerCase))
                .containsExactlyInAnyOrder(
                        "accept", "accept-encoding", "content-length", "content-md5", "host", "user-agent");
        assertThat(seen).as("interceptors see both").hasSize(2);
        assertThat(seen.get(0)).startsWith("POST " + api.url());
        assertThat(seen.get(1)).as("the URL is a secret").startsWith("PUT ").doesNotContain("photos", "abc");
    }

    @Test
    void withoutADigestTheContentIsSentAsItIs() {
        api.json("{\"url\":\"" + store.url() + "/labels\"}");

        client.labels().uploadPlace(RequestBody.of("text").contentType("text/x-label"));

        assertThat(api.last().line()).isEqualTo("GET /labels/upload-place");
        assertThat(store.last().header("Content-Type")).isEqualTo("text/x-label");
        assertThat(store.last().header("Content-MD5")).isEmpty();
        assertThat(store.last().body()).isEqualTo("text");
    }

    @Test
    void whatCanBeSentOnlyOnceHasNoDigestAndNoSecondAttempt() {
        place();
        store.answer(503, "text/plain", new byte[0]);
        RequestBody once = RequestBody.once(new ByteArrayInputStream("photo".getBytes(StandardCharsets.UTF_8)));

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> client.deliveries().uploadPhotoPlace("1", once))
                .withMessageContaining("503");

        assertThat(api.last().line()).isEqualTo("POST /deliveries/1/photo-place");
        assertThat(store.requests()).hasSize(1);
        assertThat(store.last().header("Content-MD5")).isEmpty();
    }

    @Test
    void thePutIsTriedAgainAndTheCallIsNot() {
        place();
        store.answer(503, "text/plain", new byte[0]).answer(502, "text/plain", new byte[0]);

        client.deliveries().uploadPhotoPlace("1", RequestBody.of("photo"));

        assertThat(api.requests()).hasSize(1);
        assertThat(store.requests()).hasSize(3).extracting(Request::body).containsOnly("photo");
    }

    @Test
    void aRefusalIsToldWithoutTheUrl() {
        place();
        store.answer(403, "application/xml", "<Code>ExpiredToken</Code>".getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> client.deliveries().uploadPhotoPlace("1", RequestBody.of("photo")))
                .withMessageContaining("403: ExpiredToken")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("signature", "abc"));
    }

    @Test
    void toCancelEndsThePut() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            api.json("{\"address\":\"http://127.0.0.1:" + silent.getLocalPort() + "/a\"}");
            CompletableFuture<PhotoPlace> upload =
                    client.deliveries().uploadPhotoPlaceAsync("1", RequestBody.of("photo"));
            silent.setSoTimeout(20_000);
            try (Socket put = silent.accept()) {
                put.setSoTimeout(20_000);
                assertThat(put.getInputStream().read()).isEqualTo('P');
                upload.cancel(true);
                awaitEnd(put);
            }
        }
    }

    /** Fails if the connection stays open for longer than its time limit. */
    private static void awaitEnd(Socket connection) throws IOException {
        try {
            connection.getInputStream().readAllBytes();
        } catch (SocketException reset) {
            assertThat(reset).hasMessageContaining("reset");
        }
    }

    @Test
    void anAnswerWithoutAUrlIsAFailure() {
        api.json("{\"path\":\"/photos/1\"}");

        assertThatIllegalStateException()
                .isThrownBy(() -> client.deliveries().uploadPhotoPlace("1", RequestBody.of("photo")))
                .withMessage("POST /deliveries/{deliveryId}/photo-place answered no URL to upload to");
        assertThat(store.requests()).isEmpty();
    }

    @Test
    void whatTheCallAnswersWithIsTheFailureOfTheUpload() {
        api.answer(403, "application/json", "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(client.deliveries().uploadPhotoPlaceAsync("1", RequestBody.of("photo")))
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(ForbiddenException.class);
        assertThat(store.requests()).isEmpty();
    }
}
