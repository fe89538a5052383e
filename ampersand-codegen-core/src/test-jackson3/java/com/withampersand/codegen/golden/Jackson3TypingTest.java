package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.withampersand.codegen.runtime.Json;
import golden.jackson.HarbourJacksonModule;
import golden.jackson.model.Cargo;
import golden.jackson.model.Crate;
import golden.jackson.model.Kind;
import golden.jackson.model.Ship;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Models among the types that Jackson writes into documents and tells by them. */
class Jackson3TypingTest {

    private static final PolymorphicTypeValidator OURS = BasicPolymorphicTypeValidator.builder()
            .allowIfSubType("golden.jackson.")
            .allowIfSubType("com.withampersand.")
            .allowIfSubType("java.util.")
            .build();

    private static final Ship SHIP = Json.read(Jackson3ReadingTest.SHIP, Ship.CODEC);

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new HarbourJacksonModule())
            .registerSubtypes(Loaded.class, Empty.class)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
    interface Event {}

    @JsonTypeName("loaded")
    record Loaded(Cargo cargo, Ship ship, Kind kind) implements Event {}

    @JsonTypeName("empty")
    record Empty(@Nullable Ship ship) implements Event {}

    @Test
    void theyStandInPolymorphicClassesOfTheApplication() {
        List<Event> events = List.of(
                new Loaded(new Cargo.OfString("x"), SHIP, Kind.of("raft")),
                new Loaded(Crate.builder().type("crate").build(), SHIP, Kind.FERRY),
                new Empty(null));

        String json = mapper.writerFor(mapper.getTypeFactory().constructCollectionType(List.class, Event.class))
                .writeValueAsString(events);

        assertThat(json).startsWith("[{\"event\":\"loaded\",\"cargo\":\"x\",\"ship\":{\"shipName\":\"Aurora\"");
        assertThat(mapper.readerForListOf(Event.class).<List<Event>>readValue(json))
                .isEqualTo(events);
    }

    record Holder(Object value) {}

    /** With every place that a name of a type can have. */
    @ParameterizedTest
    @EnumSource(
            value = JsonTypeInfo.As.class,
            names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
    void theNameOfTheClassIsWrittenWhereTheMapperWantsIt(JsonTypeInfo.As as) {
        ObjectMapper typed = JsonMapper.builder()
                .addModule(new HarbourJacksonModule())
                .activateDefaultTyping(OURS, DefaultTyping.NON_FINAL, as)
                .build();

        for (Object value : values()) {
            Holder holder = new Holder(value);
            String json = typed.writeValueAsString(holder);
            assertThat(json).contains(value.getClass().getName());
            assertThat(typed.readValue(json, Holder.class)).as(json).isEqualTo(holder);
        }
    }

    /** Jackson's YAML writes no types of strings and numbers. */
    private static Stream<Object> objects() {
        return values().stream()
                .filter(value -> !mapperOfJson().valueToTree(value).isValueNode());
    }

    private static ObjectMapper mapperOfJson() {
        return JsonMapper.builder().addModule(new HarbourJacksonModule()).build();
    }

    private static List<Object> values() {
        return List.of(
                SHIP,
                Crate.builder().type("crate").build(),
                Json.read("{}", Crate.CODEC),
                Kind.FERRY,
                Kind.of("raft"),
                new Cargo.OfString("x"),
                new Cargo.OfStringList(List.of("x", "y")),
                new Cargo.Unrecognized(List.of(1L, List.of())),
                new Cargo.Unrecognized(true));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void aFormatMayHaveAPlaceOfItsOwnForIt(Object value) {
        ObjectMapper typed = YAMLMapper.builder()
                .addModule(new HarbourJacksonModule())
                .activateDefaultTyping(OURS, DefaultTyping.NON_FINAL)
                .build();

        String yaml = typed.writeValueAsString(new Holder(value));

        assertThat(yaml).contains("!<" + value.getClass().getName() + ">");
        assertThat(typed.readValue(yaml, Holder.class)).isEqualTo(new Holder(value));
    }

    /** The cargo's type stands beside it; Jackson buffers what comes before it. */
    record External(
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "of")
            Cargo cargo) {}

    @Test
    void theNameOfTheClassMayStandBeside() {
        External external =
                new External(Crate.builder().type("crate").weight(1.25).build());

        String json = mapper.writeValueAsString(external);

        assertThat(json)
                .isEqualTo("{\"cargo\":{\"type\":\"crate\",\"weight\":1.25},\"of\":\"golden.jackson.model.Crate\"}");
        assertThat(mapper.readValue(json, External.class)).isEqualTo(external);
    }

    /** The name may be the last property: then what is before it was buffered. */
    @Test
    void whatCameBeforeTheNameIsNotLost() {
        ObjectMapper typed = JsonMapper.builder()
                .addModule(new HarbourJacksonModule())
                .activateDefaultTypingAsProperty(OURS, DefaultTyping.NON_FINAL, "@class")
                .build();

        assertThat(typed.readValue(
                        "{\"type\":\"crate\",\"weight\":1.10,\"more\":[12345678901234567890],\"@class\":\"golden.jackson.model.Crate\","
                                + "\"last\":null}",
                        Object.class))
                .isEqualTo(Json.read(
                        "{\"type\":\"crate\",\"weight\":1.10,\"more\":[12345678901234567890],\"last\":null}",
                        Crate.CODEC));
    }
}
