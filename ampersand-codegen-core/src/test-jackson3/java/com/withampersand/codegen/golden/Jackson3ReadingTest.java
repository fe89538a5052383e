package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.withampersand.codegen.runtime.Json;
import golden.jackson.HarbourJacksonModule;
import golden.jackson.model.Cargo;
import golden.jackson.model.CodecModule;
import golden.jackson.model.Crate;
import golden.jackson.model.Grade;
import golden.jackson.model.Kind;
import golden.jackson.model.Ship;
import golden.jackson3.PierJacksonModule;
import golden.jackson3.model.Boat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** What an application's own mapper makes of JSON, once it has found the module of a client. */
class Jackson3ReadingTest {

    static final String SHIP = """
            {"shipName":"Aurora","kind":"tanker","berth":null,"length":120.50,"builtOn":"2024-05-01T10:00:00.120Z",\
            "url":"https://example.com/a","photo":"AQID","cargo":[{"type":"crate","weight":2},"straw",["a"],\
            {"type":"eels","count":1}],"log":{"a":null,"b":12345678901234567890123,"c":0.5},"state":"sunk",\
            "is_leased":"maybe","unknown":{"deep":[1.25,"\u20ac"]}}""";

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new HarbourJacksonModule()).build();

    /** A class of the application, which has models in many places. */
    record Fleet(
            Ship flagship,
            Optional<Ship> spare,
            List<@Nullable Ship> ships,
            Map<String, Cargo> cargo,
            Map<Kind, Integer> counts,
            List<Kind> kinds,
            Cargo.@Nullable OfString note) {}

    static Stream<ObjectMapper> mappers() {
        return Stream.of(
                builder()
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .build(),
                builder()
                        .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                        .build(),
                builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build(),
                builder()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build(),
                builder()
                        .changeDefaultPropertyInclusion(old -> including(JsonInclude.Include.NON_NULL))
                        .build(),
                builder()
                        .changeDefaultPropertyInclusion(old -> including(JsonInclude.Include.NON_EMPTY))
                        .build(),
                builder()
                        .changeDefaultVisibility(old -> old.withVisibility(PropertyAccessor.ALL, Visibility.NONE))
                        .build(),
                builder()
                        .changeDefaultVisibility(old -> old.withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
                        .build(),
                builder()
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .build(),
                builder()
                        .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                        .build(),
                builder()
                        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                        .build(),
                builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build(),
                builder()
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                        .build(),
                builder().enable(MapperFeature.USE_STATIC_TYPING).build(),
                builder().disable(MapperFeature.USE_ANNOTATIONS).build());
    }

    private static JsonInclude.Value including(JsonInclude.Include what) {
        return JsonInclude.Value.construct(what, what);
    }

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder().addModule(new HarbourJacksonModule());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whateverTheMapperIsSetToTheCodecsReadAndWrite(ObjectMapper any) {
        Ship ship = any.readValue(SHIP, Ship.class);

        assertThat(ship).isEqualTo(Json.read(SHIP, Ship.CODEC));
        assertThat(any.writeValueAsString(ship)).isEqualTo(Json.write(Json.read(SHIP, Ship.CODEC), Ship.CODEC));
        assertThat(any.readTree(any.writeValueAsString(ship))).isEqualTo(any.readTree(SHIP));
    }

    @Test
    void everyClassHasItsCodec() {
        assertThat(mapper.readValue("\"tanker\"", Kind.class)).isSameAs(Kind.TANKER);
        assertThat(mapper.readValue("\"raft\"", Kind.class)).isEqualTo(Kind.of("raft"));
        assertThat(mapper.readValue("2", Grade.class)).isSameAs(Grade.VALUE_2);
        assertThat(mapper.readValue("\"at_sea\"", Ship.State.class)).isSameAs(Ship.State.AT_SEA);
        assertThat(mapper.readValue("{\"type\":\"crate\"}", Cargo.class)).isInstanceOf(Crate.class);
        assertThat(mapper.readValue("{\"type\":\"crate\"}", Crate.class).type()).isEqualTo("crate");
        assertThat(mapper.readValue("[\"a\"]", Cargo.class)).isEqualTo(new Cargo.OfStringList(List.of("a")));
        assertThat(mapper.readValue("[\"a\"]", Cargo.OfStringList.class))
                .isEqualTo(new Cargo.OfStringList(List.of("a")));
        assertThat(mapper.readValue("7", Cargo.class)).isEqualTo(new Cargo.Unrecognized(7L));
        assertThat(mapper.readValue("{\"a\":7}", Cargo.Unrecognized.class))
                .isEqualTo(new Cargo.Unrecognized(Map.of("a", 7L)));
        assertThat(mapper.readValue("{\"id\":\"a\"}", CodecModule.class).id()).isEqualTo("a");
        assertThat(mapper.readValue("[\"ferry\"]", Kind[].class)).containsExactly(Kind.FERRY);
    }

    @Test
    void nullIsNull() {
        assertThat(mapper.readValue("null", Ship.class)).isNull();
        assertThat(mapper.readValue("null", Kind.class)).isNull();
        assertThat(mapper.readValue("null", Cargo.class)).isNull();
        assertThat(mapper.readValue("[null]", new TypeReference<List<Ship>>() {}))
                .containsOnlyNulls();
    }

    @Test
    void aPropertyKeepsItsThreeStates() {
        for (String json : List.of(
                "{\"shipName\":\"a\",\"kind\":\"ferry\"}",
                "{\"shipName\":\"a\",\"kind\":\"ferry\",\"captain\":null}",
                "{\"shipName\":\"a\",\"kind\":\"ferry\",\"captain\":\"\"}")) {
            assertThat(mapper.writeValueAsString(mapper.readValue(json, Ship.class)))
                    .isEqualTo(json);
        }
    }

    @Test
    void modelsAreReadWhereverTheyStand() {
        Ship ship = Ship.builder().shipName("a").kind(Kind.FERRY).build();
        Fleet fleet = new Fleet(
                ship,
                Optional.of(ship),
                Arrays.asList(ship, null),
                Map.of(
                        "deck",
                        new Cargo.OfString("rope"),
                        "hold",
                        Crate.builder().type("crate").build()),
                Map.of(Kind.of("raft"), 3),
                List.of(Kind.FERRY),
                new Cargo.OfString("x"));

        String json = mapper.writeValueAsString(fleet);

        assertThat(mapper.readTree(json)).isEqualTo(mapper.readTree("""
                {"flagship":{"shipName":"a","kind":"ferry"},"spare":{"shipName":"a","kind":"ferry"},
                "ships":[{"shipName":"a","kind":"ferry"},null],"cargo":{"deck":"rope","hold":{"type":"crate"}},
                "counts":{"raft":3},"kinds":["ferry"],"note":"x"}"""));
        assertThat(mapper.readValue(json, Fleet.class))
                .usingRecursiveComparison()
                .isEqualTo(fleet);
    }

    @Test
    void treesAndOtherValuesAreConverted() {
        JsonNode tree = mapper.readTree(SHIP);
        Ship ship = Json.read(SHIP, Ship.CODEC);

        assertThat(mapper.treeToValue(tree, Ship.class)).isEqualTo(ship);
        assertThat(mapper.convertValue(tree, Ship.class)).isEqualTo(ship);
        assertThat(mapper.convertValue(Map.of("type", "crate", "weight", 2.5f), Cargo.class))
                .isEqualTo(Crate.builder().type("crate").weight(2.5).build());
        assertThat(mapper.convertValue(ship, Ship.class)).isEqualTo(ship);
        assertThat(mapper.convertValue(Kind.FERRY, String.class)).isEqualTo("ferry");
        assertThat(mapper.readerFor(Ship.class).<Ship>readValue(mapper.treeAsTokens(tree)))
                .isEqualTo(ship);
        assertThat(mapper.<Ship>readValue(mapper.treeAsTokens(tree), Ship.class))
                .isEqualTo(ship);
    }

    @Test
    void severalAreReadOneAfterTheOther() {
        assertThat(mapper.readerFor(Kind.class)
                        .<Kind>readValues("\"ferry\" \"raft\"")
                        .readAll())
                .containsExactly(Kind.FERRY, Kind.of("raft"));
        assertThat(mapper.readerFor(Crate.class)
                        .<Crate>readValues("{\"type\":\"a\"}{\"type\":\"b\"}")
                        .readAll())
                .extracting(Crate::type)
                .containsExactly("a", "b");
        assertThat(mapper.readerFor(Crate.class).at("/in/it").<Crate>readValue("{\"in\":{\"it\":{\"type\":\"a\"}}}"))
                .isEqualTo(Crate.builder().type("a").build());
    }

    @Test
    void anotherKindOfJsonIsAMismatchThatNamesTheTypeAndThePlace() {
        assertThatThrownBy(() -> mapper.readValue("{\n \"flagship\":\n  [1,\n2]}", Fleet.class))
                .isInstanceOfSatisfying(MismatchedInputException.class, mismatch -> {
                    assertThat(mismatch.getTargetType()).isEqualTo(Ship.class);
                    assertThat(mismatch.getLocation().getLineNr()).isEqualTo(3);
                    assertThat(mismatch.getLocation().getColumnNr()).isEqualTo(3);
                    assertThat(mismatch.getPath())
                            .extracting(DatabindException.Reference::getPropertyName)
                            .containsExactly("flagship");
                })
                .hasMessageContaining("golden.jackson.model.Ship")
                .hasMessageContaining("another kind than expected: array");
        assertThatThrownBy(() -> mapper.readValue("7", Kind.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("golden.jackson.model.Kind");
    }

    @Test
    void malformedJsonIsReportedByJackson() {
        assertThatThrownBy(() -> mapper.readValue("{\"shipName\":\"a\",}", Ship.class))
                .isInstanceOf(StreamReadException.class);
        assertThatThrownBy(() -> mapper.readValue("{\"shipName\":\"a\"", Ship.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void theLimitsOfTheClientHoldToo() {
        StreamReadConstraints lax =
                StreamReadConstraints.builder().maxNestingDepth(1000).build();
        ObjectMapper patient = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(lax).build())
                .addModule(new HarbourJacksonModule())
                .build();
        String deep = "{\"log\":" + "[".repeat(600) + "]".repeat(600) + "}";

        assertThatThrownBy(() -> patient.readValue(deep, Ship.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("limits of this client");
    }

    record Berth(@Nullable Ship ship) {}

    /** One of the application, which does not look whether there is a null. */
    static final class FirstShip extends ValueDeserializer<Berth> {
        @Override
        public Berth deserialize(JsonParser in, DeserializationContext context) {
            in.nextToken();
            Berth first = new Berth(context.readValue(in, Ship.class));
            in.nextToken();
            return first;
        }
    }

    @Test
    void deserializersOfTheApplicationCanAskForThem() {
        ObjectMapper own = JsonMapper.builder()
                .addModule(new HarbourJacksonModule())
                .addModule(new SimpleModule().addDeserializer(Berth.class, new FirstShip()))
                .build();

        assertThat(own.readValue("[{\"shipName\":\"a\"}]", Berth.class))
                .isEqualTo(new Berth(Json.read("{\"shipName\":\"a\"}", Ship.CODEC)));
        assertThat(own.readValue("[null]", Berth.class)).isEqualTo(new Berth(null));
    }

    @Test
    void theModuleIsFoundByItself() {
        ObjectMapper found = JsonMapper.builder().findAndAddModules().build();

        assertThat(found.registeredModules()).hasAtLeastOneElementOfType(PierJacksonModule.class);
        assertThat(found.readValue("{\"boatName\":\"a\"}", Boat.class).boatName())
                .isEqualTo("a");
    }
}
