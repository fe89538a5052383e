package com.example.client;

import com.example.ampersand.AmpersandClient;
import com.example.ampersand.runtime.RetryPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

/** A test with a server of its own. */
abstract class LoopbackTest {

    /** Tries again without a pause, so that no test has to wait. */
    static final RetryPolicy AT_ONCE = new RetryPolicy(2, Duration.ZERO, Duration.ZERO);

    final RecordingServer server = new RecordingServer();
    final AmpersandClient client = builder().apiKey("key-1").build();

    /** A builder of clients that call the server, without credentials yet. */
    final AmpersandClient.Builder builder() {
        return AmpersandClient.builder()
                .baseUrl(server.url() + "/v1")
                .defaultProject("my-project")
                .retryPolicy(AT_ONCE);
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    /** The text of a resource beside the tests. */
    static String resource(String name) {
        try (InputStream in = LoopbackTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
