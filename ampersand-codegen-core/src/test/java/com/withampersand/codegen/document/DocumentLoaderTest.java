package com.withampersand.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked // What a test reaches for is there, or the test fails.
class DocumentLoaderTest {

    private static final String API = "openapi: 3.0.3\npaths: {}\n";

    @TempDir
    Path folder;

    @Test
    void aFolderIsSearchedForDocumentsAndNothingElse() {
        Workspace work = new Workspace(folder)
                .file("b/api.yaml", API)
                .file("a.yml", "openapi: 3.1.0\n")
                .file("schemas/x.json", "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"}")
                .file("schemas/old.json", "{\"definitions\": {}}")
                .file("package.json", "{\"type\": \"module\", \"name\": \"x\"}")
                .file("tsconfig.json", "{\"$schema\": \"https://json.schemastore.org/tsconfig\"}")
                .file("overlay.yaml", "overlay: 1.0.0\n")
                .file("chart.yaml", "a: {{ .Values.x }}\n---\n")
                .file("empty.yaml", "")
                .file("list.json", "[1]")
                .file("README.md", "openapi: 3.0.0")
                .file(".hidden/api.yaml", API)
                .file("node_modules/x/api.yaml", API);

        Documents documents = work.load();

        assertThat(work.problems()).isEmpty();
        assertThat(documents.roots())
                .extracting(Document::id)
                .containsExactly("a.yml", "b/api.yaml", "schemas/old.json", "schemas/x.json");
        assertThat(documents.roots())
                .extracting(Document::dialect)
                .containsExactly(
                        Dialect.OPENAPI_3_1,
                        Dialect.OPENAPI_3_0,
                        Dialect.JSON_SCHEMA_DRAFT_07,
                        Dialect.JSON_SCHEMA_2020_12);
        assertThat(documents.files()).containsKey(work.path("package.json").toAbsolutePath());
    }

    @Test
    void aBrokenFileInAFolderCountsOnlyIfItSeemsToBeOneOfOurs() {
        Workspace work =
                new Workspace(folder).file("api.yaml", API + "a: b: c\n").file("other.yaml", "a: b: c\n");

        work.load();

        assertThat(work.problems()).containsExactly("malformed-yaml api.yaml:3:5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "swagger: '2.0'                   | swagger-2 x.yaml:1:1",
                "openapi: 4.0.0                   | openapi-version x.yaml:1:10",
                "openapi: 3                       | openapi-version x.yaml:1:10",
                "openapi: {}                      | openapi-version x.yaml:1:10",
                "overlay: 1.0.0                   | overlay-as-input x.yaml:1:1",
                "name: x                          | unknown-document x.yaml:1:1",
                "type: module                     | unknown-document x.yaml:1:1",
                "- openapi                        | unknown-document x.yaml:1:1",
            })
    void aFileGivenByNameMustBeADocument(String text, String problem) {
        Workspace work = new Workspace(folder).file("x.yaml", text.replace('\'', '"'));

        work.load("x.yaml");

        assertThat(work.problems()).containsExactly(problem);
        assertThat(work.problem().remedy()).isNotEmpty();
    }

    @Test
    void theRemedyForSwaggerIsToConvert() {
        Workspace work = new Workspace(folder).file("x.yaml", "swagger: \"2.0\"");

        work.load("x.yaml");

        assertThat(work.problem().remedy()).contains("Convert");
    }

    @Test
    void missingInputsAndFruitlessFoldersAreErrors() {
        Workspace work = new Workspace(folder).file("empty/notes.txt", "x");

        work.load("absent.yaml");
        assertThat(work.problems()).containsExactly("file-missing absent.yaml:1:1");
        work.load("empty");
        assertThat(work.problems()).containsExactly("no-documents empty:1:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a/api.yaml                           | api.yaml",
                "a                                    | api.yaml, deep/api.yaml",
                ".                                    | a/api.yaml, a/deep/api.yaml, b/api.yaml",
                "a/api.yaml, b/api.yaml               | a/api.yaml, b/api.yaml",
                "a/deep/api.yaml, a, b                | a/api.yaml, b/api.yaml, deep/api.yaml",
                "a, a/api.yaml                        | api.yaml, deep/api.yaml",
                "b/../a/deep                          | api.yaml",
            })
    void idsAreRelativeToInputsAndToldApartByFolders(String inputs, String ids) {
        Workspace work = new Workspace(folder)
                .file("a/api.yaml", API)
                .file("a/deep/api.yaml", API)
                .file("b/api.yaml", API);

        Documents documents = work.load(inputs.split(", "));

        assertThat(work.problems()).isEmpty();
        assertThat(documents.roots()).extracting(Document::id).containsExactly(ids.split(", "));
    }

    @Test
    void filesReachedByReferencesAreDocumentsButNoRoots() {
        Workspace work = new Workspace(folder)
                .file("api/api.yaml", API + "components: {schemas: {A: {$ref: '../models/a%20b.yaml#/A'}}}\n")
                .file("models/a b.yaml", "A: {properties: {c: {$ref: ./c.json}}}\n")
                .file("models/c.json", "{\"type\": \"string\"}");

        Documents documents = work.load("api/api.yaml");

        assertThat(work.problems()).isEmpty();
        assertThat(documents.roots()).extracting(Document::id).containsExactly("api.yaml");
        assertThat(documents.all())
                .extracting(Document::id)
                .containsExactly("api.yaml", "../models/a b.yaml", "../models/c.json");
        assertThat(documents.all()).extracting(Document::dialect).containsOnly(Dialect.OPENAPI_3_0);
    }

    @Test
    void nodesKnowTheirDocumentAndIdentity() {
        Workspace work = new Workspace(folder)
                .file("api.yaml", API + "components: {schemas: {A: {$ref: 'b.yaml#/x~1y'}}}\n")
                .file("b.yaml", "x/y: {type: object}\n");

        Documents documents = work.load("api.yaml");
        ObjectNode a = (ObjectNode) JsonPointer.find(documents.roots().get(0).root(), "/components/schemas/A");

        assertThat(documents.id(a)).isEqualTo("api.yaml#/components/schemas/A");
        assertThat(documents.id(documents.resolve(a))).isEqualTo("b.yaml#/x~1y");
        assertThat(documents.document(documents.resolve(a)).id()).isEqualTo("b.yaml");
        Node foreign = new Workspace(folder).load("api.yaml").roots().get(0).root();
        assertThatThrownBy(() -> documents.document(foreign)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoRunsAreTheSame() {
        Workspace work =
                new Workspace(folder).file("b.yaml", API).file("a/c.yaml", API).file("a.yaml", API);

        assertThat(work.load().all()).extracting(Document::id).containsExactly("a.yaml", "a/c.yaml", "b.yaml");
        assertThat(work.load().all()).extracting(Document::id).containsExactly("a.yaml", "a/c.yaml", "b.yaml");
    }
}
