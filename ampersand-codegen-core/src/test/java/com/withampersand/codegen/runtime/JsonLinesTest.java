package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of JSON that come on lines, or as a sequence. */
@Timeout(30)
class JsonLinesTest {

    private static final String LINES = "application/x-ndjson";
    private static final String SEQUENCE = "application/json-seq";

    private final LoopbackServer server = new LoopbackServer();
    private final ApiSettings settings = new ApiSettings();

    @AfterEach
    void close() {
        server.close();
        settings.close();
    }

    private ApiCall<String> call() {
        return settings.http("api", server.url()).get("/a").returnsText();
    }

    private JsonLines<Integer> open(String mediaType, String body) {
        server.answer(200, body);
        return JsonLines.open(call(), mediaType, JsonCodecs.INT32);
    }

    private static String all(JsonLines<Integer> lines) {
        List<String> read = new ArrayList<>();
        while (lines.hasNext()) {
            try {
                read.add(lines.next().toString());
            } catch (DecodingException e) {
                read.add("?");
            }
        }
        return String.join(" ", read);
    }

    @ParameterizedTest
    @CsvSource({
        "'1|2|', 1 2",
        "'1|2', 1 2",
        "'1&|2&|', 1 2",
        "'||1| |2||', 1 2",
        "'1|{|3|', 1 ? 3",
        "'1 2|3', ? 3",
        "'1|null|\"x\"|4', 1 ? ? 4",
        "'', ''",
        "'|', ''"
    })
    void eachLineIsAValue(String body, String values) {
        assertThat(all(open(LINES, body.replace('|', '\n').replace('&', '\r')))).isEqualTo(values);
        assertThat(server.last().header("Accept")).isEqualTo("application/x-ndjson, application/problem+json");
    }

    /** As in RFC 7464, section 2. */
    @ParameterizedTest
    @CsvSource({
        "'^1|^2|', 1 2",
        "'^1|^^2|', 1 2",
        "'^|1||^2 ', 1 2",
        "'^1|^12', 1 ?",
        "'^12^3|', ? 3",
        "'^1|^[^3|', 1 ? 3",
        "'', ''"
    })
    void aSequenceIsOfValuesThatAreNotCutShort(String body, String values) {
        assertThat(all(open(SEQUENCE, body.replace('|', '\n').replace('^', '\u001E'))))
                .isEqualTo(values);
    }

    @Test
    void theFailureSaysWhichValueItIs() {
        JsonLines<Integer> lines = open(LINES, "1\n{\n");
        lines.next();
        assertThatThrownBy(lines::next)
                .isInstanceOf(DecodingException.class)
                .hasMessageStartingWith("GET /a, value 2. ")
                .satisfies(e ->
                        assertThat(((DecodingException) e).body()).asString().isEqualTo("{"));
    }

    @Test
    void aLineHasALimitAndTheWholeHasNone() {
        settings.maxResponseSize = 5;
        JsonLines<Integer> lines = open(LINES, "1\n2\n3\n4\n5\n6\n1234567\n8\n");
        for (int i = 1; i <= 6; i++) {
            assertThat(lines.next()).isEqualTo(i);
        }
        assertThatThrownBy(lines::hasNext).isInstanceOf(NetworkException.class).hasMessageContaining("maxResponseSize");
        assertThat(lines.hasNext()).isFalse();
    }

    @Test
    void whatStopsComingIsBrokenOff() {
        server.stall();
        JsonLines<Integer> lines =
                JsonLines.open(call().attemptTimeout(Duration.ofMillis(500)), LINES, JsonCodecs.INT32);
        assertThatThrownBy(lines::hasNext)
                .isInstanceOf(NetworkException.class)
                .hasMessageStartingWith("GET /a broke off: No more of the body came within 500 ms");
    }

    @Test
    void whereTheBytesAreCutDoesNotMatter() throws IOException {
        byte[] body = "{\"a\":\"é\"}\n\n12\r\n3".getBytes(StandardCharsets.UTF_8);
        for (int one = 1; one < body.length; one++) {
            for (int other = one; other < body.length; other++) {
                LineReader reader = new LineReader(new Pieces(body, List.of(one, other)), "\n", 100);
                List<String> lines = new ArrayList<>();
                for (byte[] line = reader.next(); line != null; line = reader.next()) {
                    lines.add(new String(line, StandardCharsets.UTF_8));
                }
                assertThat(lines).containsExactly("{\"a\":\"é\"}", "", "12\r", "3");
            }
        }
    }
}
