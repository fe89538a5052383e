package com.withampersand.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

    @TempDir
    Path directory = Path.of("");

    @Test
    void isGoneWithoutATraceWhenReleased() throws IOException {
        try (Staging staging = Staging.acquire(directory, Duration.ZERO, () -> {})) {
            assertThat(staging.directory()).isNotEmptyDirectory();
        }
        assertThat(directory).isEmptyDirectory();
        Staging.acquire(directory, Duration.ZERO, () -> {}).close();
    }

    @Test
    void isTakenOverFromADeadProcess() throws IOException {
        Path left = Files.createDirectory(directory.resolve(".ampersand-codegen-staging"));
        Files.createFile(left.resolve("999999999-1-1"));
        Files.createDirectory(directory.resolve(".ampersand-codegen-run-999999999-1-7"));

        Staging.acquire(directory, Duration.ZERO, () -> {}).close();

        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void knowsAProcessByTheTimeItStartedToo() throws IOException {
        Path left = Files.createDirectory(directory.resolve(".ampersand-codegen-staging"));
        Files.createFile(left.resolve(ProcessHandle.current().pid() + "-1-1"));

        Staging.acquire(directory, Duration.ZERO, () -> {}).close();

        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void sendsAnotherThreadAway() throws IOException {
        try (Staging staging = Staging.acquire(directory, Duration.ZERO, () -> {})) {
            assertThatThrownBy(() -> Staging.acquire(staging.directory(), Duration.ZERO, () -> {}))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Process " + ProcessHandle.current().pid() + " is writing to " + directory
                            + " at the same time; let it finish, and run this again");
        }
    }

    @Test
    void sendsAnotherProcessAway() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("held");

            assertThatThrownBy(() -> Staging.acquire(directory, Duration.ZERO, () -> {}))
                    .hasMessageStartingWith("Process " + other.pid() + " is writing to ");
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
        Staging.acquire(directory, Duration.ZERO, () -> {}).close();
    }

    /** Holds the lock until its standard input ends. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            try (Staging staging = Staging.acquire(Path.of(arguments[0]), Duration.ZERO, () -> {})) {
                System.out.println(Files.exists(staging.directory()) ? "held" : "gone");
                System.in.read();
            }
        }
    }

    @Test
    void letsOneAfterTheOtherIn() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        AtomicInteger inside = new AtomicInteger();
        Callable<Integer> work = () -> {
            try (Staging staging = Staging.acquire(directory, Duration.ofMinutes(1), () -> {})) {
                int now = inside.incrementAndGet();
                Files.createFile(staging.folder().resolve("mine"));
                inside.decrementAndGet();
                return now;
            }
        };
        try {
            List<Future<Integer>> done =
                    threads.invokeAll(IntStream.range(0, 24).mapToObj(i -> work).toList());
            for (Future<Integer> result : done) {
                assertThat(result.get()).isEqualTo(1);
            }
            assertThat(directory).isEmptyDirectory();
        } finally {
            threads.shutdown();
        }
    }
}
