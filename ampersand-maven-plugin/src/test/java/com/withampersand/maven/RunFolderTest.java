package com.withampersand.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    Path all = Path.of("");

    @Test
    void separatesExecutions() {
        assertThat(new RunFolder(all, "a").manifest()).isNotEqualTo(new RunFolder(all, "b").manifest());
    }

    @Test
    void takesTheCommandLineForAStandInOfEveryExecution() throws IOException {
        Files.createDirectories(all.resolve("a"));
        Files.createDirectories(all.resolve("b"));

        assertThat(new RunFolder(all, "default-cli").recognizedManifests())
                .containsExactly(all.resolve("a/manifest.txt"), all.resolve("b/manifest.txt"));
        assertThat(new RunFolder(all, "a").recognizedManifests())
                .containsExactly(all.resolve("default-cli/manifest.txt"));
    }

    @Test
    void recognizesNothingInAFreshBuild() throws IOException {
        assertThat(new RunFolder(all.resolve("none"), "default-cli").recognizedManifests())
                .isEmpty();
    }
}
