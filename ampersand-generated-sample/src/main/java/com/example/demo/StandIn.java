package com.example.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stand-in of the API on the loopback interface, so that the demo needs neither an account nor a network. It knows
 * one project with two connections and one installation, and what it is told it forgets.
 */
final class StandIn implements AutoCloseable {

    private static final String TIMES = """
        "createTime": "2025-01-07T09:30:00Z", "updateTime": "2025-01-08T09:30:00Z\"\
        """;

    private static final String SALESFORCE = connection("conn-1", "salesforce", "cedar-works", "Cedar Works");
    private static final String HUBSPOT = connection("conn-2", "hubspot", "lake-bakery", "Lake Bakery");

    private static final String NO_SUCH_INSTALLATION = """
        {
          "type": "about:blank",
          "title": "Not Found",
          "status": 404,
          "detail": "There is no such installation",
          "remedy": "List the installations of the integration to see their IDs.",
          "requestId": "req-404",
          "retryable": false
        }
        """;

    private static final Pattern GROUP_REF = Pattern.compile("\"groupRef\"\\s*:\\s*\"([\\w-]+)\"");

    private final List<Route> routes = List.of(
            new Route("GET", ".*/connections", StandIn::connections),
            new Route("GET", ".*/installations/inst-1", request -> new Answer(200, installation("cedar-works"))),
            new Route("GET", ".*/installations/[^/]+", request -> new Answer(404, NO_SUCH_INSTALLATION)),
            new Route("POST", ".*/installations", StandIn::newInstallation),
            new Route("PATCH", ".*/installations/[^/]+", request -> new Answer(200, installation("cedar-works"))),
            new Route(
                    "GET",
                    ".*/projects/[^/]+/operations/[^/]+",
                    request -> new Answer(200, operation("op-1", "success"))),
            new Route("GET", ".*/installations/[^/]+/operations", StandIn::operations),
            new Route("POST", ".*/objects/[^/]+", request -> new Answer(200, WRITTEN)));

    private static final String WRITTEN = """
        {"success": true, "operationId": "op-9", "result": {"recordId": "003-77", "success": true, "errors": []}}
        """;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    private StandIn(HttpServer server) {
        this.server = server;
    }

    /** {@return a stand-in that runs on a free port until it is closed} */
    static StandIn start() throws IOException {
        StandIn standIn = new StandIn(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        standIn.server.createContext("/v1", standIn::handle);
        standIn.server.setExecutor(standIn.threads);
        standIn.server.start();
        return standIn;
    }

    /** {@return where the API is} */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(Request.of(exchange));
            byte[] body = answer.json().getBytes(StandardCharsets.UTF_8);
            String mediaType = answer.status() < 400 ? "application/json" : "application/problem+json";
            exchange.getResponseHeaders().set("Content-Type", mediaType);
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Answer answer(Request request) {
        if (!request.hasKey()) {
            return new Answer(401, "{\"detail\": \"There is no API key\"}");
        }
        for (Route route : routes) {
            if (route.method().equals(request.method()) && request.path().matches(route.path())) {
                return route.answering().to(request);
            }
        }
        return new Answer(501, "{\"detail\": \"The stand-in does not know this call\"}");
    }

    private static Answer connections(Request request) {
        if (request.query().contains("provider=salesforce")) {
            return new Answer(200, "[" + SALESFORCE + "]");
        }
        return new Answer(200, request.query().contains("provider=") ? "[]" : "[" + SALESFORCE + "," + HUBSPOT + "]");
    }

    private static Answer newInstallation(Request request) {
        Matcher groupRef = GROUP_REF.matcher(request.body());
        return groupRef.find()
                ? new Answer(201, installation(groupRef.group(1)))
                : new Answer(422, "{\"detail\": \"There is no groupRef\"}");
    }

    /** Two pages, with an empty one between them, as a server may send that filters after it has counted. */
    private static Answer operations(Request request) {
        if (request.query().contains("pageToken=page-3")) {
            return new Answer(200, page("", operation("op-3", "failure")));
        }
        if (request.query().contains("pageToken=page-2")) {
            return new Answer(200, page("page-3", ""));
        }
        return new Answer(200, page("page-2", operation("op-1", "success") + "," + operation("op-2", "in_progress")));
    }

    private static String page(String next, String operations) {
        return """
            {"results": [%s], "pagination": {"done": %s, "nextPageToken": "%s"}}
            """.formatted(operations, next.isEmpty(), next);
    }

    private static String operation(String id, String status) {
        return """
            {
              "id": "%s",
              "projectId": "proj-1",
              "integrationId": "integration-1",
              "configId": "config-1",
              "actionType": "read",
              "status": "%s",
              "createTime": "2025-01-08T10:00:00Z"
            }
            """.formatted(id, status);
    }

    private static String connection(String id, String provider, String groupRef, String groupName) {
        return """
            {
              "id": "%s",
              "projectId": "proj-1",
              "provider": "%s",
              "group": {"groupRef": "%s", "groupName": "%s", "projectId": "proj-1", %5$s},
              "consumer": {"consumerRef": "ada", "consumerName": "Ada", "projectId": "proj-1", %5$s},
              "authScheme": "oauth2/authorizationCode",
              "status": "working",
              "providerMetadata": {},
              %5$s
            }
            """.formatted(id, provider, groupRef, groupName, TIMES);
    }

    private static String installation(String groupRef) {
        return """
            {
              "id": "inst-1",
              "projectId": "proj-1",
              "integrationId": "integration-1",
              "group": {"groupRef": "%s", "groupName": "%s", "projectId": "proj-1", %4$s},
              "healthStatus": "healthy",
              "lastOperationStatus": "success",
              "connection": %s,
              "createdBy": "consumer:ada",
              "config": {
                "id": "config-1",
                "revisionId": "rev-1",
                "createdBy": "consumer:ada",
                "createTime": "2025-01-08T09:30:00Z",
                "content": {"provider": "salesforce", "read": {"objects": {}}, "proxy": {"enabled": true}}
              },
              %s
            }
            """.formatted(groupRef, groupRef, SALESFORCE, TIMES);
    }

    private record Answer(int status, String json) {}

    private record Route(String method, String path, Answering answering) {}

    /** Answers requests of one kind. */
    private interface Answering {
        Answer to(Request request);
    }

    private record Request(String method, String path, String query, String body, boolean hasKey) {

        static Request of(HttpExchange exchange) throws IOException {
            String query = exchange.getRequestURI().getRawQuery();
            return new Request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    query == null ? "" : query,
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    exchange.getRequestHeaders().containsKey("X-Api-Key"));
        }
    }
}
