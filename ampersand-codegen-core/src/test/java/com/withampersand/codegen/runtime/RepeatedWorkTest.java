package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.unions.model.Rule;
import golden.unions.model.Thing;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is looked ahead over, or read again because it turned out to be of another kind, is not read once more for each
 * level around it: otherwise a document of some megabytes keeps a processor busy for minutes.
 */
class RepeatedWorkTest {

    private static final int SHALLOW = 5;
    private static final int DEEP = 200;
    /** Reading once more for each level would make it forty times the work. */
    private static final int MOST = 6;

    /** Half a megabyte that no model knows. */
    private static final String PAYLOAD = "[" + "{\"x\":[1,2,3]},".repeat(35_000) + "0]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"branches\":[|],\"kind\":\"tree\"}|thing",
                "{\"kind\":\"tree\",\"branches\":[|]}|thing",
                "{\"not\":|}|rule",
                "{\"all\":[|]}|rule",
                "{\"child\":|}|model",
                "[|]|any"
            })
    void growsWithTheDocumentNotWithTheDepth(String open, String close, String codec) throws Throwable {
        JsonCodec<?> reader = codec(codec);
        byte[] shallow = nested(open, close, SHALLOW);
        byte[] deep = nested(open, close, DEEP);
        assertThat(bytes(deep, reader)).as("bytes allocated").isLessThan(MOST * bytes(shallow, reader));
    }

    /** A list whose last element does not fit has to be read again, and then the list around it, and so on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"all\":[|,null]}|rule", "{\"children\":[|,1]}|model", "{\"sparse\":{\"a\":|,\"b\":1}}|model"})
    void endsWhereItWouldGrowWithTheDepth(String open, String close, String codec) throws Throwable {
        JsonCodec<?> reader = codec(codec);
        byte[] shallow = nested(open, close, SHALLOW);
        long once = bytes(shallow, reader);
        long many = Allocation.bytes(() -> assertThatThrownBy(() -> Json.read(nested(open, close, DEEP), reader))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("it has to be read more than 32 times at line 1, column "));
        assertThat(many).as("bytes allocated").isLessThan(32 * once);
    }

    private static JsonCodec<?> codec(String name) {
        return switch (name) {
            case "thing" -> Thing.CODEC;
            case "rule" -> Rule.CODEC;
            case "model" -> Sample.CODEC;
            default -> JsonCodecs.ANY;
        };
    }

    private static byte[] nested(String open, String close, int depth) {
        String json = open.repeat(depth) + "{\"unknown\":" + PAYLOAD + "}" + close.repeat(depth);
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static long bytes(byte[] json, JsonCodec<?> codec) throws Throwable {
        return Allocation.bytes(() -> Json.read(json, codec));
    }
}
