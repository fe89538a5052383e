package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.withampersand.codegen.diagnostics.SpecException;
import com.withampersand.codegen.document.RemoteDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs on the web refer to others from where they are, and to nothing on this machine. */
class RemoteInputsTest {

    private static final String API = AmpersandCodegenTest.SPEC.replace(
            "            $ref: '#/components/schemas/Group'", "            $ref: '../common/group.yaml#/Group'");
    private static final String GROUP = """
        Group:
          type: object
          properties:
            name: {type: string}
            parent: {$ref: '/v1/api.yaml#/components/schemas/Parent'}
        """;

    @TempDir
    Path temporary = Path.of("");

    private final DocumentServer server = new DocumentServer(
            Map.of("/v1/api.yaml", API.replace("    Group:\n", "    Parent:\n"), "/common/group.yaml", GROUP));

    RemoteInputsTest() throws IOException {}

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void relativeReferencesStartFromTheUrl() throws IOException {
        GenerationResult result = AmpersandCodegen.run(request("/common/group.yaml"));

        assertThat(result.problems()).isEmpty();
        assertThat(Files.readString(temporary.resolve("out/com/example/model/Group.java")))
                .contains("public @Nullable Parent parent()");
        assertThat(result.names()).contains("api.yaml#").doesNotContain(temporary.toString());
        assertThat(AmpersandCodegen.upToDate(request("/common/group.yaml"))).isPresent();
    }

    @Test
    void whatIsNotAllowedIsNotFetched() {
        assertThat(refusal())
                .startsWith(
                        server.url("/v1/api.yaml") + ":24:23: error: The reference ../common/group.yaml#/Group leads to"
                                + " the web, where nothing is fetched unasked [remote-reference]\n")
                .contains(server.url("/common/group.yaml") + "#sha256=…");
    }

    @Test
    void filesOfThisMachineAreNoneOfTheirBusiness() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret.yaml"), GROUP);
        server.put("/v1/api.yaml", API.replace("../common/group.yaml", secret.toString()));

        assertThat(refusal())
                .startsWith(server.url("/v1/api.yaml") + ":24:23: error: The reference " + secret
                        + "#/Group leads to the web");
    }

    @Test
    void theLastRunIsComparedWithWhatItRead() throws IOException {
        AmpersandCodegen.run(request("/common/group.yaml"));
        server.put("/common/group.yaml", GROUP.replace("name:", "fullName: {type: string}\n    name:"));
        try (Stream<Path> cached = Files.walk(temporary.resolve("cache"))) {
            for (Path file : cached.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }

        String report = ClientDiff.compare(
                        request("/common/group.yaml"), new OlderVersion.OfRun(temporary.resolve("state/inputs.zip")))
                .toString();

        assertThat(report).contains("fullName").doesNotContain("Parent");
    }

    private String refusal() {
        return String.valueOf(catchThrowableOfType(SpecException.class, () -> AmpersandCodegen.run(request()))
                .getMessage());
    }

    private GenerationRequest request(String... allowed) throws IOException {
        InputLocator locator = new InputLocator(
                temporary,
                RemoteInputsTest.class.getClassLoader(),
                () -> new Downloads(temporary.resolve("cache"), false),
                temporary::resolve);
        Path input = locator.locate(server.withChecksum("/v1/api.yaml"));
        List<RemoteDocument> remote = new ArrayList<>(locator.remoteInputs());
        Stream.of(allowed).map(server::withChecksum).map(locator::remote).forEach(remote::add);
        return GenerationRequest.builder(temporary.resolve("out"), "com.example")
                .sources(sources -> sources.input(input).remoteDocuments(remote))
                .destination(to -> to.lastRun(temporary.resolve("state/last-run.txt")))
                .build();
    }
}
