package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the models and their builders stand on. */
class ModelSupportTest {

    @Test
    void allThatIsMissingIsNamedAtOnce() {
        Sample.Builder builder = Sample.builder().set("bool", true).additionalProperty("int64", "soon");
        assertThatThrownBy(() -> builder.build("string", "bool", "int32", "int64"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Sample lacks required properties: string, int32");
        assertThatCode(() -> builder.build("bool", "int64")).doesNotThrowAnyException();
    }

    @Test
    void whatWasReadCanBeBuiltAgain() {
        Sample read = Json.read("{\"string\":7,\"unknown\":null}", Sample.CODEC);
        assertThat(read.toBuilder().build("string")).isEqualTo(read);
        Sample repaired = read.toBuilder().set("string", "x").build("string");
        assertThat(Json.write(repaired, Sample.CODEC)).isEqualTo("{\"string\":\"x\",\"unknown\":null}");
    }

    @Test
    void aNullThatMeansSomethingIsSent() {
        Sample sample = Sample.builder().orNull("string", null).build();
        assertThat(Json.write(sample, Sample.CODEC)).isEqualTo("{\"string\":null}");
        Sample set = sample.toBuilder().orNull("string", "x").build();
        assertThat(Json.write(set, Sample.CODEC)).isEqualTo("{\"string\":\"x\"}");
        assertThat(Json.write(Sample.builder().set("string", null).build(), Sample.CODEC))
                .isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|the response did not have it",
                "{\"string\":null}|the response had a null that cannot be read as one; see additionalProperties()",
                "{\"bool\":\"secret\"}|the response had a string that cannot be read as one; see"
                        + " additionalProperties()",
                "{\"string\":true}|the response had a boolean that cannot be read as one; see additionalProperties()",
                "{\"string\":[]}|the response had an array that cannot be read as one; see additionalProperties()",
                "{\"string\":{}}|the response had an object that cannot be read as one; see additionalProperties()",
                "{\"string\":1}|the response had a number that cannot be read as one; see additionalProperties()"
            })
    void aMissingPropertySaysWhatCameInstead(String json, String found) {
        Sample sample = Json.read(json, Sample.CODEC);
        String name = json.contains("bool") ? "bool" : "string";
        assertThatThrownBy(() -> sample.require(name, Object.class))
                .isInstanceOf(MissingPropertyException.class)
                .hasMessage("Sample." + name + " is required, but " + found);
        assertThat(Sample.builder().set("string", "x").build().require("string", String.class))
                .isEqualTo("x");
    }

    @Test
    void extrasKeepTheirOrderAndCannotBeChanged() {
        Extras extras = Extras.NONE.with("b", 1).with("a", null).with("b", 2);
        assertThat(extras.asMap().toString()).isEqualTo("{b=2, a=null}");
        assertThat(extras)
                .hasToString("[b, a]")
                .isEqualTo(Extras.NONE.with("a", null).with("b", 2));
        assertThatThrownBy(() -> extras.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(extras.without("a").asMap()).containsOnlyKeys("b");
        assertThat(extras.without("c")).isSameAs(extras);
        assertThat(extras.without("a").without("b")).isSameAs(Extras.NONE);
        assertThat(Extras.NONE.asMap()).isEmpty();
    }

    @Test
    void whatHasAValueByNowIsNoExtra() {
        Extras extras = Extras.NONE.with("a", "soon").with("b", 2).with("c", 3);
        assertThat(extras.settle("a", "x", "b", null, "d", 4).asMap()).containsOnlyKeys("b", "c");
        assertThat(Extras.NONE.settle("a", 1)).isSameAs(Extras.NONE);
    }

    @Test
    void anAdditionalPropertyDoesNotRepeatADescribedOne() {
        Sample sample = Sample.builder()
                .set("string", "x")
                .additionalProperty("string", "y")
                .additionalProperty("z", null)
                .build();
        assertThat(Json.write(sample, Sample.CODEC)).isEqualTo("{\"string\":\"x\",\"z\":null}");
    }

    @Test
    void toStringLeavesOutWhatIsAbsentAndWhatMayBeSecret() {
        Sample sample = Json.read("{\"secret\":\"s3cret\",\"newSecret\":\"s3cret\",\"int32\":1}", Sample.CODEC);
        assertThat(sample).hasToString("Sample[secret=***, int32=1, additionalProperties=[newSecret]]");
        assertThat(Sample.builder().build()).hasToString("Sample[]");
        assertThat(Sample.builder().set("bytes", new byte[3]).build()).hasToString("Sample[bytes=3 bytes]");
    }

    @Test
    void equalityIsOfAllProperties() {
        Sample one = Json.read("{\"secret\":\"a\",\"bytes\":\"QQ==\",\"x\":1}", Sample.CODEC);
        Sample same = Json.read("{\"x\":1,\"bytes\":\"QQ==\",\"secret\":\"a\"}", Sample.CODEC);
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one).isNotEqualTo(one.toBuilder().set("secret", "b").build());
        assertThat(one).isNotEqualTo(one.toBuilder().additionalProperty("x", 2L).build());
        assertThat(one)
                .isNotEqualTo(one.toBuilder().set("bytes", new byte[] {'B'}).build());
    }

    private static final class Color extends OpenEnum<String> {
        Color(String value) {
            super(value);
        }

        @Override
        public Known known() {
            return value().equals("teal") ? Known.TEAL : Known.UNRECOGNIZED;
        }

        enum Known {
            TEAL,
            UNRECOGNIZED
        }
    }

    @Test
    void openEnumsKeepWhatTheyDoNotKnow() {
        JsonCodec<Color> codec = JsonCodecs.openEnum(JsonCodecs.STRING, Color::new);
        Color color = Json.read("\"teal\"", codec);
        assertThat(color).isEqualTo(new Color("teal")).hasToString("teal").isNotEqualTo(new Color("red"));
        assertThat(Json.write(color, codec)).isEqualTo("\"teal\"");
    }

    @Test
    void copiesKeepNullsAndOrderAndAreTheirOwn() {
        List<String> list = new ArrayList<>(Arrays.asList("a", null));
        List<String> copy = Copies.of(list);
        list.clear();
        assertThat(copy).containsExactly("a", null).isUnmodifiable();
        Map<String, String> map = new LinkedHashMap<>();
        map.put("b", null);
        map.put("a", "x");
        Map<String, String> copied = Copies.of(map);
        map.clear();
        assertThat(String.valueOf(copied)).isEqualTo("{b=null, a=x}");
        assertThat(copied).isUnmodifiable();
        assertThat(Copies.<String>of((List<String>) null)).isNull();
        assertThat(Copies.<String>of((Map<String, String>) null)).isNull();
        byte[] bytes = {1};
        assertThat(Copies.of(bytes)).isEqualTo(bytes).isNotSameAs(bytes);
    }
}
