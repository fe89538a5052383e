package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.withampersand.codegen.diagnostics.SpecException;
import com.withampersand.codegen.document.Digest;
import com.withampersand.codegen.document.RemoteDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked // What a test reaches for is there, or the test fails.
class RemoteReferencesTest {

    private static final String GROUP = """
        Group:
          type: object
          properties:
            owner: {$ref: '../people/person.yaml#/Person'}
            again: {$ref: '#/Name'}
        Name: {type: string}
        """;
    private static final String PERSON = "Person: {type: object, properties: {name: {type: string}}}\n";

    @TempDir
    Path temporary = Path.of("");

    private final DocumentServer server =
            new DocumentServer(Map.of("/common/group.yaml", GROUP, "/people/person.yaml", PERSON));
    private Path spec = Path.of("");

    RemoteReferencesTest() throws IOException {}

    @BeforeEach
    void writeSpec() throws IOException {
        spec = Files.writeString(
                temporary.resolve("api.yaml"),
                AmpersandCodegenTest.SPEC
                        .replace("'#/components/schemas/Group'", "'" + url("/common/group.yaml") + "#/Group'")
                        .replace(
                                "    Group:\n",
                                "    Twice: {$ref: '" + url("/common/group.yaml") + "#/Group'}\n    Local:\n"));
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void whatIsAllowedIsFetchedOnceWithWhatItRefersToFromItsUrl() throws IOException {
        GenerationResult result = AmpersandCodegen.run(request(false, group(), person()));

        assertThat(result.problems()).isEmpty();
        assertThat(Files.readString(output("model/Group.java"))).contains("public @Nullable Person owner()");
        assertThat(server.requests()).containsExactly("/common/group.yaml", "/people/person.yaml");
        String names = result.names();
        assertThat(names).doesNotContain(temporary.toString());

        assertThat(AmpersandCodegen.upToDate(request(true, group(), person()))).isPresent();
        Files.delete(output("model/Group.java"));
        AmpersandCodegen.run(request(true, group(), person()));
        assertThat(output("model/Group.java")).exists();
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void nothingIsFetchedUnasked() {
        assertThat(refusal())
                .startsWith(temporary + "/api.yaml:24:23: error: The reference " + url("/common/group.yaml")
                        + "#/Group leads to the web, where nothing is fetched unasked [remote-reference]\n")
                .contains("\n  Download the document and refer to it by its relative path; or allow it by the option"
                        + " `remoteDocuments` (`--remote-document`): "
                        + url("/common/group.yaml") + "#sha256=…");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void whatADocumentOnTheWebRefersToIsNotAllowedWithIt() {
        assertThat(refusal(group()))
                .startsWith(
                        url("/common/group.yaml") + ":4:19: error: The reference ../people/person.yaml#/Person leads"
                                + " to the web, where nothing is fetched unasked [remote-reference]\n")
                .contains(url("/people/person.yaml") + "#sha256=…");
        assertThat(server.requests()).containsExactly("/common/group.yaml");
    }

    @Test
    void nothingIsFetchedOffline() {
        SpecException refused =
                catchThrowableOfType(SpecException.class, () -> AmpersandCodegen.run(request(true, group(), person())));

        assertThat(refused.getMessage())
                .startsWith(temporary + "/api.yaml:24:23: error: `" + url("/common/group.yaml")
                        + "` was never fetched, and this is an offline run [input-offline]\n");
        assertThat(refused.problems()).hasSize(1);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void whatChangedIsRefused() {
        server.put("/common/group.yaml", GROUP + "\n");

        assertThat(refusal(group(), person()))
                .startsWith(temporary + "/api.yaml:24:23: error: `" + url("/common/group.yaml")
                        + "` has another checksum now: " + sum(GROUP + "\n") + " [input-checksum]\n");
    }

    @Test
    void aServerThatGivesNothingIsLocatedAndAskedOnce() {
        server.clear();

        assertThat(refusal(group(), person()))
                .startsWith(temporary + "/api.yaml:24:23: error: " + url("/common/group.yaml") + " cannot be fetched: "
                        + url("/common/group.yaml") + ": the server answers with status 404 [remote-unreachable]\n");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void whatNothingRefersToIsAMistake() {
        assertThat(refusal(group(), person(), url("/people/persons.yaml") + "#sha256=" + "0".repeat(64)))
                .isEqualTo("error: No reference needs " + url("/people/persons.yaml")
                        + ", which is one of the remote documents [remote-document-unused]\n"
                        + "  Leave it out, or correct the URL: references must have it letter by letter.");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void whatTheLastRunFetchedNeedNotBeThereToCompare() throws IOException {
        Path state = temporary.resolve("state");
        AmpersandCodegen.run(request(false, group(), person()));
        server.put("/people/person.yaml", PERSON.replace("name:", "fullName: {}, name:"));
        try (Stream<Path> cached = Files.walk(temporary.resolve("cache"))) {
            for (Path file : cached.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        String report = ClientDiff.compare(
                        request(false, group(), server.withChecksum("/people/person.yaml")),
                        new OlderVersion.OfRun(state.resolve("inputs.zip")))
                .toString();

        assertThat(report).contains("fullName");
    }

    private String refusal(String... allowed) {
        return catchThrowableOfType(SpecException.class, () -> AmpersandCodegen.run(request(false, allowed)))
                .getMessage();
    }

    private GenerationRequest request(boolean offline, String... allowed) {
        InputLocator locator = new InputLocator(
                temporary,
                RemoteReferencesTest.class.getClassLoader(),
                () -> new Downloads(temporary.resolve("cache"), offline),
                coordinates -> spec);
        List<RemoteDocument> remote = Stream.of(allowed).map(locator::remote).toList();
        return GenerationRequest.builder(temporary.resolve("out"), "com.example")
                .sources(sources -> sources.input(spec).remoteDocuments(remote))
                .destination(to -> to.lastRun(temporary.resolve("state/last-run.txt")))
                .build();
    }

    private Path output(String file) {
        return temporary.resolve("out/com/example").resolve(file);
    }

    private String group() {
        return server.withChecksum("/common/group.yaml", GROUP);
    }

    private String person() {
        return server.withChecksum("/people/person.yaml", PERSON);
    }

    private String url(String path) {
        return server.url(path);
    }

    private static String sum(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
