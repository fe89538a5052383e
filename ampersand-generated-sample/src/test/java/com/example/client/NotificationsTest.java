package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.ampersand.model.ConnectionCreatedNotificationPayload;
import com.example.ampersand.model.ConnectionData;
import com.example.ampersand.model.ConnectionErrorData;
import com.example.ampersand.model.DestinationWebhookDisabledData;
import com.example.ampersand.model.InstallationCreatedData;
import com.example.ampersand.model.InstallationDeletedData;
import com.example.ampersand.model.InstallationUpdatedData;
import com.example.ampersand.model.InstallationUpdatedNotificationPayload;
import com.example.ampersand.model.NotificationEventType;
import com.example.ampersand.model.NotificationPayload;
import com.example.ampersand.model.ReadBackfillDoneData;
import com.example.ampersand.model.ReadSchedulePausedData;
import com.example.ampersand.model.ReadTriggeredDoneData;
import com.example.ampersand.model.ReadTriggeredErrorData;
import com.example.ampersand.model.SubscribeCreateErrorData;
import com.example.ampersand.model.TriggeredReadErrorNotificationPayload;
import com.example.ampersand.model.WriteAsyncDoneData;
import com.example.ampersand.model.WriteAsyncDoneNotificationPayload;
import com.example.ampersand.runtime.ApiModel;
import com.example.ampersand.runtime.Json;
import com.example.ampersand.runtime.JsonCodec;
import com.example.ampersand.runtime.JsonCodecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each of the notifications, as a webhook destination receives it and as the bare data that the others do. */
class NotificationsTest {

    private static final String INSTALLATION = """
        "projectId":"prj_9","provider":"hubspot","integrationId":"intg_9","integrationName":"contacts",
        "installationId":"inst_9","connectionId":"conn_9","groupRef":"t-9","groupName":"Cedar Works",
        "consumerRef":"u-9","consumerName":"Ines Hahn"\
        """;
    private static final String CONNECTION = """
        "projectId":"prj_9","connectionId":"conn_9","provider":"hubspot","groupRef":"t-9","consumerRef":"u-9",
        "consumerName":"Ines Hahn"\
        """;
    private static final String CONFIG = ",\"config\":{\"provider\":\"hubspot\",\"proxy\":{\"enabled\":true}}";
    private static final String URL = ",\"configURL\":\"https://r.example/c.json?s=1\"";
    private static final String LAST = ",\"lastConfigURL\":\"https://r.example/d.json?s=1\"";
    private static final String PERIOD = ",\"objectName\":\"people\",\"fromTimestamp\":\"2025-10-01T00:00:00Z\"";

    private static final String WRITTEN = ",\"objectName\":\"people\",\"success\":true,\"successfulRecordIds\":[\"1\"]";

    static Stream<Arguments> notifications() {
        return Stream.of(
                of("installation.created", INSTALLATION + CONFIG, InstallationCreatedData.CODEC),
                of("installation.updated", INSTALLATION + URL + LAST, InstallationUpdatedData.CODEC),
                of("installation.deleted", INSTALLATION + URL, InstallationDeletedData.CODEC),
                of("read.backfill.done", INSTALLATION + ",\"objectName\":\"people\"", ReadBackfillDoneData.CODEC),
                of("read.schedule.paused", INSTALLATION + CONFIG + ",\"error\":\"gone\"", ReadSchedulePausedData.CODEC),
                of("read.triggered.done", INSTALLATION + PERIOD, ReadTriggeredDoneData.CODEC),
                of("read.triggered.error", INSTALLATION + PERIOD, ReadTriggeredErrorData.CODEC),
                of("write.async.done", INSTALLATION + WRITTEN, WriteAsyncDoneData.CODEC),
                of("subscribe.create.error", INSTALLATION + ",\"error\":\"gone\"", SubscribeCreateErrorData.CODEC),
                of("connection.created", CONNECTION, ConnectionData.CODEC),
                of("connection.error", CONNECTION + ",\"errors\":[\"a\"],\"error\":[\"a\"]", ConnectionErrorData.CODEC),
                of("connection.refreshed", CONNECTION, ConnectionData.CODEC),
                of("connection.updated", CONNECTION, ConnectionData.CODEC),
                of("connection.deleted", CONNECTION, ConnectionData.CODEC),
                of(
                        "destination.webhook.disabled",
                        "\"projectId\":\"prj_9\",\"destinationId\":\"d_9\",\"destinationName\":\"in\",\"url\":\"https://h\"",
                        DestinationWebhookDisabledData.CODEC));
    }

    private static Arguments of(String type, String members, JsonCodec<? extends ApiModel> data) {
        return Arguments.of(type, "{" + members + "}", data);
    }

    private static NotificationPayload read(String json) {
        NotificationPayload payload = Json.read(json, NotificationPayload.CODEC);
        assertThat(JsonTree.of(Json.write(payload, NotificationPayload.CODEC)))
                .as("written back")
                .isEqualTo(JsonTree.of(json));
        return payload;
    }

    @ParameterizedTest
    @MethodSource("notifications")
    <T extends ApiModel> void theTypeTellsThePayload(String type, String data, JsonCodec<T> codec) {
        NotificationPayload payload = read("{\"notificationType\":\"" + type + "\",\"data\":" + data + "}");
        NotificationPayload turned = read("{\"data\":" + data + ",\"notificationType\":\"" + type + "\"}");

        String words = payload.getClass().getSimpleName().replace("NotificationPayload", "");
        assertThat(sorted(words.split("(?=[A-Z])"))).isEqualTo(sorted(type.split("\\.")));
        assertThat(turned).isEqualTo(payload);
        assertThat(payload.toString()).contains(Json.read(data, codec).toString());
    }

    /** The words of read.triggered.error are those of TriggeredReadError. */
    private static List<String> sorted(String... words) {
        return Stream.of(words)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("notifications")
    <T extends ApiModel> void theDataAloneIsReadByItsOwnType(String type, String data, JsonCodec<T> codec) {
        T value = Json.read(data, codec);

        assertThat(value.additionalProperties()).as(type).isEmpty();
        assertThat(JsonTree.of(Json.write(value, codec))).isEqualTo(JsonTree.of(data));
        assertThat(NotificationEventType.of(type).known())
                .as("the type that comes beside it is a known one")
                .isNotEqualTo(NotificationEventType.Known.UNRECOGNIZED);
        assertThat(read(data)).as("it is no payload").isInstanceOf(NotificationPayload.Unrecognized.class);
    }

    @Test
    void everyKnownTypeHasAPayload() {
        assertThat(notifications().map(notification -> notification.get()[0]))
                .containsExactlyInAnyOrderElementsOf(Stream.of(NotificationEventType.Known.values())
                        .filter(known -> known != NotificationEventType.Known.UNRECOGNIZED)
                        .map(known -> known.name().toLowerCase(Locale.ROOT).replace('_', '.'))
                        .toList());
        assertThat(NotificationPayload.class.getPermittedSubclasses()).hasSize(15 + 1);
    }

    @Test
    void whatAPayloadHoldsIsTyped() {
        assertThat(read("{\"notificationType\":\"write.async.done\",\"data\":{\"success\":false,\"errors\":[\"e\"]}}"))
                .isInstanceOfSatisfying(WriteAsyncDoneNotificationPayload.class, done -> {
                    assertThat(done.data().success()).isFalse();
                    assertThat(done.data().errors()).containsExactly("e");
                });
        assertThat(read("{\"notificationType\":\"installation.updated\",\"data\":{\"config\":{\"a\":null}}}"))
                .isInstanceOfSatisfying(
                        InstallationUpdatedNotificationPayload.class,
                        updated -> assertThat(updated.data().config()).containsEntry("a", null));
        assertThat(read("{\"notificationType\":\"read.triggered.error\",\"data\":{}}"))
                .isInstanceOf(TriggeredReadErrorNotificationPayload.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"notificationType\":\"read.started\",\"data\":{\"objectName\":\"people\",\"rows\":1.50}}",
                "{\"notificationType\":null,\"data\":{}}",
                "{\"notificationType\":7,\"data\":{}}",
                "{\"data\":{}}",
                "[]"
            })
    void aTypeThatIsNewOrMissingIsKeptWhole(String json) {
        assertThat(read(json)).isInstanceOf(NotificationPayload.Unrecognized.class);
    }

    @Test
    void oneNewTypeAmongAHundredLeavesTheOthersTyped() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String type = i == 57 ? "connection.merged" : "connection.created";
            texts.add("{\"notificationType\":\"" + type + "\",\"data\":{\"connectionId\":\"c-" + i + "\"}}");
        }
        JsonCodec<List<NotificationPayload>> codec = JsonCodecs.list(NotificationPayload.CODEC);

        List<NotificationPayload> payloads = Json.read(texts.toString(), codec);

        assertThat(payloads).hasSize(100);
        assertThat(payloads.get(57)).isInstanceOf(NotificationPayload.Unrecognized.class);
        assertThat(payloads)
                .filteredOn(ConnectionCreatedNotificationPayload.class::isInstance)
                .hasSize(99);
        assertThat(JsonTree.of(Json.write(payloads, codec))).isEqualTo(JsonTree.of(texts.toString()));
    }
}
