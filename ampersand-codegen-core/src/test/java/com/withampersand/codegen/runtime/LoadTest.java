package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many calls at once, and many one after the other. */
@Timeout(600)
class LoadTest {

    private static final byte[] ANSWER =
            "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"int32\":7}".getBytes(StandardCharsets.ISO_8859_1);

    private final RawServer server = new RawServer((socket, out) -> out.write(ANSWER));
    private final ApiSettings settings = new ApiSettings();
    private final ApiCall<Sample> call =
            settings.http("api", server.url()).get("/a").returns(Sample.CODEC);

    @AfterEach
    void close() {
        settings.close();
        server.close();
    }

    @Test
    void tenThousandCallsAtOnceAreAnsweredOverAHundredConnections() {
        List<CompletableFuture<Sample>> calls =
                IntStream.range(0, 10_000).mapToObj(i -> call.executeAsync()).toList();
        assertThat(calls)
                .allSatisfy(made -> assertThat(made.join().get("int32")).isEqualTo(7));
        assertThat(server.requests).hasSize(10_000);
        assertThat(server.connections()).isLessThanOrEqualTo(100);
    }

    @Test
    @Tag("long")
    void memoryStaysAsItIsOverManyCalls() {
        calls(20_000);
        long before = used();
        calls(200_000);
        assertThat(used()).as("bytes that are kept").isLessThan(before + 4_000_000);
        assertThat(server.connections()).isLessThanOrEqualTo(100);
    }

    private void calls(int count) {
        for (int i = 0; i < count; i += 100) {
            List<CompletableFuture<Sample>> some =
                    IntStream.range(0, 50).mapToObj(each -> call.executeAsync()).toList();
            IntStream.range(0, 50).forEach(each -> call.execute());
            some.forEach(CompletableFuture::join);
            server.requests.clear();
            server.heads.clear();
        }
    }

    /** What is left of the heap after a collection of garbage. */
    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
