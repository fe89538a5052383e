package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diff.Change;
import com.withampersand.codegen.diff.ChangeReport;
import com.withampersand.codegen.diff.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of change alone: what it is called, and what of source, binary and wire it breaks. */
class JudgementTest {

    private static final String SPEC = """
            openapi: 3.0.3
            info: {title: Zoo, version: '1'}
            servers: [{url: 'https://zoo.example.com'}]
            paths:
              /animals:
                get:
                  operationId: listAnimals
                  tags: [Animal]
                  parameters: [{name: color, in: query, schema: {type: string}}]
                  responses: {'200': {description: All., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Animal'}}}}}}
                post:
                  operationId: createAnimal
                  tags: [Animal]
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NewAnimal'}}}}
                  responses: {'201': {description: Made., content: {application/json: {schema: {$ref: '#/components/schemas/Animal'}}}}}
            components:
              schemas:
                Animal:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string}
                    age: {type: integer}
                    food: {$ref: '#/components/schemas/Food'}
                    home: {$ref: '#/components/schemas/Home'}
                NewAnimal:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    note: {type: string}
                    food: {$ref: '#/components/schemas/Food'}
                Food: {type: string, enum: [hay, fish]}
                Home: {oneOf: [{$ref: '#/components/schemas/Cage'}, {$ref: '#/components/schemas/Pond'}]}
                Cage: {type: object, required: [bars], properties: {bars: {type: integer}}}
                Pond: {type: object, required: [depth], properties: {depth: {type: number}}}
            """;

    @TempDir
    private Path folder = Path.of("");

    private ChangeReport report(String text, String replacement) throws IOException {
        assertThat(SPEC).contains(text);
        Path before = Files.createDirectories(folder.resolve("old")).resolve("api.yaml");
        Path after = Files.createDirectories(folder.resolve("new")).resolve("api.yaml");
        Files.writeString(before, SPEC);
        Files.writeString(after, SPEC.replace(text, replacement));
        return Versions.of(new Sources(List.of(before), List.of()), new Sources(List.of(after), List.of()), folder)
                .report();
    }

    @ParameterizedTest(name = "{2}: {0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "age: {type: integer}                | age: {type: string}                 | property-changed   | SBW",
                "age: {type: integer}                | years: {type: integer}              | property-renamed   | SBW",
                "home: {$ref: '#/components/schemas/Home'} | weight: {type: number}         | property-removed   | SBW",
                "required: [id]                      | required: [id, age]                 | property-changed   | ---",
                "required: [id]                      | required: []                        | property-changed   | --W",
                "required: [name]                    | required: [name, note]              | property-changed   | --W",
                "required: [name]                    | required: []                        | property-changed   | ---",
                "age: {type: integer}                | age: {type: integer, nullable: true} | property-changed  | --W",
                "note: {type: string}                | note: {type: string, nullable: true} | property-changed  | ---",
                "enum: [hay, fish]                   | enum: [hay, fish, meat]             | value-added        | ---",
                "enum: [hay, fish]                   | enum: [hay]                         | value-removed      | SBW",
                "color, in: query, schema: {type: string} | color, in: query, required: true, schema: {type: string}"
                        + " | parameter-changed | SBW",
                "name: color, in: query              | name: hue, in: query                | parameter-removed  | SBW",
                "'#/components/schemas/Pond'}]       | '#/components/schemas/Pond'}, {$ref: '#/components/schemas/NewAnimal'}]"
                        + " | variant-added | ---",
                ", {$ref: '#/components/schemas/Pond'}] | ]                                | type-kind-changed  | SB-",
                "/animals:                           | /beasts:                            | path-changed       | --W",
                "operationId: listAnimals            | operationId: findAnimals            | operation-renamed  | SB-",
                "operationId: listAnimals~tags: [Animal] | operationId: listAnimals~tags: [Zoo] | tag-changed | SB-",
                "https://zoo.example.com             | https://new.example.com             | server-changed     | --W",
                "title: Zoo                          | title: Park                         | client-renamed     | SB-",
            })
    void isJudged(String text, String replacement, String kind, String broken) throws IOException {
        ChangeReport report = report(text.replace("~", "\n      "), replacement.replace("~", "\n      "));

        Change change = report.changes().stream()
                .filter(each -> each.kind().label().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind + " in " + report.changes()));
        assertThat(broken(change)).isEqualTo(broken);
        assertThat(change.step()).isEqualTo(broken.equals("---") ? Step.MINOR : Step.MAJOR);
        assertThat(change.places())
                .allSatisfy(place -> assertThat(place.toString()).contains("api.yaml:"));
    }

    private static String broken(Change change) {
        return (change.isSourceCompatible() ? "-" : "S")
                + (change.isBinaryCompatible() ? "-" : "B")
                + (change.isWireCompatible() ? "-" : "W");
    }

    @Test
    void nothingIsNoChange() throws IOException {
        ChangeReport report = report("openapi: 3.0.3", "openapi: 3.0.2");

        assertThat(report.changes()).isEmpty();
        assertThat(report.step()).isEqualTo(Step.NONE);
    }

    @Test
    void wordsAreAPatch() throws IOException {
        ChangeReport report = report("age: {type: integer}", "age: {type: integer, description: In years.}");

        assertThat(report.step()).isEqualTo(Step.PATCH);
        assertThat(report.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.title()).isEqualTo("What is said of `Animal` changed"));
    }

    @Test
    void aRenamedSchemaIsOneChangeWithAllItsSymbols() throws IOException {
        Path before = Files.createDirectories(folder.resolve("old")).resolve("api.yaml");
        Path after = Files.createDirectories(folder.resolve("new")).resolve("api.yaml");
        Files.writeString(before, SPEC);
        Files.writeString(after, SPEC.replace("schemas/Food", "schemas/Meal").replace("    Food: ", "    Meal: "));
        ChangeReport report = Versions.of(
                        new Sources(List.of(before), List.of()), new Sources(List.of(after), List.of()), folder)
                .report();

        assertThat(report.changes()).singleElement().satisfies(change -> {
            assertThat(change.title()).isEqualTo("Class `Food` is called `Meal` now");
            assertThat(change.java())
                    .extracting(
                            each -> each.before() == null ? "" : each.before().name())
                    .contains("Food", "food");
            assertThat(broken(change)).isEqualTo("SB-");
        });
    }
}
