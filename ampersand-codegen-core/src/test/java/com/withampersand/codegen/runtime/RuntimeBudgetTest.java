package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The runtime is emitted beside every client, so its length is everybody's. */
class RuntimeBudgetTest {

    @Test
    void theRuntimeHasAtMost4600Lines() throws IOException {
        assertThat(lines("src/runtime/java"))
                .as("lines of src/runtime/java: say it shorter, or emit less of it where it is not needed")
                .isBetween(1_000L, 4_600L);
    }

    @Test
    void whatJacksonsDatabindTakesHasAtMost500() throws IOException {
        assertThat(lines("src/runtime-databind/java"))
                .as("lines of src/runtime-databind/java: say it shorter")
                .isBetween(100L, 500L);
    }

    private static long lines(String root) throws IOException {
        long lines = 0;
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                lines += Files.readAllLines(file).size();
            }
        }
        return lines;
    }
}
