package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import golden.unions.model.Bed;
import golden.unions.model.Rule;
import golden.unions.model.Thing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A document that ends too early, wherever it does, is said to do just that. */
class TruncatedJsonTest {

    private static final String SAMPLE = """
            {"string":"é\\u00e9😀","bool":true,"int32":-7,"int64":9223372036854775807,
            "float64":2.50,"decimal":0.30e1,"dateTime":"2024-03-01T10:00:00.125+02:00","date":"2024-03-01",
            "uuid":"123e4567-e89b-12d3-a456-426614174000","uri":"about:blank","bytes":"QUI=","holes":["a",null],
            "freeForm":{"a":null,"b":[1,2.5,false]},"any":[true],"sparse":{"x":null},"counts":{"b":2,"a":1},
            "matrix":[[1],[]],"child":{"children":[{"string":"\\n"},{}]},"unknown":{"é":[{}, null , 1e2]},"int64":"x"} \
            """;

    private static final String BED = """
            {"id":7,"depth":"deep","rules":[{"all":["a",{"not":"b"}]},1.0],
             "things":{"a":{"kind":"tree","branches":[{"kind":"herb"}]},"b":{"panes":1},"c":"d","e":[null]},
             "signal":{"type":"frost","degrees":-0.5},"measure":{"a":1.5},"cover":null}\
            """;

    @TestFactory
    Stream<DynamicTest> atEveryByte() {
        Map<String, JsonCodec<?>> documents = new LinkedHashMap<>();
        documents.put(SAMPLE.strip(), Sample.CODEC);
        documents.put("[" + SAMPLE.strip() + "]", JsonCodecs.ANY);
        documents.put("[[\"a\",null,\"é\"],[]]", JsonCodecs.list(JsonCodecs.listOfNullable(JsonCodecs.STRING)));
        documents.put("{\"a\":{\"b\":1},\"é\":{}}", JsonCodecs.map(JsonCodecs.map(JsonCodecs.INT64)));
        documents.put("\"é\\u00e9\\n😀\"", JsonCodecs.STRING);
        documents.put("\"2024-03-01T10:00:00Z\"", JsonCodecs.DATE_TIME);
        documents.put("true", JsonCodecs.BOOL);
        documents.put(" false", JsonCodecs.ANY);
        documents.put("{\"not\":{\"all\":[{\"not\":\"x\"},{\"not\":{\"z\":1}}]}}", Rule.CODEC);
        documents.put("{\"branches\":[{\"kind\":\"herb\"}],\"height\":1,\"kind\":\"tree\"}", Thing.CODEC);
        documents.put(BED, Bed.CODEC);
        return documents.entrySet().stream()
                .map(entry -> dynamicTest(
                        "%.30s".formatted(entry.getKey().replace("\n", " ")),
                        () -> assertAll(
                                prefixes(entry.getKey()).map(prefix -> () -> endsTooEarly(entry.getValue(), prefix)))));
    }

    private static Stream<byte[]> prefixes(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return Stream.iterate(1, length -> length < bytes.length, length -> length + 1)
                .map(length -> Arrays.copyOf(bytes, length))
                .filter(prefix -> !new String(prefix, StandardCharsets.UTF_8).isBlank());
    }

    private static void endsTooEarly(JsonCodec<?> codec, byte[] prefix) {
        String text = new String(prefix, StandardCharsets.UTF_8);
        DecodingException refusal = Refused.by(text, codec, prefix);
        assertThat(refusal).as(text).hasMessageContaining("ends too early");
        Refused.position(refusal, prefix);
    }

    /** The whole documents are well-formed, or all of this would show nothing. */
    @TestFactory
    Stream<DynamicTest> theWholeIsRead() {
        return Stream.of(
                dynamicTest("sample", () -> Json.read(SAMPLE, Sample.CODEC)),
                dynamicTest("bed", () -> Json.read(BED, Bed.CODEC)));
    }
}
