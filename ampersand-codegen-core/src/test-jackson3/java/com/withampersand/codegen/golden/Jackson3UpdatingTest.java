package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonMerge;
import com.withampersand.codegen.runtime.Json;
import golden.jackson.HarbourJacksonModule;
import golden.jackson.model.Crate;
import golden.jackson.model.Kind;
import golden.jackson.model.Ship;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Models where Jackson is to change values that are there already: they are immutable. */
class Jackson3UpdatingTest {

    private static final Ship SHIP = Json.read(Jackson3ReadingTest.SHIP, Ship.CODEC);

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new HarbourJacksonModule()).build();

    @Test
    void whatIsImmutableCannotBeUpdatedInPlace() {
        assertThatThrownBy(() -> mapper.readerForUpdating(SHIP).readValue("{\"berth\":3}"))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("golden.jackson.model.Ship")
                .hasMessageContaining("immutable");
        assertThatThrownBy(() -> mapper.updateValue(SHIP, Map.of("berth", 3))).hasMessageContaining("immutable");
        assertThatThrownBy(() -> mapper.readerForUpdating(Kind.FERRY).readValue("\"raft\""))
                .hasMessageContaining("immutable");
    }

    @Test
    void insideOfWhatIsUpdatedItIsReplaced() {
        Map<String, Crate> crates = new HashMap<>(
                Map.of("a", Crate.builder().type("old").weight(1.0).build()));

        mapper.readerForUpdating(crates)
                .forType(new TypeReference<Map<String, Crate>>() {})
                .readValue("""
                {"a":{"type":"new"},"b":{"type":"more"}}""");

        assertThat(crates)
                .containsEntry("a", Crate.builder().type("new").build())
                .containsKey("b");
    }

    /** A bean of the application that merges. */
    static final class Berth {
        @JsonMerge
        public Ship ship = SHIP;

        @JsonMerge
        public List<Kind> kinds = new ArrayList<>(List.of(Kind.FERRY));
    }

    @Test
    void whatIsMergedIsReplaced() {
        Berth berth = mapper.readValue("{\"ship\":{\"shipName\":\"b\"},\"kinds\":[\"tanker\"]}", Berth.class);

        assertThat(berth.ship.shipName()).isEqualTo("b");
        assertThat(berth.ship.length()).isNull();
        assertThat(berth.kinds).containsExactly(Kind.FERRY, Kind.TANKER);
    }

    @Test
    void aMapperThatInsistsOnMergingIsToldThatItCannot() {
        ObjectMapper strict = JsonMapper.builder()
                .addModule(new HarbourJacksonModule())
                .disable(MapperFeature.IGNORE_MERGE_FOR_UNMERGEABLE)
                .build();

        assertThatThrownBy(() -> strict.readValue("{\"ship\":{\"shipName\":\"b\"}}", Berth.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("cannot be merged")
                .hasMessageContaining("golden.jackson.model.Ship");
    }
}
