package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.diagnostics.SpecException;
import com.withampersand.codegen.diff.ChangeKind;
import com.withampersand.codegen.diff.ChangeReport;
import com.withampersand.codegen.diff.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the older version may come from. */
class ClientDiffTest {

    private static final String SPEC = """
            openapi: 3.0.3
            info: {title: Acme, version: '1'}
            paths: {}
            components:
              schemas:
                Pet: {type: object, properties: {name: {type: string}, tail: {$ref: 'parts/tail.yaml'}}}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path spec = Path.of("");

    @BeforeEach
    void write() throws IOException {
        spec = Files.createDirectories(folder.resolve("my spec")).resolve("api.yaml");
        Files.writeString(spec, SPEC);
        Files.createDirectories(spec.resolveSibling("parts"));
        Files.writeString(spec.resolveSibling("parts").resolve("tail.yaml"), "{type: integer}\n");
    }

    private GenerationRequest request() {
        return GenerationRequest.builder(folder.resolve("out"), "com.acme")
                .sources(sources -> sources.input(spec))
                .destination(to -> to.lastRun(folder.resolve("run/last-run.txt")))
                .build();
    }

    private void change() throws IOException {
        Files.writeString(spec.resolveSibling("parts").resolve("tail.yaml"), "{type: string}\n");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=t", "-c", "user.email=t@example.com"));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("git.txt").toFile())
                .start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }

    @Test
    void comparesWithAFolder() throws IOException {
        Path old = folder.resolve("old");
        Files.createDirectories(old.resolve("parts"));
        Files.copy(spec, old.resolve("api.yaml"));
        Files.copy(spec.resolveSibling("parts").resolve("tail.yaml"), old.resolve("parts/tail.yaml"));
        change();

        isChanged(ClientDiff.compare(request(), new OlderVersion.OfFiles(List.of(old.resolve("api.yaml")))));
    }

    @Test
    void comparesWithARevision() throws Exception {
        git("init", "-q");
        git("add", ".");
        git("commit", "-q", "-m", "first");
        change();

        ChangeReport report = ClientDiff.compare(request(), new OlderVersion.OfRevision("HEAD"));

        isChanged(report);
        assertThat(report.changes().get(0).before()).hasToString("HEAD:my spec/api.yaml:6:60");
    }

    @Test
    void namesWhatARevisionLacks() throws Exception {
        git("init", "-q");
        git("commit", "-q", "--allow-empty", "-m", "empty");

        assertThatThrownBy(() -> ClientDiff.compare(request(), new OlderVersion.OfRevision("HEAD")))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("HEAD:my spec/api.yaml:1:1: error: The revision `HEAD` has no such file");
        assertThatThrownBy(() -> ClientDiff.compare(request(), new OlderVersion.OfRevision("--output=x")))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("there is no revision `--output=x`");
    }

    @Test
    void comparesWithTheLastRun() throws IOException {
        AmpersandCodegen.run(request());
        Path archive = folder.resolve("run/inputs.zip");
        FileTime then = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(archive, then);
        AmpersandCodegen.run(request());
        assertThat(Files.getLastModifiedTime(archive))
                .as("the same is not written again")
                .isEqualTo(then);
        change();

        isChanged(ClientDiff.compare(request(), new OlderVersion.OfRun(archive)));
    }

    @Test
    void saysThatThereWasNoRun() {
        assertThatThrownBy(() -> ClientDiff.compare(request(), new OlderVersion.OfRun(folder.resolve("inputs.zip"))))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("There is no record of a former run at");
    }

    @Test
    void checksSourcesAndNames() throws IOException {
        AmpersandCodegen.run(request());
        assertThat(ClientCheck.check(request())).isEmpty();
        change();

        assertThat(ClientCheck.check(request())).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("sources-differ");
            assertThat(problem.message()).contains("com/acme/model/Pet.java is different");
        });
        assertThat(Files.readString(folder.resolve("out/com/acme/model/Pet.java")))
                .contains("Long tail");
    }

    private static void isChanged(ChangeReport report) {
        assertThat(report.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.PROPERTY_CHANGED);
            assertThat(change.step()).isEqualTo(Step.MAJOR);
        });
    }
}
