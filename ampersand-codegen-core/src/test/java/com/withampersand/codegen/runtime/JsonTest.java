package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void typesAreRead() {
        Sample sample = Json.read("""
            {"string":"é\\u00e9","bool":true,"int32":-7,"int64":9223372036854775807,"float64":2.5,
            "decimal":0.30,"dateTime":"2024-03-01T10:00:00.125+02:00","bytes":"QUI=","holes":["a",null],
            "freeForm":{"a":null,"b":[1,2.5]},"any":[true],"sparse":{"x":null},"counts":{"b":2,"a":1}}\
            """, Sample.CODEC);
        assertThat(sample.get("string")).isEqualTo("éé");
        assertThat(sample.get("bool")).isEqualTo(true);
        assertThat(sample.get("int32")).isEqualTo(-7);
        assertThat(sample.get("int64")).isEqualTo(Long.MAX_VALUE);
        assertThat(sample.get("float64")).isEqualTo(2.5);
        assertThat(sample.get("decimal")).isEqualTo(new BigDecimal("0.30"));
        assertThat(sample.get("dateTime")).isEqualTo(OffsetDateTime.parse("2024-03-01T10:00:00.125+02:00"));
        assertThat((byte[]) sample.get("bytes")).isEqualTo(new byte[] {'A', 'B'});
        assertThat(sample.get("holes")).isEqualTo(Arrays.asList("a", null));
        Map<String, Object> freeForm = new LinkedHashMap<>();
        freeForm.put("a", null);
        freeForm.put("b", List.of(1L, new BigDecimal("2.5")));
        assertThat(sample.get("freeForm")).isEqualTo(freeForm);
        assertThat(sample.get("any")).isEqualTo(List.of(true));
        assertThat(String.valueOf(sample.get("counts"))).isEqualTo("{b=2, a=1}");
        assertThat(sample.extras()).isSameAs(Extras.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "string",
                "bool",
                "int32",
                "int64",
                "float64",
                "decimal",
                "dateTime",
                "date",
                "uuid",
                "uri",
                "bytes",
                "freeForm",
                "any",
                "child",
                "children",
                "numbers",
                "holes",
                "matrix",
                "counts",
                "sparse"
            })
    void aNullIsKept(String name) {
        Sample sample = Json.read("{\"" + name + "\":null}", Sample.CODEC);
        assertThat(sample.get(name)).isNull();
        assertThat(sample.extras().asMap()).containsEntry(name, null);
        assertThat(Json.write(sample, Sample.CODEC)).isEqualTo("{\"" + name + "\":null}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"string\":1",
                "\"bool\":\"true\"",
                "\"int32\":\"1\"",
                "\"int64\":[1]",
                "\"float64\":\"1\"",
                "\"decimal\":{\"a\":1}",
                "\"dateTime\":1",
                "\"date\":\"soon\"",
                "\"uuid\":\"x\"",
                "\"uuid\":\"0123e4567-e89b-12d3-a456-42661417400\"",
                "\"uuid\":\"123e4567-e89b-12d3-a456-+26614174000\"",
                "\"uri\":[\"x\"]",
                "\"bytes\":\"*\"",
                "\"freeForm\":[{\"a\":1}]",
                "\"child\":[{\"string\":\"x\"}]",
                "\"child\":\"x\"",
                "\"children\":{\"a\":[{}]}",
                "\"children\":[{\"string\":\"x\"},[{\"a\":{}}],{}]",
                "\"numbers\":[1,null,2]",
                "\"holes\":[null,1,[[]]]",
                "\"matrix\":[[1],[2,[3],4],[]]",
                "\"matrix\":7",
                "\"counts\":{\"a\":1,\"b\":{\"c\":[\"}\"]},\"d\":2}",
                "\"counts\":[]",
                "\"sparse\":{\"a\":null,\"b\":[]}"
            })
    void anotherKindIsKeptWhole(String property) {
        String json = "{" + property + ",\"unknown\":[{}]}";
        Sample sample = Json.read("{" + property + ",\"unknown\":[{}]}", Sample.CODEC);
        assertThat(sample.values.values()).containsOnlyNulls();
        assertThat(sample.extras().asMap()).hasSize(2).isEqualTo(Json.read(json, JsonCodecs.FREE_FORM));
        assertThat(Json.write(sample, Sample.CODEC)).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"secret\":tru}|Malformed JSON at line 1, column 1",
                "{\"a\":1,\\n \"secret\"}|Malformed JSON at line 2, column 10 (byte 17)",
                "{\"secret\":|Malformed JSON, which ends too early, at line 1",
                "''|No JSON where some was expected",
                "[\"secret\"]|JSON of another kind than expected: array",
                "null|JSON of another kind than expected: null",
                "{} secret|Malformed JSON at line 1, column 4",
                "{} {}|More after the end of the JSON"
            })
    @Tag("newer-jackson") // The oldest tells of other places.
    void whatIsWrongIsSaidWithoutQuotingIt(String json, String message) {
        DecodingException e =
                catchThrowableOfType(DecodingException.class, () -> Json.read(json.replace("\\n", "\n"), Sample.CODEC));
        assertThat(e).hasMessageStartingWith(message).hasNoCause();
        assertThat(e.getMessage()).doesNotContain("secret");
    }

    @Test
    void bytesThatAreNotUtf8AreTurnedDown() {
        byte[] latin1 = "{\"string\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Json.read(latin1, Sample.CODEC))
                .isInstanceOf(DecodingException.class)
                .hasMessageStartingWith("Malformed JSON");
        byte[] utf16 = "{}".getBytes(StandardCharsets.UTF_16BE);
        assertThatThrownBy(() -> Json.read(utf16, Sample.CODEC)).isInstanceOf(DecodingException.class);
    }

    @Test
    void textOfAllPlanesSurvives() {
        String json = "{\"string\":\"aé€😀\",\"unknown😀\":\"\\\\\\\"\\u0007\"}";
        String escaped = json.replace("😀", "\\uD83D\\uDE00");
        assertThat(Json.write(Json.read(json, Sample.CODEC), Sample.CODEC)).isIn(json, escaped);
        assertThat(Json.read(escaped, Sample.CODEC)).isEqualTo(Json.read(json, Sample.CODEC));
        byte[] marked = "\uFEFF{\"numbers\":[1.0]}".getBytes(StandardCharsets.UTF_8);
        assertThat(Json.write(Json.read(marked, Sample.CODEC), Sample.CODEC)).isEqualTo("{\"numbers\":[1.0]}");
    }

    @Test
    void halfOfASurrogatePairSurvives() {
        String json = "{\"string\":\"\\uD83Dé\",\"unknown\":\"\\uDE00\"}";
        Sample sample = Json.read(json, Sample.CODEC);
        assertThat(Json.write(sample, Sample.CODEC)).isEqualTo(json);
        assertThat(Json.read(Json.write(sample, Sample.CODEC), Sample.CODEC)).isEqualTo(sample);
    }

    /** Text that is plain is written by another way than text that is not, and in words of eight characters. */
    @Test
    void whateverStandsInATextItIsWritten() {
        List<String> odd = new ArrayList<>(List.of("é", "ÿ", "€", "😀", "\uD83D", "\uDE00"));
        for (char c = 0; c < 0x80; c++) {
            odd.add(String.valueOf(c));
        }
        for (int length = 0; length < 26; length++) {
            String plain = "Some plain text, and more.".substring(0, length);
            for (String one : odd) {
                for (int at = 0; at <= length; at++) {
                    String text = plain.substring(0, at) + one + plain.substring(at);
                    String json = Json.write(text, JsonCodecs.STRING);
                    assertThat(JsonParser.parseString(json).getAsString()).isEqualTo(text);
                    assertThat(Json.read(json, JsonCodecs.STRING)).isEqualTo(text);
                }
            }
        }
    }

    @Test
    void nestingHasALimit() {
        assertThat(Json.read("[".repeat(500) + "]".repeat(500), JsonCodecs.ANY)).isInstanceOf(List.class);
        assertThatThrownBy(() -> Json.read("[".repeat(501) + "]".repeat(501), JsonCodecs.ANY))
                .isInstanceOf(DecodingException.class)
                .hasMessageStartingWith("JSON beyond the limits of this client: ")
                .hasMessageContaining("500");
        String deep = "{\"child\":".repeat(499) + "[]" + "}".repeat(499);
        assertThat(Json.write(Json.read(deep, Sample.CODEC), Sample.CODEC)).isEqualTo(deep);
    }

    @Test
    void numbersHaveALimit() {
        assertThat(Json.read("1".repeat(1000), JsonCodecs.ANY)).isEqualTo(new BigInteger("1".repeat(1000)));
        assertThatThrownBy(() -> Json.read("1".repeat(1001), JsonCodecs.ANY)).isInstanceOf(DecodingException.class);
    }

    @Test
    void whatJsonCannotHoldIsTurnedDown() {
        assertThatThrownBy(() -> Json.write(Double.NaN, JsonCodecs.FLOAT64))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON has no number NaN");
        assertThatThrownBy(() -> Json.write(new Object(), JsonCodecs.ANY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No JSON for a java.lang.Object");
    }

    @Test
    void plainObjectsOfCallersAreWritten() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("a", 1);
        value.put("b", 1.5f);
        value.put("c", new ArrayList<>(Arrays.asList(null, new BigDecimal("1.0"), 2.0)));
        assertThat(Json.write(value, JsonCodecs.ANY)).isEqualTo("{\"a\":1,\"b\":1.5,\"c\":[null,1.0,2]}");
    }

    @Test
    void codecsOfCollections() {
        JsonCodec<Map<String, List<Integer>>> codec = JsonCodecs.map(JsonCodecs.list(JsonCodecs.INT32));
        assertThat(Json.write(Json.read("{\"a\":[1,2],\"b\":[]}", codec), codec))
                .isEqualTo("{\"a\":[1,2],\"b\":[]}");
        assertThatThrownBy(() -> Json.read("{\"a\":[null]}", codec)).isInstanceOf(DecodingException.class);
        JsonCodec<List<String>> holes = JsonCodecs.listOfNullable(JsonCodecs.STRING);
        assertThat(Json.write(Json.read("[null,\"a\"]", holes), holes)).isEqualTo("[null,\"a\"]");
        JsonCodec<Map<String, String>> sparse = JsonCodecs.mapOfNullable(JsonCodecs.STRING);
        assertThat(Json.write(Json.read("{\"a\":null}", sparse), sparse)).isEqualTo("{\"a\":null}");
    }

    @Property(tries = 300)
    void anyJsonSurvivesAsExtras(@ForAll("json") Object value) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("unknown", value);
        document.put("string", value);
        document.put("freeForm", value);
        document.put("children", value);
        String json = Json.write(document, JsonCodecs.FREE_FORM);
        Sample sample = Json.read(json, Sample.CODEC);
        assertThat(Json.read(Json.write(sample, Sample.CODEC), JsonCodecs.FREE_FORM))
                .isEqualTo(document);
    }

    @Provide
    Arbitrary<Object> json() {
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(5).map(Object.class::cast),
                Arbitraries.longs().map(Object.class::cast),
                Arbitraries.bigDecimals().ofScale(3).map(Object.class::cast),
                Arbitraries.of(true, false));
        return Arbitraries.recursive(
                () -> scalars,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(Object.class::cast),
                        Arbitraries.maps(Arbitraries.of("a", "string", "child", "numbers"), inner)
                                .ofMaxSize(3)
                                .map(Object.class::cast)),
                0,
                3);
    }
}
