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
        long lines = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/runtime/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                lines += Files.readAllLines(file).size();
            }
        }
        assertThat(lines)
                .as("lines of src/runtime/java: say it shorter, or emit less of it where it is not needed")
                .isBetween(1_000L, 4_600L);
    }
}
