package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.ampersand.model.AcceptInviteRequest;
import com.example.ampersand.model.BatchUpsertIntegrationsRequest;
import com.example.ampersand.model.GenerateConnectionRequest;
import com.example.ampersand.model.NotificationEventType;
import com.example.ampersand.model.ReadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value stays one segment of the path, or one value of the query, whatever is in it. */
class PathsAndQueriesTest extends LoopbackTest {

    private static final String PROJECT = "/v1/projects/my-project";

    private static final ReadRequest READ =
            ReadRequest.builder().groupRef("g-1").mode(ReadRequest.Mode.ASYNC).build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a/b|a%2Fb",
                "$['a']['b']|%24%5B%27a%27%5D%5B%27b%27%5D",
                "job.appointments|job.appointments",
                "Custom__c|Custom__c",
                "ü|%C3%BC",
                "two words|two%20words",
                " |%20",
                "a:pause|a%3Apause",
                "100%|100%25",
                "a+b|a%2Bb",
                "a?b#c&d=e|a%3Fb%23c%26d%3De",
                "{installationId}|%7BinstallationId%7D",
                "..a|..a",
                "../..|..%2F..",
                "%2e%2e|%252e%252e",
                "\uD83D\uDE80|%F0%9F%9A%80"
            })
    void valuesOfThePathAreEncoded(String value, String encoded) {
        server.json(201, "{\"operationId\":\"op\"}").empty(204).json(200, "[]");

        client.read().trigger("intg", value, READ);
        client.read().pause(value, "inst");
        client.withDefaultProject(value).connections().list();

        assertThat(server.lines())
                .containsExactly(
                        "POST " + PROJECT + "/integrations/intg/objects/" + encoded,
                        "POST " + PROJECT + "/integrations/" + encoded + "/installations/inst:pause",
                        "GET /v1/projects/" + encoded + "/connections");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void valuesThatWouldLeadElsewhereAreTurnedDown(String value) {
        assertThatThrownBy(() -> client.installations().get("intg", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("installationId");
        assertThatThrownBy(
                        () -> client.withDefaultProject(value).installations().get("intg", "inst"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("projectIdOrName");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void verbsAfterAVariableStayAsTheyAre() {
        server.empty(204).empty(204).json(200, "{}").answer(200, "text/plain", "https://provider.example");

        client.read().pause("intg", "in/st");
        client.read().unpause("intg", "in:st");
        client.revisions().getHydratedRevision("intg", "rev:1", "conn 1");
        client.oauth().oauthUpdate("conn/1");

        assertThat(server.lines())
                .containsExactly(
                        "POST " + PROJECT + "/integrations/intg/installations/in%2Fst:pause",
                        "POST " + PROJECT + "/integrations/intg/installations/in%3Ast:unpause",
                        "GET " + PROJECT + "/integrations/intg/revisions/rev%3A1:hydrate?connectionId=conn%201",
                        "PATCH " + PROJECT + "/connections/conn%2F1:oauth-update");
    }

    @Test
    void verbsAfterAWordStayAsTheyAre() {
        server.json(200, "[]").json(201, "{}").json(200, "{}");

        client.integrations()
                .batchUpsertIntegrations(
                        BatchUpsertIntegrationsRequest.builder()
                                .sourceZipUrl("gs://bucket/a.zip")
                                .build(),
                        q -> q.destructive(true));
        client.connections()
                .generate(GenerateConnectionRequest.builder()
                        .groupRef("g")
                        .consumerRef("c")
                        .provider("p")
                        .build());
        builder()
                .bearerToken("jwt")
                .build()
                .users()
                .acceptInvite(AcceptInviteRequest.builder()
                        .invitedEmail("a@b.example")
                        .build());

        assertThat(server.lines())
                .containsExactly(
                        "PUT " + PROJECT + "/integrations:batch?destructive=true",
                        "POST " + PROJECT + "/connections:generate",
                        "POST /v1/invites:accept");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a&b=c|a%26b%3Dc",
                "a b+c|a%20b%2Bc",
                "ü/ß|%C3%BC%2F%C3%9F",
                "$['a']|%24%5B%27a%27%5D",
                "#|%23",
                "a,b|a%2Cb"
            })
    void valuesOfTheQueryAreEncoded(String value, String encoded) {
        server.json(200, "[]");

        client.connections().list(q -> q.provider(value).groupRef("g"));

        assertThat(server.request().target()).isEqualTo(PROJECT + "/connections?provider=" + encoded + "&groupRef=g");
    }

    @Test
    void emptyIsSentButNullIsNot() {
        server.json(200, "[]").json(200, "[]");

        client.connections().list(q -> q.provider("").groupRef(null));
        client.connections().list(q -> q.provider("a").provider(null));

        assertThat(server.lines())
                .containsExactly("GET " + PROJECT + "/connections?provider=", "GET " + PROJECT + "/connections");
    }

    @Test
    void enumsAndBooleansAreTheirTexts() {
        server.json(200, "[]").json(200, "[]").json(200, "[]");

        client.notifications().listEventTopicRoutes(q -> q.eventType(NotificationEventType.READ_SCHEDULE_PAUSED));
        client.notifications().listEventTopicRoutes(q -> q.eventType(NotificationEventType.of("new & shiny")));
        client.jwtKeys().list(q -> q.active(false));

        assertThat(server.lines())
                .containsExactly(
                        "GET " + PROJECT + "/notification-event-topic-routes?eventType=read.schedule.paused",
                        "GET " + PROJECT + "/notification-event-topic-routes?eventType=new%20%26%20shiny",
                        "GET " + PROJECT + "/jwt-keys?active=false");
    }
}
