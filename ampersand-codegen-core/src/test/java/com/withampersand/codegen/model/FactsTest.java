package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{type: integer, default: 200, minimum: 1, maximum: 1000}; Default: 200.|At least 1, at most 1000.",
                "{type: integer, minimum: 400, maximum: 600, exclusiveMaximum: true}; At least 400, less than 600.",
                "{type: integer, maximum: 48}; At most 48.",
                "{type: number, multipleOf: 0.5}; A multiple of 0.5.",
                "{type: array, items: {type: string}, minItems: 1, maxItems: 100}; 1 to 100 items.",
                "{type: array, items: {type: string}, minItems: 1}; At least 1 item.",
                "{type: string, maxLength: 10}; At most 10 characters.",
                "{type: string, minLength: 3, maxLength: 3}; Exactly 3 characters.",
                "{type: string, pattern: '^[a-z]+$'}; Pattern: `^[a-z]+$`.",
                "{type: string, format: email}; Format: email.",
                "{type: string, format: date-time}; ''",
                "{type: string, example: inst_1}; Example: inst_1.",
                "{type: object, example: {a: 1}}; ''",
                "{type: string, readOnly: true}; Read only.",
                "{type: array, items: {type: string}, default: [a, b]}; Default: [\"a\", \"b\"].",
                "{type: string, default: ''}; Default: \"\".",
                "{type: string, x-default: groupRef}; Default: groupRef.",
                "{type: string, x-one-of: [record, batch]}; One of record, batch is required.",
                "{type: string, format: password, example: secret, default: secret}; ''",
            })
    void keywordsWithoutATypeBecomeWords(String schema, String expected) {
        List<String> facts = expected.isEmpty() ? List.of() : Arrays.asList(expected.split("\\|"));

        assertThat(Reading.schemas("A: {type: object, properties: {p: " + schema + "}}")
                        .property("A", "p")
                        .docs()
                        .facts())
                .isEqualTo(facts);
    }
}
