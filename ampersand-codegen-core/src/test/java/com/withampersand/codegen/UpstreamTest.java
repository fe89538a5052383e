package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.document.DocumentLoader;
import com.withampersand.codegen.document.Documents;
import com.withampersand.codegen.model.Adjustments;
import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.ApiReader;
import com.withampersand.codegen.model.Filter;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.proof.Examples;
import com.withampersand.codegen.proof.GeneratedClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The Ampersand API as upstream describes it; runs where that reference data is. */
class UpstreamTest {

    private static final Path SHARED = Path.of("../../shared");

    private static final Path PAYLOADS = SHARED.resolve("domain/examples");

    /** Compiled once, for that takes longest. */
    @TempDir
    private static Path once = Path.of("");

    private static @Nullable CompiledClient compiled;

    @TempDir
    private Path temp;

    private static CompiledClient client() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "no reference data beside the project");
        if (compiled == null) {
            compiled = CompiledClient.of(SHARED.resolve("upstream/spec"), once);
        }
        return compiled;
    }

    @Test
    void theTenDocumentsBecomeAClientWithinBudget() throws IOException {
        CompiledClient client = client();
        GenerationResult result = client.result();

        assertThat(result.operations()).isEqualTo(88);
        assertThat(result.problems(Severity.NOTE))
                .singleElement()
                .satisfies(note -> assertThat(note.rule()).isEqualTo("repeated-document"));
        Map<String, String> files = Generated.files(client.sources());
        assertThat(operationsIn(files))
                .as("operations with a call of their own")
                .isEqualTo(88);
        assertThat(Generated.lines(files)).as("lines of generated code").isLessThanOrEqualTo(55_000);
        assertThat(client.complaints()).isEmpty();
        assertThat(Generated.jarSize(client.classes(), temp.resolve("classes.jar")))
                .as("bytes of the jar of its classes")
                .isLessThanOrEqualTo(12L * 1024 * 1024 / 10);
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsReadAndWritten() throws IOException {
        GeneratedClient client = client().load();
        return Stream.concat(
                Examples.tests(client, 600),
                Examples.payloads(
                        client,
                        PAYLOADS,
                        Map.of("installation.json", "Installation", "connections.json", "Connection[]")));
    }

    /** Every operation is one method that returns a call; with optional parameters there is a second one without them. */
    private static long operationsIn(Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("Client.java"))
                .mapToLong(file -> file.getValue()
                        .lines()
                        .filter(line -> line.startsWith("    public ApiCall<"))
                        .map(line -> line.replaceFirst("\\(.*", ""))
                        .distinct()
                        .count())
                .sum();
    }

    @Test
    void everySchemaIsAType() {
        assumeTrue(Files.isDirectory(SHARED), "no reference data beside the project");
        Diagnostics diagnostics = new Diagnostics();
        Documents documents =
                DocumentLoader.load(List.of(SHARED.resolve("upstream/spec")), List.of(), List.of(), diagnostics);
        Api api = ApiReader.read(documents, Filter.NONE, Adjustments.NONE, diagnostics);
        Set<Place> schemas = api.types().stream()
                .map(TypeDef::place)
                .filter(place -> place.pointer().matches("/components/schemas/[^/]+"))
                .collect(Collectors.toSet());

        assertThat(schemas).hasSize(223);
        assertThat(api.types())
                .as("presence rules make no types")
                .noneMatch(type -> type.place().pointer().matches(".*Data(/allOf/\\d+)?/oneOf/\\d+"));
    }

    @Test
    void theOneFileFormBecomesAClientToo() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "no reference data beside the project");
        Path out = temp.resolve("out");
        GenerationResult result = generate(out, SHARED.resolve("upstream/spec/api/generated/api.bundled.json"));
        assertThat(result.operations()).isEqualTo(82);
        assertThat(Generated.compile(out, temp.resolve("classes"))).isEmpty();
    }

    @Test
    void aJsonSchemaWithDanglingReferencesFindsThemInTheDocumentsBesideIt() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "no reference data beside the project");
        Path alone = temp.resolve("alone");
        GenerationResult without = generate(alone, SHARED.resolve("upstream/spec"));
        Path both = temp.resolve("both");
        GenerationResult with = generate(
                both, SHARED.resolve("upstream/spec"), SHARED.resolve("domain/examples/installation-schema.json"));

        assertThat(Generated.files(both).keySet())
                .as("a schema that equals a component makes no second type")
                .isEqualTo(Generated.files(alone).keySet());
        assertThat(with.operations()).isEqualTo(without.operations());
        assertThat(with.problems(Severity.WARNING).stream().map(Problem::message))
                .anyMatch(message -> message.contains("Group"));
    }

    private static GenerationResult generate(Path out, Path... inputs) throws IOException {
        return AmpersandCodegen.run(GenerationRequest.builder(out, "com.acme.ampersand")
                .sources(sources -> sources.inputs(List.of(inputs)))
                .build());
    }
}
