package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that fail leave no threads, connections or open files behind. */
@Timeout(60)
class LeftBehindTest {

    private static final String OK = "HTTP/1.1 200 OK\r\n";

    private final ApiSettings settings = new ApiSettings();

    LeftBehindTest() {
        settings.timing = Pauses.none();
        settings.attemptTimeout = Duration.ofMillis(300);
        settings.retryPolicy = RetryPolicy.NONE;
    }

    @AfterEach
    void close() {
        settings.close();
    }

    private ApiCall<Sample> call(String url) {
        return settings.http("api", url).get("/a").returns(Sample.CODEC);
    }

    @Test
    void nothingIsLeftBehindAndTheClientStaysUsable() throws Exception {
        try (RawServer broken = RawServer.saying(OK + "Content-Length: 100\r\n\r\n{");
                LoopbackServer fine = new LoopbackServer()) {
            ApiCall<Sample> failing = call(broken.url());
            fine.answer(200, "{}");
            call(fine.url()).execute();
            failing(failing, 20);
            long files = openFiles();
            int threads = clientThreads();
            failing(failing, 200);
            assertThat(clientThreads()).isLessThanOrEqualTo(threads);
            assertThat(openFiles()).isLessThanOrEqualTo(files + 20);
            fine.answer(200, "{}");
            assertThat(call(fine.url()).execute()).isNotNull();
        }
    }

    private static void failing(ApiCall<Sample> call, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(call::execute).isInstanceOf(NetworkException.class);
            assertThatThrownBy(() -> call.executeAsync().join()).hasCauseInstanceOf(NetworkException.class);
        }
    }

    private static int clientThreads() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("HttpClient"))
                .count();
    }

    private static long openFiles() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix) {
            return unix.getOpenFileDescriptorCount();
        }
        return Assumptions.abort("Open files are not counted here");
    }

    @Test
    void anExchangeThatNobodyWaitsForAnyMoreIsEnded() throws Exception {
        CountDownLatch gone = new CountDownLatch(2);
        try (RawServer server = new RawServer((socket, out) -> {
            out.write((OK + "Content-Length: 100\r\n\r\n{").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            RawServer.awaitEnd(socket);
            gone.countDown();
        })) {
            assertThatThrownBy(() -> call(server.url()).execute()).isInstanceOf(NetworkException.class);
            settings.attemptTimeout = Duration.ofSeconds(20);
            var future = call(server.url()).executeAsync();
            while (server.requests.size() < 2) {
                Thread.onSpinWait();
            }
            future.cancel(true);
            assertThat(gone.await(20, TimeUnit.SECONDS))
                    .as("both connections were closed")
                    .isTrue();
        }
    }
}
