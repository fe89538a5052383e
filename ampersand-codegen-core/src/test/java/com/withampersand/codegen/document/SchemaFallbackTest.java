package com.withampersand.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diagnostics.Severity;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked // What a test reaches for is there, or the test fails.
class SchemaFallbackTest {

    private static final String META = "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#/components/schemas/Group                     | api.yaml#/components/schemas/Group",
                "#/components/schemas/Twice                     | api.yaml#/components/schemas/Twice",
                "../gone/other.yaml#/components/schemas/Twice   | other.yaml#/components/schemas/Twice",
                "../gone/api.yaml#/components/schemas/Only      | other.yaml#/components/schemas/Only",
                "https://example.com/named.json#/$defs/x        | named.json#/$defs/x",
                "#/components/schemas/my-named                  | my-named.json#",
                "#/components/schemas/The Title                 | titled.json#",
                "elsewhere/titled.json#/$defs/y                 | titled.json#/$defs/y",
            })
    void danglingReferencesAreGuessedWithAWarning(String ref, String target) {
        Workspace work = new Workspace(folder)
                .file("api.yaml", "openapi: 3.0.0\ncomponents: {schemas: {Group: {type: object}, Twice: {}}}\n")
                .file("other.yaml", "openapi: 3.0.0\ncomponents: {schemas: {Twice: {}, Only: {}}}\n")
                .file("named.json", "{" + META + ", \"$id\": \"named.json\", \"$defs\": {\"x\": {}}}")
                .file("my-named.json", "{" + META + ", \"$id\": \"https://example.com/MyNamed.schema.json\"}")
                .file("titled.json", "{" + META + ", \"title\": \"The Title\", \"$defs\": {\"y\": {}}}")
                .file("zz.json", "{" + META + ",\n \"properties\": {\"p\": {\"$ref\": \"" + ref.strip() + "\"}}}");

        Documents documents = work.load();
        ObjectNode root = documents.roots().get(documents.roots().size() - 1).root();

        assertThat(work.problems()).containsExactly("schema-reference-guessed zz.json:2:31");
        assertThat(work.problem().severity()).isEqualTo(Severity.WARNING);
        assertThat(work.problem().message()).contains(target);
        assertThat(work.related()).hasSize(1);
        assertThat(documents.id(documents.resolve((ObjectNode) JsonPointer.find(root, "/properties/p"))))
                .isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "components: {schemas: {A: {properties: {b: {type: object}, c: {items: {$ref: '#/properties/b'}}}}}}"
                        + " | /components/schemas/A/properties/c/items | /components/schemas/A/properties/b",
                "components: {responses: {R: {description: R, content: {a/b: {schema: {items: {anyOf: [{},"
                        + " {properties: {p: {$ref: '#/items/anyOf/1'}}}]}}}}}}}"
                        + " | /components/responses/R/content/a~1b/schema/items/anyOf/1/properties/p"
                        + " | /components/responses/R/content/a~1b/schema/items/anyOf/1",
            })
    void pathsFromTheBeginningOfASchemaInADocumentAreUnderstood(String text, String from, String target) {
        Workspace work = new Workspace(folder).file("api.yaml", "openapi: 3.1.0\n" + text + "\n");

        Documents documents = work.load();

        ObjectNode root = documents.roots().get(0).root();
        assertThat(work.problem().rule()).isEqualTo("schema-reference-guessed");
        assertThat(work.problem().message()).contains("as seen from the schema that this is in: api.yaml#" + target);
        assertThat(documents.id(documents.resolve((ObjectNode) JsonPointer.find(root, from))))
                .isEqualTo("api.yaml#" + target);
    }

    @Test
    void nothingIsGuessedForAnOpenApiDocument() {
        Workspace work = new Workspace(folder)
                .file("api.yaml", "openapi: 3.0.0\ncomponents: {schemas: {A: {$ref: '#/components/schemas/B'}}}\n")
                .file("b.yaml", "openapi: 3.0.0\ncomponents: {schemas: {B: {}}}\n");

        work.load();

        assertThat(work.problems()).containsExactly("dangling-reference api.yaml:2:34");
        assertThat(work.problem().remedy()).isEqualTo("Did you mean b.yaml#/components/schemas/B?");
    }

    @Test
    void withoutTheWholeTheRemedyIsToAddIt() {
        Workspace work = new Workspace(folder)
                .file("a.json", "{" + META + ", \"items\": {\"$ref\": \"#/components/schemas/Group\"}}");

        work.load();

        assertThat(work.problem().rule()).isEqualTo("unresolved-reference");
        assertThat(work.problem().severity()).isEqualTo(Severity.WARNING);
        assertThat(work.problem().remedy()).contains("Add the OpenAPI document");
    }
}
