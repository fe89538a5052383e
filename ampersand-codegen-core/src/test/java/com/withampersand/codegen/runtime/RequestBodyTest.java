package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies, whether they can be sent again, and what that means for retries. */
class RequestBodyTest {

    private final LoopbackServer server = new LoopbackServer();
    private final ApiSettings settings = new ApiSettings();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        server.close();
    }

    private ApiCall<?> call(RequestBody body) {
        settings.timing = new Pauses().timing();
        return settings.http("api", server.url())
                .put("/a")
                .body(body, "application/octet-stream")
                .returnsNothing();
    }

    private LoopbackServer.Request sent(RequestBody body) {
        server.answer(204, "");
        call(body).execute();
        return server.last();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bytesTextFilesAndStreamsArriveAsTheyAre() throws IOException {
        Path file = Files.writeString(folder.resolve("f"), "file");
        assertThat(sent(RequestBody.of(new byte[] {'b'})).body()).isEqualTo("b");
        assertThat(sent(RequestBody.of("é")).body()).isEqualTo("é");
        assertThat(sent(RequestBody.of(file)).body()).isEqualTo("file");
        assertThat(server.last().header("Content-length")).isEqualTo("4");
        assertThat(sent(RequestBody.of(() -> stream("anew"))).body()).isEqualTo("anew");
        assertThat(server.last().header("Transfer-encoding")).isEqualTo("chunked");
        assertThat(sent(RequestBody.once(stream("once")).length(4)).body()).isEqualTo("once");
        assertThat(server.last().header("Content-length")).isEqualTo("4");
        assertThat(sent(RequestBody.of(() -> stream("")).length(0)).body()).isEmpty();
    }

    @Test
    void theMediaTypeCanBeSaidWithTheBody() {
        assertThat(sent(RequestBody.of("x")).header("Content-type")).isEqualTo("application/octet-stream");
        assertThat(sent(RequestBody.of("x").contentType("image/png").length(1)).header("Content-type"))
                .isEqualTo("image/png");
    }

    @Test
    void aRetrySendsTheWholeBodyAgain() {
        AtomicInteger opened = new AtomicInteger();
        server.answer(503, "").answer(204, "");
        call(RequestBody.of(() -> {
                    opened.incrementAndGet();
                    return stream("again");
                }))
                .execute();
        assertThat(server.requests).extracting(LoopbackServer.Request::body).containsExactly("again", "again");
        assertThat(opened).hasValue(2);
    }

    @Test
    void aStreamThatIsSentOnceIsNeverSentAgain() {
        server.answer(503, "").answer(503, "{\"retryable\":true}").hangUp();
        for (int calls = 1; calls <= 3; calls++) {
            ApiCall<?> call = call(RequestBody.once(stream("once")));
            assertThatThrownBy(call::execute).isInstanceOf(ClientException.class);
            assertThat(server.requests).hasSize(calls);
            assertThatThrownBy(call::execute)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The stream was sent already; use RequestBody.of(() -> stream)");
        }
        assertThat(server.requests).hasSize(3);
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        ApiCall<?> call = call(RequestBody.of(folder.resolve("none")));
        assertThatThrownBy(call::execute)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none");
        assertThatThrownBy(() -> call.executeAsync().join()).hasCauseInstanceOf(UncheckedIOException.class);
    }
}
