package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.example.ampersand.AmpersandWebhooks;
import com.example.ampersand.model.ConnectionErrorNotificationPayload;
import com.example.ampersand.model.NotificationPayload;
import com.example.ampersand.model.ReadMessage;
import com.example.ampersand.model.ResultEntry;
import com.example.ampersand.model.SchemaWatchMessage;
import com.example.ampersand.model.SubscribeMessage;
import com.example.ampersand.model.WebhookEvent;
import com.example.ampersand.model.WebhookMessage;
import com.example.ampersand.runtime.ForbiddenException;
import com.example.ampersand.runtime.WebhookException;
import com.example.ampersand.runtime.WebhookSignature;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a webhook destination receives, from its signature on. */
class WebhooksTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final AmpersandWebhooks webhooks = AmpersandWebhooks.builder()
            .secret("c29tZSBuZXdlciBzZWNyZXQ=")
            .secret(SECRET)
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .build();

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private WebhookEvent receive(String json) {
        return webhooks.verifyAndParse(bytes(json), WebhookSignature.sign(SECRET, "msg_1", NOW, bytes(json)));
    }

    /** As a handler would tell them apart on Java 17; on 21 a switch over the types does. */
    private String handle(WebhookEvent event) {
        if (event instanceof ReadMessage read) {
            return "read " + webhooks.results(read).size();
        } else if (event instanceof SubscribeMessage subscribe) {
            return "subscribe " + webhooks.results(subscribe).size();
        } else if (event instanceof SchemaWatchMessage watch) {
            return "watch " + watch.objectName();
        } else if (event instanceof NotificationPayload notification) {
            return "notification " + notification.getClass().getSimpleName();
        } else {
            return "newer than this code";
        }
    }

    @Test
    void oneReceiverIsForMessagesAndNotifications() {
        assertThat(handle(receive("{\"action\":\"read\",\"result\":[{},{}]}"))).isEqualTo("read 2");
        assertThat(handle(receive("{\"action\":\"subscribe\",\"result\":[{}]}")))
                .isEqualTo("subscribe 1");
        assertThat(handle(receive("{\"action\":\"schema.watch\",\"objectName\":\"people\",\"result\":{}}")))
                .isEqualTo("watch people");
        assertThat(handle(receive("{\"notificationType\":\"connection.error\",\"data\":{}}")))
                .isEqualTo("notification ConnectionErrorNotificationPayload");
        assertThat(handle(receive("{\"notificationType\":\"connection.lost\",\"data\":{}}")))
                .isEqualTo("notification Unrecognized");
        assertThat(handle(receive("{\"action\":\"purge\"}"))).isEqualTo("newer than this code");
        assertThat(receive("{\"action\":\"purge\"}")).isInstanceOf(WebhookMessage.class);
        assertThat(handle(receive("{\"ping\":1}"))).isEqualTo("newer than this code");
    }

    @Test
    void theIdTellsADuplicate() {
        byte[] body = bytes("{\"action\":\"read\"}");

        assertThat(webhooks.verify(body, WebhookSignature.sign(SECRET, "msg_1", NOW, body))
                        .id())
                .isEqualTo("msg_1");
        assertThatExceptionOfType(WebhookException.class)
                .isThrownBy(() -> webhooks.verify(body, Map.of("svix-id", List.of("msg_1"))))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(WebhookException.Reason.BAD_HEADERS));
    }

    @Test
    void resultsThatAreTooLongAreDownloadedWithoutTheApiKey() {
        try (RecordingServer server = new RecordingServer()) {
            server.json(200, "[{\"id\":\"1\"},{\"id\":\"2\",\"fields\":{\"email\":null}}]")
                    .json(403, "{}");
            ReadMessage message =
                    (ReadMessage) receive("{\"action\":\"read\",\"resultInfo\":{\"type\":\"url\",\"numRecords\":2,"
                            + "\"downloadUrl\":\"" + server.url() + "/op_1.json?sig=4be1f0\"}}");

            assertThat(webhooks.results(message)).extracting(ResultEntry::id).containsExactly("1", "2");
            assertThat(server.last().target()).isEqualTo("/op_1.json?sig=4be1f0");
            assertThat(server.last().header("x-api-key")).isNull();
            assertThatExceptionOfType(ForbiddenException.class)
                    .isThrownBy(() -> webhooks.results(message))
                    .withMessageNotContaining("4be1f0");
        }
    }

    @Test
    void otherDestinationsGetTheDataOfANotificationAlone() {
        NotificationPayload notification =
                AmpersandWebhooks.parseData("connection.error", bytes("{\"id\":\"conn_1\",\"new\":true}"));

        assertThat(notification)
                .isInstanceOfSatisfying(
                        ConnectionErrorNotificationPayload.class,
                        error -> assertThat(error.data().additionalProperties()).containsEntry("new", true));
    }

    @Test
    void otherDestinationsGetAMessageBare() {
        assertThat(AmpersandWebhooks.parse(bytes("{\"action\":\"read\",\"result\":[{\"id\":\"1\"}]}")))
                .isInstanceOfSatisfying(
                        ReadMessage.class,
                        message -> assertThat(webhooks.results(message)).hasSize(1));
    }
}
