package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeKindsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{type: string}; STRING",
                "{type: string, format: date-time}; DATE_TIME",
                "{type: string, format: date}; DATE",
                "{type: string, format: uuid}; UUID",
                "{type: string, format: uri}; URI",
                "{type: string, format: iri}; URI",
                "{type: string, format: byte}; BYTES",
                "{type: string, format: binary}; STRING",
                "{type: string, format: pem}; STRING",
                "{format: date-time}; DATE_TIME",
                "{type: integer}; INT64",
                "{type: integer, format: int32}; INT32",
                "{type: integer, format: int64, minimum: 0, maximum: 5}; INT64",
                "{type: integer, minimum: 0, maximum: 1000}; INT32",
                "{type: integer, minimum: 0}; INT64",
                "{type: integer, minimum: 0, maximum: 2147483648}; INT64",
                "{type: number}; FLOAT64",
                "{type: number, format: decimal}; DECIMAL",
                "{type: boolean}; BOOLEAN",
                "{type: boolean, enum: [true]}; BOOLEAN",
                "{}; any",
                "{type: object}; object",
                "{type: object, additionalProperties: true}; object",
                "{type: object, additionalProperties: {type: integer}}; {INT64}",
                "{additionalProperties: {type: string, nullable: true}}; {STRING?}",
                "{type: array, items: {type: string}}; [STRING]",
                "{type: array}; [any?]",
                "{items: {type: array, items: {type: boolean}}}; [[BOOLEAN]]",
            })
    void aSchemaThatNeedsNoTypeOfItsOwnIsAnAlias(String schema, String expected) {
        assertThat(Reading.schemas("A: " + schema).sketch("A")).isEqualTo("= " + expected);
    }

    @Test
    void anObjectNeedsPropertiesOrTheWordThatItHasNone() {
        Reading read = Reading.schemas("""
                Empty: {type: object, properties: {}}
                Closed: {type: object, additionalProperties: false}
                Untyped: {required: [a], properties: {a: {type: string}, b: {}}}
                """);

        assertThat(read.sketch("Empty")).isEqualTo("{}");
        assertThat(read.sketch("Closed")).isEqualTo("{}");
        assertThat(read.sketch("Untyped")).isEqualTo("{a*: STRING, b: any}");
        assertThat(read.property("Untyped", "b").nullable()).isTrue();
    }

    @Test
    void aliasesAreTransparent() {
        Reading read = Reading.schemas("""
                Id: {type: string, format: uuid, description: An identity., example: 7f3a}
                Ids: {type: array, items: {$ref: '#/components/schemas/Id'}}
                Other: {$ref: '#/components/schemas/User'}
                Wrapped: {allOf: [{$ref: '#/components/schemas/User'}], description: The same.}
                User:
                  type: object
                  properties:
                    id: {$ref: '#/components/schemas/Id'}
                    all: {$ref: '#/components/schemas/Ids'}
                    friend: {allOf: [{$ref: '#/components/schemas/Other'}], nullable: true}
                """);

        assertThat(read.sketch("Ids")).isEqualTo("= [UUID]");
        assertThat(read.sketch("Other")).isEqualTo("= User");
        assertThat(read.sketch("Wrapped")).isEqualTo("= User");
        assertThat(read.sketch("User")).isEqualTo("{id: UUID, all: [UUID], friend?: User}");
        assertThat(read.property("User", "id").docs().description()).isEqualTo("An identity.");
        assertThat(read.property("User", "id").docs().facts()).containsExactly("Example: 7f3a.");
        assertThat(read.property("User", "friend").docs()).isEqualTo(Docs.NONE);
    }

    @Test
    void nullableOfAComponentIsNullableWhereItIsUsed() {
        Reading read = Reading.schemas("""
                Headers: {type: object, nullable: true, additionalProperties: {type: string}}
                Owner:
                  type: object
                  properties:
                    headers: {$ref: '#/components/schemas/Headers'}
                    list: {type: array, items: {$ref: '#/components/schemas/Headers'}}
                """);

        assertThat(read.sketch("Owner")).isEqualTo("{headers?: {STRING}, list: [{STRING}?]}");
    }

    @Test
    void openApi31SaysNullByType() {
        Reading read = Reading.schemas("3.1.0", """
                A:
                  type: object
                  properties:
                    a: {type: [string, 'null']}
                    b: {oneOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]}
                    c: {enum: [x, null]}
                    d: {type: [string, integer]}
                    e: true
                    f: {type: array, prefixItems: [{type: string}]}
                    g: {$ref: '#/components/schemas/A', description: Mine.}
                    h: {anyOf: [{type: object, properties: {x: {type: string}}}, {type: 'null'}]}
                """);

        assertThat(read.sketch("A"))
                .isEqualTo("{a?: STRING, b?: A, c?: A/properties/c, d: A/properties/d, e: any, f: [any?], g: A,"
                        + " h?: A/properties/h}");
        assertThat(read.sketch("A/properties/d")).isEqualTo("STRING | INT64");
        assertThat(read.sketch("A/properties/h")).isEqualTo("{x: STRING}");
        assertThat(read.property("A", "g").docs().description()).isEqualTo("Mine.");
    }

    @Test
    void recursionThroughAnObjectIsFine() {
        Reading read = Reading.schemas("""
                Node: {type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/Node'}}}}
                """);

        assertThat(read.sketch("Node")).isEqualTo("{children: [Node]}");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void recursionWithoutAnObjectEndsInAnyValueFromEachSide() {
        Reading read = Reading.schemas("""
                Tree: {type: array, items: {$ref: '#/components/schemas/Tree'}}
                A: {type: array, items: {$ref: '#/components/schemas/B'}}
                B: {type: object, additionalProperties: {$ref: '#/components/schemas/A'}}
                """);

        assertThat(read.sketch("Tree")).isEqualTo("= [any?]");
        assertThat(read.sketch("A")).isEqualTo("= [object]");
        assertThat(read.sketch("B")).isEqualTo("= {[any?]}");
        assertThat(read.rules()).containsOnly("recursive-alias");
    }

    @Test
    void anAliasOfNothingIsAnError() {
        Reading read = Reading.schemas("""
                A: {allOf: [{$ref: '#/components/schemas/B'}]}
                B: {allOf: [{$ref: '#/components/schemas/A'}]}
                """);

        assertThat(read.rules()).contains("alias-cycle");
    }

    @Test
    void anUnknownTypeIsAnErrorWithPlaceAndRemedy() {
        Reading read = Reading.schemas("A: {type: strng, description: [x]}");

        assertThat(read.rules()).contains("unknown-type", "not-a-string");
        assertThat(read.problem("unknown-type").toString())
                .contains("api.yaml:6:")
                .contains("`strng`")
                .contains("The types are string,");
    }

    @Test
    void secretsAreMarkedInThreeWays() {
        Reading read = Reading.schemas("""
                Key: {type: string, format: password}
                A:
                  type: object
                  properties:
                    a: {type: string, writeOnly: true, example: hunter2}
                    b: {$ref: '#/components/schemas/Key'}
                    c: {type: object, x-secret: true, additionalProperties: {type: string}}
                    d: {type: array, items: {$ref: '#/components/schemas/Key'}}
                    e: {type: string}
                """);

        assertThat(read.object("A").properties())
                .extracting(Property::secret)
                .containsExactly(true, true, true, true, false);
        assertThat(read.property("A", "a").docs()).isEqualTo(Docs.NONE);
    }
}
