package com.withampersand.codegen.golden;

import static com.withampersand.codegen.golden.Wire.there;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.runtime.Json;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import golden.unions.model.Bee;
import golden.unions.model.Crawler;
import golden.unions.model.Creature;
import golden.unions.model.Diary;
import golden.unions.model.Eaten;
import golden.unions.model.GardenEvent;
import golden.unions.model.Hedgehog;
import golden.unions.model.Herb;
import golden.unions.model.Mammal;
import golden.unions.model.Mole;
import golden.unions.model.Mown;
import golden.unions.model.Snail;
import golden.unions.model.Sown;
import golden.unions.model.Worm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unions that no {@code oneOf} lists: of what inherits from a base, and of what shares an {@code x-union}. */
class InheritedUnionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"species\":\"worm\",\"name\":\"Wim\",\"segments\":120}|Worm",
                "{\"species\":\"grub\"}|Worm",
                "{\"segments\":1,\"name\":\"last\",\"species\":\"worm\"}|Worm",
                "{\"species\":\"bee\",\"name\":7}|Bee",
                "{\"species\":\"Snail\",\"segments\":1}|Snail",
                "{\"species\":\"beetle\",\"name\":\"B\",\"wings\":[2,2]}|Plain",
                "{\"species\":\"hedgehog\",\"coat\":\"spines\",\"spines\":5000}|Hedgehog",
                "{\"coat\":\"Mole\",\"hills\":3,\"species\":\"mole\"}|Mole",
            })
    void theDiscriminatorTellsTheSubtype(String json, String expected) {
        assertThat(Wire.read(json, Creature.CODEC).getClass().getSimpleName()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"species\":\"owl\",\"name\":\"O\"}",
                "{\"species\":null,\"segments\":1}",
                "{\"species\":1,\"segments\":1}",
                "{\"species\":[\"worm\"],\"segments\":1}",
                "{\"species\":\"Worm\"}",
                "{\"segments\":1}",
                "{}",
                "[]",
                "\"worm\"",
            })
    void whatItDoesNotTellIsKept(String json) {
        assertThat(Wire.readExactly(json, Creature.CODEC)).isInstanceOf(Creature.Unrecognized.class);
    }

    @Test
    void aSubtypeHasThePropertiesOfItsBasesAndItsOwn() {
        Hedgehog hedgehog = (Hedgehog) Wire.readExactly(
                "{\"species\":\"hedgehog\",\"name\":\"H\",\"coat\":\"spines\",\"spines\":9}", Creature.CODEC);

        assertThat(hedgehog.species()).isEqualTo(Creature.Species.HEDGEHOG);
        assertThat(hedgehog.name()).isEqualTo("H");
        assertThat(hedgehog.coat()).isEqualTo("spines");
        assertThat(hedgehog.spines()).isEqualTo(9);
    }

    @Test
    void ofTwoDiscriminatorsTheInnerTellsWhatTheOuterLeavesOpen() {
        Mammal bat = Wire.readExactly("{\"species\":\"mole\",\"coat\":\"wings\"}", Mammal.CODEC);

        assertThat(bat).isInstanceOf(Mammal.Unrecognized.class).isInstanceOf(Creature.class);
        assertThat(Wire.readExactly("{\"species\":\"mole\",\"coat\":\"wings\"}", Creature.CODEC))
                .as("the outer chose, so its own Unrecognized is not meant")
                .isEqualTo(bat);
        assertThat(Wire.readExactly("{\"species\":\"mole\",\"coat\":\"Mole\"}", Mammal.CODEC))
                .isInstanceOf(Mole.class);
    }

    @Test
    void whatASubtypeDeclaresAnewIsOfTheNewType() {
        Bee bee = (Bee) Wire.readExactly("{\"species\":\"bee\",\"name\":7}", Creature.CODEC);
        Bee named = (Bee) Wire.readExactly("{\"species\":\"bee\",\"name\":\"Maja\"}", Creature.CODEC);

        assertThat(bee.name()).isEqualTo(7L);
        assertThat(named.name()).isNull();
        assertThat(named.additionalProperties()).containsEntry("name", "Maja");
    }

    @Test
    void theBaseAloneHasWhatAllHave() {
        Creature.Plain beetle = (Creature.Plain) Wire.readExactly(
                "{\"species\":\"beetle\",\"prey\":[{\"species\":\"Snail\"}],\"wings\":4}", Creature.CODEC);

        assertThat(beetle.prey()).singleElement().isInstanceOf(Snail.class);
        assertThat(beetle.additionalProperties()).containsEntry("wings", 4L);
    }

    /** The enum of the base is nested in its interface, which all of them inherit. */
    @Test
    void aTypeThatIsCalledLikeOneNestedInTheInterfaceIsItself() {
        Hedgehog hedgehog = (Hedgehog) Wire.readExactly(
                "{\"species\":\"hedgehog\",\"coat\":\"spines\",\"enemy\":{\"latin\":\"Meles meles\"},"
                        + "\"den\":{\"before\":{\"latin\":\"Talpa\"}}}",
                Creature.CODEC);

        assertThat(there(hedgehog.enemy()).latin()).isEqualTo("Meles meles");
        assertThat(there(there(hedgehog.den()).before()).latin()).isEqualTo("Talpa");
    }

    @Test
    void whatIsBuiltIsWrittenAsTheUnionReadsIt() {
        Creature snail = Snail.builder().species(Creature.Species.SNAIL).build();
        Creature beetle = Creature.Plain.builder()
                .species(Creature.Species.BEETLE)
                .prey(List.of(snail))
                .build();

        String json = Json.write(beetle, Creature.CODEC);

        assertThat(json).isEqualTo("{\"species\":\"beetle\",\"prey\":[{\"species\":\"Snail\"}]}");
        assertThat(Json.read(json, Creature.CODEC)).isEqualTo(beetle);
    }

    @Test
    void aUnionThatHoldsItselfIsReadAllTheWayDown() {
        int depth = 200;
        String json = "{\"species\":\"worm\",\"prey\":[".repeat(depth) + "]}".repeat(depth);

        Creature creature = Wire.readExactly(json, Creature.CODEC);

        int levels = 1;
        while (creature instanceof Worm worm && !worm.prey().isEmpty()) {
            creature = worm.prey().get(0);
            levels++;
        }
        assertThat(levels).isEqualTo(depth);
    }

    @Test
    void oneUnknownVariantInAListOfAHundredIsTheOnlyOneThatIsNotTyped() {
        List<String> items = new ArrayList<>(IntStream.range(0, 100)
                .mapToObj(i -> "{\"species\":\"worm\",\"segments\":" + i + "}")
                .toList());
        items.set(41, "{\"species\":\"dragon\",\"heads\":[1,2.50,null]}");
        String json = items.stream().collect(Collectors.joining(",", "[", "]"));
        JsonCodec<List<Creature>> codec = JsonCodecs.list(Creature.CODEC);

        List<Creature> creatures = Wire.readExactly(json, codec);
        List<Creature> inAnObject =
                Wire.readExactly("{\"seen\":" + json + "}", Diary.CODEC).seen();

        assertThat(creatures).hasSize(100).filteredOn(Worm.class::isInstance).hasSize(99);
        assertThat(creatures.get(41)).isInstanceOf(Creature.Unrecognized.class);
        assertThat(inAnObject).isEqualTo(creatures);
    }

    @Test
    void whatHasABaseInCommonIsToldByItInAnotherUnionToo() {
        assertThat(Wire.readExactly("{\"species\":\"grub\"}", Crawler.CODEC)).isInstanceOf(Worm.class);
        assertThat(Wire.readExactly("{\"species\":\"Snail\"}", Crawler.CODEC)).isInstanceOf(Snail.class);
        assertThat(Wire.readExactly("{\"species\":\"bee\"}", Crawler.CODEC)).isInstanceOf(Crawler.Unrecognized.class);
    }

    @Test
    void schemasWithOneExtensionAreToldByTheirConstantsTheirValuesOrTheirNames() {
        assertThat(Wire.readExactly("{\"event\":\"sown\",\"plant\":{\"kind\":\"herb\"}}", GardenEvent.CODEC))
                .isInstanceOfSatisfying(
                        Sown.class, sown -> assertThat(sown.plant()).isInstanceOf(Herb.class));
        assertThat(Wire.read("{\"height\":2.5,\"event\":\"cut\"}", GardenEvent.CODEC))
                .isInstanceOf(Mown.class);
        assertThat(Wire.readExactly("{\"event\":\"Eaten\",\"by\":{\"species\":\"Snail\"}}", GardenEvent.CODEC))
                .isInstanceOf(Eaten.class);
        assertThat(Wire.readExactly("{\"event\":\"mown\"}", GardenEvent.CODEC))
                .isInstanceOf(GardenEvent.Unrecognized.class);
    }

    @Test
    void aUnionOfUnionsAndAListIsReadInOneGo() {
        Diary diary = Wire.readExactly(
                "{\"events\":[{\"event\":\"sown\"},7],\"last\":{\"event\":\"cut\"},"
                        + "\"either\":[{\"species\":\"worm\"},{\"species\":\"elf\"}]}",
                Diary.CODEC);

        assertThat(diary.events().get(0)).isInstanceOf(Sown.class);
        assertThat(diary.events().get(1)).isEqualTo(new GardenEvent.Unrecognized(7L));
        assertThat(diary.last()).isInstanceOf(Mown.class);
        assertThat(diary.either()).isInstanceOfSatisfying(Diary.Either.OfCreatureList.class, list -> {
            assertThat(list.value().get(0)).isInstanceOf(Worm.class);
            assertThat(list.value().get(1)).isInstanceOf(Creature.Unrecognized.class);
        });
        assertThat(Wire.readExactly("{\"either\":{\"species\":\"worm\"}}", Diary.CODEC)
                        .either())
                .isInstanceOf(Worm.class);
        assertThat(Wire.readExactly("{\"either\":{\"event\":\"sown\"}}", Diary.CODEC)
                        .either())
                .isInstanceOf(Sown.class);
        assertThat(Wire.readExactly("{\"either\":\"none\"}", Diary.CODEC).either())
                .isInstanceOf(Diary.Either.Unrecognized.class);
    }
}
