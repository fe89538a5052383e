package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmpersandCodegenTest {

    static final String SPEC = """
            openapi: 3.0.3
            info:
              title: Acme API
              version: '1'
            servers:
              - url: https://api.example.com
            paths:
              /groups/{id}:
                get:
                  operationId: getGroup
                  tags: [Group]
                  parameters:
                    - name: id
                      in: path
                      required: true
                      schema:
                        type: string
                  responses:
                    '200':
                      description: The group.
                      content:
                        application/json:
                          schema:
                            $ref: '#/components/schemas/Group'
            components:
              schemas:
                Group:
                  type: object
                  properties:
                    name:
                      type: string
            """;

    @TempDir
    Path temporary = Path.of("");

    private Path spec = Path.of("");
    private Path output = Path.of("");
    private Path names = Path.of("");

    @BeforeEach
    void setUp() throws IOException {
        spec = Files.writeString(temporary.resolve("api.yaml"), SPEC);
        output = temporary.resolve("out");
        names = temporary.resolve("names/names.txt");
    }

    @Test
    void generatesClientAndRuntime() throws IOException {
        GenerationResult result = AmpersandCodegen.run(request().build());

        assertThat(result.files().written())
                .contains(
                        "com/example/AcmeClient.java",
                        "com/example/runtime/AcmeException.java",
                        "com/example/runtime/Generated.java");
        assertThat(result.operations()).isEqualTo(1);
        assertThat(result.types()).isEqualTo(1);
        assertThat(result.problems()).isEmpty();
        assertThat(result.names()).contains("type api.yaml#/components/schemas/Group = Group\n");
        assertThat(result.summary(Duration.ofMillis(1249)))
                .isEqualTo("1 operation, 1 type: %1$d files, %1$d written, 0 deleted (1.2 s)"
                        .formatted(result.files().written().size()));
    }

    @Test
    void hasNothingToDoTheSecondTime() throws IOException {
        AmpersandCodegen.run(request().build());

        assertThat(AmpersandCodegen.run(request().build()).files().changedAnything())
                .isFalse();
    }

    @Test
    void leavesTheRuntimeToAnother() throws IOException {
        GenerationResult result = AmpersandCodegen.run(request()
                .runtimePackage("com.other.rt")
                .style(style -> style.runtime(false))
                .build());

        assertThat(result.files().written())
                .contains("com/example/AcmeClient.java")
                .noneMatch(path -> path.contains("com/other") || path.contains("/runtime/"));
    }

    @Test
    void writesNothingIfTheInputIsWrong() throws IOException {
        Files.writeString(spec, SPEC.replace("schemas/Group'", "schemas/Gruop'"));

        assertThatThrownBy(() -> AmpersandCodegen.run(request().build()))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("api.yaml:24:");
        assertThat(output).doesNotExist();
    }

    @Test
    void saysSoIfAFolderHasNoDocuments() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("empty"));
        GenerationRequest request = GenerationRequest.builder(output, "com.example")
                .sources(sources -> sources.inputs(List.of(folder)))
                .build();

        assertThatThrownBy(() -> AmpersandCodegen.run(request))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("no-documents")
                .hasMessageContaining(folder.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Api", "Network", "NETWORK", "Decoding", "Connect", "Http"})
    void refusesAClientNameThatWouldClashWithTheRuntime(String name) {
        assertThatThrownBy(() -> AmpersandCodegen.run(
                        request().naming(naming -> naming.clientName(name)).build()))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("client-name-taken");
    }

    @Test
    void writesAModuleForJacksonOnlyAsLongAsItIsAskedFor() throws IOException {
        String service = "META-INF/services/com.fasterxml.jackson.databind.Module";
        String[] more = {
            service, "com/example/AcmeJacksonModule.java", "com/example/runtime/CodecModule.java",
        };

        assertThat(AmpersandCodegen.run(request()
                                .style(style -> style.jacksonModule(true))
                                .build())
                        .files()
                        .written())
                .contains(more);
        assertThat(output.resolve(service)).content().isEqualTo("com.example.AcmeJacksonModule\n");
        assertThat(AmpersandCodegen.run(request()
                                .style(style -> style.jacksonModule(true))
                                .build())
                        .files()
                        .changedAnything())
                .isFalse();

        GenerationResult without = AmpersandCodegen.run(request().build());
        assertThat(without.files().deleted()).contains(more);
        assertThat(without.files().written()).isEmpty();
        assertThat(output.resolve("META-INF")).doesNotExist();
        assertThat(Generated.files(output).values()).noneMatch(text -> text.contains("databind"));
    }

    @Test
    void anotherJacksonChangesTheRuntimeAlone() throws IOException {
        AmpersandCodegen.run(request().style(style -> style.jacksonModule(true)).build());

        GenerationResult three = AmpersandCodegen.run(
                request().style(style -> style.jackson("3").jacksonModule(true)).build());

        assertThat(three.files().written())
                .contains("com/example/runtime/JsonTokens.java", "com/example/runtime/CodecModule.java")
                .allMatch(path -> path.startsWith("com/example/runtime/")
                        || path.equals("META-INF/services/tools.jackson.databind.JacksonModule"));
        assertThat(three.files().deleted()).containsExactly("META-INF/services/com.fasterxml.jackson.databind.Module");
    }

    @Test
    void refusesAModuleForJacksonWhereThereIsNothingToRead() throws IOException {
        Files.writeString(
                spec,
                SPEC.substring(0, SPEC.indexOf("components:"))
                        .replace("$ref: '#/components/schemas/Group'", "type: string"));

        assertThatThrownBy(() -> AmpersandCodegen.run(
                        request().style(style -> style.jacksonModule(true)).build()))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("jackson-module-empty");
        assertThat(output).doesNotExist();
    }

    @Test
    void explainsWhatTheDiskRefuses() throws IOException {
        Files.writeString(output, "a file");

        assertThatThrownBy(() -> AmpersandCodegen.run(request().build()))
                .isInstanceOf(IOException.class)
                .hasMessage(output + ": this is a file, where a directory is needed");
    }

    @Test
    void notesThatThereIsNoNamesFileYet() throws IOException {
        GenerationResult result = AmpersandCodegen.run(frozen().build());

        assertThat(result.problems(Severity.NOTE)).extracting(Problem::rule).containsExactly("no-names-file");
        assertThat(names).doesNotExist();
    }

    @Test
    void writesTheNamesFileAndFollowsIt() throws IOException {
        GenerationResult first = AmpersandCodegen.run(
                frozen().naming(naming -> naming.updateNames(true)).build());
        assertThat(names).hasContent(first.names());

        Files.writeString(names, first.names().replace("Group = Group", "Group = Team"));
        GenerationResult second = AmpersandCodegen.run(frozen().build());
        assertThat(second.names()).contains("type api.yaml#/components/schemas/Group = Team\n");
        assertThat(second.problems()).isEmpty();
    }

    @Test
    void notesWhatTheNamesFileLacks() throws IOException {
        freeze("type api.yaml#/components/schemas/Group = Team");

        assertThat(AmpersandCodegen.run(frozen().build()).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.NOTE);
                    assertThat(problem.rule()).isEqualTo("names-not-frozen");
                    assertThat(problem.message()).contains("`client`").doesNotContain("schemas/Group`");
                });
    }

    @Test
    void warnsOfNamesThatMatchNothing() throws IOException {
        String gone = "type api.yaml#/components/schemas/Gone = Gone";
        freeze(gone, "property api.yaml#/components/schemas/Gone size = size");

        GenerationResult result = AmpersandCodegen.run(frozen().build());
        assertThat(result.problems(Severity.WARNING))
                .singleElement()
                .asString()
                .contains("`type api.yaml#/components/schemas/Gone`")
                .contains("`property api.yaml#/components/schemas/Gone size`");

        AmpersandCodegen.run(frozen().naming(naming -> naming.updateNames(true)).build());
        assertThat(names).content().doesNotContain("Gone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type api.yaml#/components/schemas/Group = class",
                "type api.yaml#/components/schemas/Group = My-Group",
                "type api.yaml#/components/schemas/Group = Outer.1",
                "property api.yaml#/components/schemas/Group name = a.b",
                "client = ",
                "client"
            })
    void refusesNamesThatJavaDoesNotAllow(String line) throws IOException {
        freeze(line);

        assertThatThrownBy(() -> AmpersandCodegen.run(frozen().build()))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("names.txt:2:");
        assertThat(output).doesNotExist();
    }

    @Test
    void refusesTwoNamesForOneThing() throws IOException {
        freeze("client = Acme", "client = Other");

        assertThatThrownBy(() -> AmpersandCodegen.run(frozen().build()))
                .hasMessageContaining("names.txt:3:10: error: The names file names this twice")
                .hasMessageContaining("names.txt:2:10: see also");
    }

    private void freeze(String... lines) throws IOException {
        Files.createDirectories(names.getParent());
        Files.writeString(names, "# frozen\n" + String.join("\n", lines) + "\n");
    }

    private GenerationRequest.Builder frozen() {
        return request().naming(naming -> naming.namesFile(names));
    }

    private GenerationRequest.Builder request() {
        return GenerationRequest.builder(output, "com.example")
                .sources(sources -> sources.inputs(List.of(spec)))
                .destination(destination -> destination.manifest(temporary.resolve("manifest.txt")));
    }
}
