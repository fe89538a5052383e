package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.diagnostics.SpecException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When there is nothing to do. */
class UpToDateTest {

    @TempDir
    Path temporary = Path.of("");

    private Path spec = Path.of("");
    private Path schema = Path.of("");
    private Path overlay = Path.of("");
    private Path names = Path.of("");
    private Path output = Path.of("");
    private Path memory = Path.of("");

    @BeforeEach
    void generateOnce() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("späc with spaces"));
        schema = Files.writeString(
                Files.createDirectory(temporary.resolve("shared")).resolve("group.yaml"), """
                type: object
                properties:
                  name: {type: string}
                """);
        spec = Files.writeString(
                folder.resolve("api.yaml"),
                AmpersandCodegenTest.SPEC
                        .substring(0, AmpersandCodegenTest.SPEC.indexOf("components:"))
                        .replace("'#/components/schemas/Group'", "'../shared/group.yaml'"));
        overlay = Files.writeString(temporary.resolve("overlay.yaml"), """
                overlay: 1.0.0
                info: {title: Names, version: '1'}
                actions:
                  - target: $.info
                    update: {title: Zebra API}
                """);
        names = temporary.resolve("names.txt");
        output = temporary.resolve("out");
        memory = temporary.resolve("state/last-run.txt");
        AmpersandCodegen.run(request().build());
    }

    @Test
    void thereIsNothingToDoIfNothingChanged() {
        assertThat(AmpersandCodegen.upToDate(request().build())).hasValueSatisfying(last -> {
            assertThat(last.operations()).isEqualTo(1);
            assertThat(last.warnings()).isZero();
            assertThat(last.written()).containsKey("com/example/ZebraClient.java");
            assertThat(last.summary(Duration.ofMillis(12)))
                    .isEqualTo("Nothing changed: 1 operation, 1 type, "
                            + last.written().size() + " files (0.0 s)");
        });
    }

    @Test
    void thereIsIfNobodyRemembers() {
        assertThat(AmpersandCodegen.upToDate(
                        request().destination(to -> to.lastRun(null)).build()))
                .isEmpty();
    }

    @Test
    void anotherDocumentCountsEvenIfItHasTheTimeAndSizeOfTheOldOne() throws IOException {
        for (Path file : List.of(spec, schema, overlay)) {
            generateAgain();
            FileTime time = Files.getLastModifiedTime(file);
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace("The group", "The Group")
                            .replace("{type: string}", "{type: number}")
                            .replace("Zebra", "Zebre"));
            Files.setLastModifiedTime(file, time);

            assertChanged();
        }
    }

    @Test
    void anotherFileInAFolderCounts() throws IOException {
        Path other = Files.writeString(spec.resolveSibling("config.json"), "{\"no\": \"document\"}");
        assertChanged();

        AmpersandCodegen.run(request().build());
        assertUnchanged();
        Files.writeString(other, "{\"no\": \"document at all\"}");
        assertChanged();

        AmpersandCodegen.run(request().build());
        Files.delete(other);
        assertChanged();
    }

    @Test
    void anotherOptionCounts() {
        assertThat(AmpersandCodegen.upToDate(
                        request().style(style -> style.testServer(true)).build()))
                .isEmpty();
        assertThat(AmpersandCodegen.upToDate(
                        request().style(style -> style.models("records")).build()))
                .isEmpty();
        assertThat(AmpersandCodegen.upToDate(
                        request().runtimePackage("com.example.rt").build()))
                .isEmpty();
    }

    @Test
    void whatSomebodyDidToTheOutputCounts() throws IOException {
        Path client = output.resolve("com/example/ZebraClient.java");
        String text = Files.readString(client);
        Files.writeString(client, text + "// edited\n");
        assertChanged();

        GenerationResult result = AmpersandCodegen.run(request().build());
        assertThat(result.files().kept()).hasSize(1);
        assertThat(AmpersandCodegen.upToDate(request().build()))
                .as("the edit was warned of, and is still there")
                .hasValueSatisfying(last -> assertThat(last.warnings()).isEqualTo(1));

        Files.delete(client);
        assertChanged();
        generateAgain();
        Files.writeString(output.resolve("com/example/Mine.java"), "class Mine {}");
        assertUnchanged();
    }

    @Test
    void theNamesFileCounts() throws IOException {
        GenerationRequest.Builder updating =
                request().naming(naming -> naming.namesFile(names).updateNames(true));
        AmpersandCodegen.run(updating.build());
        assertThat(AmpersandCodegen.upToDate(updating.build())).isPresent();

        Files.writeString(names, Files.readString(names).replace("client = Zebra", "client = Gnu"));
        assertThat(AmpersandCodegen.upToDate(updating.build())).isEmpty();
    }

    @Test
    void aNamesFileThatComesToBeCounts() throws IOException {
        GenerationRequest.Builder frozen = request().naming(naming -> naming.namesFile(names));
        AmpersandCodegen.run(frozen.build());
        assertThat(AmpersandCodegen.upToDate(frozen.build())).isPresent();

        Files.writeString(names, "client = Gnu\n");
        assertThat(AmpersandCodegen.upToDate(frozen.build())).isEmpty();
    }

    @Test
    void anotherGeneratorCounts() throws IOException {
        Path jar = Files.writeString(temporary.resolve("a.jar"), "one");
        Path classes = Files.createDirectories(temporary.resolve("classes/deep"));
        List<Path> classPath = List.of(jar, temporary.resolve("classes"), temporary.resolve("missing"));
        String first = GeneratorIdentity.checksum(classPath);

        assertThat(GeneratorIdentity.checksum(classPath)).isEqualTo(first);
        Files.writeString(classes.resolve("A.class"), "class");
        String second = GeneratorIdentity.checksum(classPath);
        Files.writeString(jar, "another");
        assertThat(List.of(first, second, GeneratorIdentity.checksum(classPath)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aRunThatFailsChangesNothingAboutIt() throws IOException {
        String text = Files.readString(spec);
        Files.writeString(spec, "openapi: 3.0.3\ninfo: [");
        assertThatThrownBy(() -> AmpersandCodegen.run(request().build())).isInstanceOf(SpecException.class);
        assertChanged();

        Files.writeString(spec, text);
        assertUnchanged();
    }

    @Test
    void aDamagedMemoryIsNone() throws IOException {
        for (String text : List.of("", "something else", "# h\nread x : :\n", "# h\noperations many\n")) {
            Files.writeString(memory, text);
            assertChanged();
        }
    }

    @Test
    void anArchiveCountsAsAWhole() throws IOException {
        Path jar = temporary.resolve("spec jar.jar");
        archive(jar, AmpersandCodegenTest.SPEC);
        assertThat(isUpToDate(jar, true)).isFalse();
        assertThat(isUpToDate(jar, false)).isTrue();

        archive(jar, AmpersandCodegenTest.SPEC.replace("getGroup", "readGroup"));
        assertThat(isUpToDate(jar, false)).isFalse();
    }

    private boolean isUpToDate(Path jar, boolean generate) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            GenerationRequest request = GenerationRequest.builder(temporary.resolve("out2"), "com.example")
                    .sources(sources -> sources.input(inside.getPath("/deep")))
                    .destination(to -> to.lastRun(temporary.resolve("last-run2.txt")))
                    .build();
            boolean result = AmpersandCodegen.upToDate(request).isPresent();
            if (generate) {
                AmpersandCodegen.run(request);
            }
            return result;
        }
    }

    private static void archive(Path jar, String spec) throws IOException {
        Files.deleteIfExists(jar);
        try (FileSystem inside =
                FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            Files.createDirectory(inside.getPath("/deep"));
            Files.writeString(inside.getPath("/deep/api.yaml"), spec);
        }
    }

    private void generateAgain() throws IOException {
        AmpersandCodegen.run(request().build());
        assertUnchanged();
    }

    private void assertUnchanged() {
        assertThat(AmpersandCodegen.upToDate(request().build())).isPresent();
    }

    private void assertChanged() {
        assertThat(AmpersandCodegen.upToDate(request().build())).isEmpty();
    }

    private GenerationRequest.Builder request() {
        return GenerationRequest.builder(output, "com.example")
                .sources(sources ->
                        sources.input(temporary.resolve("späc with spaces")).overlay(overlay))
                .destination(to ->
                        to.manifest(temporary.resolve("state/manifest.txt")).lastRun(memory));
    }
}
