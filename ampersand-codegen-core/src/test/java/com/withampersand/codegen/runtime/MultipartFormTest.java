package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes of multipart forms, as they arrive. */
class MultipartFormTest {

    private final LoopbackServer server = new LoopbackServer();
    private final MultipartForm form = new MultipartForm("X");

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        server.close();
    }

    private LoopbackServer.Request sent(@Nullable Object values) {
        server.answer(204, "");
        new ApiSettings()
                .http("api", server.url())
                .post("/a")
                .body(form.body(values), "multipart/form-data")
                .returnsNothing()
                .execute();
        return server.last();
    }

    private static Map<String, Object> values(Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return values;
    }

    private static String part(String head, String content) {
        return "--X\r\n" + head.replace("|", "\r\n") + "\r\n\r\n" + content + "\r\n";
    }

    @Test
    void eachKindOfValueIsAPartOfItsOwnMediaType() {
        LoopbackServer.Request sent = sent(values(
                "text",
                "a\nb é",
                "number",
                5.0,
                "date",
                LocalDate.EPOCH,
                "bytes",
                new byte[] {1},
                "list",
                Arrays.asList("a", null, "b"),
                "object",
                Map.of("k", 1L),
                "objects",
                List.of(Map.of("k", 1L), Map.of("k", 2L))));
        assertThat(sent.header("Content-type")).isEqualTo("multipart/form-data; boundary=X");
        assertThat(sent.body())
                .isEqualTo(part("Content-Disposition: form-data; name=\"text\"", "a\nb é")
                        + part("Content-Disposition: form-data; name=\"number\"", "5")
                        + part("Content-Disposition: form-data; name=\"date\"", "1970-01-01")
                        + part(
                                "Content-Disposition: form-data; name=\"bytes\"|Content-Type: application/octet-stream",
                                "AQ==")
                        + part("Content-Disposition: form-data; name=\"list\"", "a")
                        + part("Content-Disposition: form-data; name=\"list\"", "b")
                        + part(
                                "Content-Disposition: form-data; name=\"object\"|Content-Type: application/json",
                                "{\"k\":1}")
                        + part(
                                "Content-Disposition: form-data; name=\"objects\"|Content-Type: application/json",
                                "{\"k\":1}")
                        + part(
                                "Content-Disposition: form-data; name=\"objects\"|Content-Type: application/json",
                                "{\"k\":2}")
                        + "--X--\r\n");
        assertThat(sent.header("Content-length"))
                .isEqualTo(Integer.toString(sent.body().getBytes(StandardCharsets.UTF_8).length));
    }

    @Test
    void filesHaveNamesMediaTypesAndHeaders() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "from disk");
        form.type("described", "image/png");
        LoopbackServer.Request sent = sent(values(
                "path", FilePart.of(file),
                "described", FilePart.of("b.png", new byte[] {'b'}),
                "own",
                        FilePart.of("c", RequestBody.of("c"))
                                .contentType("text/csv")
                                .header("X-Kind", "k"),
                "many", List.of(FilePart.of("1", new byte[] {'1'}), FilePart.of("2", new byte[] {'2'}))));
        String octets = "|Content-Type: application/octet-stream";
        assertThat(sent.body())
                .isEqualTo(
                        part("Content-Disposition: form-data; name=\"path\"; filename=\"a.txt\"" + octets, "from disk")
                                + part(
                                        "Content-Disposition: form-data; name=\"described\"; filename=\"b.png\"|Content-Type: image/png",
                                        "b")
                                + part(
                                        "Content-Disposition: form-data; name=\"own\"; filename=\"c\"|X-Kind: k|Content-Type: text/csv",
                                        "c")
                                + part("Content-Disposition: form-data; name=\"many\"; filename=\"1\"" + octets, "1")
                                + part("Content-Disposition: form-data; name=\"many\"; filename=\"2\"" + octets, "2")
                                + "--X--\r\n");
    }

    /** The HTML standard, section 4.10.21.8. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a\"b|a%22b", "a\\b|a\\b", "é😀 ;|é😀 ;", "%22|%22", "a'b|a'b"})
    void namesAreEscapedAsBrowsersDo(String name, String escaped) {
        assertThat(sent(values(name, FilePart.of(name, new byte[0]))).body())
                .contains("; name=\"" + escaped + "\"; filename=\"" + escaped + "\"\r\n");
    }

    @Test
    void lineBreaksInNamesBeginNoHeader() {
        assertThat(sent(values("a\r\nX: y", 1)).body())
                .contains("Content-Disposition: form-data; name=\"a%0D%0AX: y\"\r\n\r\n1\r\n");
        assertThatThrownBy(() -> FilePart.of("a", new byte[0]).header("X", "a\r\nb"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FilePart.of("a", new byte[0]).contentType("a\r\nb"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMediaTypeOrAStyleCanBeSetForAName() {
        form.type("html", "text/html").type("json", "application/vnd.x+json").style("deep", ParameterStyle.DEEP_OBJECT);
        form.style("piped", ParameterStyle.PIPE_DELIMITED);
        assertThat(sent(values(
                                "html",
                                "<p>",
                                "json",
                                "text",
                                "deep",
                                Map.of("a b", "c d"),
                                "piped",
                                List.of("1", "2 3")))
                        .body())
                .isEqualTo(part("Content-Disposition: form-data; name=\"html\"|Content-Type: text/html", "<p>")
                        + part(
                                "Content-Disposition: form-data; name=\"json\"|Content-Type: application/vnd.x+json",
                                "\"text\"")
                        + part("Content-Disposition: form-data; name=\"deep[a b]\"", "c d")
                        + part("Content-Disposition: form-data; name=\"piped\"", "1|2 3")
                        + "--X--\r\n");
    }

    @Test
    void elementsOfAListHaveNoNames() {
        assertThat(sent(List.of(Map.of("k", 1L), "text")).body())
                .isEqualTo(part("Content-Type: application/json", "{\"k\":1}") + "--X\r\n\r\ntext\r\n--X--\r\n");
    }

    @Test
    void nothingIsNoFormAndAnEmptyFormIsOne() {
        assertThat(form.body(null)).isNull();
        assertThat(sent(Map.of()).body()).isEqualTo("--X--\r\n");
        assertThatThrownBy(() -> form.body("text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A form has properties, and a java.lang.String has none");
    }

    @Test
    void aFormIsAsRepeatableAsItsFilesAre() {
        RequestBody again = Objects.requireNonNull(form.body(values("f", FilePart.of("a", new byte[0]))));
        RequestBody once = Objects.requireNonNull(form.body(values(
                "f", FilePart.of("a", RequestBody.once(new ByteArrayInputStream(new byte[] {'x'}))))));
        assertThat(again.isRepeatable()).isTrue();
        assertThat(once.isRepeatable()).isFalse();
    }

    @Test
    void aStreamOfUnknownLengthIsSentInChunks() {
        FilePart file = FilePart.of(
                "a", RequestBody.of(() -> new ByteArrayInputStream("stream".getBytes(StandardCharsets.UTF_8))));
        LoopbackServer.Request sent = sent(values("f", file));
        assertThat(sent.body()).contains("\r\n\r\nstream\r\n--X--\r\n");
        assertThat(sent.header("Transfer-encoding")).isEqualTo("chunked");
    }

    @Test
    void boundariesDifferFromFormToForm() {
        RequestBody one = Objects.requireNonNull(new MultipartForm().body(Map.of()));
        RequestBody other = Objects.requireNonNull(new MultipartForm().body(Map.of()));
        assertThat(one.contentTypeOr("a"))
                .matches("a; boundary=[-0-9a-z]{20,70}")
                .isNotEqualTo(other.contentTypeOr("a"));
    }

    @Test
    void aFileIsNoJsonAndKeepsWhatJsonHadInItsPlace() {
        assertThatThrownBy(() -> Json.write(FilePart.of("a.txt", new byte[0]), FilePart.CODEC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("FilePart[a.txt] can be sent in a multipart form, but not as JSON");
        assertThat(FilePart.of(Path.of("x", "a.txt")).fileName()).isEqualTo("a.txt");
    }
}
