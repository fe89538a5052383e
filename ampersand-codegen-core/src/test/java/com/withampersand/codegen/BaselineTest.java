package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private final List<Path> folders = new ArrayList<>();

    @Test
    void aCopyGoesWithWhatIsInIt() throws IOException {
        try (Baseline baseline = Baseline.ofCopy("older:", this::copied)) {
            assertThat(baseline.sources().inputs()).allMatch(Files::exists);
        }

        assertThat(folders).hasSize(1).noneMatch(Files::exists);
    }

    @Test
    void aCopyThatFailedLeavesNothing() {
        assertThatThrownBy(() -> Baseline.ofCopy("older:", folder -> {
                    copied(folder);
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");

        assertThat(folders).hasSize(1).noneMatch(Files::exists);
    }

    private Sources copied(Path folder) throws IOException {
        folders.add(folder);
        Path document = Files.createDirectory(folder.resolve("api")).resolve("api.yaml");
        return new Sources(List.of(Files.writeString(document, "openapi: 3.1.0\n")), List.of());
    }
}
