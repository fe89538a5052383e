package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not JSON is refused wherever it stands, with the place, and without quoting it. */
class MalformedJsonTest {

    /** Each place that a value can stand at, on the ways through a document that codecs know. */
    private static final List<String> PLACES = List.of(
            "§",
            " § ",
            "[§]",
            "[1,§]",
            "[§,1]",
            "[[\"a\"],[§]]",
            "{\"a\":§}",
            "{\"a\":{\"b\":§}}",
            "{\"string\":§}",
            "{\"int64\":§,\"a\":1}",
            "{\"dateTime\":§}",
            "{\"unknown\":[§]}",
            "{\"any\":{\"a\":[1,§]}}",
            "{\"freeForm\":{\"a\":§}}",
            "{\"child\":{\"float64\":§}}",
            "{\"children\":[{},{\"string\":§}]}",
            "{\"children\":[1,{\"string\":§}]}",
            "{\"counts\":{\"a\":1,\"b\":§}}",
            "{\"matrix\":[[1],[§]]}",
            "{\"kind\":\"herb\",\"edible\":§}",
            "{\"panes\":§}",
            "{\"edible\":§,\"kind\":\"herb\"}",
            "{\"not\":{\"not\":§}}",
            "{\"all\":[\"a\",§]}",
            "{\"rules\":[{\"not\":§}]}",
            "{\"things\":{\"a\":{\"kind\":§}}}",
            "[{\"kind\":\"moss\",\"x\":§}]");

    private static final List<String> MALFORMED = List.of(
            "tru",
            "nul",
            "fals",
            "trues",
            "nulll",
            "True",
            "NULL",
            "undefined",
            "s3cr3t",
            "NaN",
            "-NaN",
            "Infinity",
            "-Infinity",
            "+1",
            "01",
            "-01",
            "00",
            "1.",
            ".5",
            "-.5",
            "1.e1",
            "1e",
            "1e+",
            "1E-",
            "-",
            "--1",
            "1.2.3",
            "0x1F",
            "1_000",
            "1L",
            "1f",
            "\u0661",
            "'s3cr3t'",
            "\"s3cr3t",
            "`a`",
            "\u201ca\u201d",
            "\"\\x41\"",
            "\"\\'\"",
            "\"\\u12\"",
            "\"\\u12G4\"",
            "\"\\U0041\"",
            "\"\\",
            "\"a\nb\"",
            "\"a\tb\"",
            "\"\0\"",
            "\"\u001f\"",
            "{",
            "[",
            "}",
            "]",
            "{]",
            "[}",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{,}",
            "{,\"a\":1}",
            "{a:1}",
            "{s3cr3t:1}",
            "{1:2}",
            "{null:1}",
            "{\"a\" 1}",
            "{\"a\":1 \"b\":2}",
            "{\"a\":1;\"b\":2}",
            "{\"a\"=1}",
            "{'a':1}",
            "{\"a\"::1}",
            "{\"a\":1,,\"b\":2}",
            "{\"a\nb\":1}",
            "[1,]",
            "[,1]",
            "[,]",
            "[1 2]",
            "[1,,2]",
            "[1;2]",
            "[1:2]",
            "(1)",
            "<a/>",
            "//c\n1",
            "/*c*/1",
            "#c\n1",
            "1//c",
            "\\u0022a\\u0022",
            "\u00a01",
            "\u000b1",
            "\f1",
            "\u20281",
            "@",
            "\"a\"\"b\"",
            "\"a\" \"b\"",
            "1 2",
            "{}{}",
            "[][]",
            "true false",
            ":",
            "=",
            "\0",
            "\0001");

    @TestFactory
    Stream<DynamicTest> isRefusedWhereverItStands() {
        return MALFORMED.stream()
                .map(malformed -> dynamicTest(
                        malformed.replace('\0', '\u2400'),
                        () -> assertAll(PLACES.stream().map(place -> () -> isRefused(place.replace("§", malformed))))));
    }

    private static void isRefused(String json) {
        Refused.codecs().forEach((name, codec) -> isRefused(name + " of " + json, codec, json));
    }

    /** A codec for another kind than the outermost may say just that instead. */
    private static void isRefused(String name, JsonCodec<?> codec, String json) {
        DecodingException refusal = Refused.by(name, codec, json);
        if (!String.valueOf(refusal.getMessage()).startsWith("JSON of another kind")) {
            assertThat(refusal).as(name).hasMessageMatching("(?s)(Malformed JSON|More after the end of the JSON).*");
            Refused.position(refusal, json.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":tru}|1|5|11",
                "{\"a\":1,\\n \"b\"}|2|2|14",
                "[1,\\n2,\\n3 4]|3|1|12",
                "\\n\\n{]|3|1|4",
                "{\"é\":'x'}|1|6|10",
                "{} x|1|4|4"
            })
    @Tag("newer-jackson") // The oldest tells of other places.
    void theMessageLeadsToThePlace(String json, int line, int from, int to) {
        String text = json.replace("\\n", "\n");
        DecodingException refusal = Refused.by("any", JsonCodecs.ANY, text);
        Refused.Position position = Refused.position(refusal, text.getBytes(StandardCharsets.UTF_8));
        assertThat(position.line()).as(refusal.getMessage()).isEqualTo(line);
        assertThat(position.column()).as(refusal.getMessage()).isBetween(from, to);
    }

    @Test
    void theBytesOfAByteOrderMarkCount() {
        byte[] plain = "[x]".getBytes(StandardCharsets.UTF_8);
        byte[] marked = "\ufeff[x]".getBytes(StandardCharsets.UTF_8);
        assertThat(Refused.position(Refused.by("any", JsonCodecs.ANY, marked), marked)
                        .byteOffset())
                .isEqualTo(3
                        + Refused.position(Refused.by("any", JsonCodecs.ANY, plain), plain)
                                .byteOffset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t \r\n", "\ufeff", "\ufeff  "})
    void whatIsEmptyIsSaidToBe(String json) {
        Refused.codecs()
                .forEach((name, codec) -> assertThat(Refused.by(name, codec, json))
                        .hasMessageStartingWith("No JSON where some was expected"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{} x",
                "{}{}",
                "{} {}",
                "{}[]",
                "[]]",
                "{}}",
                "{},",
                "{}:",
                "{}\0",
                "{}\ufeff",
                "{}//c",
                "{}/**/",
                "[] 1",
                "\"a\"b",
                "\"a\"\"b\"",
                "1a",
                "1 2",
                "true1",
                "truefalse",
                "null null",
                "{}\"s3cr3t\"",
                "{}\n\n<html>",
                "{}\u00a0"
            })
    void nothingComesAfterTheEnd(String json) {
        Refused.codecs().forEach((name, codec) -> Refused.by(name, codec, json));
        Refused.position(Refused.by("any", JsonCodecs.ANY, json), json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body>s3cr3t</body></html>",
                "<html>s3cr3t</html>",
                "<?xml version=\"1.0\"?><a>s3cr3t</a>",
                "upstream connect error s3cr3t",
                "a=1&b=s3cr3t",
                "a: 1\nb: s3cr3t",
                "--boundary\r\n",
                "%PDF-1.7",
                "\u001f\u008b",
                ")]}',\n{}",
                "while(1);{}",
                "callback({})",
                "data: {}\n\n",
                "{}\n{}\n"
            })
    void aBodyThatIsNoJsonAtAll(String body) {
        Refused.codecs().forEach((name, codec) -> Refused.by(name, codec, body));
        Refused.position(Refused.by("any", JsonCodecs.ANY, body), body.getBytes(StandardCharsets.UTF_8));
    }
}
