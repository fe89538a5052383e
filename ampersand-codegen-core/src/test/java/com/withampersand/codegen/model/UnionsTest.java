package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.model.UnionType.JsonKind;
import com.withampersand.codegen.model.UnionType.Match;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{oneOf: [{$ref: '#/components/schemas/X'}]}; = X",
                "{allOf: [{oneOf: [{$ref: '#/components/schemas/X'}]}]}; = X",
                "{anyOf: [{$ref: '#/components/schemas/X'}, {type: object, nullable: true}]}; = X",
                "{anyOf: [{$ref: '#/components/schemas/E'}, {type: string}]}; = E",
                "{anyOf: [{type: string, enum: [p, q]}, {type: string}]}; <p, q>",
                "{oneOf: [{$ref: '#/components/schemas/E'}, {type: string, enum: [c]}]}; <a, b, c>",
                "{anyOf: [{type: string, format: date-time}, {type: string}]}; = STRING",
                "{oneOf: [{type: string, format: uuid}, {type: string, format: uuid}]}; = UUID",
                "{oneOf: [{type: integer}, {type: number}]}; = FLOAT64",
                "{oneOf: [{type: string}, {type: boolean}, {type: number}]}; STRING | BOOLEAN | FLOAT64",
                "{oneOf: [{type: string}, {type: array, items: {type: string}}]}; STRING | [STRING]",
                "{anyOf: [{$ref: '#/components/schemas/X'}, {}]}; = any",
                "{oneOf: [{$ref: '#/components/schemas/X'}, {$ref: '#/components/schemas/X'}]}; = X",
            })
    void aUnionIsOnlyWhatNeedsToBe(String schema, String expected) {
        Reading read = Reading.schemas("U: " + schema + """

                X: {type: object, properties: {x: {type: string}}}
                E: {type: string, enum: [a, b]}
                """);

        assertThat(read.sketch("U")).isEqualTo(expected);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void variantsSayHowTheyAreToldApart() {
        Reading read = Reading.schemas("""
                Field: {oneOf: [{$ref: '#/components/schemas/Existent'}, {$ref: '#/components/schemas/Mapping'}]}
                Existent:
                  type: object
                  required: [fieldName]
                  properties: {fieldName: {type: string}, mapToName: {type: string}}
                Mapping:
                  type: object
                  required: [mapToName]
                  properties:
                    mapToName: {type: string}
                    kind: {type: string, enum: [mapping]}
                    count: {type: integer}
                    any: {type: object}
                """);

        assertThat(read.union("Field").variants().get(0).match())
                .isEqualTo(new Match(
                        Set.of(JsonKind.OBJECT),
                        List.of("fieldName"),
                        List.of("mapToName"),
                        Map.of(),
                        Map.of("fieldName", JsonKind.STRING, "mapToName", JsonKind.STRING),
                        List.of()));
        Match mapping = read.union("Field").variants().get(1).match();
        assertThat(mapping.constants()).isEqualTo(Map.of("kind", List.of("mapping")));
        assertThat(mapping.optional()).containsExactly("kind", "count", "any");
        assertThat(mapping.propertyKinds())
                .containsEntry("count", JsonKind.INTEGER)
                .doesNotContainKey("any");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void theKindOfAPropertyIsEnough() {
        Reading read = Reading.schemas("""
                Value: {oneOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Flag'}]}
                Text: {type: object, required: [value], properties: {value: {type: string}}}
                Flag: {type: object, required: [value], properties: {value: {type: boolean}}}
                """);

        assertThat(read.sketch("Value")).isEqualTo("Text | Flag");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void inlineVariantsAreCalledByTheirTitleOrWhatOnlyTheyHave() {
        Reading read = Reading.schemas("""
                Response:
                  oneOf:
                    - {required: [id, redirect], properties: {id: {}, redirect: {type: string}}}
                    - {required: [id, done], properties: {id: {}, done: {type: boolean}}}
                    - {title: Third Way, properties: {id: {}, other: {type: string}}}
                    - {properties: {id: {}, kind: {enum: [fourth]}}}
                """);

        assertThat(read.sketch("Response"))
                .isEqualTo("Response/oneOf/0 | Response/oneOf/1 | Response/oneOf/2 | Response/oneOf/3");
        assertThat(List.of(0, 1, 2, 3))
                .extracting(i -> ((Origin.Part) read.type("Response/oneOf/" + i).origin()).word())
                .containsExactly("with redirect", "with done", "Third Way", "fourth");
    }

    @Test
    void whatAUnionSaysOfAllItsVariantsIsInEach() {
        Reading read = Reading.schemas("""
                U:
                  type: object
                  required: [id]
                  properties: {id: {type: string}}
                  oneOf:
                    - {required: [a], properties: {a: {type: string}}}
                    - $ref: '#/components/schemas/B'
                B: {type: object, properties: {b: {type: string}}}
                Elsewhere:
                  allOf: [{$ref: '#/components/schemas/Plain'}, {properties: {more: {type: string}}}]
                Plain: {oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}
                C: {type: object, properties: {c: {type: string}}}
                """);

        assertThat(read.sketch("U/oneOf/0")).isEqualTo("{id*: STRING, a*: STRING}");
        assertThat(read.sketch("U/oneOf/1")).isEqualTo("{id*: STRING, b: STRING}");
        assertThat(read.sketch("B")).isEqualTo("{b: STRING}");
        assertThat(read.sketch("Elsewhere")).isEqualTo("B | C");
        assertThat(read.rules()).containsOnly("union-with-properties");
    }

    @Test
    void aUnionWithinAUnionIsAVariantIfItHasAName() {
        Reading read = Reading.schemas("""
                Outer: {oneOf: [{$ref: '#/components/schemas/Inner'}, {oneOf: [{type: string}, {type: boolean}]}]}
                Inner: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
                A: {type: object, required: [id, a], properties: {id: {}, a: {}}}
                B: {type: object, required: [id, b], properties: {id: {}, b: {}}}
                """);

        assertThat(read.sketch("Outer")).isEqualTo("Inner | STRING | BOOLEAN");
        assertThat(read.union("Outer").variants().get(0).match().required()).containsExactly("id");
    }

    @Test
    void tagsComeFromTheMappingThenFromConstantsThenFromNames() {
        Reading read = Reading.schemas("""
                U:
                  oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]
                  discriminator: {propertyName: kind, mapping: {x: A, y: '#/components/schemas/A'}}
                A: {type: object, properties: {kind: {type: string}}}
                B: {type: object, properties: {kind: {type: string, enum: [b1, b2]}}}
                C: {type: object, properties: {kind: {type: string}}}
                """);

        assertThat(read.union("U").discriminator()).isEqualTo("kind");
        assertThat(read.union("U").variants())
                .extracting(variant -> variant.match().tags())
                .containsExactly(List.of("x", "y"), List.of("b1", "b2"), List.of("C"));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void schemasThatShareAnExtensionAreAUnionToldByTheirConstants() {
        String extension = "x-union: {name: Event, discriminator: type}";
        Reading read = Reading.schemas("""
                Made: {%1$s, required: [type], properties: {type: {type: string, enum: [made]}, id: {}}}
                Gone: {%1$s, allOf: [{$ref: '#/components/schemas/Base'}], required: [type]}
                Base: {properties: {type: {type: string, enum: [gone, lost]}}}
                Log: {type: object, properties: {events: {type: array, items: {$ref: '#/components/schemas/Event'}}}}
                """.formatted(extension));

        assertThat(read.sketch("Event")).isEqualTo("Made | Gone");
        assertThat(read.union("Event").discriminator()).isEqualTo("type");
        assertThat(read.union("Event").variants())
                .extracting(variant -> variant.match().tags())
                .containsExactly(List.of("made"), List.of("gone", "lost"));
        assertThat(read.type("Event").origin()).isEqualTo(new Origin.Component("Event"));
        assertThat(read.type("Event").docs().description()).isEqualTo("One of 2 schemas, told apart by `type`.");
        assertThat(read.sketch("Log")).isEqualTo("{events: [Event]}");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aVariantByExtensionWithoutAConstantOrWithThatOfAnotherIsAWarning() {
        String extension = "x-union: {name: Event, discriminator: type}";
        Reading read = Reading.schemas("""
                One: {%1$s, properties: {type: {type: string, enum: [one]}, a: {}}}
                Two: {%1$s, properties: {type: {type: string}, b: {}}}
                Three: {x-union: {name: Event, discriminator: type, value: three}, properties: {type: {type: string}}}
                Four: {%1$s, properties: {type: {type: string, enum: [one]}, c: {}}}
                """.formatted(extension));

        assertThat(read.union("Event").variants())
                .extracting(variant -> variant.match().tags())
                .containsExactly(List.of("one"), List.of("Two"), List.of("three"), List.of("one"));
        assertThat(read.rules()).containsExactly("variant-without-constant", "repeated-discriminator-value");
        Problem bare = read.problem("variant-without-constant");
        assertThat(bare.message()).contains("`type`").contains("Event");
        assertThat(bare.remedy()).contains("`value`");
        assertThat(bare.locations().get(0).line()).isEqualTo(7);
        assertThat(read.problem("repeated-discriminator-value").locations())
                .extracting(location -> location.line())
                .containsExactly(9, 6);
    }

    @Test
    void theSameVariantMayBeInTwoUnions() {
        Reading read = Reading.schemas("""
                A: {x-union: {name: One, discriminator: k}, type: object, properties: {k: {enum: [a]}}}
                B: {x-union: {name: One, discriminator: k}, type: object, properties: {k: {enum: [b]}}}
                C: {type: object, required: [c], properties: {c: {}}}
                Two: {oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}
                Three: {oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}, {type: string}]}
                """);

        assertThat(read.sketch("One")).isEqualTo("A | B");
        assertThat(read.sketch("Two")).isEqualTo("B | C");
        assertThat(read.sketch("Three")).isEqualTo("One | Two | STRING");
        assertThat(read.problems()).isEmpty();
    }
}
