package com.example.demo;

import com.example.ampersand.AmpersandClient;
import com.example.ampersand.AmpersandTestServer;
import com.example.ampersand.AmpersandWebhooks;
import com.example.ampersand.model.BatchUpsertIntegrationsRequest;
import com.example.ampersand.model.Connection;
import com.example.ampersand.model.NotificationPayload;
import com.example.ampersand.model.Operation;
import com.example.ampersand.model.ReadMessage;
import com.example.ampersand.model.ReadRequest;
import com.example.ampersand.model.ReadResultAsync;
import com.example.ampersand.model.SignedUrl;
import com.example.ampersand.model.WebhookEvent;
import com.example.ampersand.runtime.NotFoundException;
import com.example.ampersand.runtime.RequestBody;
import com.example.ampersand.runtime.RetryPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The Java of the README, word for word; {@link ReadmeTest} compares. */
final class ReadmeExamples {

    private ReadmeExamples() {}

    /** Makes a client for the real API, so the calls are apart from it. */
    static AmpersandClient client(String apiKey) {
        AmpersandClient client = AmpersandClient.builder()
                .apiKey(apiKey)
                .defaultProject("juniper-crm")
                .build();

        return client;
    }

    static void calls(AmpersandClient client) {
        for (Connection connection : client.connections().list(q -> q.provider("salesforce"))) {
            System.out.println(connection.group().groupName() + ": " + connection.status());
        }

        for (Operation operation :
                client.operations().list("integration-1", "installation-1")) { // every page, as you go
            System.out.println(operation.id() + " " + operation.status());
        }

        try {
            client.installations().get("integration-1", "no-such-installation");
        } catch (NotFoundException e) {
            System.out.println(e.getMessage()); // the call, the status, the server's reason and remedy, the request ID
        }
    }

    static void tuned(Tokens tokens) {
        try (AmpersandClient patient = AmpersandClient.builder()
                .bearerToken(() -> tokens.current()) // asked for at each attempt
                .timeout(Duration.ofMinutes(1)) // of a call with its retries; attemptTimeout and connectTimeout besides
                .retryPolicy(new RetryPolicy(4, Duration.ofSeconds(1), Duration.ofSeconds(20)))
                .onDrift(drift -> System.out.println("not in the description: " + drift))
                .build()) {
            patient.projects()
                    .listCall()
                    .timeout(Duration.ofSeconds(5))
                    .header("X-Trace", "7")
                    .executeAsync()
                    .thenAccept(projects -> System.out.println(projects.size()))
                    .join();
        }
    }

    /** Where an application has its tokens from. */
    interface Tokens {
        String current();
    }

    static void comforts(AmpersandClient client) {
        client.installations()
                .update(
                        "integration-1",
                        "installation-1",
                        installation -> installation.config(
                                config -> config.content(content -> content.proxy(proxy -> proxy.enabled(true)))));

        Operation done = client.operations().await("op-1", Duration.ofMinutes(5));
        System.out.println(done.status());
    }

    static void deployment(AmpersandClient client) {
        SignedUrl bundle = client.uploadUrls().upload(RequestBody.of(Path.of("bundle.zip")));
        client.integrations()
                .batchUpsertIntegrations(BatchUpsertIntegrationsRequest.builder()
                        .sourceZipUrl("gs://" + bundle.bucket() + bundle.path())
                        .build());
    }

    static AmpersandWebhooks webhooks(String secret) {
        AmpersandWebhooks webhooks = AmpersandWebhooks.builder().secret(secret).build();

        return webhooks;
    }

    static void webhook(AmpersandWebhooks webhooks, byte[] body, Map<String, List<String>> headers) {
        WebhookEvent event = webhooks.verifyAndParse(body, headers); // or a WebhookException
        if (event instanceof ReadMessage read) {
            System.out.println(
                    read.objectName() + ": " + webhooks.results(read).size() + " records"); // downloaded if need be
        } else if (event instanceof NotificationPayload notification) {
            System.out.println(notification);
        }
    }

    static void tests() {
        try (AmpersandTestServer server = AmpersandTestServer.start();
                AmpersandClient client =
                        server.client().apiKey("any").defaultProject("any").build()) {
            server.onTriggerRead()
                    .answerWith(request -> ReadResultAsync.builder()
                            .operationId("read-" + request.body().groupRef())
                            .build());
            run(client);
            System.out.println(server.requests());
        }
    }

    private static void run(AmpersandClient client) {
        ReadRequest request = ReadRequest.builder()
                .groupRef("group-1")
                .mode(ReadRequest.Mode.ASYNC)
                .build();
        System.out.println(
                client.read().trigger("integration-1", "contact", request).operationId());
    }
}
