package com.withampersand.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked // What a test reaches for is there, or the test fails.
class RemoteDocumentsTest {

    private static final String URL = "https://example.com/schemas/common.yaml";

    @TempDir
    Path folder;

    @TempDir
    Path cache;

    private final List<String> fetched = new ArrayList<>();

    @Test
    void aDocumentThatIsGivenIsNotFetchedForItsId() {
        Workspace work = new Workspace(folder)
                .file("api.yaml", api(URL + "#/$defs/Name"))
                .file(
                        "common.yaml",
                        "$schema: https://json-schema.org/draft/2020-12/schema\n$id: " + URL
                                + "\n$defs: {Name: {type: string}}\n")
                .remote(URL, copy("$defs: {Name: {type: integer}}"));

        Documents documents = work.load();

        assertThat(work.problems()).isEmpty();
        assertThat(named(documents, "api.yaml").text("type")).isEqualTo("string");
        assertThat(fetched).isEmpty();
        assertThat(documents.unusedRemote()).containsExactly(URL);
    }

    @Test
    void whatIsFetchedIsCalledByItsUrlOnAnyMachine() {
        Workspace work =
                new Workspace(folder).file("api.yaml", api(URL + "#/Name")).remote(URL, copy("Name: {}"));

        Documents documents = work.load("api.yaml");
        ObjectNode name = named(documents, "api.yaml");

        assertThat(documents.id(name)).isEqualTo("example.com/schemas/common.yaml#/Name");
        assertThat(name.location().toString()).isEqualTo(URL + ":1:7");
        assertThat(documents.files()).containsKey(cache.resolve("copy0"));
        assertThat(documents.unusedRemote()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "other.yaml#/B",
                "./other.yaml#/B",
                "/schemas/other.yaml#/B",
                "//example.com/schemas/other.yaml#/B"
            })
    void relativeReferencesStartFromTheUrl(String reference) {
        Workspace work = new Workspace(folder)
                .file("api.yaml", api(URL + "#/Name"))
                .file("other.yaml", "B: {type: integer}\n")
                .remote(URL, copy("Name: {$ref: '" + reference + "'}"))
                .remote("https://example.com/schemas/other.yaml", copy("B: {$ref: 'common.yaml#/C'}\n"));
        work.remote("https://example.com/unused", copy(""));

        work.load("api.yaml");

        assertThat(work.problem().message()).isEqualTo("Nothing is at #/C in example.com/schemas/common.yaml");
        assertThat(fetched).hasSize(2);
    }

    @Test
    void anIdIsTheBaseAndElseTheUrl() {
        Workspace work = new Workspace(folder)
                .file("api.yaml", api(URL))
                .remote(URL, copy("""
                    $id: https://acme.test/types/common.yaml
                    type: object
                    properties: {a: {$ref: a.yaml}, b: {$ref: b.yaml}}
                    """))
                .remote("https://acme.test/types/a.yaml", copy("{title: a}"))
                .remote("https://example.com/schemas/b.yaml", copy("{title: b}"));

        Documents documents = work.load("api.yaml");
        ObjectNode properties = named(documents, "api.yaml").object("properties");

        assertThat(work.problems()).isEmpty();
        assertThat(documents.resolve(properties.object("a")).text("title")).isEqualTo("a");
        assertThat(documents.resolve(properties.object("b")).text("title")).isEqualTo("b");
    }

    @Test
    void filesOfThisMachineAreNoneOfItsBusiness() {
        Workspace work =
                new Workspace(folder).file("api.yaml", api(URL + "#/Name")).file("secret.yaml", "A: {type: string}\n");
        work.remote(URL, copy("Name: {$ref: '" + folder.resolve("secret.yaml") + "#/A'}\nB: {$ref: secret.yaml}"));

        Documents documents = work.load("api.yaml");

        assertThat(work.problems())
                .containsExactlyInAnyOrder("remote-reference " + URL + ":1:14", "remote-reference " + URL + ":2:11");
        assertThat(documents.files().keySet()).noneMatch(path -> path.endsWith("secret.yaml"));
    }

    @Test
    void anOverlayMayBeForADocumentOnTheWeb() {
        Workspace work = new Workspace(folder)
                .file("api.yaml", api(URL + "#/Name"))
                .remote(URL, copy("Name: {type: string}"))
                .overlay(
                        "overlay.yaml",
                        "overlay: 1.0.0\nextends: " + URL
                                + "\nactions:\n  - {target: $.Name, update: {title: Changed}}\n");

        Documents documents = work.load("api.yaml");

        assertThat(work.problems()).isEmpty();
        assertThat(named(documents, "api.yaml").text("title")).isEqualTo("Changed");
    }

    private static String api(String reference) {
        return "openapi: 3.1.0\ncomponents: {schemas: {A: {$ref: '" + reference + "'}}}\n";
    }

    private static ObjectNode named(Documents documents, String id) {
        Document api = documents.roots().stream()
                .filter(root -> root.id().equals(id))
                .findFirst()
                .orElseThrow();
        return documents.resolve((ObjectNode) JsonPointer.find(api.root(), "/components/schemas/A"));
    }

    private RemoteDocument.Copy copy(String text) {
        return () -> {
            Path file = cache.resolve("copy" + fetched.size());
            fetched.add(text);
            return write(file, text);
        };
    }

    private static Path write(Path file, String text) throws IOException {
        return Files.writeString(file, text);
    }
}
