package com.example.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemoTest {

    @Test
    void printsWhatItGets() throws IOException {
        assertThat(Output.of(() -> Demo.main(new String[0])))
                .containsExactly(
                        "Connections to Salesforce:",
                        "  conn-1 of Cedar Works is working, made on 2025-01-07",
                        "Installation inst-1: all is well",
                        "New installation inst-1 by consumer:ada",
                        "Operations:",
                        "  op-1: read, success",
                        "  op-2: read, in_progress",
                        "  op-3: read, failure",
                        "Written as 003-77",
                        "Not found: GET /projects/{projectIdOrName}/integrations/{integrationId}/installations"
                                + "/{installationId} answered 404: Not Found: There is no such installation. List the"
                                + " installations of the integration to see their IDs. (request req-404)");
    }

    private static final Pattern OF_THE_JDK =
            Pattern.compile(".*SelectorManager|ForkJoinPool\\.commonPool.*|CompletableFutureDelayScheduler");

    /**
     * The JDK's own are left out: the one that its HttpClient selects with ends when the client is collected, and those that
     * see to timeouts, of {@code CompletableFuture} or on newer JDKs the workers of the common pool, are everybody's.
     */
    @Test
    void leavesNoThreads() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        Output.of(() -> Demo.main(new String[0]));

        Set<Thread> left = new HashSet<>(Thread.getAllStackTraces().keySet());
        left.removeAll(before);
        left.removeIf(thread -> OF_THE_JDK.matcher(thread.getName()).matches());
        for (Thread thread : left) {
            thread.join(10_000);
        }

        assertThat(left).filteredOn(Thread::isAlive).isEmpty();
    }
}
