package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.withampersand.codegen.runtime.FilePart;
import com.withampersand.codegen.runtime.Json;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.RequestBody;
import golden.bodies.DepotClient;
import golden.bodies.model.NewBox;
import golden.bodies.model.PatchItem;
import golden.bodies.model.Size;
import golden.bodies.model.UpdateBoxMultipartRequest;
import golden.bodies.model.UploadFileRequest;
import golden.bodies.model.UploadManyRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies of every media type on the wire, to the byte. */
class BodiesTest {

    private static final NewBox BOX = NewBox.builder()
            .name("a b&c")
            .color(NewBox.Color.RED)
            .tags(List.of("x", "y z"))
            .size(Size.builder().width(1L).build())
            .sizes(List.of(
                    Size.builder().width(2L).build(), Size.builder().width(3L).build()))
            .packedAt(OffsetDateTime.parse("2024-01-01T00:00:00Z"))
            .weight(1.5)
            .fragile(true)
            .seal(new byte[] {1})
            .code("s3cret")
            .note(null)
            .additionalProperty("more", 1L)
            .build();

    private CannedServer server;
    private DepotClient client;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void start() throws IOException {
        server = new CannedServer();
        client = DepotClient.builder().baseUrl(server.url()).build();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** The body with its boundary, which is another each time, as {@code X}. */
    private String multipart() {
        String type = server.last().header("Content-Type");
        assertThat(type).startsWith("multipart/").contains("; boundary=");
        return server.last().body().replace(type.substring(type.indexOf('=') + 1), "X");
    }

    private static String part(String name, String content) {
        return "--X\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }

    private static String part(String name, String type, String content) {
        return "--X\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\nContent-Type: " + type + "\r\n\r\n"
                + content + "\r\n";
    }

    private static String file(String name, String fileName, String type, String content) {
        return part(name + "\"; filename=\"" + fileName, type, content);
    }

    @Test
    void aFormIsAModelWrittenByItsProperties() {
        client.boxes().create(BOX);

        assertThat(server.last().header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(server.last().body())
                .isEqualTo("name=a+b%26c&color=red&tags=x&tags=y+z&size=%7B%22width%22%3A1%7D"
                        + "&sizes=%7B%22width%22%3A2%7D&sizes=%7B%22width%22%3A3%7D&packedAt=2024-01-01T00%3A00%3A00Z"
                        + "&weight=1.5&fragile=true&seal=AQ%3D%3D&code=s3cret&more=1");
    }

    @Test
    void theEncodingOfAFormIsFollowed() {
        NewBox box = NewBox.builder()
                .name("a/b c")
                .tags(List.of("x", "y z"))
                .size(Size.builder().width(1L).height(2L).build())
                .code("c")
                .build();

        client.boxes().createStyled(q -> q.request(box));

        assertThat(server.last().body())
                .isEqualTo("name=a/b%20c&tags=x%7Cy%20z&size%5Bwidth%5D=1&size%5Bheight%5D=2&code=%22c%22");
        client.boxes().createStyled();
        assertThat(server.last().body()).isEmpty();
        assertThat(server.last().header("Content-Type")).isEmpty();
    }

    @Test
    void theSameModelAsMultipart() {
        client.boxes().createMultipart(BOX);

        assertThat(multipart())
                .isEqualTo(part("name", "text/html", "a b&c")
                        + part("color", "red")
                        + part("tags", "x")
                        + part("tags", "y z")
                        + part("size[width]", "1")
                        + part("sizes", "application/json", "{\"width\":2}")
                        + part("sizes", "application/json", "{\"width\":3}")
                        + part("packedAt", "2024-01-01T00:00:00Z")
                        + part("weight", "1.5")
                        + part("fragile", "true")
                        + part("seal", "application/octet-stream", "AQ==")
                        + part("code", "application/json", "\"s3cret\"")
                        + part("more", "1")
                        + "--X--\r\n");
    }

    @Test
    void filesAreSentFromDiskFromMemoryAndAsStreams() throws IOException {
        Path file = Files.writeString(folder.resolve("report \"1\".txt"), "on disk");

        client.files()
                .upload(UploadFileRequest.builder()
                        .purpose("tests")
                        .file(FilePart.of(file))
                        .size(Size.builder().width(1L).build())
                        .tags(List.of("a"))
                        .build());

        assertThat(multipart())
                .isEqualTo(part("purpose", "tests")
                        + file("file", "report %221%22.txt", "application/octet-stream", "on disk")
                        + part("size", "application/json", "{\"width\":1}")
                        + part("tags", "a")
                        + "--X--\r\n");

        RequestBody stream = RequestBody.once(new ByteArrayInputStream("once".getBytes(StandardCharsets.UTF_8)));
        client.files()
                .uploadMany(q -> q.request(UploadManyRequest.builder()
                        .attachments(List.of(FilePart.of("1", new byte[] {'1'}), FilePart.of("2", new byte[] {'2'})))
                        .cover(FilePart.of("c.pdf", new byte[] {'c'}).contentType("application/pdf"))
                        .photo(FilePart.of("p.png", stream))
                        .scan(FilePart.of("s", new byte[] {'s'}))
                        .extra(FilePart.of("e", new byte[] {'e'}))
                        .build()));

        assertThat(multipart())
                .isEqualTo(file("attachments", "1", "application/octet-stream", "1")
                        + file("attachments", "2", "application/octet-stream", "2")
                        + file("cover", "c.pdf", "application/pdf", "c")
                        + file("photo", "p.png", "image/png", "once")
                        + file("scan", "s", "image/tiff", "s")
                        + file("extra", "e", "application/octet-stream", "e")
                        + "--X--\r\n");
    }

    @Test
    void aFormThatIsNotDescribedIsAMap() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("text", "t");
        form.put("file", FilePart.of("f", new byte[] {'f'}));

        client.files().uploadFree(q -> q.request(form));

        assertThat(multipart())
                .isEqualTo(part("text", "t") + file("file", "f", "application/octet-stream", "f") + "--X--\r\n");
    }

    @Test
    void partsOfAListHaveNoNames() {
        client.files().uploadMixed(List.of(Size.builder().width(1L).build()));

        assertThat(server.last().header("Content-Type")).startsWith("multipart/mixed; boundary=");
        assertThat(multipart()).isEqualTo("--X\r\nContent-Type: application/json\r\n\r\n{\"width\":1}\r\n--X--\r\n");
    }

    @Test
    void eachKindOfBodyHasAMethod() {
        client.boxes().update("1", NewBox.builder().name("a").build());
        assertThat(server.last().header("Content-Type")).isEqualTo("application/json");
        assertThat(server.last().body()).isEqualTo("{\"name\":\"a\"}");

        client.boxes()
                .updateWithJsonPatch(
                        "1", List.of(PatchItem.builder().op("add").path("/a").build()));
        assertThat(server.last().header("Content-Type")).isEqualTo("application/json-patch+json");
        assertThat(server.last().body()).isEqualTo("[{\"op\":\"add\",\"path\":\"/a\"}]");

        client.boxes().updateWithCsv("1", "a;b");
        assertThat(server.last().header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(server.last().body()).isEqualTo("a;b");

        client.boxes()
                .updateWithMultipart(
                        "1",
                        UpdateBoxMultipartRequest.builder()
                                .sheet(FilePart.of("s.pdf", new byte[] {'s'}))
                                .build());
        assertThat(multipart()).isEqualTo(file("sheet", "s.pdf", "application/octet-stream", "s") + "--X--\r\n");

        client.boxes().addLabel("1", q -> q.request("text"));
        assertThat(server.last().header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
        client.boxes().addLabelWithBytes("1", q -> q.request(RequestBody.of("bytes")));
        assertThat(server.last().header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(server.last().body()).isEqualTo("bytes");
    }

    @Test
    void eachMediaTypeOfTextIsSentAsItIs() {
        client.reports().putNote("1", "a;b");
        assertThat(server.last().header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(server.last().body()).isEqualTo("a;b");
        client.reports().putNoteWithText("1", "text");
        assertThat(server.last().header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
        client.reports().putNoteWithMarkdown("1", "*text*");
        assertThat(server.last().header("Content-Type")).isEqualTo("text/markdown; charset=utf-8");
        client.reports().putNoteWithXml("1", RequestBody.of("<a/>"));
        assertThat(server.last().header("Content-Type")).isEqualTo("application/xml");
        assertThat(server.last().body()).isEqualTo("<a/>");
        client.reports().putNoteWithPng("1", RequestBody.of(new byte[] {-1}));
        assertThat(server.last().header("Content-Type")).isEqualTo("image/png");
    }

    @Test
    void aBodyOfARangeOfMediaTypesSaysWhichItIs() {
        client.boxes().putLabel("1", RequestBody.of(new byte[] {-1, 0}).contentType("image/png"));
        assertThat(server.last().header("Content-Type")).isEqualTo("image/png");
        assertThat(server.last().bytes()).isEqualTo(new byte[] {-1, 0});

        client.boxes().putLabel("1", RequestBody.of("?"));
        assertThat(server.last().header("Content-Type")).isEqualTo("application/octet-stream");
    }

    @Test
    void theModelOfAFormStaysLosslessAsJson() {
        String json = "{\"purpose\":\"p\",\"file\":\"kept\"}";
        UploadFileRequest read = Json.read(json, UploadFileRequest.CODEC);

        assertThat(Json.read(Json.write(read, UploadFileRequest.CODEC), JsonCodecs.ANY))
                .isEqualTo(Json.read(json, JsonCodecs.ANY));
        UploadFileRequest built =
                read.toBuilder().file(FilePart.of("f", new byte[0])).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.write(built, UploadFileRequest.CODEC))
                .withMessageContaining("not as JSON");
    }
}
