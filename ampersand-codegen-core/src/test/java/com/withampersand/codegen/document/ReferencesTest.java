package com.withampersand.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked // What a test reaches for is there, or the test fails.
class ReferencesTest {

    private static final String HEAD = "openapi: 3.1.0\ncomponents:\n  schemas:\n    Group: {type: object}\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#/components/schemas/Gruop            | dangling-reference  | Did you mean"
                        + " #/components/schemas/Group?",
                "#/components/schema/Group             | dangling-reference  | Did you mean #/components/schemas?",
                "#/components/schemas/Xylophone        | dangling-reference  | the nearest there is"
                        + " #/components/schemas/Anchored.",
                "#/components/schemas/Group/type/x     | dangling-reference  | #/components/schemas/Group/type is a"
                        + " string",
                "#/paths/x                             | dangling-reference  | The document has no paths",
                "#/components/schemas/Only             | dangling-reference  | Did you mean"
                        + " other.yaml#/components/schemas/Only?",
                "othr.yaml#/components/schemas/Only    | dangling-reference  | Did you mean other.yaml?",
                "gone/other.yaml                       | dangling-reference  | does not exist either",
                "Group                                 | malformed-reference | Did you mean"
                        + " #/components/schemas/Group?",
                "components/schemas/Group              | malformed-reference | Did you mean"
                        + " #/components/schemas/Group?",
                "/components/schemas/Group             | malformed-reference | Did you mean"
                        + " #/components/schemas/Group?",
                "#components/schemas/Group             | malformed-reference | Did you mean"
                        + " #/components/schemas/Group?",
                "#other.yaml/components/schemas/Only   | malformed-reference | Did you mean"
                        + " other.yaml#/components/schemas/Only?",
                "#../x/gone.yaml/components/schemas/X  | malformed-reference | Nothing is there either",
                "#anchr                                | dangling-reference  | Did you mean anchor?",
                "''                                    | malformed-reference | #/components/schemas/Name",
                "https://example.com/x.yaml#/X         | remote-reference    | remoteDocuments",
                "urn:example:x                         | dangling-reference  | $id",
                "#/components/schemas/Group/type       | reference-target    | Refer to an object",
            })
    void whatLeadsNowhereIsLocatedAndSaysWhatWasMeant(String ref, String rule, String remedy) {
        Workspace work = new Workspace(folder)
                .file(
                        "api.yaml",
                        HEAD + "    Anchored: {$anchor: anchor}\n    Bad:\n      $ref: '" + ref.strip() + "'\n")
                .file("other.yaml", "openapi: 3.1.0\ncomponents: {schemas: {Only: {type: object}}}\n");

        work.load();

        assertThat(work.problems()).containsExactly(rule + " api.yaml:7:13");
        assertThat(work.problem().remedy()).contains(remedy);
    }

    @Test
    void theNearestNameIsShown() {
        Workspace work =
                new Workspace(folder).file("api.yaml", HEAD + "    Bad: {$ref: '#/components/schemas/Grup'}\n");

        work.load();

        assertThat(work.related()).containsExactly("api.yaml:4:5");
    }

    @Test
    void namesMayNeedEscapes() {
        Workspace work = new Workspace(folder).file("api.yaml", """
            openapi: 3.0.0
            paths:
              /a/{b c}%: {get: {responses: {200: {description: x}}}}
              /same: {$ref: '#/paths/~1a~1%7Bb%20c%7D%25'}
            components: {schemas: {a~b: {}, ä: {}, c: {$ref: '#/components/schemas/a~0b'}, d: {$ref: '#/components/schemas/%C3%A4'}}}
            """);

        Documents documents = work.load();

        assertThat(work.problems()).isEmpty();
        assertThat(documents.id(documents.resolve(at(documents, "/paths/~1same"))))
                .isEqualTo("api.yaml#/paths/~1a~1{b c}%");
    }

    @Test
    void chainsLeadToTheLastAndCyclesAreErrors() {
        Workspace work = new Workspace(folder)
                .file("api.yaml", HEAD + "    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: 'b.yaml'}\n")
                .file("b.yaml", "$ref: 'api.yaml#/components/schemas/Group'\ndescription: with words\n");

        Documents documents = work.load("api.yaml");
        ObjectNode a = at(documents, "/components/schemas/A");

        assertThat(work.problems()).isEmpty();
        assertThat(documents.id(documents.target(a))).isEqualTo("api.yaml#/components/schemas/B");
        assertThat(documents.id(documents.resolve(a))).isEqualTo("api.yaml#/components/schemas/Group");
        ObjectNode group = documents.resolve(a);
        assertThat(documents.resolve(group)).isSameAs(group);
        assertThat(documents.isReference(group)).isFalse();
        assertThatThrownBy(() -> documents.target(group)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCycleOfReferencesIsReportedOnce() {
        Workspace work = new Workspace(folder)
                .file(
                        "api.yaml",
                        HEAD
                                + "    A: {$ref: '#/components/schemas/B'}\n"
                                + "    B: {$ref: '#/components/schemas/A'}\n"
                                + "    C: {$ref: '#/components/schemas/A'}\n"
                                + "    D: {$ref: '#/components/schemas/D'}\n");

        work.load();

        assertThat(work.problems()).containsExactly("reference-cycle api.yaml:5:9", "reference-cycle api.yaml:8:9");
    }

    @Test
    void recursionThroughPropertiesIsNoCycle() {
        Workspace work = new Workspace(folder)
                .file("api.yaml", HEAD + "    A: {properties: {a: {$ref: '#/components/schemas/A'}}}\n");

        work.load();

        assertThat(work.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "components: {schemas: {A: {example: {$ref: '#/gone'}}}}",
                "components: {schemas: {A: {default: {$ref: '#/gone'}}}}",
                "components: {schemas: {A: {enum: [{$ref: '#/gone'}]}}}",
                "components: {schemas: {A: {const: {$ref: '#/gone'}}}}",
                "components: {schemas: {A: {examples: [{$ref: '#/gone'}]}}}",
                "components: {schemas: {A: {x-more: {$ref: '#/gone'}}}}",
                "components: {schemas: {A: {properties: {$ref: {type: string}}}}}",
                "components: {examples: {A: {value: {$ref: '#/gone'}}}}",
                "components: {responses: {A: {x-data: {$ref: '#/gone'}}}}",
                "paths: {x-data: {$ref: '#/gone'}}",
                "components: {links: {A: {parameters: {$ref: '#/gone'}}}}",
            })
    void whatLooksLikeAReferenceButIsDataIsLeftAlone(String text) {
        Workspace work = new Workspace(folder).file("api.yaml", "openapi: 3.1.0\n" + text + "\n");

        work.load();

        assertThat(work.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "components: {schemas: {A: {properties: {example: {$ref: '#/gone'}}}}}",
                "components: {schemas: {default: {$ref: '#/gone'}}}",
                "components: {schemas: {x-a: {items: {$ref: '#/gone'}}}}",
                "components: {schemas: {A: {patternProperties: {enum: {$ref: '#/gone'}}}}}",
                "components: {schemas: {A: {allOf: [{$defs: {const: {$ref: '#/gone'}}}]}}}",
                "components: {schemas: {A: {additionalProperties: {$ref: '#/gone'}}}}",
                "components: {schemas: {A: {if: {not: {$ref: '#gone'}}}}}",
                "components: {examples: {value: {$ref: '#/gone'}}}",
                "components: {headers: {X-A: {schema: {$ref: '#/gone'}}}}",
                "components: {callbacks: {a: {'{$url}': {post: {requestBody: {$ref: '#/gone'}}}}}}",
                "paths: {/a: {get: {responses: {default: {$ref: '#/gone'}}}}}",
                "paths: {/a: {parameters: [{$ref: '#/gone'}]}}",
                "paths: {/a: {get: {responses: {200: {content: {a/b: {examples: {x: {$ref: '#/gone'}}}}}}}}}",
                "webhooks: {a: {$ref: '#/gone'}}",
            })
    void everyReferenceIsChecked(String text) {
        Workspace work = new Workspace(folder).file("api.yaml", "openapi: 3.1.0\n" + text + "\n");

        work.load();

        assertThat(work.problem().rule()).isEqualTo("dangling-reference");
    }

    @Test
    void theUnreachedPartsOfFragmentsAreCheckedToo() {
        Workspace work = new Workspace(folder)
                .file("api.yaml", HEAD + "    A: {$ref: 'models.yaml#/A'}\n")
                .file("models.yaml", "A: {example: {$ref: '#/gone'}}\nB: {properties: {b: {$ref: '#/C'}}}\n");

        work.load("api.yaml");

        assertThat(work.problems()).containsExactly("dangling-reference models.yaml:2:28");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "components: {schemas: {A: {$ref: 1}}}           | malformed-reference",
                "components: {schemas: {A: {$ref: {type: a}}}}   | malformed-reference",
            })
    void whatIsNoStringIsNoReference(String text, String rule) {
        Workspace work = new Workspace(folder).file("api.yaml", "openapi: 3.1.0\n" + text + "\n");

        work.load();

        assertThat(work.problem().rule()).isEqualTo(rule);
    }

    @Test
    void discriminatorsMapToNamesOrReferences() {
        String mapping =
                "    Pet: {discriminator: {propertyName: t, mapping: {a: Group, b: '#/components/schemas/Group',"
                        + " c: 'c.yaml', d: Grup, e: 5}}}\n";
        Workspace work = new Workspace(folder).file("api.yaml", HEAD + mapping).file("c.yaml", "type: object\n");

        Documents documents = work.load("api.yaml");
        ObjectNode discriminator = at(documents, "/components/schemas/Pet/discriminator");

        assertThat(work.problems())
                .containsExactly("dangling-mapping api.yaml:5:113", "malformed-reference api.yaml:5:122");
        assertThat(documents.id(documents.mapped(discriminator, "a"))).isEqualTo("api.yaml#/components/schemas/Group");
        assertThat(documents.id(documents.mapped(discriminator, "b"))).isEqualTo("api.yaml#/components/schemas/Group");
        assertThat(documents.id(documents.mapped(discriminator, "c"))).isEqualTo("c.yaml#");
        assertThat(documents.mapped(discriminator, "z")).isNull();
    }

    @Test
    void booleanSchemasComeAsObjects() {
        Workspace work = new Workspace(folder)
                .file(
                        "api.yaml",
                        HEAD + "    Any: true\n    No: false\n    A: {$ref: '#/components/schemas/Any'}\n"
                                + "    B: {$ref: '#/components/schemas/No'}\n");

        Documents documents = work.load();

        assertThat(work.problems()).isEmpty();
        assertThat(documents.resolve(at(documents, "/components/schemas/A")).isEmpty())
                .isTrue();
        assertThat(documents.resolve(at(documents, "/components/schemas/B")).names())
                .containsExactly("not");
    }

    @Test
    void idsAndAnchorsAreFoundAcrossFilesWhateverTheOrder() {
        Workspace work = new Workspace(folder).file("a.json", """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://example.com/a",
             "properties": {
               "byId": {"$ref": "https://example.com/z"},
               "relative": {"$ref": "z#part"},
               "anchor": {"$ref": "#here"},
               "dynamic": {"$dynamicRef": "#node"},
               "embedded": {"$ref": "inner#/$defs/x"}},
             "$defs": {
               "here": {"$anchor": "here"},
               "node": {"$dynamicAnchor": "node"},
               "inner": {"$id": "inner", "$ref": "#/$defs/x", "$schema": "https://json-schema.org/draft/2020-12/schema",
                         "$defs": {"x": {"type": "string"}}}}}
            """).file("z.json", """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://example.com/z",
                 "$defs": {"p": {"$anchor": "part"}}}
                """);

        Documents documents = work.load();

        assertThat(work.problems()).isEmpty();
        assertThat(target(documents, "byId")).isEqualTo("z.json#");
        assertThat(target(documents, "relative")).isEqualTo("z.json#/$defs/p");
        assertThat(target(documents, "anchor")).isEqualTo("a.json#/$defs/here");
        assertThat(target(documents, "dynamic")).isEqualTo("a.json#/$defs/node");
        assertThat(target(documents, "embedded")).isEqualTo("a.json#/$defs/inner/$defs/x");
    }

    private static String target(Documents documents, String property) {
        return documents.id(documents.resolve(at(documents, "/properties/" + property)));
    }

    private static ObjectNode at(Documents documents, String pointer) {
        return (ObjectNode) JsonPointer.find(documents.roots().get(0).root(), pointer);
    }
}
