package com.withampersand.codegen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.TypeRef;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That the proof itself can tell right from wrong. */
class ProofTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1.0",
        "1, 10e-1",
        "100, 1E+2",
        "0.1e-7, 1e-8",
        "1e400000000, 10e399999999",
        "0, 0.00e9",
        "-0, 0.0",
        "12345678901234567890, 1234567890123456789.0e1"
    })
    void numbersOfEqualValueAreEqual(String one, String other) {
        assertThat(ExactNumber.of(one)).isEqualTo(ExactNumber.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "1, -1",
        "9007199254740993, 9007199254740992",
        "1e400000000, 1e400000001",
        "1e99999999999, 1e99999999998",
        "0.1, 0.10000000000000001",
        "10, 1"
    })
    void numbersOfAnotherValueAreNot(String one, String other) {
        assertThat(ExactNumber.of(one)).isNotEqualTo(ExactNumber.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, true",
        "9223372036854775808, false",
        "-9223372036854775808, true",
        "1.5, false",
        "1e18, true",
        "1e999999999999, false"
    })
    void integersFitOrDoNot(String number, boolean fits) {
        assertThat(ExactNumber.of(number).fits(Long.SIZE)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"b\":[null,true]}|{\"b\":[null,true],\"a\":1.0}|''",
                "{\"a\":1,\"a\":2}|{\"a\":2}|''",
                "{\"a\":[1,2]}|{\"a\":[1,3]}|$.a[1]: 2e0 became 3e0",
                "{\"a\":null}|{}|$.a is gone",
                "{}|{\"a\":null}|$.a is new",
                "[1]|[1,1]|$: [1e0] became [1e0, 1e0]",
                "\"1\"|1|$: 1 became 1e0",
                "\"\\ud83d\"|\"\\ud83e\"|$: \ud83d became \ud83e"
            })
    void differencesAreFound(String before, String after, String difference) {
        assertThat(ExactJson.difference(ExactJson.of(before), ExactJson.of(after)))
                .isEqualTo(difference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{'a':1}", "[1,]", "[NaN]", "[01]", "[\"\n\"]", "[TRUE]", "// x\n1", ""})
    void theIndependentParserIsStrict(String json) {
        assertThatThrownBy(() -> ExactJson.of(json)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"a\"|STRING|YES",
                "1|STRING|NO",
                "1.0|INT32|YES",
                "2147483648|INT32|NO",
                "1.5|INT64|NO",
                "1e400|FLOAT64|NO",
                "\"2024-01-01T00:00:00Z\"|DATE_TIME|YES",
                "\"2024-01-01T00:00Z\"|DATE_TIME|UNSURE",
                "\"soon\"|DATE_TIME|NO",
                "null|STRING|NO",
                "\"x\"|UUID|NO"
            })
    void whetherAValueIsOfAType(String json, ScalarKind kind, Fit fit) {
        assertThat(Fit.of(ExactJson.of(json), new TypeRef.Scalar(kind), Map.of()))
                .isEqualTo(fit);
    }

    @Test
    void oneBadElementMakesAListUnfit() {
        TypeRef list = new TypeRef.ListOf(new TypeRef.Scalar(ScalarKind.STRING), false);
        assertThat(Fit.of(ExactJson.of("[\"a\",\"b\"]"), list, Map.of())).isEqualTo(Fit.YES);
        assertThat(Fit.of(ExactJson.of("[\"a\",null]"), list, Map.of())).isEqualTo(Fit.NO);
    }

    /** Whatever the generators make is well-formed, and they make all kinds of it. */
    @Test
    void rubbishIsJsonOfAllKinds() {
        Set<Class<?>> kinds = new HashSet<>();
        Chance chance = new Chance(new Random(1));
        for (int i = 0; i < 300; i++) {
            Spelling spelling = new Spelling(chance);
            Draft draft = new Rubbish(chance, spelling, spelling::string).next();
            Object tree = ExactJson.of(draft.text());
            kinds.add(tree == null ? Void.class : tree.getClass());
            Shrinking.of(draft).forEach(smaller -> ExactJson.of(smaller.text()));
        }
        assertThat(kinds).hasSize(6);
    }
}
