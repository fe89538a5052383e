package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import golden.unions.model.Rule;
import golden.unions.model.Thing;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
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
                "{\"all\":[|,null]}|rule",
                "{\"child\":|}|model",
                "{\"children\":[|,1]}|model",
                "{\"sparse\":{\"a\":|,\"b\":1}}|model",
                "[|]|any"
            })
    void growsWithTheDocumentNotWithTheDepth(String open, String close, String codec) throws Throwable {
        JsonCodec<?> reader = switch (codec) {
            case "thing" -> Thing.CODEC;
            case "rule" -> Rule.CODEC;
            case "model" -> Sample.CODEC;
            default -> JsonCodecs.ANY;
        };
        byte[] shallow = nested(open, close, SHALLOW);
        byte[] deep = nested(open, close, DEEP);
        assertThat(bytes(deep, reader)).as("bytes allocated").isLessThan(MOST * bytes(shallow, reader));
        assertThat(nanos(deep, reader)).as("time of the processor").isLessThan(MOST * nanos(shallow, reader));
    }

    private static byte[] nested(String open, String close, int depth) {
        String json = open.repeat(depth) + "{\"unknown\":" + PAYLOAD + "}" + close.repeat(depth);
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static long bytes(byte[] json, JsonCodec<?> codec) throws Throwable {
        return Allocation.of(() -> Json.read(json, codec));
    }

    /** The best of some runs, of this thread alone. */
    private static long nanos(byte[] json, JsonCodec<?> codec) {
        return IntStream.range(0, 5)
                .mapToLong(run -> {
                    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    Json.read(json, codec);
                    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                })
                .min()
                .orElseThrow();
    }
}
