package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are not UTF-8 (RFC 3629) are refused wherever they stand; a byte order mark may stand before all. */
class EncodingTest {

    /** Every way to be no UTF-8, as in table 3-7 of the Unicode Standard. */
    private static final List<String> INVALID = List.of(
            "80",
            "bf",
            "80bf", // Continuations of nothing.
            "c080",
            "c1bf", // More bytes than necessary, of two,
            "e08080",
            "e09fbf", // of three,
            "f0808080",
            "f08fbfbf", // of four.
            "eda080",
            "edafbf",
            "edb080",
            "edbfbf",
            "eda0bdedb880", // Halves of surrogate pairs, and a pair of them.
            "f4908080",
            "f5808080",
            "f7bfbfbf", // Beyond U+10FFFF.
            "f888808080",
            "fc8480808080",
            "fe",
            "ff", // Never used.
            "c3",
            "e2",
            "e282",
            "f0",
            "f09f",
            "f09f98", // Begun and not ended.
            "c328",
            "e22841",
            "e28241",
            "f0289f41",
            "f09f2841",
            "f09f9841", // Ended by something else.
            "e4",
            "fc"); // Latin 1.

    private static final List<String> PLACES = List.of(
            "\"§\"",
            "\"a§b\"",
            "[\"§\"]",
            "{\"§\":1}",
            "{\"a§\":{}}",
            "{\"string\":\"§\"}",
            "{\"unknown\":[\"§\"]}",
            "{\"unknown§\":1}",
            "{\"dateTime\":\"§\"}",
            "{\"children\":[1,\"§\"]}",
            "{\"freeForm\":{\"§\":null}}",
            "{\"kind\":\"herb\",\"x\":\"§\"}",
            "{\"x\":\"§\",\"kind\":\"herb\"}",
            "{\"not\":\"§\"}",
            "[{\"x§\":0}]",
            "[1§]",
            "{§}",
            "§",
            "{\"a\":1§}");

    @TestFactory
    Stream<DynamicTest> whatIsNotUtf8IsRefused() {
        return INVALID.stream()
                .map(hex ->
                        dynamicTest(hex, () -> assertAll(PLACES.stream().map(place -> () -> isRefused(place, hex)))));
    }

    private static void isRefused(String place, String hex) {
        byte[] json = with(place, HexFormat.of().parseHex(hex));
        Refused.codecs().forEach((name, codec) -> {
            DecodingException refusal = Refused.by(name + " of " + place, codec, json);
            assertThat(refusal).as(name).hasMessageMatching("Malformed JSON.*|JSON of another kind than expected.*");
        });
    }

    private static byte[] with(String place, byte[] inserted) {
        int at = place.indexOf('§');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(place.substring(0, at).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(inserted);
        bytes.writeBytes(place.substring(at + 1).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c280", "dfbf", "e0a080", "ed9fbf", "ee8080", "efbfbf", "f0908080", "f48fbfbf"})
    void theFirstAndTheLastOfEachLengthAreRead(String hex) {
        byte[] valid = HexFormat.of().parseHex(hex);
        assertThat(Json.read(with("\"§\"", valid), JsonCodecs.ANY))
                .isEqualTo(new String(valid, StandardCharsets.UTF_8));
        Sample named = Json.read(with("{\"§\":1}", valid), Sample.CODEC);
        assertThat(named.extras().asMap()).containsOnlyKeys(new String(valid, StandardCharsets.UTF_8));
        assertThat(Json.read(Json.write(named, Sample.CODEC), Sample.CODEC)).isEqualTo(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE", "IBM037"})
    void otherEncodingsAreRefused(String charset) {
        for (String json : List.of("{}", "{\"string\":\"é\"}", "[1]", "\"a\"", "17")) {
            byte[] bytes = json.getBytes(Charset.forName(charset));
            Refused.codecs().forEach((name, codec) -> Refused.by(name, codec, bytes));
        }
    }

    @Test
    void aByteOrderMarkMayStandBeforeAllAndNowhereElse() {
        String json = "{\"string\":\"\ufeff\"}";
        byte[] marked = ("\ufeff" + json).getBytes(StandardCharsets.UTF_8);
        assertThat(Json.write(Json.read(marked, Sample.CODEC), Sample.CODEC)).isEqualTo(json);
        Refused.by("any", JsonCodecs.ANY, "\ufeff\ufeff{}");
        Refused.by("any", JsonCodecs.ANY, " \ufeff{}");
        Refused.by("any", JsonCodecs.ANY, "[\ufeff1]");
    }

    /** From the third time on a name is not encoded any more; pairs of surrogates are written in two ways by Jackson. */
    @ParameterizedTest
    @ValueSource(strings = {"plain", "é", "\u20ac", "\ud83d\ude00", "quote\"", "\n\u0001", "", "long"})
    void aNameIsWrittenTheSameHoweverOften(String name) {
        Map<String, Object> map = Map.of(name.replace("long", "l".repeat(100)), "");
        String first = Json.write(map, JsonCodecs.ANY);
        for (int i = 0; i < 4; i++) {
            assertThat(Json.write(map, JsonCodecs.ANY)).isEqualTo(first);
        }
        assertThat(Json.read(first, JsonCodecs.ANY)).isEqualTo(map);
    }
}
