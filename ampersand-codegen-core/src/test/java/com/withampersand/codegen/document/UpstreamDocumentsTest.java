package com.withampersand.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Runs only beside the reference data, which is no part of the project. */
@NullUnmarked // What a test reaches for is there, or the test fails.
class UpstreamDocumentsTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void theDocumentsOfTodayHaveNoProblems() {
        Documents documents = load("upstream/spec");

        assertThat(diagnostics.problems()).isEmpty();
        assertThat(documents.roots()).hasSize(11);
        assertThat(documents.all()).hasSize(11);
    }

    @Test
    void theReferenceThatOtherParsersPassOverIsFound() {
        load("upstream/history/b2cec1e1");

        assertThat(diagnostics.problems()).hasSize(1);
        Problem problem = diagnostics.problems().get(0);
        assertThat(problem.rule()).isEqualTo("malformed-reference");
        assertThat(problem.remedy())
                .isEqualTo("Did you mean ../manifest/manifest.yaml#/components/schemas/FieldMetadata?");
    }

    @Test
    void theTemplateThatIsNoTextIsFound() {
        load("upstream/history/59a43a54");

        assertThat(diagnostics.problems()).hasSize(1);
        assertThat(diagnostics.problems().get(0).rule()).isEqualTo("key-not-scalar");
        assertThat(diagnostics.problems().get(0).location().orElseThrow().toString())
                .endsWith("catalog/catalog.yaml:330:21");
    }

    @Test
    void theSchemaCutOutOfTheApiIsLedBackToIt() {
        Documents documents = load("domain/examples/installation-schema.json", "upstream/spec");
        Document schema = documents.roots().stream()
                .filter(root -> root.id().equals("installation-schema.json"))
                .findFirst()
                .orElseThrow();

        assertThat(diagnostics.problems())
                .extracting(Problem::rule)
                .containsOnly("schema-reference-guessed")
                .hasSize(3);
        ObjectNode group = schema.root().object("properties").object("group");
        assertThat(documents.id(documents.resolve(group))).isEqualTo("api/api.yaml#/components/schemas/Group");
    }

    private Documents load(String... inputs) {
        // From the module's folder, and from the root of the project.
        Path shared = Files.isDirectory(Path.of("../shared")) ? Path.of("../shared") : Path.of("../../shared");
        assumeTrue(Files.isDirectory(shared.resolve("upstream")), "the reference data is not here");
        return DocumentLoader.load(
                List.of(inputs).stream().map(shared::resolve).toList(), List.of(), List.of(), diagnostics);
    }
}
