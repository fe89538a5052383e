package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.diagnostics.SpecException;
import com.withampersand.codegen.document.Digest;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputLocatorTest {

    private static final String SPEC =
            AmpersandCodegenTest.SPEC.replace("'#/components/schemas/Group'", "'schemas/group.yaml'");

    @TempDir
    Path temporary = Path.of("");

    private Path jar = Path.of("");
    private final DocumentServer server = new DocumentServer(Map.of("/api.yaml", SPEC));

    InputLocatorTest() throws IOException {}

    @BeforeEach
    void makeInputs() throws IOException {
        jar = temporary.resolve("spec jär.jar");
        try (FileSystem inside =
                FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            Files.createDirectories(inside.getPath("/api/schemas"));
            Files.writeString(inside.getPath("/api/api.yaml"), SPEC);
            Files.writeString(inside.getPath("/api/schemas/group.yaml"), "type: object\n");
        }
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "jar:spec jär.jar!/api/api.yaml",
        "classpath:api/api.yaml",
        "mvn:com.acme:spec:1:jar!/api",
        "mvn:com.acme:spec:1:jar!/api/api.yaml"
    })
    void generatesFromArchivesAndWhatTheyReferTo(String input) throws IOException {
        try (InputLocator locator = locator(false)) {
            Path found = locator.locate(input);
            GenerationResult result = AmpersandCodegen.run(request(found));

            assertThat(result.operations()).isEqualTo(1);
            assertThat(temporary.resolve("out/com/example/AcmeClient.java")).exists();
        }
    }

    @Test
    void showsWhereInAnArchiveSomethingIsWrong() throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Files.delete(inside.getPath("/api/schemas/group.yaml"));
        }
        try (InputLocator locator = locator(false)) {
            Path found = locator.locate("jar:" + jar.toUri() + "!/api/api.yaml");

            assertThatThrownBy(() -> AmpersandCodegen.run(request(found)))
                    .hasMessageContaining("jar:" + jar + "!/api/api.yaml:24:")
                    .hasMessageContaining("There is no file schemas/group.yaml");
        }
    }

    @Test
    void mixesArchivesAndFiles() throws IOException {
        Path overlay = Files.writeString(temporary.resolve("overlay.yaml"), """
                overlay: 1.0.0
                info: {title: Names, version: '1'}
                actions:
                  - target: $.info
                    update: {title: Zebra API}
                """);
        Path names = Files.writeString(temporary.resolve("names.txt"), "# none\n");
        Path memory = temporary.resolve("state/last-run.txt");
        try (InputLocator locator = locator(false)) {
            Path found = locator.locate("jar:spec jär.jar!/api/api.yaml");
            GenerationRequest request = GenerationRequest.builder(temporary.resolve("out"), "com.example")
                    .sources(sources -> sources.input(found).overlay(overlay))
                    .naming(naming -> naming.namesFile(names))
                    .destination(to -> to.lastRun(memory))
                    .build();
            AmpersandCodegen.run(request);

            assertThat(temporary.resolve("out/com/example/ZebraClient.java")).exists();
            assertThat(AmpersandCodegen.upToDate(request)).isPresent();
        }
    }

    @Test
    void takesPathsAsTheyAre() throws IOException {
        try (InputLocator locator = locator(false)) {
            assertThat(locator.locate("spec/api.yaml")).isEqualTo(temporary.resolve("spec/api.yaml"));
            assertThat(locator.locate(jar.toString())).isEqualTo(jar);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jar:none.jar!/api.yaml, there is no file",
        "jar:spec jär.jar!/none.yaml, there is no /none.yaml in",
        "jar:spec jär.jar, names no entry",
        "jar:text.jar!/a, is no archive",
        "classpath:none.yaml, is not on the class path",
        "https://example.com/api.yaml, has no checksum",
        "https://example.com/api.yaml#sha256=12, has no checksum",
    })
    void refusesWhatNamesNothing(String input, String message) throws IOException {
        Files.writeString(temporary.resolve("text.jar"), "text");
        try (InputLocator locator = locator(false)) {
            assertThatThrownBy(() -> locator.locate(input))
                    .isInstanceOf(SpecException.class)
                    .hasMessageStartingWith("error: `" + input.replaceFirst("#.*", ""))
                    .hasMessageContaining(message)
                    .hasMessageMatching("(?s).*\n  \\p{Lu}.*\\.");
        }
    }

    @Test
    void fetchesADocumentOnceAndNeverOffline() throws IOException {
        String url = server.withChecksum("/api.yaml");
        try (InputLocator offline = locator(true);
                InputLocator online = locator(false)) {
            assertThatThrownBy(() -> offline.locate(url))
                    .isInstanceOf(SpecException.class)
                    .hasMessageContaining("never fetched");
            assertThat(server.requests()).isEmpty();

            assertThat(online.locate(url)).hasContent(SPEC).hasFileName("api.yaml");
            assertThat(offline.locate(url)).isEqualTo(online.locate(url));
            assertThat(server.requests()).hasSize(1);

            Files.writeString(offline.locate(url), "damaged");
            assertThat(online.locate(url)).hasContent(SPEC);
        }
    }

    @Test
    void refusesADocumentThatChanged() throws IOException {
        try (InputLocator locator = locator(false)) {
            assertThatThrownBy(() -> locator.locate(server.url("/api.yaml") + "#sha256=" + "0".repeat(64)))
                    .isInstanceOf(SpecException.class)
                    .hasMessageContaining(
                            "has another checksum now: " + Digest.of(SPEC.getBytes(StandardCharsets.UTF_8)));
            assertThat(temporary.resolve("cache")).doesNotExist();
        }
    }

    @Test
    void saysWhyAServerGaveNothing() throws IOException {
        try (InputLocator locator = locator(false)) {
            assertThatThrownBy(() -> locator.locate(server.url("/gone.yaml") + "#sha256=" + "0".repeat(64)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("gone.yaml: the server answers with status 404");
        }
    }

    private InputLocator locator(boolean offline) throws IOException {
        return new InputLocator(
                temporary,
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, null),
                () -> new Downloads(temporary.resolve("cache"), offline),
                coordinates -> jar);
    }

    private GenerationRequest request(Path input) {
        return GenerationRequest.builder(temporary.resolve("out"), "com.example")
                .sources(sources -> sources.input(input))
                .build();
    }
}
