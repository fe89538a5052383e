package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a look over an object sees is what reading it finds. */
class LookaheadTest {

    @Property(tries = 1_000)
    void itSeesWhatIsRead(@ForAll("objects") Map<String, Object> object, @ForAll("spaces") String space)
            throws IOException {
        byte[] json = spaced(Json.write(object, JsonCodecs.FREE_FORM), space).getBytes(StandardCharsets.UTF_8);
        Lookahead ahead = new Lookahead(json);
        compare(json, ahead, start(json, 0), object, 0);
        compare(json, ahead, start(json, 0), object, 0); // Now with what it remembers.
    }

    private static void compare(byte[] json, Lookahead ahead, int place, Map<String, ?> object, int depth)
            throws IOException {
        ahead.enter(place);
        List<String> names = new ArrayList<>();
        List<Match.@Nullable Kind> kinds = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        while (ahead.next()) {
            names.add(ahead.name());
            kinds.add(ahead.kind());
            texts.add(ahead.text());
        }
        assertThat(names).containsExactlyElementsOf(object.keySet());
        JsonReader reader = new JsonReader(json, place);
        assertThat(reader.nextToken()).isEqualTo(JsonTokens.OBJECT);
        for (int i = 0; reader.nextName() != null; i++) {
            assertThat(kinds.get(i)).isEqualTo(reader.kind());
            if (reader.token() == JsonTokens.STRING) {
                assertThat(texts.get(i)).isEqualTo(reader.text());
            } else if (kinds.get(i) != Match.Kind.INTEGER) {
                assertThat(texts.get(i)).isIn("", "true", "false");
            }
            if (reader.token() == JsonTokens.OBJECT && depth < 5) {
                compare(json, ahead, reader.position(), (Map<String, ?>) value(object, i), depth + 1);
            }
            reader.skip();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> value(Map<String, ?> object, int index) {
        return (Map<String, ?>) new ArrayList<Object>(object.values()).get(index);
    }

    /** Puts space around what is neither in a string nor in a number. */
    private static String spaced(String json, String space) {
        StringBuilder spaced = new StringBuilder();
        boolean string = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"' && (i == 0 || !escaped(json, i))) {
                string = !string;
            }
            boolean sign = !string && "{}[]:,".indexOf(c) >= 0;
            spaced.append(sign ? space + c + space : String.valueOf(c));
        }
        return spaced.toString();
    }

    private static boolean escaped(String json, int at) {
        int slashes = 0;
        while (json.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static int start(byte[] json, int from) {
        int at = from;
        while (json[at] != '{') {
            at++;
        }
        return at;
    }

    @Property(tries = 500)
    void itTakesWhateverItFinds(@ForAll("objects") Map<String, Object> object, @ForAll byte damage, @ForAll int where) {
        byte[] json = Json.write(object, JsonCodecs.FREE_FORM).getBytes(StandardCharsets.UTF_8);
        json[Math.floorMod(where, json.length)] = damage;
        Lookahead ahead = new Lookahead(json);
        ahead.enter(0);
        int properties = 0;
        while (ahead.next()) {
            ahead.name();
            ahead.kind();
            ahead.text();
            properties++;
        }
        assertThat(properties).isLessThanOrEqualTo(json.length);
    }

    @Example
    void itPassesEachByteOnceHoweverDeep() {
        // Looked over anew at each level, this would take 450 times 50 MB.
        String deep = "{\"a\":".repeat(450) + "\"" + "x".repeat(50_000_000) + "\"" + "}".repeat(450);
        byte[] json = deep.getBytes(StandardCharsets.UTF_8);
        Lookahead ahead = new Lookahead(json);
        for (int place = 0; place < 5 * 449; place += 5) {
            ahead.enter(place);
            assertThat(ahead.next()).isTrue();
            assertThat(ahead.kind()).isEqualTo(Match.Kind.OBJECT);
            assertThat(ahead.next()).isFalse();
        }
    }

    @Example
    void whatIsTooDeepIsNotLookedInto() {
        byte[] json = ("{\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        Lookahead ahead = new Lookahead(json);
        ahead.enter(0);
        assertThat(ahead.next()).isTrue();
        assertThat(ahead.kind()).isEqualTo(Match.Kind.ARRAY);
        assertThat(ahead.next()).isFalse();
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of("", " ", "\n\t ", "\r\n");
    }

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(40).map(Object.class::cast),
                Arbitraries.of("\\", "\"", "}\"]", "a\\\"{").map(Object.class::cast),
                Arbitraries.longs().map(Object.class::cast),
                Arbitraries.bigDecimals().ofScale(2).map(Object.class::cast),
                Arbitraries.of(true, false));
        Arbitrary<Object> values = Arbitraries.recursive(
                () -> scalars,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(4).map(Object.class::cast),
                        maps(inner).map(Object.class::cast)),
                0,
                4);
        return maps(values);
    }

    private static Arbitrary<Map<String, Object>> maps(Arbitrary<Object> values) {
        Arbitrary<String> names = Arbitraries.of("a", "b\\", "\"", "é€😀", "", "{", "a very long name of a property");
        return Arbitraries.maps(names, values).ofMaxSize(5).map(LinkedHashMap::new);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1.0, 1",
        "10e-1, 1",
        "-0, 0",
        "9223372036854775807, 9223372036854775807",
        "1e3, 1000",
        "1e999999999, ''",
        "1.5, ''",
        "100000000000000000000000000000000, ''",
        "true, true",
        "false, false",
        "null, ''",
        "[1], ''",
        "'\"1\"', 1",
    })
    void constantsAreTextsAsTheyAreUsuallyWritten(String json, String text) {
        byte[] object = ("{\"a\": " + json + "}").getBytes(StandardCharsets.UTF_8);
        Lookahead ahead = new Lookahead(object);
        ahead.enter(0);
        assertThat(ahead.next()).isTrue();
        assertThat(ahead.text()).isEqualTo(text);
    }
}
