package com.withampersand.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked // What a test reaches for is there, or the test fails.
class OverlaysTest {

    private static final String API = """
        openapi: 3.0.3
        info: {title: Old}
        tags: [{name: a}, {name: b}, {name: c}]
        paths:
          /pets: {get: {operationId: pets}}
          /cats: {get: {operationId: cats, x-internal: true}}
        """;
    private static final String HEAD = "overlay: 1.0.0\ninfo: {title: t, version: 1.0.0}\n";

    @TempDir
    Path folder;

    @Test
    void updatesMergeAndKeepTheirPlaces() {
        Workspace work = new Workspace(folder).file("api.yaml", API).overlay("overlay.yaml", HEAD + """
            actions:
              - target: $.info
                update: {title: New, contact: {name: Me}}
              - target: $.tags
                update: {name: d}
              - target: $
                update:
                  tags: [{name: e}]
            """);

        Documents documents = work.load("api.yaml");
        Document api = documents.roots().get(0);

        assertThat(work.problems()).isEmpty();
        assertThat(api.root().object("info").toJava())
                .isEqualTo(Map.of("title", "New", "contact", Map.of("name", "Me")));
        assertThat(api.root().objects("tags"))
                .extracting(tag -> tag.text("name"))
                .containsExactly("a", "b", "c", "d", "e");
        Node name = JsonPointer.find(api.root(), "/info/contact/name");
        assertThat(name.location().toString()).endsWith("overlay.yaml:5:42");
        assertThat(name.location().pointer()).isEqualTo("/info/contact/name");
        assertThat(documents.id(name)).isEqualTo("api.yaml#/info/contact/name");
        assertThat(api.root().object("info").location().toString()).endsWith("api.yaml:2:7");
        assertThat(JsonPointer.find(api.root(), "/tags/4").location().pointer()).isEqualTo("/tags/4");
        assertThat(documents.files()).containsKey(work.path("overlay.yaml").toAbsolutePath());
    }

    @Test
    void removingMovesTheItemsBehindUp() {
        Workspace work = new Workspace(folder)
                .file("api.yaml", API)
                .overlay(
                        "overlay.yaml",
                        HEAD
                                + "actions:\n"
                                + "  - {target: '$.tags[0]', remove: true}\n"
                                + "  - {target: \"$.paths[?@.get['x-internal'] == true]\", remove: true, update: {a:"
                                + " b}}\n");

        ObjectNode root = work.load("api.yaml").roots().get(0).root();

        assertThat(work.problems()).isEmpty();
        assertThat(root.object("paths").names()).containsExactly("/pets");
        assertThat(root.objects("tags")).extracting(tag -> tag.text("name")).containsExactly("b", "c");
        Node c = JsonPointer.find(root, "/tags/1/name");
        assertThat(c.location().pointer()).isEqualTo("/tags/1/name");
        assertThat(c.location().line()).isEqualTo(3);
    }

    @Test
    void anOverlayAppliesToEachDocumentAndLendsEachItsOwnNodes() {
        Workspace work = new Workspace(folder)
                .file("in/a.yaml", API)
                .file("in/b.yaml", API.replace("/cats", "/dogs"))
                .overlay(
                        "overlay.yaml",
                        HEAD
                                + "actions:\n"
                                + "  - {target: $.info, update: {x: {y: 1}}}\n"
                                + "  - {target: \"$.paths['/dogs']\", update: {x-a: 1}}\n");

        Documents documents = work.load("in");

        assertThat(work.problems()).isEmpty();
        for (Document document : documents.roots()) {
            Node x = JsonPointer.find(document.root(), "/info/x/y");
            assertThat(documents.document(x)).isSameAs(document);
        }
        assertThat(documents
                        .roots()
                        .get(0)
                        .root()
                        .object("paths")
                        .object("/cats")
                        .has("x-a"))
                .isFalse();
    }

    @Test
    void functionsChooseWhatIsChanged() {
        Workspace work = new Workspace(folder).file("api.yaml", API).overlay("overlay.yaml", HEAD + """
            actions:
              - target: $.paths[?match(@.get.operationId, '[cd]ats')]
                update: {x-matched: true}
              - target: $[?length(@) > 2]
                update: {name: long}
            """);

        ObjectNode root = work.load("api.yaml").roots().get(0).root();

        assertThat(work.problems()).isEmpty();
        assertThat(root.object("paths").object("/cats").has("x-matched")).isTrue();
        assertThat(root.object("paths").object("/pets").has("x-matched")).isFalse();
        assertThat(root.objects("tags")).hasSize(4);
    }

    @Test
    void extendsChoosesOneDocument() {
        Workspace work = new Workspace(folder)
                .file("in/a.yaml", API)
                .file("in/b.yaml", API)
                .overlay(
                        "o/overlay.yaml",
                        HEAD + "extends: ../in/b.yaml\nactions:\n  - {target: $.info, update: {title: B}}\n");

        List<Document> roots = work.load("in").roots();

        assertThat(work.problems()).isEmpty();
        assertThat(roots)
                .extracting(root -> root.root().object("info").text("title"))
                .containsExactly("Old", "B");
    }

    @Test
    void extendsMayNameADocumentThatIsOnlyReferredTo() {
        Workspace work = new Workspace(folder)
                .file("a.yaml", "openapi: 3.0.0\ncomponents: {schemas: {A: {$ref: 'm.yaml#/A'}}}\n")
                .file("m.yaml", "A: {type: string}\n")
                .overlay("overlay.yaml", HEAD + "extends: m.yaml\nactions:\n  - {target: $.A, update: {title: New}}\n");

        Documents documents = work.load("a.yaml");
        Node a = JsonPointer.find(documents.roots().get(0).root(), "/components/schemas/A");

        assertThat(work.problems()).isEmpty();
        assertThat(documents.resolve((ObjectNode) a).text("title")).isEqualTo("New");
    }

    @Test
    void overlaysAndActionsApplyInOrder() {
        Workspace work = new Workspace(folder)
                .file("api.yaml", API)
                .overlay("z.yaml", HEAD + "actions:\n  - {target: $.info, update: {x: {title: 1}}}\n")
                .overlay(
                        "a.yaml",
                        HEAD
                                + "actions:\n"
                                + "  - {target: $.info.x, update: {title: 2}}\n"
                                + "  - {target: $.info.x, update: {more: 3}}\n");

        ObjectNode root = work.load("api.yaml").roots().get(0).root();

        assertThat(work.problems()).isEmpty();
        assertThat(root.object("info").object("x").toJava()).isEqualTo(Map.of("title", 2L, "more", 3L));
    }

    @Test
    void referencesAreCheckedAfterOverlays() {
        Workspace work = new Workspace(folder)
                .file("in/api.yaml", "openapi: 3.0.0\ncomponents: {schemas: {A: {$ref: '#/components/schemas/B'}}}\n")
                .overlay(
                        "overlay.yaml",
                        HEAD
                                + "actions:\n"
                                + "  - target: $.components.schemas\n"
                                + "    update: {B: {}, C: {$ref: '#/components/schemas/X'}}\n");

        work.load("in");

        assertThat(work.problems()).containsExactly("dangling-reference overlay.yaml:5:31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{target: $.infos, update: {}}                 | overlay-target-unmatched | Did you mean info?",
                "{target: \"$.paths['/pet'].get\", update: {}} | overlay-target-unmatched | Did you mean /pets?",
                "{target: \"$.paths.*.gett\", remove: true}    | overlay-target-unmatched | Did you mean get?",
                "{target: \"$.tags[?@.name=='z']\", remove: true} | overlay-target-unmatched | Correct the target",
                "{target: \"$.tags[\", remove: true}           | overlay-target           | RFC 9535",
                "{target: \"$.tags[?lenght(@.name) == 1]\", remove: true} | overlay-target | Did you mean length?",
                "{target: \"$.paths[?match(@.get.operationId, 'x?y?+')]\", remove: true} | overlay-target | Put a \\",
                "{target: $, remove: true}                     | overlay-target           | Leave the document out",
                "{target: $, update: 5}                        | overlay-target           | Give an object",
                "{target: $.info}                              | overlay-action           | remove: true",
                "{update: {}}                                  | overlay-action           | target",
                "{target: $.info, udpate: {}, remove: true}    | overlay-action           | Did you mean update?",
                "nothing                                       | overlay-action           | ``",
            })
    void whatAnActionCannotDoIsLocated(String action, String rule, String remedy) {
        Workspace work = new Workspace(folder)
                .file("api.yaml", API)
                .overlay("overlay.yaml", HEAD + "actions:\n  - " + action + "\n");

        work.load("api.yaml");

        assertThat(work.problem().rule()).isEqualTo(rule);
        assertThat(work.problem().remedy()).contains(remedy);
        assertThat(work.problem().locations().get(0).toString()).contains("overlay.yaml:4:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "overlay: 2.0.0                         | overlay-version",
                "openapi: 3.0.0                         | overlay-version",
                "[]                                     | overlay-version",
                "overlay: 1.0.0                         | overlay-actions",
                "{overlay: 1.0.0, extends: apy.yaml, actions: [{target: $, update: {}}]} | overlay-extends",
            })
    void whatIsNoOverlayIsLocated(String text, String rule) {
        Workspace work = new Workspace(folder).file("api.yaml", API).overlay("overlay.yaml", text);

        work.load("api.yaml");

        assertThat(work.problem().rule()).isEqualTo(rule);
    }
}
