package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnumsTest {

    @Test
    void valuesAreStringsIntegersOrDecimals() {
        Reading read = Reading.schemas("""
                Text: {type: string, enum: [b, a, '', b]}
                Whole: {type: integer, enum: [3, 1]}
                Number: {type: number, enum: [1.5, 2]}
                Quoted: {type: string, enum: [on, 1]}
                Mixed: {enum: [on, 1]}
                """);

        assertThat(read.sketch("Text")).isEqualTo("<b, a, >");
        assertThat(read.sketch("Whole")).isEqualTo("<3, 1>");
        assertThat(((EnumType) read.type("Whole")).base()).isEqualTo(ScalarKind.INT64);
        assertThat(((EnumType) read.type("Number")).base()).isEqualTo(ScalarKind.DECIMAL);
        assertThat(read.sketch("Quoted")).isEqualTo("<on, 1>");
        assertThat(read.sketch("Mixed")).isEqualTo("= any");
        assertThat(read.rules()).containsExactly("repeated-enum-value", "mixed-enum", "mixed-enum");
    }

    @Test
    void aNumberThatJavaHasNoNumberForIsLeftOut() {
        Reading read = Reading.schemas("""
                A: {type: number, enum: [1e99999999999, 1.5], maximum: 1e99999999999}
                """);

        assertThat(((EnumType) read.type("A")).values())
                .extracting(EnumType.Value::text)
                .containsExactly("1.5");
        assertThat(read.problem("mixed-enum").message())
                .isEqualTo("`1e99999999999` is a number beyond those of Java, and is left out of the enum");
        assertThat(read.rules()).contains("keyword-value");
    }

    @Test
    void namesAndWordsOfValuesComeInTwoDialects() {
        Reading read = Reading.schemas("""
                A:
                  type: string
                  enum: [all, none]
                  x-enum-varnames: [SelectedAll, SelectedNone]
                  x-enum-descriptions: [Each., Not one.]
                B: {type: string, enum: [x, y], x-enumNames: [Ex, Why]}
                """);

        assertThat(((EnumType) read.type("A")).values())
                .extracting(EnumType.Value::nameHint)
                .containsExactly("SelectedAll", "SelectedNone");
        assertThat(((EnumType) read.type("A")).values())
                .extracting(value -> value.docs().description())
                .containsExactly("Each.", "Not one.");
        assertThat(((EnumType) read.type("B")).values())
                .extracting(EnumType.Value::nameHint)
                .containsExactly("Ex", "Why");
    }

    @Test
    void knownValuesOfAnOverlayMakeAnEnumThatIsNotAConstant() {
        Reading read = Reading.schemas("""
                A: {type: object, properties: {status: {type: string, x-known-values: [success, failure]}, a: {}}}
                B: {type: object, properties: {b: {}}}
                U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
                """);

        assertThat(read.sketch("A/properties/status")).isEqualTo("<success, failure>");
        assertThat(read.union("U").variants().get(0).match().constants()).isEmpty();
    }

    @Test
    void aConstantIsAnEnumOfOne() {
        Reading read = Reading.schemas("3.1.0", """
                A: {type: object, properties: {p: {const: fixed}, n: {type: integer, const: 3}, b: {const: true}}}
                C: {oneOf: [{const: one, title: One, description: First.}, {const: two, title: Two}]}
                """);

        assertThat(read.sketch("A")).isEqualTo("{p: A/properties/p, n: A/properties/n, b: BOOLEAN}");
        assertThat(read.sketch("A/properties/p")).isEqualTo("<fixed>");
        assertThat(read.sketch("C")).isEqualTo("<one, two>");
        EnumType.Value one = ((EnumType) read.type("C")).values().get(0);
        assertThat(one.nameHint()).isEqualTo("One");
        assertThat(one.docs().description()).isEqualTo("First.");
    }
}
