package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.ampersand.model.KinesisMessage;
import com.example.ampersand.model.ReadMessage;
import com.example.ampersand.model.ResultEntry;
import com.example.ampersand.model.ResultInfo;
import com.example.ampersand.model.SchemaWatchMessage;
import com.example.ampersand.model.SubscribeMessage;
import com.example.ampersand.model.WebhookMessage;
import com.example.ampersand.runtime.Json;
import com.example.ampersand.runtime.JsonCodec;
import com.example.ampersand.runtime.MissingPropertyException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages that destinations receive, in all shapes that the documentation shows, told apart by their action. */
class WebhookMessagesTest {

    private static final String INLINE = "\"resultInfo\":{\"type\":\"inline\",\"numRecords\":1}";
    private static final String RECORDS = """
        "result":[{
          "fields":{"email":"ines@cedar.example","revenue":null},
          "mappedFields":{"phoneNumber":"+49 30 5550 0177"},
          "raw":{"Id":"003A","commitNumber":174255881245569840012,"Email":"ines@cedar.example"},
          "associations":{"companies":[{"id":"77","objectName":"companies","fields":{"domain":null}}]}}]\
        """;
    private static final String EVENTS = """
        "result":[{
          "subscribeEventType":"update","providerEventType":"contact.propertyChange","id":"4711",
          "fieldsUpdated":["phone"],"fields":{"phone":null},"mappedFields":{},"raw":{"properties":{"phone":""}},
          "rawEvent":{"objectId":4711,"occurredAt":1762246802118,"attempt":0}}]\
        """;
    private static final String CHANGES = """
        "result":{
          "createdFields":[{"fieldName":"region__c","displayName":"Region","valueType":"string"}],
          "deletedFields":["fax"],
          "changedFields":[{
            "oldSchema":{"fieldName":"tier","values":[{"value":"a"}]},
            "newSchema":{"fieldName":"tier","values":[{"value":"a"},{"value":"b"}]}}]}\
        """;

    private static String message(String action, String... members) {
        return """
            {"action":"%s","projectId":"prj_9","provider":"hubspot","groupRef":"t-9","groupName":"Cedar Works",
             "consumerRef":"u-9","consumerName":"Ines Hahn","installationId":"inst_9",
             "installationUpdateTime":"2025-11-02T08:00:00.123456789Z","objectName":"people"%s}
            """.formatted(action, members.length == 0 ? "" : "," + String.join(",", members));
    }

    private static <T> T read(String json, JsonCodec<T> codec) {
        T value = Json.read(json, codec);
        assertThat(JsonTree.of(Json.write(value, codec))).as("written back").isEqualTo(JsonTree.of(json));
        return value;
    }

    @Test
    void aReadWithItsRecords() {
        WebhookMessage message = read(
                message("read", "\"readType\":\"scheduled\"", "\"operationId\":\"op_9\"", INLINE, RECORDS),
                WebhookMessage.CODEC);

        assertThat(message).isInstanceOfSatisfying(ReadMessage.class, read -> {
            assertThat(read.action()).isEqualTo(WebhookMessage.Action.READ);
            assertThat(read.readType()).isEqualTo(WebhookMessage.ReadType.of("scheduled"));
            assertThat(read.installationUpdateTime()).isEqualTo("2025-11-02T08:00:00.123456789Z");
            assertThat(Objects.requireNonNull(read.resultInfo()).type()).isEqualTo(ResultInfo.Type.INLINE);
            ResultEntry record = read.result().get(0);
            assertThat(record.fields()).containsEntry("revenue", null);
            assertThat(record.raw()).containsEntry("commitNumber", new BigInteger("174255881245569840012"));
            assertThat(Objects.requireNonNull(record.associations().get("companies"))
                            .get(0)
                            .id())
                    .isEqualTo("77");
            assertThat(read.additionalProperties()).isEmpty();
        });
    }

    @Test
    void aReadWhoseRecordsAreToBeDownloaded() {
        String info =
                "\"resultInfo\":{\"type\":\"url\",\"numRecords\":2750,\"downloadUrl\":\"https://r.example/9?s=1\"}";

        ReadMessage read = (ReadMessage) read(message("read", info), WebhookMessage.CODEC);

        ResultInfo result = Objects.requireNonNull(read.resultInfo());
        assertThat(result.type().known()).isEqualTo(ResultInfo.Type.Known.URL);
        assertThat(result.downloadUrl()).isEqualTo("https://r.example/9?s=1");
        assertThat(read.result()).isEmpty();
    }

    @Test
    void anEventAtTheProvider() {
        SubscribeMessage events = (SubscribeMessage) read(message("subscribe", INLINE, EVENTS), WebhookMessage.CODEC);

        ResultEntry event = events.result().get(0);
        assertThat(event.subscribeEventType()).isEqualTo(ResultEntry.SubscribeEventType.UPDATE_EVENT_TYPE);
        assertThat(event.rawEvent()).containsEntry("occurredAt", 1762246802118L);
        assertThat(events.additionalProperties()).isEmpty();
    }

    @Test
    void aChangeOfTheFieldsOfAnObject() {
        SchemaWatchMessage watch = (SchemaWatchMessage) read(message("schema.watch", CHANGES), WebhookMessage.CODEC);

        SchemaWatchMessage.Result result = Objects.requireNonNull(watch.result());
        assertThat(result.createdFields())
                .containsExactly(Map.of("fieldName", "region__c", "displayName", "Region", "valueType", "string"));
        assertThat(result.deletedFields()).containsExactly("fax");
        assertThat(result.changedFields()).singleElement().satisfies(changed -> {
            assertThat(changed.oldSchema()).containsEntry("values", List.of(Map.of("value", "a")));
            assertThat(changed.newSchema()).containsEntry("fieldName", "tier");
        });
        assertThat(watch.additionalProperties()).isEmpty();
        assertThat(result.additionalProperties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {RECORDS, EVENTS})
    void whatS3ReceivesHasNoResultInfo(String result) {
        ReadMessage read = (ReadMessage) read(message("read", result), WebhookMessage.CODEC);

        assertThat(read.resultInfo()).isNull();
        assertThat(read.result()).hasSize(1);
        assertThat(read.toBuilder().build())
                .as("nor has to be given any to build one")
                .isEqualTo(read);
    }

    @Test
    void whatKinesisReceivesIsWrapped() {
        String json = "{\"data\":" + message("subscribe", EVENTS) + "}";

        KinesisMessage wrapped = read(json, KinesisMessage.CODEC);

        assertThat(wrapped.data())
                .isEqualTo(Json.read(message("subscribe", EVENTS), WebhookMessage.CODEC))
                .isInstanceOf(SubscribeMessage.class);
        assertThat(Json.read("{\"data\":" + message("schema.watch", CHANGES) + "}", KinesisMessage.CODEC)
                        .data())
                .isInstanceOf(SchemaWatchMessage.class);
        assertThat(read(json, WebhookMessage.CODEC))
                .as("it is no message by itself")
                .isInstanceOf(WebhookMessage.Unrecognized.class);
    }

    @Test
    void anActionThatIsNewIsKeptWhole() {
        WebhookMessage message = read(message("purge", "\"result\":{\"ids\":[1.50,null]}"), WebhookMessage.CODEC);

        assertThat(message).isInstanceOf(WebhookMessage.Unrecognized.class);
        assertThat(read("{\"data\":" + message("purge") + "}", KinesisMessage.CODEC)
                        .data())
                .isInstanceOf(WebhookMessage.Unrecognized.class);
    }

    @Test
    void theActionCountsWhereverItStands() {
        String json =
                message("read", RECORDS).replace("{\"action\":\"read\",", "{").strip();

        assertThat(read(json.substring(0, json.length() - 1) + ",\"action\":\"read\"}", WebhookMessage.CODEC))
                .isInstanceOf(ReadMessage.class);
        assertThat(read(json, WebhookMessage.CODEC)).isInstanceOf(WebhookMessage.Unrecognized.class);
    }

    /** The description demands more than the documentation's own messages have. */
    @Test
    void whatIsMissingOrOfAnotherShapeDoesNoHarmUntilItIsAskedFor() {
        ReadMessage read =
                (ReadMessage) read("{\"action\":\"read\",\"result\":{\"createdFields\":[]}}", WebhookMessage.CODEC);

        assertThat(read.result()).isEmpty();
        assertThat(read.additionalProperties()).containsOnlyKeys("result");
        assertThatThrownBy(read::objectName)
                .isInstanceOf(MissingPropertyException.class)
                .hasMessageContaining("ReadMessage.objectName");
    }
}
