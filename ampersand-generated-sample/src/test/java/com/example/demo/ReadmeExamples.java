package com.example.demo;

import com.example.ampersand.AmpersandClient;
import com.example.ampersand.model.Connection;
import com.example.ampersand.model.Operation;
import com.example.ampersand.model.ReadMessage;
import com.example.ampersand.model.SchemaWatchMessage;
import com.example.ampersand.model.WebhookMessage;
import com.example.ampersand.runtime.Json;
import com.example.ampersand.runtime.NotFoundException;

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

    static void webhook(String body) {
        WebhookMessage message = Json.read(body, WebhookMessage.CODEC);
        if (message instanceof ReadMessage read) {
            System.out.println(read.objectName() + ": " + read.result().size() + " records");
        } else if (message instanceof SchemaWatchMessage watch) {
            System.out.println(watch.objectName() + " has other fields now");
        }
    }
}
