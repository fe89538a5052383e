package com.example.demo;

import com.example.ampersand.AmpersandClient;
import com.example.ampersand.model.BaseProxyConfig;
import com.example.ampersand.model.ConfigContent;
import com.example.ampersand.model.Connection;
import com.example.ampersand.model.CreateInstallationRequest;
import com.example.ampersand.model.Installation;
import com.example.ampersand.model.Operation;
import com.example.ampersand.model.WriteRecordsResponse;
import com.example.ampersand.model.WriteRequest;
import com.example.ampersand.model.WriteResponseBatch;
import com.example.ampersand.model.WriteResponseSingleSuccess;
import com.example.ampersand.runtime.NotFoundException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Typical calls of the Ampersand API with the generated client, to a {@link StandIn} of it on this machine. */
public final class Demo {

    private static final String INTEGRATION = "integration-1";

    private final AmpersandClient client;

    private Demo(AmpersandClient client) {
        this.client = client;
    }

    /** Runs the demo, which takes no arguments. */
    public static void main(String[] args) throws IOException {
        // A client brings its own HttpClient; this one is given, so that its threads end with the demo.
        ExecutorService threads = Executors.newCachedThreadPool();
        try (StandIn api = StandIn.start()) {
            AmpersandClient client = AmpersandClient.builder()
                    .apiKey("key-of-the-demo")
                    .defaultProject("juniper-crm") // nearly all calls are about a project
                    .baseUrl(api.url()) // without this, calls go to the real API
                    .httpClient(HttpClient.newBuilder().executor(threads).build())
                    .build();
            new Demo(client).run();
        } finally {
            threads.shutdownNow();
        }
    }

    private void run() {
        listConnections();
        getInstallation();
        createInstallation();
        listOperations();
        writeRecord();
        getWhatIsNotThere();
    }

    /** Optional parameters are set in a lambda. */
    private void listConnections() {
        System.out.println("Connections to Salesforce:");
        for (Connection connection : client.connections().list(q -> q.provider("salesforce"))) {
            System.out.println(
                    "  " + connection.id() + " of " + connection.group().groupName() + " is " + connection.status()
                            + ", made on " + connection.createTime().toLocalDate());
        }
    }

    /** Enums are open: what the server adds later is {@code UNRECOGNIZED}, and its text is kept. */
    private void getInstallation() {
        Installation installation = client.installations().get(INTEGRATION, "inst-1");
        String health = switch (installation.healthStatus().known()) {
            case HEALTHY -> "all is well";
            case UNHEALTHY -> "somebody should have a look";
            case UNRECOGNIZED -> "the server says " + installation.healthStatus();
        };
        System.out.println("Installation " + installation.id() + ": " + health);
    }

    /** What is sent is what was set, and nothing else. */
    private void createInstallation() {
        CreateInstallationRequest request = CreateInstallationRequest.builder()
                .groupRef("lake-bakery")
                .config(CreateInstallationRequest.Config.builder()
                        .createdBy("consumer:ada")
                        .content(ConfigContent.builder()
                                .provider("salesforce")
                                .proxy(BaseProxyConfig.builder().enabled(true).build())
                                .build())
                        .build())
                .build();
        Installation created = client.installations().create(INTEGRATION, request, q -> q.skipSampling(true));
        System.out.println("New installation " + created.id() + " by " + created.createdBy());
    }

    /** The next page is fetched when the loop gets there. */
    private void listOperations() {
        System.out.println("Operations:");
        for (Operation operation : client.operations().list(INTEGRATION, "inst-1")) {
            System.out.println("  " + operation.id() + ": " + operation.actionType() + ", " + operation.status());
        }
    }

    /** Writes have a server of their own, which the client knows. The answer has one of several shapes. */
    private void writeRecord() {
        WriteRequest request = WriteRequest.builder()
                .groupRef("cedar-works")
                .type(WriteRequest.Type.CREATE)
                .record(Map.of("email", "ada@cedarworks.example", "leadScore", 71))
                .build();
        WriteRecordsResponse response = client.write().writeRecords(INTEGRATION, "contact", request);
        if (response instanceof WriteResponseSingleSuccess single && single.result() != null) {
            System.out.println("Written as " + single.result().recordId());
        } else if (response instanceof WriteResponseBatch batch) {
            System.out.println("Written: " + batch.successCount() + ", failed: " + batch.failureCount());
        } else {
            System.out.println("Answered " + response);
        }
    }

    /** Errors are exceptions by status, under {@code AmpersandException}. Their messages say what to do. */
    private void getWhatIsNotThere() {
        try {
            client.installations().get(INTEGRATION, "inst-2");
        } catch (NotFoundException e) {
            System.out.println("Not found: " + e.getMessage());
        }
    }
}
