package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.withampersand.codegen.runtime.DecodingException;
import com.withampersand.codegen.runtime.Json;
import com.withampersand.codegen.runtime.MissingPropertyException;
import golden.scalars.model.Defaults;
import golden.scalars.model.Grade;
import golden.scalars.model.Lists;
import golden.scalars.model.Maps;
import golden.scalars.model.Nullable;
import golden.scalars.model.Optional;
import golden.scalars.model.Required;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of each kind: there, absent, null, empty, and of another kind than described. */
class ScalarsTest {

    private static final String ALL =
            "{\"text\":\"t\",\"flag\":true,\"small\":1,\"large\":9007199254740993,\"real\":1.5,"
                    + "\"exact\":1.10,\"moment\":\"2026-01-02T03:04:05.123456789+02:00\",\"day\":\"2026-01-02\","
                    + "\"uuid\":\"123e4567-e89b-12d3-a456-426614174000\",\"link\":\"https://example.com/a\","
                    + "\"bytes\":\"AQID\",\"any\":[1,null,\"x\"],\"free\":{\"b\":1,\"a\":null},\"grade\":\"good\"}";

    @Test
    void eachKindIsReadAsItsJavaTypeAndWrittenAsItCame() {
        Required all = Wire.readExactly(ALL, Required.CODEC);

        assertThat(all.text()).isEqualTo("t");
        assertThat(all.flag()).isTrue();
        assertThat(all.small()).isEqualTo(1);
        assertThat(all.large()).isEqualTo(9007199254740993L);
        assertThat(all.real()).isEqualTo(1.5);
        assertThat(all.exact()).isEqualTo(new BigDecimal("1.10"));
        assertThat(all.moment()).isEqualTo(OffsetDateTime.parse("2026-01-02T03:04:05.123456789+02:00"));
        assertThat(all.day()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(all.uuid()).isEqualTo(UUID.fromString("123e4567-e89b-12d3-a456-426614174000"));
        assertThat(all.link()).isEqualTo(URI.create("https://example.com/a"));
        assertThat(all.bytes()).containsExactly(1, 2, 3);
        assertThat(all.any()).asInstanceOf(InstanceOfAssertFactories.LIST).containsExactly(1L, null, "x");
        assertThat(all.free()).containsEntry("a", null).containsEntry("b", 1L);
        assertThat(all.grade()).isSameAs(Grade.GOOD);
        assertThat(all.additionalProperties()).isEmpty();
        assertThat(Json.read(ALL, Required.CODEC)).isEqualTo(all).hasSameHashCodeAs(all);
        assertThat(all.toBuilder().build()).isEqualTo(all);
    }

    @Test
    void numbersAndTimesKeepTheTextTheyCameAs() {
        Wire.readExactly("{\"real\":1.50}", Optional.CODEC);
        Wire.readExactly("{\"real\":1e2}", Optional.CODEC);
        Wire.readExactly("{\"real\":0.1234567890123456789}", Optional.CODEC);
        Wire.readExactly("{\"moment\":\"2026-01-02T03:04:05.120Z\"}", Optional.CODEC);
        Wire.readExactly("{\"moment\":\"2026-01-02t03:04:05z\"}", Optional.CODEC);
    }

    @Test
    void anObjectWithNothingInItIsReadAndWrittenAsThat() {
        Optional none = Wire.readExactly("{}", Optional.CODEC);

        assertThat(none).isEqualTo(Optional.builder().build());
        assertThat(none.text()).isNull();
        assertThat(none.free()).isEmpty();
        assertThat(none).hasToString("Optional[]");
    }

    @Test
    void anEmptyListIsWrittenAndAnAbsentOneIsNot() {
        Lists empty = Wire.readExactly("{\"texts\":[],\"flags\":[]}", Lists.CODEC);
        Lists absent = Wire.readExactly("{\"texts\":[]}", Lists.CODEC);

        assertThat(empty.flags()).isEmpty();
        assertThat(absent.flags()).isEmpty();
        assertThat(empty).isNotEqualTo(absent);
        assertThat(Json.write(Lists.builder().texts(List.of()).build(), Lists.CODEC))
                .isEqualTo("{\"texts\":[]}");
    }

    @Test
    void nullIsWrittenWhereItWasSetOrCame() {
        Nullable nulls =
                Wire.readExactly("{\"requiredText\":null,\"requiredGrades\":null,\"list\":null}", Nullable.CODEC);

        assertThat(nulls.requiredText()).isNull();
        assertThat(nulls.requiredGrades()).isEmpty();
        Nullable built = Nullable.builder()
                .requiredText(null)
                .requiredGrades(null)
                .small(null)
                .build();
        assertThat(Wire.read(Json.write(built, Nullable.CODEC), Nullable.CODEC)).isEqualTo(built);
        assertThat(Json.write(built, Nullable.CODEC))
                .isEqualTo("{\"requiredText\":null,\"requiredGrades\":null,\"small\":null}");
        assertThat(Json.write(built.toBuilder().small(3).build(), Nullable.CODEC))
                .isEqualTo("{\"small\":3,\"requiredText\":null,\"requiredGrades\":null}");
    }

    @Test
    void aNullThatIsNotDescribedIsKept() {
        Optional nulls = Wire.readExactly("{\"text\":null,\"moment\":null}", Optional.CODEC);

        assertThat(nulls.text()).isNull();
        assertThat(nulls.additionalProperties()).containsOnlyKeys("text", "moment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":1}",
                "{\"flag\":\"true\"}",
                "{\"small\":1.5}",
                "{\"small\":2147483648}",
                "{\"large\":9223372036854775808}",
                "{\"real\":\"1\"}",
                "{\"exact\":true}",
                "{\"moment\":\"yesterday\"}",
                "{\"moment\":\"2026-01-02\"}",
                "{\"day\":\"2026-02-30\"}",
                "{\"uuid\":\"1-2-3-4-5\"}",
                "{\"link\":\"no uri\"}",
                "{\"bytes\":\"***\"}",
                "{\"free\":[]}",
                "{\"grade\":{}}",
                "{\"text\":[[[]]]}",
                "{\"unknown\":{\"a\":[1,{\"b\":null}]}}",
                "{\"large\":1e400}",
                "{\"bounded\":\"\"}"
            })
    void aValueOfAnotherKindIsKeptAndNoneIsReadInstead(String json) {
        Optional odd = Wire.readExactly(json, Optional.CODEC);

        assertThat(odd.additionalProperties()).hasSize(1);
        assertThat(odd).isNotEqualTo(Optional.builder().build());
        assertThat(Json.write(odd.toBuilder().mail("x").build(), Optional.CODEC))
                .contains(json.substring(1, json.length() - 1));
    }

    @Test
    void aValueOfAnotherKindGivesWayToOneThatIsSet() {
        Optional odd = Json.read("{\"small\":\"many\"}", Optional.CODEC);

        Optional settled = odd.toBuilder().small(3).build();

        assertThat(settled.additionalProperties()).isEmpty();
        assertThat(Json.write(settled, Optional.CODEC)).isEqualTo("{\"small\":3}");
    }

    @Test
    void aListWithOneOddElementIsKeptWhole() {
        Lists lists = Wire.read("{\"texts\":[\"a\"],\"smalls\":[1,\"2\"],\"table\":[[1],[2,null]]}", Lists.CODEC);

        assertThat(lists.smalls()).isEmpty();
        assertThat(lists.table()).isEmpty();
        assertThat(lists.additionalProperties()).containsEntry("smalls", List.of(1L, "2"));
    }

    @Test
    void listsAndMapsHoldEachKind() {
        Lists lists = Wire.read(
                "{\"texts\":[\"a\"],\"flags\":[true],\"smalls\":[1],\"larges\":[2],\"reals\":[0.5],"
                        + "\"moments\":[\"2026-01-02T03:04:05Z\"],\"days\":[\"2026-01-02\"],"
                        + "\"uuids\":[\"123e4567-e89b-12d3-a456-426614174000\"],\"links\":[\"a:b\"],\"bytes\":[\"AQ==\"],"
                        + "\"anything\":[null,1],\"frees\":[{}],\"grades\":[\"good\",\"new\"],\"holes\":[\"a\",null],"
                        + "\"table\":[[1],[]],\"set\":[\"a\"]}",
                Lists.CODEC);
        Maps maps = Wire.read(
                "{\"texts\":{\"k\":\"v\"},\"larges\":{\"k\":1},\"moments\":{\"k\":\"2026-01-02T03:04:05Z\"},"
                        + "\"bytes\":{\"k\":\"AQ==\"},\"grades\":{\"k\":\"new\"},\"holes\":{\"k\":null},"
                        + "\"anything\":{\"k\":null},\"lists\":{\"k\":[\"v\"]}}",
                Maps.CODEC);

        assertThat(lists.additionalProperties()).isEmpty();
        assertThat(lists.holes()).containsExactly("a", null);
        assertThat(lists.grades()).containsExactly(Grade.GOOD, Grade.of("new"));
        assertThat(maps.additionalProperties()).isEmpty();
        assertThat(maps.holes()).containsEntry("k", null);
        assertThat(maps.lists()).isEqualTo(Map.of("k", List.of("v")));
    }

    @Test
    void whatIsHandedInOrOutCannotBeChangedAfterwards() {
        List<String> texts = new ArrayList<>(List.of("a"));
        byte[] bytes = {1};
        Lists lists = Lists.builder().texts(texts).build();
        Optional optional = Optional.builder().bytes(bytes).build();
        texts.add("b");
        bytes[0] = 2;
        byte[] out = Wire.there(optional.bytes());
        out[0] = 3;

        assertThat(lists.texts()).containsExactly("a").isUnmodifiable();
        assertThat(optional.bytes()).containsExactly(1);
        assertThat(Json.read("{\"texts\":[\"a\"]}", Lists.CODEC).texts()).isUnmodifiable();
    }

    @Test
    void aRequiredPropertyThatIsMissingIsNamedWhenItIsAskedFor() {
        Required none = Wire.readExactly("{}", Required.CODEC);
        Required odd = Wire.readExactly("{\"small\":\"one\"}", Required.CODEC);

        assertThatExceptionOfType(MissingPropertyException.class)
                .isThrownBy(none::text)
                .withMessage("Required.text is required, but the response did not have it");
        assertThatExceptionOfType(MissingPropertyException.class)
                .isThrownBy(odd::small)
                .withMessageStartingWith("Required.small is required, but the response had a string");
    }

    @Test
    void aRequiredPropertyThatMayBeNullIsMissedAllTheSame() {
        Nullable none = Wire.readExactly("{\"requiredText\":7}", Nullable.CODEC);

        assertThatExceptionOfType(MissingPropertyException.class)
                .isThrownBy(none::requiredText)
                .withMessageStartingWith("Nullable.requiredText is required, but the response had a");
        assertThatExceptionOfType(MissingPropertyException.class)
                .isThrownBy(none::requiredGrades)
                .withMessage("Nullable.requiredGrades is required, but the response did not have it");
    }

    @Test
    void buildingNamesAllThatIsMissingAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Required.builder().text("t").flag(true).build())
                .withMessage("Required lacks required properties: small, large, real, exact, moment, day, uuid, link,"
                        + " bytes, any, free, grade");
        assertThatIllegalStateException()
                .isThrownBy(() -> Nullable.builder().build())
                .withMessageContaining("requiredText, requiredGrades");
    }

    @Test
    void whatWasReadCanBeBuiltAgainThoughARequiredValueIsOdd() {
        Required odd = Json.read(ALL.replace("\"small\":1", "\"small\":\"one\""), Required.CODEC);

        assertThat(odd.toBuilder().text("u").build().text()).isEqualTo("u");
    }

    @Test
    void anEnumValueThatIsNewerThanTheCodeIsKept() {
        Optional newer = Wire.readExactly("{\"grade\":\"superb\"}", Optional.CODEC);

        assertThat(newer.grade()).isEqualTo(Grade.of("superb")).hasToString("superb");
        assertThat(newer.grade()).extracting(Grade::known).isEqualTo(Grade.Known.UNRECOGNIZED);
        assertThat(Grade.of("good")).isSameAs(Grade.GOOD);
        assertThat(newer.additionalProperties()).isEmpty();
    }

    @Test
    void defaultsOfTheDescriptionAreNeitherReadNorSent() {
        Defaults defaults = Defaults.builder().build();

        assertThat(defaults.text()).isNull();
        assertThat(Json.write(defaults, Defaults.CODEC)).isEqualTo("{}");
        assertThat(Wire.readExactly("{}", Defaults.CODEC).number()).isNull();
    }

    @Test
    void equalObjectsHaveEqualPropertiesUnknownOnesIncluded() {
        Optional one = Json.read("{\"text\":\"a\",\"new\":1,\"bytes\":\"AQ==\"}", Optional.CODEC);
        Optional same = Optional.builder()
                .bytes(new byte[] {1})
                .additionalProperty("new", 1L)
                .text("a")
                .build();

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one)
                .isNotEqualTo(same.toBuilder().additionalProperty("new", 2L).build());
        assertThat(one).isNotEqualTo(same.toBuilder().bytes(new byte[] {2}).build());
        assertThat(Json.read("{}", Optional.CODEC)).isNotEqualTo(Json.read("{}", Defaults.CODEC));
    }

    @Test
    void onlyMalformedJsonOrAnotherKindAsAWholeFails() {
        assertThatExceptionOfType(DecodingException.class).isThrownBy(() -> Json.read("[]", Optional.CODEC));
        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> Json.read("{\"text\":\"a\"", Optional.CODEC))
                .withMessageContaining("line 1");
    }
}
