package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read is written as it came, to the letter. */
class OriginalsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"float64\":1",
                "\"float64\":-0",
                "\"float64\":-0.0",
                "\"float64\":1.10",
                "\"float64\":1e2",
                "\"float64\":1.5",
                "\"float64\":1E+2",
                "\"float64\":5.0",
                "\"float64\":12345678901234567890",
                "\"float64\":9007199254740993",
                "\"float64\":0.1000000000000000055511151231257827",
                "\"float64\":1e-400",
                "\"float64\":1e400",
                "\"float64\":0.00001",
                "\"float64\":1e21",
                "\"decimal\":1.10",
                "\"decimal\":1e2",
                "\"decimal\":-0",
                "\"decimal\":0.000000001",
                "\"int32\":1",
                "\"int32\":-0",
                "\"int32\":1.0",
                "\"int32\":2147483648",
                "\"int32\":1.5",
                "\"int64\":1e2",
                "\"int64\":-0",
                "\"int64\":9223372036854775808",
                "\"int64\":1e19",
                "\"int64\":1e1000000",
                "\"int64\":0.0",
                "\"dateTime\":\"2024-01-01T00:00Z\"",
                "\"dateTime\":\"2024-01-01T00:00:00Z\"",
                "\"dateTime\":\"2024-01-01T00:00:00+00:00\"",
                "\"dateTime\":\"2024-01-01T00:00:00.120Z\"",
                "\"dateTime\":\"2024-01-01T00:00:00.000Z\"",
                "\"dateTime\":\"2024-01-01t00:00:00z\"",
                "\"dateTime\":\"2024-02-30T00:00:00Z\"",
                "\"dateTime\":\"1900-02-29T00:00:00Z\"",
                "\"dateTime\":\"2024-02-29T00:00:00Z\"",
                "\"dateTime\":\"2024-04-31T00:00:00Z\"",
                "\"dateTime\":\"soon\"",
                "\"dateTime\":\"2024-01-01T00:00:00.123456789-03:30\"",
                "\"dateTime\":\"-001-01-01T00:00:00Z\"",
                "\"date\":\"2024-02-29\"",
                "\"date\":\"2023-02-29\"",
                "\"uuid\":\"123E4567-E89B-12D3-A456-426614174000\"",
                "\"uuid\":\"1-1-1-1-1\"",
                "\"uuid\":\"123e4567-e89b-12d3-a456-426614174000\"",
                "\"uri\":\"a b\"",
                "\"uri\":\"x:y?é\"",
                "\"bytes\":\"QQ\"",
                "\"bytes\":\"QQ==\"",
                "\"bytes\":\"QR==\"",
                "\"bytes\":\"_-\"",
                "\"numbers\":[1,2.50,3]",
                "\"numbers\":[1,\"2\"]",
                "\"numbers\":[]",
                "\"numbers\":[ 1.0 , 2 ]",
                "\"counts\":{\"a\":1,\"b\":1.0}",
                "\"matrix\":[[1],[-0]]",
                "\"matrix\":[[1],[\"x\"],[2]]",
                "\"freeForm\":{\"a\":1e2,\"b\":[1.10,null]}",
                "\"any\":-0",
                "\"any\":[1E5]",
                "\"any\":[1e99999999999]",
                "\"unknown\":1e99999999999",
                "\"int64\":1e99999999999",
                "\"int64\":0.0e99999999999",
                "\"decimal\":0e99999999999",
                "\"float64\":0e99999999999",
                "\"decimal\":-1e-99999999999",
                "\"any\":null",
                "\"unknown\":1e2",
                "\"unknown\":{\"a\":[-0,1.50]}",
                "\"unknown\":12345678901234567890",
                "\"child\":{\"string\":\"x\",\"float64\":1.10}",
                "\"children\":[{\"decimal\":1e2},{}]",
                "\"sparse\":{\"a\":null,\"b\":{\"uuid\":\"123E4567-e89b-12d3-a456-426614174000\"}}",
            })
    void isWrittenAsItCame(String property) {
        String json = "{" + property + ",\"string\":\"after\"}";
        assertThat(compact(Json.write(Json.read(json, Sample.CODEC), Sample.CODEC)))
                .isIn(compact(json), "{\"string\":\"after\"," + compact(property) + "}");
    }

    private static String compact(String json) {
        return json.replace(" ", "");
    }

    /** A date on its own has no original, so its digits are those that are printed. */
    @Test
    void datesPrintAsTheyCame() {
        for (String date : List.of("0000-01-01", "0907-12-31", "2024-02-29", "9999-10-09")) {
            for (String time : List.of("00:00:00", "09:10:59", "23:59:01")) {
                for (String fraction : List.of("", ".1", ".02", ".123", ".10000001", ".000000001", ".987654321")) {
                    for (String zone : List.of("Z", "+00:01", "-18:00", "+13:45")) {
                        String json = "\"" + date + "T" + time + fraction + zone + "\"";
                        OffsetDateTime value = Json.read(json, JsonCodecs.DATE_TIME);
                        assertThat(Json.write(value, JsonCodecs.DATE_TIME)).isEqualTo(json);
                    }
                }
            }
        }
    }

    @Test
    void aChangedValueIsWrittenAnew() {
        Sample sample = Json.read("{\"float64\":1.10,\"uuid\":\"123E4567-E89B-12D3-A456-426614174000\"}", Sample.CODEC);
        assertThat(Json.write(sample.toBuilder().set("float64", 1.2).build(), Sample.CODEC))
                .isEqualTo("{\"float64\":1.2,\"uuid\":\"123E4567-E89B-12D3-A456-426614174000\"}");
    }

    @Test
    void aRemovedValueIsNotWritten() {
        Sample sample = Json.read("{\"float64\":1.10}", Sample.CODEC);
        assertThat(Json.write(sample.toBuilder().set("float64", null).build(), Sample.CODEC))
                .isEqualTo("{}");
    }

    @Test
    void aChangedArrayOfBytesIsNotTakenForTheOriginal() {
        Sample sample = Json.read("{\"bytes\":\"QQ\"}", Sample.CODEC);
        ((byte[]) Objects.requireNonNull(sample.get("bytes")))[0] = 'B';
        assertThat(Json.write(sample, Sample.CODEC)).isEqualTo("{\"bytes\":\"Qg==\"}");
    }

    @Test
    void originalsAreUnseen() {
        Sample exact = Json.read("{\"float64\":1.1,\"dateTime\":\"2024-01-01T00:00:00Z\"}", Sample.CODEC);
        Sample odd = Json.read("{\"float64\":1.10,\"dateTime\":\"2024-01-01T00:00:00+00:00\"}", Sample.CODEC);
        assertThat(odd).isEqualTo(exact).hasSameHashCodeAs(exact);
        assertThat(odd.extras().asMap()).isEmpty();
        assertThat(odd.get("dateTime")).isEqualTo(OffsetDateTime.parse("2024-01-01T00:00:00Z"));
    }

    @Test
    void ofTwoPropertiesOfOneNameTheLastCounts() {
        assertThat(again("{\"float64\":1.10,\"float64\":2}")).isEqualTo("{\"float64\":2}");
        assertThat(again("{\"float64\":\"x\",\"float64\":2}")).isEqualTo("{\"float64\":2}");
        assertThat(again("{\"float64\":2,\"float64\":\"x\"}")).isEqualTo("{\"float64\":\"x\"}");
        assertThat(again("{\"numbers\":[1.0],\"numbers\":[1]}")).isEqualTo("{\"numbers\":[1]}");
        assertThat(again("{\"unknown\":1e2,\"unknown\":3}")).isEqualTo("{\"unknown\":3}");
    }

    private static String again(String json) {
        return Json.write(Json.read(json, Sample.CODEC), Sample.CODEC);
    }

    @Test
    void anOddChildDoesNotMakeItsListOdd() {
        Sample sample = Json.read("{\"children\":[{\"float64\":1.10}]}", Sample.CODEC);
        assertThat(sample.extras().original("children", sample.get("children"))).isNull();
        Sample mixed = Json.read("{\"numbers\":[1.10],\"child\":{},\"int64\":1}", Sample.CODEC);
        assertThat(mixed.extras().original("numbers", List.of(1.1))).isEqualTo("[1.10]");
        assertThat(mixed.extras().original("child", mixed.get("child"))).isNull();
        assertThat(mixed.extras().original("int64", 1L)).isNull();
    }

    @Test
    void anExtraThatWasReplacedIsWrittenAnew() {
        Sample sample = Json.read("{\"unknown\":1e2}", Sample.CODEC);
        Sample changed =
                sample.toBuilder().additionalProperty("unknown", Map.of()).build();
        assertThat(Json.write(changed, Sample.CODEC)).isEqualTo("{\"unknown\":{}}");
    }
}
