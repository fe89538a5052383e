package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.ampersand.model.ApiProblem;
import com.example.ampersand.model.Connection;
import com.example.ampersand.model.ConnectionData;
import com.example.ampersand.model.FieldFilter;
import com.example.ampersand.model.HydratedIntegrationField;
import com.example.ampersand.model.IntegrationField;
import com.example.ampersand.model.IntegrationFieldExistent;
import com.example.ampersand.model.IntegrationFieldMapping;
import com.example.ampersand.model.NotificationEventType;
import com.example.ampersand.model.Operation;
import com.example.ampersand.model.WriteResponseBatch;
import com.example.ampersand.runtime.Json;
import com.example.ampersand.runtime.JsonCodec;
import com.example.ampersand.runtime.JsonCodecs;
import com.example.ampersand.runtime.MissingPropertyException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing the server sends is lost, and nothing well-formed makes reading fail. */
class LenientReadingTest extends LoopbackTest {

    @Test
    void valuesOfEnumsThatAreNewAreKept() {
        String json = resource("connections.json")
                .replace("\"working\"", "\"resting\"")
                .replace("oauth2/authorizationCode", "jwt");
        server.json(200, json);

        List<Connection> connections = client.connections().list();

        Connection connection = connections.get(0);
        assertThat(connection.status().known()).isEqualTo(Connection.Status.Known.UNRECOGNIZED);
        assertThat(connection.status()).hasToString("resting").isEqualTo(Connection.Status.of("resting"));
        assertThat(connection.authScheme().value()).isEqualTo("jwt");
        assertThat(JsonTree.of(Json.write(connections, JsonCodecs.list(Connection.CODEC))))
                .isEqualTo(JsonTree.of(json));
    }

    @Test
    void valuesOfEnumsThatAreKnownAreConstants() {
        assertThat(NotificationEventType.of("read.backfill.done")).isSameAs(NotificationEventType.READ_BACKFILL_DONE);
        assertThat(Operation.Status.of("in_progress").known()).isEqualTo(Operation.Status.Known.IN_PROGRESS);
    }

    @Test
    void variantsThatAreNewAreKept() {
        String json = """
            [{"fieldName":"a","mapToName":"b"},{"mapToName":"c","default":"d","prompt":"?"},{"other":[1.50,null]},\
            "all",7]\
            """;
        JsonCodec<List<IntegrationField>> codec = JsonCodecs.list(IntegrationField.CODEC);

        List<IntegrationField> fields = Json.read(json, codec);

        assertThat(fields.get(0))
                .isInstanceOfSatisfying(
                        IntegrationFieldExistent.class,
                        field -> assertThat(field.mapToName()).isEqualTo("b"));
        assertThat(fields.get(1))
                .isInstanceOfSatisfying(
                        IntegrationFieldMapping.class,
                        field -> assertThat(field.mapToName()).isEqualTo("c"))
                .as("a variant can be one of several unions")
                .isInstanceOf(HydratedIntegrationField.class);
        assertThat(fields.get(2)).isInstanceOf(IntegrationField.Unrecognized.class);
        assertThat(fields.get(3)).isEqualTo(new IntegrationField.Unrecognized("all"));
        assertThat(fields.get(4)).isEqualTo(new IntegrationField.Unrecognized(7L));
        assertThat(JsonTree.of(Json.write(fields, codec))).isEqualTo(JsonTree.of(json));
    }

    @Test
    void aValueCanBeOfAKindThatIsNew() {
        JsonCodec<FieldFilter.Value> codec = FieldFilter.Value.CODEC;

        assertThat(Json.read("\"a\"", codec)).isEqualTo(new FieldFilter.Value.OfString("a"));
        assertThat(Json.read("true", codec)).isEqualTo(new FieldFilter.Value.OfBoolean(true));
        assertThat(Json.read("1.5", codec)).isEqualTo(new FieldFilter.Value.OfNumber(1.5));
        assertThat(Json.read("[2.50]", codec))
                .isEqualTo(new FieldFilter.Value.Unrecognized(List.of(new BigDecimal("2.50"))));
        assertThat(Json.write(new FieldFilter.Value.OfNumber(3.0), codec)).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":7,\"status\":null,\"createTime\":\"soon\",\"result\":{\"a\":[1]},\"metadata\":[]}",
                "{\"id\":\"a\",\"metadata\":{\"objects\":[\"a\",{\"b\":1}],\"progress\":\"half\"}}",
                "{\"createTime\":\"2024-01-01T00:00:00.000Z\"}",
                "{\"createTime\":\"2024-01-01T00:00:00.123405308+05:30\"}",
                "{\"createTime\":\"2024-01-01T00:00Z\"}",
                "{\"new\":{\"deep\":[1.10,1e2,-0,12345678901234567890,null,{\"ü\":\"\\u20ac\"}]}}"
            })
    void whateverComesIsWrittenBack(String json) {
        assertThat(JsonTree.of(Json.write(Json.read(json, Operation.CODEC), Operation.CODEC)))
                .isEqualTo(JsonTree.of(json));
    }

    @Test
    void numbersThatDoNotFitAreKept() {
        String json = "{\"operationId\":\"op\",\"successCount\":1.5,\"failureCount\":12345678901234567890}";

        WriteResponseBatch batch = Json.read(json, WriteResponseBatch.CODEC);

        assertThat(batch.additionalProperties()).containsOnlyKeys("successCount", "failureCount");
        assertThatThrownBy(batch::failureCount)
                .isInstanceOf(MissingPropertyException.class)
                .hasMessageContaining("failureCount");
        assertThat(JsonTree.of(Json.write(batch, WriteResponseBatch.CODEC))).isEqualTo(JsonTree.of(json));
    }

    @Test
    void whatIsMissingIsNamedWhenItIsAskedFor() {
        server.json(200, "{\"id\":7}");

        Operation operation = client.operations().get("op-1");

        assertThat(operation.result()).isNull();
        assertThatThrownBy(operation::status)
                .isInstanceOf(MissingPropertyException.class)
                .hasMessageContaining("Operation.status");
        assertThatThrownBy(operation::id)
                .isInstanceOf(MissingPropertyException.class)
                .hasMessageContaining("Operation.id")
                .hasMessageContaining("number");
    }

    @Test
    void nullInAMapIsKept() {
        String json = "{\"context\":{\"a\":null,\"b\":[null,{}]}}";

        ApiProblem problem = Json.read(json, ApiProblem.CODEC);

        Map<String, @Nullable Object> context = problem.context();
        assertThat(context).containsEntry("a", null);
        assertThat(Json.write(problem, ApiProblem.CODEC)).isEqualTo(json);
    }

    @Test
    void namesThatAreKeywordsAreTheirOwnOnTheWire() {
        String json = "{\"mapToName\":\"c\",\"default\":\"d\"}";

        assertThat(Json.write(Json.read(json, IntegrationFieldMapping.CODEC), IntegrationFieldMapping.CODEC))
                .isEqualTo(json);
        assertThat(Objects.requireNonNull(Json.read(json, IntegrationFieldMapping.CODEC))
                        .additionalProperties())
                .isEmpty();
    }

    @Test
    void modelsWithTheSameContentAreEqual() {
        String json = "{\"id\":\"c\",\"color\":\"red\"}";

        assertThat(Json.read(json, ConnectionData.CODEC))
                .isEqualTo(Json.read(json, ConnectionData.CODEC))
                .hasSameHashCodeAs(Json.read(json, ConnectionData.CODEC))
                .isNotEqualTo(Json.read("{\"id\":\"c\"}", ConnectionData.CODEC))
                .isNotEqualTo(Json.read("{\"id\":\"d\",\"color\":\"red\"}", ConnectionData.CODEC));
    }
}
