package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.withampersand.codegen.runtime.DecodingException;
import com.withampersand.codegen.runtime.EventStream;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.JsonLines;
import com.withampersand.codegen.runtime.ServerEvent;
import com.withampersand.codegen.runtime.UnprocessableContentException;
import golden.streams.NewsroomClient;
import golden.streams.model.Delta;
import golden.streams.model.GetExportLogLine;
import golden.streams.model.Question;
import golden.streams.model.Row;
import golden.streams.model.Trouble;
import golden.streams.model.WatchHeadlinesEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that come one by one: events, and JSON on lines. */
class StreamsTest {

    private static final String EVENTS = "text/event-stream; charset=utf-8";
    private static final Question QUESTION = Question.builder().text("Why?").build();

    private CannedServer server;
    private NewsroomClient client;

    @BeforeEach
    void start() throws IOException {
        server = new CannedServer();
        client = NewsroomClient.builder().baseUrl(server.url()).build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private void answer(String mediaType, String body) {
        server.answer(200, mediaType, body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void oneAsksForTheWholeOrForAStream() {
        server.json("{\"text\":\"Because.\"}");
        assertThat(client.chat().create(QUESTION).text()).isEqualTo("Because.");
        assertThat(server.last().header("Accept")).startsWith("application/json");

        answer(EVENTS, "data: {\"text\":\"Be\"}\n\ndata: {\"text\":\"cause.\"}\n\ndata: [DONE]\n\ndata: more\n\n");
        StringBuilder text = new StringBuilder();
        try (EventStream<Delta> events = client.chat().createStream(QUESTION)) {
            for (ServerEvent<Delta> event : events) {
                text.append(event.data().text());
            }
        }
        assertThat(text).hasToString("Because.");
        assertThat(server.last().line()).isEqualTo("POST /chats");
        assertThat(server.last().body()).isEqualTo("{\"text\":\"Why?\"}");
        assertThat(server.last().header("Accept")).startsWith("text/event-stream");
    }

    @Test
    void anErrorIsTypedAsEver() {
        server.answer(422, "application/json", "{\"message\":\"no\"}".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(UnprocessableContentException.class)
                .isThrownBy(() -> client.chat().createStream(QUESTION))
                .satisfies(e -> assertThat(e.problem(Trouble.class))
                        .isEqualTo(Trouble.builder().message("no").build()));
    }

    @Test
    void eventsHaveWhatTheDescriptionSaysOfTheirData() {
        answer(EVENTS, """
                id: 7
                event: flash
                data: {"text":"é",
                data: "byline":{"name":"B"}}

                data: soon

                data: {"text":"2"}

                """);
        try (EventStream<WatchHeadlinesEvent> events = client.headlines().watch(params -> params.desk("home"))) {
            ServerEvent<WatchHeadlinesEvent> flash = events.next();
            assertThat(flash.id()).isEqualTo("7");
            assertThat(flash.event()).isEqualTo("flash");
            assertThat(flash.data().text()).isEqualTo("é");
            assertThat(flash.data())
                    .hasToString("WatchHeadlinesEvent[text=é, byline=WatchHeadlinesEvent.Byline[name=B]]");
            ServerEvent<WatchHeadlinesEvent> soon = events.next();
            assertThatExceptionOfType(DecodingException.class).isThrownBy(soon::data);
            assertThat(soon.rawData()).isEqualTo("soon");
            assertThat(events.next().data().text()).isEqualTo("2");
            assertThat(events.hasNext()).isFalse();
        }
        assertThat(server.last().line()).isEqualTo("GET /headlines?desk=home");
    }

    @Test
    void dataMayBeTextAndTheCallMayBeChanged() {
        answer(EVENTS, "data: up\ndata: down\n\n");
        try (EventStream<String> ticker =
                EventStream.openText(client.headlines().getTickerCall().header("Last-Event-ID", "41"))) {
            assertThat(ticker.next().data()).isEqualTo("up\ndown");
        }
        assertThat(server.last().header("Last-Event-ID")).isEqualTo("41");
    }

    @Test
    void eachLineIsARow() {
        answer("application/x-ndjson", "{\"title\":\"A\",\"words\":1}\n\n{\"title\"\n{\"title\":\"C\"}");
        List<String> titles = new ArrayList<>();
        try (JsonLines<Row> rows = client.exports().get("x", params -> params.limit(3))) {
            while (rows.hasNext()) {
                try {
                    titles.add(rows.next().title());
                } catch (DecodingException e) {
                    titles.add("?");
                }
            }
        }
        assertThat(titles).containsExactly("A", "?", "C");
        assertThat(server.last().line()).isEqualTo("GET /exports/x?limit=3");
        assertThat(server.last().header("Accept")).startsWith("application/x-ndjson");
    }

    @Test
    @SuppressWarnings("deprecation")
    void aSequenceMaySpanLines() {
        answer("application/json-seq", "\u001E{\n\"step\":\"one\"}\n\u001E{\"step\":\"two\"}\n");
        try (JsonLines<GetExportLogLine> log = client.exports().getLogStream("x", params -> params.level("all"))) {
            assertThat(log.stream().map(GetExportLogLine::step)).containsExactly("one", "two");
        }
        answer("application/x-ndjson", "1\n2\n");
        try (JsonLines<Integer> numbers =
                JsonLines.open(client.exports().getCall("x", params -> {}), "application/jsonl", JsonCodecs.INT32)) {
            assertThat(numbers.stream()).containsExactly(1, 2);
        }
    }
}
