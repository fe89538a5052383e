package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmbiguityTest {

    @Test
    void variantsThatNothingTellsApartAreAWarningWithADocument() {
        Reading read = Reading.schemas("""
            Value: {oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]}
            One: {type: object, required: [a], properties: {a: {type: string}, n: {type: integer}}}
            Two: {type: object, required: [a], properties: {a: {type: string}, n: {type: integer}}}
            """);

        assertThat(read.rules()).containsExactly("ambiguous-union");
        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(problem.message()).contains("{\"a\": \"\"} is of both"))
                .allSatisfy(problem -> assertThat(problem.locations()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string}                         | {type: string, format: date}",
                "{type: string, enum: [a]}              | {type: string, enum: [b]}",
                "{type: string, enum: [a]}              | {type: string, format: uuid}",
                "{type: number}                         | {type: integer}",
                "{type: integer}                        | {type: integer, format: int32}",
                "{}                                     | {type: string}",
                "{oneOf: [{type: string}, {type: array, items: {type: string}}]} | {type: boolean}",
                "{type: object, required: [a], properties: {a: {type: string}}}"
                        + " | {type: object, required: [b], properties: {b: {type: string}}}",
                "{type: object, properties: {a: {type: string}}} | {type: object, additionalProperties: {type:"
                        + " string}}",
                "{type: array, items: {type: string}}   | {type: array, items: {type: string, format: date}}",
                "{type: object, additionalProperties: {type: number}}"
                        + " | {type: object, additionalProperties: {type: integer}}",
                "{$ref: '#/components/schemas/Deep'}    | {type: array, items: {$ref: '#/components/schemas/Deep'}}",
            })
    void arraysAndMapsThatNoElementTellsApartAreAWarning(String one, String other) {
        String deep = "Deep: {type: array, items: {$ref: '#/components/schemas/Deep'}}\n";

        for (String kind : List.of("type: array, items", "type: object, additionalProperties")) {
            Reading read =
                    Reading.schemas("Value: {oneOf: [{%s: %s}, {%s: %s}]}\n%s".formatted(kind, one, kind, other, deep));

            assertThat(read.rules()).containsOnlyOnce("ambiguous-union");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string}                         | {type: integer}",
                "{type: string, format: date}           | {type: string}",
                "{type: integer}                        | {type: number}",
                "{type: integer, format: int32}         | {type: integer}",
                "{type: string}                         | {}",
                "{type: string}                         | {oneOf: [{type: string}, {type: boolean}]}",
                "{type: string}                         | {type: object, properties: {a: {type: string}}}",
                "{type: object, properties: {a: {type: string}}} | {type: array, items: {type: string}}",
                "{type: array, items: {type: integer}}  | {type: array, items: {type: string}}",
                "{type: string}                         | {type: string}",
            })
    void arraysAndMapsThatTheirElementsTellApartAreNone(String one, String other) {
        for (String kind : List.of("type: array, items", "type: object, additionalProperties")) {
            Reading read = Reading.schemas("Value: {oneOf: [{%s: %s}, {%s: %s}]}".formatted(kind, one, kind, other));

            assertThat(read.rules()).doesNotContain("ambiguous-union");
        }
    }

    @Test
    void theSameArrayOrMapIsOneVariantHoweverOftenItIsListed() {
        Reading read = Reading.schemas("""
            Value:
              oneOf:
                - $ref: '#/components/schemas/Names'
                - {type: array, items: {type: string}}
                - {type: object, additionalProperties: {type: integer}}
                - {type: object, additionalProperties: {type: integer}}
            Names: {type: array, items: {type: string}}
            """);

        assertThat(read.sketch("Value")).isEqualTo("[STRING] | {INT64}");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void scalarsOfOneKindAreOneVariantThatTakesThemAll() {
        Reading read = Reading.schemas("""
            Value:
              oneOf:
                - {type: string, format: date}
                - {type: string, format: uuid}
                - {type: integer}
                - {type: number}
            """);

        assertThat(read.sketch("Value")).isEqualTo("STRING | FLOAT64");
        assertThat(read.problems()).isEmpty();
    }
}
