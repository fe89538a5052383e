package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionCodecTest {

    private interface Shape {}

    private record Text(String value) implements Shape {}

    private record Time(OffsetDateTime value) implements Shape {}

    private record Whole(Long value) implements Shape {}

    private record Real(Double value) implements Shape {}

    private record Flag(Boolean value) implements Shape {}

    private record Many(List<Long> value) implements Shape {}

    private record Cat(Sample value) implements Shape {}

    private record Dog(Sample value) implements Shape {}

    private record Fish(Sample value) implements Shape {}

    private record Unrecognized(@Nullable Object json) implements Shape {}

    private static final JsonCodec<Cat> CAT = JsonCodecs.wrapper(Sample.CODEC, Cat::new, Cat::value);
    private static final JsonCodec<Dog> DOG = JsonCodecs.wrapper(Sample.CODEC, Dog::new, Dog::value);
    private static final JsonCodec<Fish> FISH = JsonCodecs.wrapper(Sample.CODEC, Fish::new, Fish::value);

    private static UnionCodec.Builder<Shape> union() {
        return UnionCodec.builder(Unrecognized.class, Unrecognized::new, Unrecognized::json);
    }

    private static UnionCodec.Builder<Shape> animals(Match cat, Match dog, Match fish) {
        return union().variant(Cat.class, CAT, cat).variant(Dog.class, DOG, dog).variant(Fish.class, FISH, fish);
    }

    /** Reads, and checks that what is written is the same JSON. */
    private static String variant(JsonCodec<Shape> codec, String json) {
        Shape shape = Json.read(json, codec);
        assertThat(Json.read(Json.write(shape, codec), JsonCodecs.ANY)).isEqualTo(Json.read(json, JsonCodecs.ANY));
        return shape.getClass().getSimpleName();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"cat\",\"b\":1}|Cat",
                "{\"b\":1,\"kind\":\"kitten\"}|Cat",
                "{\"kind\":\"dog\"}|Dog",
                "{\"kind\":\"bird\",\"a\":1}|Unrecognized",
                "{\"kind\":1,\"a\":1}|Unrecognized",
                "{\"kind\":null,\"a\":1}|Unrecognized",
                "{\"a\":1}|Cat",
                "{\"b\":{\"kind\":\"cat\"}}|Dog",
                "{}|Unrecognized",
                "[]|Unrecognized",
                "\"cat\"|Unrecognized"
            })
    void aDiscriminatorDecidesWhereItIsPresent(String json, String expected) {
        UnionCodec<Shape> codec = animals(
                        Match.object().required("a").tag("cat", "kitten"),
                        Match.object().required("b").tag("dog"),
                        Match.object().required("c").tag("fish"))
                .discriminator("kind")
                .build();
        assertThat(variant(codec, json)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"cat\"}|Cat", "{\"type\":\"dog\"}|Dog", "{\"type\":\"wolf\",\"a\":1}|Dog",
                "{\"type\":\"x\"}|Unrecognized", "{\"type\":7}|Unrecognized", "{\"type\":null}|Unrecognized",
                "{\"a\":1}|Fish", "{}|Fish"
            })
    void aConstantDecides(String json, String expected) {
        UnionCodec<Shape> codec = animals(
                        Match.object().required("type").optional("a").constant("type", "cat"),
                        Match.object().required("type").constant("type", "dog", "wolf"),
                        Match.object().constant("type", "fish").optional("a"))
                .build();
        assertThat(variant(codec, json)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"x\"}|Cat",
                "{\"id\":1}|Dog",
                "{\"id\":1.5}|Fish",
                "{\"id\":1.0}|Dog",
                "{\"id\":[]}|Unrecognized",
                "{\"id\":null}|Cat",
                "{\"id\":true}|Cat"
            })
    void theKindOfAPropertyDecides(String json, String expected) {
        UnionCodec<Shape> codec = animals(
                        Match.object()
                                .required("id")
                                .kind("id", Match.Kind.STRING)
                                .kind("id", Match.Kind.BOOLEAN),
                        Match.object().required("id").kind("id", Match.Kind.INTEGER),
                        Match.object().required("id").kind("id", Match.Kind.NUMBER))
                .build();
        assertThat(variant(codec, json)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1}|Cat",
                "{\"a\":1,\"b\":2}|Dog",
                "{\"b\":2}|Unrecognized",
                "{\"a\":1,\"x\":3}|Fish",
                "{\"a\":1,\"b\":2,\"x\":3}|Dog",
                "{\"a\":1,\"y\":{\"x\":[1,2]},\"z\":0}|Cat"
            })
    void mostKnownPropertiesDecideAndTheFirstOfEquals(String json, String expected) {
        UnionCodec<Shape> codec = animals(
                        Match.object().required("a"),
                        Match.object().required("a", "b"),
                        Match.object().required("a").optional("x"))
                .build();
        assertThat(variant(codec, json)).isEqualTo(expected);
    }

    private static final UnionCodec<Shape> SCALARS = union().variant(
                    Real.class, JsonCodecs.wrapper(JsonCodecs.FLOAT64, Real::new, Real::value), of(Match.Kind.NUMBER))
            .variant(
                    Whole.class, JsonCodecs.wrapper(JsonCodecs.INT64, Whole::new, Whole::value), of(Match.Kind.INTEGER))
            .variant(Flag.class, JsonCodecs.wrapper(JsonCodecs.BOOL, Flag::new, Flag::value), of(Match.Kind.BOOLEAN))
            .variant(
                    Time.class, JsonCodecs.wrapper(JsonCodecs.DATE_TIME, Time::new, Time::value), of(Match.Kind.STRING))
            .variant(Text.class, JsonCodecs.wrapper(JsonCodecs.STRING, Text::new, Text::value), of(Match.Kind.STRING))
            .variant(
                    Many.class,
                    JsonCodecs.wrapper(JsonCodecs.list(JsonCodecs.INT64), Many::new, Many::value),
                    of(Match.Kind.ARRAY))
            .build();

    private static Match of(Match.Kind kind) {
        return Match.of(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|Whole",
                "1.5|Real",
                "12345678901234567890|Unrecognized",
                "true|Flag",
                "\"x\"|Text",
                "\"2024-01-01T00:00:00Z\"|Time",
                "[1,2]|Many",
                "[1,\"x\",{\"a\":[]}]|Unrecognized",
                "{}|Unrecognized"
            })
    void theKindDecides(String json, String expected) {
        Shape shape = Json.read(json, SCALARS);
        assertThat(shape.getClass().getSimpleName()).isEqualTo(expected);
        assertThat(Json.read("[" + json + "]", JsonCodecs.list(SCALARS))).containsExactly(shape);
    }

    private record Any(Object value) implements Shape {}

    /** Outside a model there is no place to keep the spelling, and for a string variant it would be another string. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DATE_TIME|2024-01-01T00:00:00.120Z",
                "DATE_TIME|2024-01-01t00:00:00z",
                "DATE_TIME|2024-01-01T00:00:00+00:00",
                "UUID|123E4567-E89B-12D3-A456-426614174000",
                "UUID|0123e4567-e89b-12d3-a456-42661417400",
                "UUID|1-1-1-1-1",
                "BYTES|QQ",
                "BYTES|QR=="
            })
    void whatWouldBeSpelledOtherwiseIsNoVariant(String codec, String text) throws ReflectiveOperationException {
        JsonCodec<?> value = (JsonCodec<?>) JsonCodecs.class.getField(codec).get(null);
        isNoVariant("\"" + text + "\"", value, Match.Kind.STRING);
        isNoVariant("[\"" + text + "\"]", JsonCodecs.list(value), Match.Kind.ARRAY);
        isNoVariant("{\"a\":[\"" + text + "\"]}", JsonCodecs.map(JsonCodecs.list(value)), Match.Kind.OBJECT);
    }

    @SuppressWarnings("unchecked")
    private static void isNoVariant(String json, JsonCodec<?> codec, Match.Kind kind) {
        JsonCodec<Any> wrapper = JsonCodecs.wrapper((JsonCodec<Object>) codec, Any::new, Any::value);
        UnionCodec<Shape> union = union().variant(Any.class, wrapper, of(kind)).build();
        assertThat(Json.read(json, union)).isInstanceOf(Unrecognized.class);
        assertThat(Json.write(Json.read(json, union), union)).isEqualTo(json);
        String twice = "[" + json + "," + json + "]";
        assertThat(Json.write(Json.read(twice, JsonCodecs.list(union)), JsonCodecs.list(union)))
                .isEqualTo(twice);
    }

    @Test
    void nullIsNoVariant() {
        assertThat(Json.read("[null]", JsonCodecs.listOfNullable(SCALARS)).get(0))
                .isNull();
    }

    @Test
    void theUnrecognizedIsKeptWhole() {
        assertThat(Json.read("[[1,[2]],3]", JsonCodecs.list(SCALARS)))
                .containsExactly(new Unrecognized(List.of(1L, List.of(2L))), new Whole(3L));
        assertThat(Json.write(new Unrecognized(null), SCALARS)).isEqualTo("null");
        assertThat(Json.read("{\"a\":1}", SCALARS)).isEqualTo(new Unrecognized(Map.of("a", 1L)));
    }

    @Test
    void unionsNest() {
        UnionCodec<Shape> codec = animals(
                        Match.object().required("string"),
                        Match.object().required("child"),
                        Match.object().required("children"))
                .build();
        String json = "[{\"child\":{\"float64\":1.10}},{\"children\":[{\"int64\":1}],\"x\":{}},{\"string\":\"\"}]";
        JsonCodec<List<Shape>> list = JsonCodecs.list(codec);
        assertThat(Json.write(Json.read(json, list), list)).isEqualTo(json);
    }
}
