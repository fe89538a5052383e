package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Events are read as the HTML standard says, section 9.2.6, wherever the bytes that come are cut. */
class EventReaderTest {

    private static Arguments of(String stream, String... events) {
        return Arguments.of(stream, List.of(events));
    }

    /** The examples of the standard, and each of its rules; an event is shown as {@code type|data|id}. */
    static Stream<Arguments> streams() {
        return Stream.of(
                // The standard's own examples.
                of("data: This is the first message.\n\n", "message|This is the first message.|"),
                of("data: YHOO\ndata: +2\ndata: 10\n\n", "message|YHOO\n+2\n10|"),
                of(
                        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
                        "message|first event|1",
                        "message|second event|",
                        "message| third event|"),
                of("data: first event\nid: 1\n\ndata: cut short\n", "message|first event|1"),
                of("data\n\ndata\ndata\n\ndata:", "message||", "message|\n|"),
                of("data:test\n\ndata: test\n\n", "message|test|", "message|test|"),
                of("event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\n", "add|73857293|", "remove|2153|"),
                // Ends of lines.
                of("data:a\r\ndata:b\r\n\r\ndata:c\r\n\r\n", "message|a\nb|", "message|c|"),
                of("data:a\rdata:b\r\rdata:c\r\r", "message|a\nb|", "message|c|"),
                of("data:a\n\rdata:b\r\n\n", "message|a|", "message|b|"),
                of("data:a\u2028b\u0085\u000Bc\n\n", "message|a\u2028b\u0085\u000Bc|"),
                // The mark at the very beginning, and one that is a part of a name.
                of("\uFEFFdata:a\n\n\uFEFFdata:b\n\n", "message|a|"),
                of("\uFEFF\uFEFFdata:a\n\n", new String[0]),
                of("\uFEFF\n\ndata:\uFEFFa\n\n", "message|\uFEFFa|"),
                // Fields.
                of("id: 1\ndata:a\n\nid: 2\u00003\ndata:b\n\n", "message|a|1", "message|b|1"),
                of("id: 1\n\ndata:b\n\n", "message|b|1"),
                of("event: x\n\ndata:b\n\n", "message|b|"),
                of("event: x\nevent\ndata:b\n\n", "message|b|"),
                of("DATA:a\n data:a\ndata :a\nother:a\n:data:a\n\n", new String[0]),
                of("data: a: b\ndata:\tc\n\n", "message|a: b\n\tc|"),
                of("data:é€😀\n\n", "message|é€😀|"),
                of("", new String[0]),
                of("\n\n\n", new String[0]),
                of("data:a\n", new String[0]),
                of("data:a\n\nid: 7", "message|a|"));
    }

    @ParameterizedTest
    @MethodSource("streams")
    void whereTheBytesAreCutDoesNotMatter(String stream, List<String> events) throws IOException {
        byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes, List.of())).isEqualTo(events);
        assertThat(read(bytes, IntStream.range(1, bytes.length).boxed().toList()))
                .as("byte by byte")
                .isEqualTo(events);
        for (int one = 1; one < bytes.length; one++) {
            for (int other = one; other < bytes.length; other++) {
                assertThat(read(bytes, List.of(one, other)))
                        .as("cut before %d and %d", one, other)
                        .isEqualTo(events);
            }
        }
    }

    private static List<String> read(byte[] bytes, List<Integer> cuts) throws IOException {
        EventReader reader = new EventReader(new Pieces(bytes, cuts), 1_000, "");
        List<String> events = new ArrayList<>();
        for (EventReader.Event event = reader.next(); event != null; event = reader.next()) {
            events.add(event.type() + "|" + event.data() + "|" + event.id());
        }
        return events;
    }

    private static EventReader over(String stream) {
        return new EventReader(new Pieces(stream.getBytes(StandardCharsets.UTF_8), List.of()), 12, "old");
    }

    @Test
    void bytesThatAreNoUtf8AreReplaced() throws IOException {
        byte[] bytes = {'d', 'a', 't', 'a', ':', 'a', (byte) 0xFF, (byte) 0xC3, 'b', '\n', '\n'};
        assertThat(read(bytes, List.of())).containsExactly("message|a\uFFFD\uFFFDb|");
    }

    @Test
    void theTimeBeforeTheNextConnectionIsOfDigitsAlone() throws IOException {
        EventReader events = over("retry: 03000\n\n");
        assertThat(events.next()).isNull();
        assertThat(events.retry()).isEqualTo(Duration.ofSeconds(3));

        EventReader wrong = over("retry:5\nretry\nretry:-1\nretry:1s\nretry:1.5\nretry:٣\n\nretry:9");
        assertThat(wrong.next()).isNull();
        assertThat(wrong.retry()).isEqualTo(Duration.ofMillis(5));
    }

    @Test
    void anIdCountsOnceItsEventIsComplete() throws IOException {
        EventReader events = over("data:a\n\nid:1\n\nid:2\n");
        assertThat(events.next()).isEqualTo(new EventReader.Event("old", "message", "a"));
        assertThat(events.lastId()).isEqualTo("old");
        assertThat(events.next()).isNull();
        assertThat(events.lastId()).isEqualTo("1");
    }

    @Test
    void anEventIsGivenBeforeMoreHasToCome() throws IOException {
        byte[] bytes = "data:a\r\r".getBytes(StandardCharsets.UTF_8);
        InputStream open = new SequenceInputStream(new Pieces(bytes, List.of()), new Pieces(bytes, List.of()) {
            @Override
            public int read(byte[] into, int offset, int length) {
                throw new AssertionError("This would wait");
            }
        });
        assertThat(new EventReader(open, 10, "").next()).isEqualTo(new EventReader.Event("", "message", "a"));
    }

    @Test
    void linesAndDataHaveALimit() throws IOException {
        assertThat(over("data:1234567\n\n").next()).isNotNull();
        assertThatThrownBy(() -> over("data:12345678\n\n").next()).isInstanceOf(BufferedBody.TooLongException.class);
        assertThatThrownBy(() -> over("data:1234\ndata:5\ndata:6\ndata:7\ndata:8\ndata:9\n\n")
                        .next())
                .isInstanceOf(BufferedBody.TooLongException.class);
    }
}
