package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import golden.unions.model.Rule;
import golden.unions.model.Thing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Documents made to exhaust who reads them are refused for little memory, and the limit is named. */
class HostileJsonTest {

    private static final int DEPTH = 100_000;
    private static final long MEGABYTE = 1_000_000;
    /** Against a loop without an end; nothing here takes a second. */
    private static final Duration GUARD = Duration.ofSeconds(60);

    /** A kind of nesting: what opens a level, what stands at the bottom, what closes it, and who reads it. */
    private record Nesting(String name, JsonCodec<?> codec, String before, String open, String close, String after) {}

    private static final List<Nesting> NESTINGS = List.of(
            new Nesting("arrays", JsonCodecs.ANY, "", "[", "]", ""),
            new Nesting("objects", JsonCodecs.ANY, "", "{\"a\":", "}", ""),
            new Nesting("both", JsonCodecs.ANY, "", "[{\"a\":", "}]", ""),
            new Nesting("free-form", JsonCodecs.FREE_FORM, "", "{\"a\":", "}", ""),
            new Nesting("models", Sample.CODEC, "", "{\"child\":", "}", ""),
            new Nesting("lists of models", Sample.CODEC, "", "{\"children\":[", "]}", ""),
            new Nesting("an unknown property", Sample.CODEC, "{\"unknown\":", "[", "]", "}"),
            new Nesting("a property of another kind", Sample.CODEC, "{\"string\":", "{\"a\":", "}", "}"),
            new Nesting("a list of another kind", Sample.CODEC, "{\"numbers\":[1,", "[", "]", "]}"),
            new Nesting("a free-form property", Sample.CODEC, "{\"freeForm\":", "{\"a\":", "}", "}"),
            new Nesting("recursive union of objects", Rule.CODEC, "", "{\"not\":", "}", ""),
            new Nesting("recursive union of lists", Rule.CODEC, "", "{\"all\":[", "]}", ""),
            new Nesting("an unrecognized variant", Rule.CODEC, "", "[", "]", ""),
            new Nesting("union by discriminator", Thing.CODEC, "", "{\"kind\":\"tree\",\"branches\":[", "]}", ""),
            new Nesting(
                    "union by discriminator, which comes last",
                    Thing.CODEC,
                    "",
                    "{\"branches\":[",
                    "],\"kind\":\"tree\"}",
                    ""));

    @TestFactory
    Stream<DynamicTest> depth() {
        return NESTINGS.stream()
                .flatMap(it -> Stream.of(
                        dynamicTest(it.name, () -> isRefused(it.codec, nested(it, DEPTH, true), "500", 10 * MEGABYTE)),
                        dynamicTest(
                                it.name + ", never closed",
                                () -> isRefused(it.codec, nested(it, DEPTH, false), "500", 10 * MEGABYTE))));
    }

    @TestFactory
    Stream<DynamicTest> depthThatIsAllowedIsWrittenBack() {
        return NESTINGS.stream()
                .map(it -> dynamicTest(it.name, () -> {
                    byte[] json = nested(it, 200, true);
                    assertThat(Json.read(roundTrip(json, it.codec), JsonCodecs.ANY))
                            .isEqualTo(Json.read(json, JsonCodecs.ANY));
                }));
    }

    private static <T> String roundTrip(byte[] json, JsonCodec<T> codec) {
        return Json.write(Json.read(json, codec), codec);
    }

    private static byte[] nested(Nesting nesting, int depth, boolean closed) {
        String open = nesting.before + nesting.open.repeat(depth);
        String json = closed ? open + "\"x\"" + nesting.close.repeat(depth) + nesting.after : open;
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @TestFactory
    Stream<DynamicTest> numbersOfTenMegabytes() {
        String digits = "7".repeat(10_000_000);
        List<String> numbers = List.of("-" + digits, "0." + digits, "1e" + digits);
        List<String> places = List.of(
                "{\"unknown\":§}",
                "{\"int64\":§}",
                "{\"float64\":§}",
                "{\"decimal\":§}",
                "{\"counts\":{\"a\":§}}",
                "{\"string\":§}");
        List<DynamicTest> tests = new ArrayList<>();
        for (String number : numbers) {
            for (String place : places) {
                tests.add(dynamicTest(
                        "%.4s… in %s".formatted(number, place),
                        () -> isRefused(Sample.CODEC, bytes(place.replace("§", number)), "1000", 100 * MEGABYTE)));
            }
            tests.add(dynamicTest(
                    "%.4s… alone".formatted(number),
                    () -> isRefused(JsonCodecs.ANY, bytes(number), "1000", 100 * MEGABYTE)));
            tests.add(dynamicTest(
                    "%.4s… in a union".formatted(number),
                    () -> isRefused(Rule.CODEC, bytes("{\"not\":" + number + "}"), "1000", 100 * MEGABYTE)));
        }
        return tests.stream();
    }

    @TestFactory
    @Tag("newer-jackson") // The oldest has no limit for names.
    Stream<DynamicTest> namesAndStringsOfTensOfMegabytes() {
        String long1 = "x".repeat(10_000_000);
        String long2 = "x".repeat(30_000_000);
        String escaped = "\\u0041".repeat(21_000_000);
        return Stream.of(
                dynamicTest(
                        "a name",
                        () -> isRefused(Sample.CODEC, bytes("{\"" + long1 + "\":1}"), "50000", 150 * MEGABYTE)),
                dynamicTest(
                        "a name in a map",
                        () -> isRefused(JsonCodecs.ANY, bytes("{\"" + long1 + "\":1}"), "50000", 150 * MEGABYTE)),
                dynamicTest(
                        "a string",
                        () -> isRefused(JsonCodecs.ANY, bytes("\"" + long2 + "\""), "20000000", 300 * MEGABYTE)),
                dynamicTest(
                        "a property",
                        () -> isRefused(
                                Sample.CODEC, bytes("{\"string\":\"" + long2 + "\"}"), "20000000", 300 * MEGABYTE)),
                dynamicTest(
                        "escapes",
                        () -> isRefused(
                                Sample.CODEC, bytes("{\"x\":\"" + escaped + "\"}"), "100000000", 300 * MEGABYTE)));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static void isRefused(JsonCodec<?> codec, byte[] json, String limit, long most) {
        assertTimeoutPreemptively(GUARD, () -> {
            List<DecodingException> refusals = new ArrayList<>();
            long allocated = Allocation.bytes(() -> refusals.add(Refused.by("hostile", codec, json)));
            DecodingException refusal = refusals.get(0);
            assertThat(allocated).as("bytes allocated").isLessThan(most);
            assertThat(refusal).message().hasSizeLessThan(500).contains("limit");
            assertThat(String.valueOf(refusal.getMessage()).replace(",", "")).contains(limit);
            Refused.position(refusal, json);
        });
    }
}
