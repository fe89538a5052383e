package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlatteningTest {

    @Test
    void siblingsAndSeveralLevelsComeTogether() {
        Reading read = Reading.schemas("""
                Problem: {type: object, properties: {title: {type: string}}}
                ApiProblem:
                  type: object
                  allOf: [{$ref: '#/components/schemas/Problem'}]
                  properties: {retryable: {type: boolean}}
                Invalid:
                  allOf: [{$ref: '#/components/schemas/ApiProblem'}]
                  required: [title]
                  properties: {issues: {type: array, items: {$ref: '#/components/schemas/Invalid'}}}
                """);

        assertThat(read.sketch("Invalid")).isEqualTo("{title*: STRING, retryable: BOOLEAN, issues: [Invalid]}");
    }

    @Test
    void aLaterDeclarationNarrowsAndKeepsThePosition() {
        Reading read = Reading.schemas("""
                X: {type: object, properties: {a: {type: string}}}
                Y: {allOf: [{$ref: '#/components/schemas/X'}, {required: [a]}]}
                Base:
                  type: object
                  properties:
                    objects: {type: object, description: By name., additionalProperties: {$ref: '#/components/schemas/X'}}
                    last: {type: string}
                    detail: {type: object, properties: {one: {type: string}}}
                    same: {type: string, format: date}
                Strict:
                  allOf:
                    - $ref: '#/components/schemas/Base'
                    - required: [last]
                      properties:
                        objects: {additionalProperties: {$ref: '#/components/schemas/Y'}}
                        detail: {properties: {two: {type: string}}}
                        same: {description: Only words.}
                """);

        assertThat(read.sketch("Y")).isEqualTo("{a*: STRING}");
        assertThat(read.sketch("Strict"))
                .isEqualTo("{objects: {Y}, last*: STRING, detail: Strict/allOf/1/properties/detail, same: DATE}");
        assertThat(read.sketch("Strict/allOf/1/properties/detail")).isEqualTo("{one: STRING, two: STRING}");
        assertThat(read.property("Strict", "objects").docs().description()).isEqualTo("By name.");
        assertThat(read.property("Strict", "same").docs().description()).isEqualTo("Only words.");
    }

    @Test
    void whatIsInheritedInlineStaysOneTypeOfTheBase() {
        Reading read = Reading.schemas("""
                Base: {type: object, properties: {kind: {type: string, enum: [a, b]}}}
                Derived: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {x: {type: string}}}]}
                """);

        assertThat(read.sketch("Derived")).isEqualTo("{kind: Base/properties/kind, x: STRING}");
        assertThat(read.type("Base/properties/kind").origin())
                .isEqualTo(new Origin.Part(read.type("Base").place(), Origin.Role.PROPERTY, "kind"));
    }

    @Test
    void presenceRulesAreWords() {
        Reading read = Reading.schemas("""
                Data:
                  allOf:
                    - type: object
                      properties: {config: {type: object}, configURL: {type: string}, old: {type: string}}
                      oneOf: [{required: [config]}, {required: [configURL]}]
                    - anyOf: [{required: [old]}, {required: [config, configURL]}]
                """);

        assertThat(read.sketch("Data")).isEqualTo("{config: object, configURL: STRING, old: STRING}");
        assertThat(read.type("Data").docs().facts())
                .containsExactly(
                        "One of config, configURL is required.",
                        "At least one of old, config and configURL is required.");
        assertThat(read.names()).containsExactly("Data");
    }

    @Test
    void contradictionsAreWarnings() {
        Reading read = Reading.schemas("""
                A: {type: object, properties: {p: {type: string}}}
                B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {p: {type: integer}}}]}
                """);

        assertThat(read.sketch("B")).isEqualTo("{p: INT64}");
        assertThat(read.rules()).containsExactly("contradictory-property");
    }

    @Test
    void aCycleOfAllOfIsAnError() {
        Reading read = Reading.schemas("""
                A: {allOf: [{$ref: '#/components/schemas/B'}], properties: {a: {type: string}}}
                B: {allOf: [{$ref: '#/components/schemas/A'}], properties: {b: {type: string}}}
                """);

        assertThat(read.rules()).contains("allof-cycle");
    }

    @Test
    void aBaseThatListsItsHeirsIsNotAUnionWithinThem() {
        Reading read = Reading.schemas("""
                Pet:
                  type: object
                  properties: {name: {type: string}, kind: {type: string}}
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: kind, mapping: {meow: '#/components/schemas/Cat'}}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {claws: {type: boolean}}}]}
                Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {bark: {type: boolean}}}]}
                """);

        assertThat(read.sketch("Cat")).isEqualTo("{name: STRING, kind: STRING, claws: BOOLEAN}");
        assertThat(read.sketch("Pet")).isEqualTo("Cat | Dog");
        assertThat(read.union("Pet").variants())
                .extracting(variant -> variant.match().tags().get(0))
                .containsExactly("meow", "Dog");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void siblingsOfAReferenceCountSince31() {
        String schemas = """
                A: {type: object, properties: {a: {type: string}}}
                B: {type: object, properties: {x: {$ref: '#/components/schemas/A', required: [a]}}}
                """;

        assertThat(Reading.schemas("3.1.0", schemas).sketch("B")).isEqualTo("{x: B/properties/x}");
        Reading old = Reading.schemas("3.0.3", schemas);
        assertThat(old.sketch("B")).isEqualTo("{x: A}");
        assertThat(old.rules()).containsExactly("ignored-sibling");
    }
}
