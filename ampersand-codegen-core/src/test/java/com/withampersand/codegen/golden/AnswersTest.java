package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.withampersand.codegen.runtime.DecodingException;
import golden.bodies.DepotClient;
import golden.bodies.model.Size;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers of every media type: what is asked for, and what is taken. */
class AnswersTest {

    private CannedServer server;
    private DepotClient client;

    @BeforeEach
    void start() throws IOException {
        server = new CannedServer();
        client = DepotClient.builder().baseUrl(server.url()).build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void eachKindOfAnswerHasAMethodThatAsksForItAlone() {
        String problem = ", application/problem+json";
        server.json("{\"name\":\"a\"}");
        assertThat(client.reports().get("1").name()).isEqualTo("a");
        assertThat(server.last().header("Accept")).isEqualTo("application/json" + problem);

        server.answer(200, "application/vnd.depot.sizes+json", "[{\"width\":2}]".getBytes(StandardCharsets.UTF_8));
        assertThat(client.reports().getAsDepotSizes("1"))
                .containsExactly(Size.builder().width(2L).build());
        assertThat(server.last().header("Accept")).isEqualTo("application/vnd.depot.sizes+json" + problem);

        server.answer(200, "text/csv; charset=iso-8859-1", "a;é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(client.reports().getAsCsv("1", q -> q.page(3))).isEqualTo("a;é");
        assertThat(server.last().header("Accept")).isEqualTo("text/csv" + problem);
        assertThat(server.last().line()).isEqualTo("GET /reports/1?page=3");

        server.answer(200, "text/html", "<p>".getBytes(StandardCharsets.UTF_8));
        assertThat(client.reports().getAsHtml("1")).isEqualTo("<p>");

        server.answer(200, "application/pdf", new byte[] {'%', -1});
        assertThat(client.reports().getAsPdf("1")).containsExactly('%', -1);
        assertThat(server.last().header("Accept")).isEqualTo("application/pdf" + problem);

        server.answer(200, "application/octet-stream", new byte[] {'P', 'K'});
        assertThat(client.reports().getAsXlsx("1")).containsExactly('P', 'K');

        server.answer(200, "text/plain", new byte[] {'1'});
        assertThat(client.reports().putSizesWithCsv("1", "2;3")).isEqualTo("1");
        assertThat(server.last().header("Accept")).isEqualTo("text/plain" + problem);
        server.answer(200, "application/octet-stream", new byte[] {-1});
        assertThat(client.reports().putSizesWithCsvAsBytes("1", "2;3")).containsExactly(-1);
        assertThat(server.last().header("Accept")).isEqualTo("application/octet-stream" + problem);
        assertThat(server.last().body()).isEqualTo("2;3");
    }

    @Test
    void theOnlyMediaTypeOfAnAnswerIsAskedForByItsName() {
        server.answer(200, "application/json", "[]".getBytes(StandardCharsets.UTF_8));
        assertThat(client.reports().listLines("1"))
                .as("a wrong label is no harm")
                .isEqualTo("[]");
        assertThat(server.last().header("Accept")).isEqualTo("text/csv, application/problem+json, */*;q=0.5");

        server.json("{\"count\":1}");
        assertThat(client.reports().listLinks("1").count()).isEqualTo(1L);
        assertThat(server.last().header("Accept")).isEqualTo("application/hal+json, application/problem+json");
    }

    @Test
    void aLargeFileIsReadAsItComes() throws IOException {
        server.answer(200, "application/pdf", new byte[] {'%', -1});

        try (InputStream file =
                client.reports().getAsPdfCall("1").executeAsStream().body()) {
            assertThat(file.readAllBytes()).containsExactly('%', -1);
        }
        assertThat(server.last().header("Accept")).startsWith("application/pdf, ");
    }

    @Test
    void whatComesAsSomethingElseThanAskedForIsNoAnswer() {
        String json = "{\"name\":\"a\"}";
        server.json(json).json(json).answer(200, "text/html; charset=utf-8", new byte[] {'<'});

        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> client.reports().getAsCsv("1"))
                .withMessageStartingWith("GET /reports/{id} answered 200 with the wrong application/json, at line 1")
                .satisfies(failure -> assertThat(failure.body()).asString().isEqualTo(json));
        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> client.reports().getAsPdfCall("1").executeAsStream())
                .withMessageContaining("with the wrong application/json")
                .satisfies(failure -> assertThat(failure.body()).asString().isEqualTo(json));
        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> client.reports().getAsPdf("1"))
                .withMessageContaining("with the wrong text/html; charset=utf-8");
        assertThat(server.requests()).as("to ask again would not help").hasSize(3);
    }
}
