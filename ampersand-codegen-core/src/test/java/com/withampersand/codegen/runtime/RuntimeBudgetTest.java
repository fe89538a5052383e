package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The runtime is emitted beside every client, so its length is everybody's. */
class RuntimeBudgetTest {

    @Test
    void theRuntimeHasAtMost6900Lines() throws IOException {
        assertThat(lines("src/runtime/java"))
                .as("lines of src/runtime/java: say it shorter, or emit less of it where it is not needed")
                .isBetween(1_000L, 6_900L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/runtime-databind/java", "src/runtime-databind-jackson3/java"})
    void whatJacksonsDatabindTakesHasAtMost500(String root) throws IOException {
        assertThat(lines(root)).as("lines of %s: say it shorter", root).isBetween(100L, 500L);
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
