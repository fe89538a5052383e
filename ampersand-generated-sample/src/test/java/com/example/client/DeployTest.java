package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.example.ampersand.model.BatchUpsertIntegrationsRequest;
import com.example.ampersand.model.SignedUrl;
import com.example.ampersand.runtime.ForbiddenException;
import com.example.ampersand.runtime.RequestBody;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a manifest: its archive goes to a bucket, and from there to the integrations. */
class DeployTest extends LoopbackTest {

    /** Of {@code archive}, by {@code openssl md5 -binary | base64}. */
    private static final String MD5 = "iI0O42GvNgNzbzITHnsgog==";

    @TempDir
    private Path folder = Path.of("");

    private String place(RecordingServer bucket) {
        return "{\"url\":\"" + bucket.url() + "/a.zip?X-Signature=abc\",\"bucket\":\"bundles\",\"path\":\"/a.zip\"}";
    }

    @Test
    void anArchiveIsUploadedAndThenDeployed() throws IOException {
        Path archive = Files.writeString(folder.resolve("a.zip"), "archive");
        try (RecordingServer bucket = new RecordingServer()) {
            server.json(200, place(bucket)).json(200, "[]");
            bucket.empty(200);

            SignedUrl bundle = client.uploadUrls().upload(RequestBody.of(archive));
            client.integrations()
                    .batchUpsertIntegrations(BatchUpsertIntegrationsRequest.builder()
                            .sourceZipUrl("gs://" + bundle.bucket() + bundle.path())
                            .build());

            assertThat(server.requests().get(0).line())
                    .isEqualTo("GET /v1/generate-upload-url?md5=" + URLEncoder.encode(MD5, StandardCharsets.UTF_8));
            assertThat(bucket.request().line()).isEqualTo("PUT /a.zip?X-Signature=abc");
            assertThat(bucket.request().header("content-md5")).isEqualTo(MD5);
            assertThat(bucket.request().body()).isEqualTo("archive");
            assertThat(bucket.request().headers()).doesNotContainKeys("x-api-key", "authorization");
            assertThat(server.last().line()).isEqualTo("PUT /v1/projects/my-project/integrations:batch");
            assertThat(server.last().body()).isEqualTo("{\"sourceZipUrl\":\"gs://bundles/a.zip\"}");
        }
    }

    @Test
    void aSignatureThatRanOutIsToldWithoutIt() {
        try (RecordingServer bucket = new RecordingServer()) {
            server.json(200, place(bucket));
            bucket.answer(403, "application/xml", "<Error><Code>ExpiredToken</Code></Error>");

            assertThatExceptionOfType(ForbiddenException.class)
                    .isThrownBy(() -> client.uploadUrls().upload(RequestBody.of("archive")))
                    .withMessageContaining("ExpiredToken")
                    .satisfies(failure -> assertThat(failure.toString()).doesNotContain("X-Signature", "abc"));
        }
    }
}
