package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bodies of answers: packed, too long, and read while they come. */
@Timeout(30)
class BodyTest {

    private final LoopbackServer server = new LoopbackServer();
    private final ApiSettings settings = new ApiSettings();

    BodyTest() {
        settings.retryPolicy = RetryPolicy.NONE;
        settings.maxResponseSize = 1_000;
    }

    @AfterEach
    void close() {
        server.close();
        settings.close();
    }

    private ApiCall<String> call() {
        return settings.http("api", server.url()).get("/a").returnsText();
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @Test
    void whatComesPackedIsUnpacked() throws IOException {
        server.answer(200, gzip("{é}"), "Content-Encoding", "gzip")
                .answer(200, gzip("{é}"), "Content-Encoding", "GZIP")
                .answer(404, gzip("{\"detail\":\"D\"}"), "Content-Encoding", "gzip")
                .answer(404, gzip("{\"detail\":\"D\"}"), "Content-Encoding", "gzip");
        assertThat(call().execute()).isEqualTo("{é}");
        assertThat(server.last().header("Accept-encoding")).isEqualTo("gzip");
        try (InputStream body = call().executeAsStream().body()) {
            assertThat(body).hasContent("{é}");
        }
        assertThatThrownBy(() -> call().execute()).hasMessage("GET /a answered 404: D");
        assertThatThrownBy(() -> call().executeAsStream()).hasMessage("GET /a answered 404: D");
    }

    @Test
    void aDamagedPackIsAFailureOfTheNetwork() {
        byte[] packed = gzip("x".repeat(500));
        server.answer(200, Arrays.copyOf(packed, packed.length - 9), "Content-Encoding", "gzip")
                .answer(200, "not packed", "Content-Encoding", "gzip");
        assertThatThrownBy(() -> call().execute())
                .isInstanceOf(NetworkException.class)
                .hasMessageStartingWith("GET /a answered 200 incompletely: java.io.EOFException");
        assertThatThrownBy(() -> call().execute())
                .isInstanceOf(NetworkException.class)
                .hasMessageStartingWith("GET /a answered 200 incompletely: java.util.zip.ZipException");
    }

    @Test
    void moreThanTheLimitIsRefusedPackedOrNotAndNotTriedAgain() {
        settings.retryPolicy = RetryPolicy.DEFAULT;
        server.answer(200, "x".repeat(1_000))
                .answer(200, "x".repeat(1_001))
                .answer(200, gzip("x".repeat(1_001)), "Content-Encoding", "gzip")
                .answer(500, "x".repeat(1_001));
        assertThat(call().execute()).hasSize(1_000);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> call().execute())
                    .isInstanceOf(NetworkException.class)
                    .hasMessageContaining(
                            "the body has more than 1000 bytes, which is the limit that maxResponseSize sets");
        }
        assertThat(server.requests).hasSize(4);
    }

    @Test
    void aStreamIsNotLimited() throws IOException {
        byte[] long_ = "0123456789".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        server.answer(200, long_, "X-A", "1").answer(200, new byte[0]).answer(204, "");
        ApiResponse<InputStream> answer = call().executeAsStream();
        assertThat(answer.headers().firstValue("x-a")).contains("1");
        try (InputStream body = answer.body()) {
            assertThat(body.read()).isEqualTo('0');
            assertThat(body.readNBytes(3)).isEqualTo("123".getBytes(StandardCharsets.UTF_8));
            assertThat(body.available()).isPositive();
            assertThat(body.readAllBytes()).isEqualTo(Arrays.copyOfRange(long_, 4, long_.length));
            assertThat(body.read()).isEqualTo(-1);
        }
        for (int status : new int[] {200, 204}) {
            ApiResponse<InputStream> empty = call().executeAsStream();
            assertThat(empty.statusCode()).isEqualTo(status);
            assertThat(empty.body()).isEmpty();
        }
    }

    @Test
    void anErrorIsNoStream() {
        server.answer(503, "{\"title\":\"T\"}").answer(200, "x");
        settings.retryPolicy = RetryPolicy.DEFAULT;
        settings.timing = Pauses.none();
        assertThat(call().executeAsStream().body()).hasContent("x");
        server.answer(409, "{\"title\":\"T\"}");
        assertThatThrownBy(() -> call().executeAsStream())
                .isInstanceOf(ConflictException.class)
                .hasMessage("GET /a answered 409: T");
    }

    @Test
    void aStreamThatStallsFailsAndOneThatWasClosedIsClosed() throws IOException {
        server.stall();
        try (InputStream body =
                call().attemptTimeout(Duration.ofMillis(200)).executeAsStream().body()) {
            assertThat(body.read()).isEqualTo('{');
            assertThatThrownBy(body::read)
                    .isInstanceOf(IOException.class)
                    .hasMessage("No more of the body came within 200 ms");
        }
        server.answer(200, "x".repeat(100));
        InputStream body = call().executeAsStream().body();
        body.close();
        body.close();
        assertThatThrownBy(body::read).hasMessage("The stream is closed");
    }

    @Test
    void anInterruptEndsTheReadingAndIsKept() throws IOException {
        server.stall();
        try (InputStream body = call().executeAsStream().body()) {
            assertThat(body.read()).isEqualTo('{');
            Thread.currentThread().interrupt();
            assertThatThrownBy(body::read).hasMessage("Interrupted while the body was read");
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
