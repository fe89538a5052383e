package com.example.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.ampersand.AmpersandClient;
import com.example.ampersand.AmpersandWebhooks;
import com.example.ampersand.runtime.WebhookSignature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows compiles, is what {@link ReadmeExamples} holds, and does what it says. */
class ReadmeTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

    @Test
    void theReadmeShowsWhatIsCompiledHere() throws IOException {
        String readme = Files.readString(MODULE.resolve("../README.md"));
        String compiled = MarkdownCode.oneLine(
                Files.readString(MODULE.resolve("src/test/java/com/example/demo/ReadmeExamples.java")));
        List<String> paragraphs = MarkdownCode.blocks(readme, "java");

        assertThat(paragraphs).as("paragraphs of Java in the README").hasSizeGreaterThanOrEqualTo(4);
        int from = 0;
        for (String paragraph : paragraphs) {
            int at = compiled.indexOf(paragraph, from);
            assertThat(at)
                    .as(
                            "Java of the README that is not, or not in this order, in ReadmeExamples; copy it there:"
                                    + " %s",
                            paragraph)
                    .isNotNegative();
            from = at + paragraph.length();
        }
    }

    @Test
    void theClientOfTheReadmeHasWhatItsCallsNeed() {
        AmpersandClient client = ReadmeExamples.client("key-1");

        // To make a call object, nothing being sent yet, takes the credentials and the project.
        assertThat(client.installations().getCall("integration-1", "installation-1"))
                .hasToString(
                        "GET /projects/{projectIdOrName}/integrations/{integrationId}/installations/{installationId}");
    }

    @Test
    void theCallsOfTheReadmePrintWhatTheySay() throws IOException {
        try (StandIn api = StandIn.start()) {
            AmpersandClient client = AmpersandClient.builder()
                    .apiKey("key-1")
                    .defaultProject("juniper-crm")
                    .baseUrl(api.url())
                    .build();

            assertThat(Output.of(() -> ReadmeExamples.calls(client)))
                    .containsExactly(
                            "Cedar Works: working",
                            "op-1 success",
                            "op-2 in_progress",
                            "op-3 failure",
                            "GET /projects/{projectIdOrName}/integrations/{integrationId}/installations"
                                    + "/{installationId} answered 404: Not Found: There is no such installation. List the"
                                    + " installations of the integration to see their IDs. (request req-404)");
        }
    }

    @Test
    void theComfortsOfTheReadmeDoWhatTheySay() throws IOException {
        try (StandIn api = StandIn.start()) {
            AmpersandClient client = AmpersandClient.builder()
                    .apiKey("key-1")
                    .defaultProject("juniper-crm")
                    .baseUrl(api.url())
                    .build();

            assertThat(Output.of(() -> ReadmeExamples.comforts(client))).containsExactly("success");
        }
    }

    @Test
    void theWebhookOfTheReadmePrintsWhatItSays() throws IOException {
        String secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        AmpersandWebhooks webhooks = ReadmeExamples.webhooks(secret);

        assertThat(Output.of(() -> {
                    for (String json : List.of(
                            "{\"action\":\"read\",\"objectName\":\"people\",\"result\":[{},{}]}",
                            "{\"notificationType\":\"connection.deleted\",\"data\":{}}",
                            "{\"action\":\"purge\"}")) {
                        byte[] body = json.getBytes(StandardCharsets.UTF_8);
                        ReadmeExamples.webhook(
                                webhooks, body, WebhookSignature.sign(secret, "msg_1", Instant.now(), body));
                    }
                }))
                .containsExactly(
                        "people: 2 records",
                        "ConnectionDeletedNotificationPayload[notificationType=connection.deleted, data=ConnectionData[]]");
    }

    @Test
    void theTestServerOfTheReadmePrintsWhatItSays() throws IOException {
        assertThat(Output.of(ReadmeExamples::tests))
                .containsExactly(
                        "read-group-1",
                        "[POST /projects/{projectIdOrName}/integrations/{integrationId}/objects/{objectName}]");
    }

    @Test
    void codeIsFoundInMarkdown() {
        String markdown = """
            Text
            ```java
              int a = 1;\s
              int b;

            int c;
            ```
            int no = 1;
            ```xml
            <java/>
            ```
            ```java
            int d;
            ```
            """;

        assertThat(MarkdownCode.blocks(markdown, "java")).containsExactly("int a = 1; int b;", "int c;", "int d;");
    }
}
