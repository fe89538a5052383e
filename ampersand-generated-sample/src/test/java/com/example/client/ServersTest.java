package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.ampersand.AmpersandClient;
import com.example.ampersand.AmpersandClient.Server;
import com.example.ampersand.model.FieldFilter;
import com.example.ampersand.model.ReadRequest;
import com.example.ampersand.model.ReadResultAsync;
import com.example.ampersand.model.SearchRequest;
import com.example.ampersand.model.SearchResponse;
import com.example.ampersand.model.WriteRecordsResponse;
import com.example.ampersand.model.WriteRequest;
import com.example.ampersand.model.WriteResponseBatch;
import com.example.ampersand.model.WriteResponseSingleSuccess;
import com.example.ampersand.runtime.RetryPolicy;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reading, writing and searching, each of which has a server of its own. */
class ServersTest extends LoopbackTest {

    private static final ReadRequest READ =
            ReadRequest.builder().groupRef("g-1").mode(ReadRequest.Mode.ASYNC).build();

    private static final WriteRequest WRITE = WriteRequest.builder()
            .groupRef("g-1")
            .type(WriteRequest.Type.CREATE)
            .record(Map.of("email", "a@b.example"))
            .build();

    private static final SearchRequest SEARCH = SearchRequest.builder()
            .objectName("contact")
            .fieldFilters(List.of())
            .build();

    @Test
    void eachServerCanBeElsewhere() {
        AmpersandClient client = builder()
                .apiKey("key-1")
                .serverUrl(Server.READ, server.url() + "/read")
                .serverUrl(Server.WRITE, server.url() + "/write/") // A slash at the end does not matter.
                .build();
        server.json(201, "{\"operationId\":\"op-1\"}")
                .json(200, "{\"success\":true,\"operationId\":\"op-2\"}")
                .json(200, "{\"result\":[]}")
                .json(200, "[]");

        client.read().trigger("intg", "contact", READ);
        client.write().writeRecords("intg", "contact", WRITE);
        client.search().searchRecords("intg", "g-1", SEARCH);
        client.connections().list();

        assertThat(server.lines())
                .containsExactly(
                        "POST /read/projects/my-project/integrations/intg/objects/contact",
                        "POST /write/projects/my-project/integrations/intg/objects/contact",
                        "POST /v1/projects/my-project/integrations/intg?groupRef=g-1",
                        "GET /v1/projects/my-project/connections");
    }

    /** Nothing is sent: whoever is asked for a proxy refuses. */
    @Test
    void eachServerIsWhereTheDescriptionSays() {
        List<URI> asked = new CopyOnWriteArrayList<>();
        AmpersandClient client = AmpersandClient.builder()
                .apiKey("key-1")
                .defaultProject("p")
                .retryPolicy(RetryPolicy.NONE)
                .httpClient(HttpClient.newBuilder()
                        .proxy(new ProxySelector() {
                            @Override
                            public List<Proxy> select(URI uri) {
                                asked.add(uri);
                                throw new IllegalStateException("No network in tests");
                            }

                            @Override
                            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
                        })
                        .build())
                .build();

        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> client.connections().list(),
                () -> client.read().trigger("i", "contact", READ),
                () -> client.write().writeRecords("i", "contact", WRITE),
                () -> client.search().searchRecords("i", "g-1", SEARCH))) {
            assertThatThrownBy(call).hasStackTraceContaining("No network in tests");
        }

        assertThat(asked)
                .map(URI::toString)
                .containsExactly(
                        "https://api.withampersand.com/v1/projects/p/connections",
                        "https://read.withampersand.com/v1/projects/p/integrations/i/objects/contact",
                        "https://write.withampersand.com/v1/projects/p/integrations/i/objects/contact",
                        "https://search.withampersand.com/v1/projects/p/integrations/i?groupRef=g-1");
    }

    @Test
    void triggerRead() {
        server.json(201, "{\"operationId\":\"op-1\"}");

        ReadResultAsync result = client.read()
                .trigger(
                        "intg",
                        "contact",
                        READ.toBuilder()
                                .sinceTimestamp("2024-09-12T18:23:47.123456789Z")
                                .build());

        assertThat(result.operationId()).isEqualTo("op-1");
        assertThat(server.request().body()).isEqualTo("""
            {"groupRef":"g-1","mode":"async","sinceTimestamp":"2024-09-12T18:23:47.123456789Z"}\
            """);
    }

    @Test
    void writeOneRecord() {
        server.json(200, """
            {"success":true,"result":{"success":true,"recordId":"003","data":{"id":null}},"operationId":"op"}\
            """);
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("email", "a@b.example");
        record.put("phone", null);
        record.put("commitNumber", new BigInteger("1742558812455698400123"));
        record.put("amount", new BigDecimal("1.10"));
        record.put("tags", List.of("a", Map.of("b", true)));

        WriteRecordsResponse response = client.write()
                .writeRecords(
                        "intg",
                        "contact",
                        WriteRequest.builder()
                                .groupRef("g-1")
                                .type(WriteRequest.Type.CREATE)
                                .record(record)
                                .build());

        assertThat(server.request().body()).isEqualTo("""
            {"groupRef":"g-1","type":"create","record":{"email":"a@b.example","phone":null,\
            "commitNumber":1742558812455698400123,"amount":1.10,"tags":["a",{"b":true}]}}\
            """);
        assertThat(response).isInstanceOfSatisfying(WriteResponseSingleSuccess.class, single -> {
            assertThat(single.operationId()).isEqualTo("op");
            assertThat(single.result()).isNotNull().satisfies(result -> {
                assertThat(result.recordId()).isEqualTo("003");
                assertThat(result.data()).containsEntry("id", null);
            });
        });
    }

    @Test
    void theAnswersToWritesAreToldApart() {
        server.json(200, "{\"operationId\":\"op-1\"}").json(200, """
            {"operationId":"op-2","success":false,"status":"partial","results":[{"success":true}],\
            "successCount":1,"failureCount":2,"errors":[]}\
            """).json(200, "{\"ticket\":[1,2.50]}");

        assertThat(client.write().writeRecords("intg", "contact", WRITE))
                .isInstanceOfSatisfying(
                        WriteResponseSingleSuccess.class,
                        single -> assertThat(single.operationId()).isEqualTo("op-1"));
        assertThat(client.write().writeRecords("intg", "contact", WRITE))
                .isInstanceOfSatisfying(WriteResponseBatch.class, batch -> {
                    assertThat(batch.successCount()).isEqualTo(1);
                    assertThat(batch.failureCount()).isEqualTo(2);
                    assertThat(batch.results()).hasSize(1);
                });
        assertThat(client.write().writeRecords("intg", "contact", WRITE))
                .isEqualTo(
                        new WriteRecordsResponse.Unrecognized(Map.of("ticket", List.of(1L, new BigDecimal("2.50")))));
    }

    @Test
    void search() {
        server.json(200, """
            {"result":[{"fields":{"email":"a@b.example"},"mappedFields":{},"raw":{"id":7,"owner":null}}]}\
            """);

        SearchResponse found = client.search()
                .searchRecords(
                        "intg",
                        "g-1",
                        SearchRequest.builder()
                                .objectName("contact")
                                .fieldFilters(List.of(
                                        filter("email", new FieldFilter.Value.OfString("a@b.example")),
                                        filter("active", new FieldFilter.Value.OfBoolean(true)),
                                        filter("score", new FieldFilter.Value.OfNumber(71.5))))
                                .build());

        assertThat(server.request().body()).isEqualTo("""
            {"objectName":"contact","fieldFilters":[\
            {"fieldName":"email","operator":"eq","value":"a@b.example"},\
            {"fieldName":"active","operator":"eq","value":true},\
            {"fieldName":"score","operator":"eq","value":71.5}]}\
            """);
        assertThat(found.result()).singleElement().satisfies(entry -> {
            assertThat(entry.fields()).containsEntry("email", "a@b.example");
            assertThat(entry.raw()).containsEntry("id", 7L).containsEntry("owner", null);
        });
    }

    private static FieldFilter filter(String field, FieldFilter.Value value) {
        return FieldFilter.builder()
                .fieldName(field)
                .operator(FieldFilter.Operator.EQ)
                .value(value)
                .build();
    }
}
