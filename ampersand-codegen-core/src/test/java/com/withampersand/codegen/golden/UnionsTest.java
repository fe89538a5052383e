package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.runtime.Json;
import golden.unions.GardenClient;
import golden.unions.model.Bed;
import golden.unions.model.Delivery;
import golden.unions.model.GetPlantSize;
import golden.unions.model.Greenhouse;
import golden.unions.model.Herb;
import golden.unions.model.Measure;
import golden.unions.model.Moss;
import golden.unions.model.Plant;
import golden.unions.model.Rule;
import golden.unions.model.Shed;
import golden.unions.model.Shelter;
import golden.unions.model.Signal;
import golden.unions.model.Thing;
import golden.unions.model.Tool;
import golden.unions.model.Tree;
import golden.unions.model.WaterResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** How variants are told apart, and that what is none of them is kept. */
class UnionsTest {

    @Test
    void theDiscriminatorTellsTheVariantWhereverItStands() {
        Plant plant = Wire.read("{\"height\":2.5,\"branches\":[],\"kind\":\"tree\"}", Plant.CODEC);

        assertThat(plant).isInstanceOfSatisfying(Tree.class, tree -> {
            assertThat(tree.height()).isEqualTo(2.5);
            assertThat(tree.kind()).isEqualTo("tree");
        });
    }

    @Test
    void severalValuesOfTheDiscriminatorMayMeanOneVariant() {
        assertThat(Wire.read("{\"kind\":\"bush\",\"height\":1}", Plant.CODEC)).isInstanceOf(Tree.class);
    }

    @Test
    void aVariantThatTheMappingLacksGoesByItsSchemasName() {
        assertThat(Wire.read("{\"kind\":\"Moss\",\"damp\":true}", Plant.CODEC)).isInstanceOf(Moss.class);
    }

    @Test
    void theDiscriminatorCountsMoreThanThePropertiesDo() {
        assertThat(Wire.read("{\"kind\":\"herb\",\"height\":1,\"branches\":[]}", Plant.CODEC))
                .isInstanceOf(Herb.class);
    }

    @Test
    void anUnknownValueOfTheDiscriminatorIsKeptWhole() {
        Plant plant = Wire.readExactly("{\"kind\":\"fern\",\"fronds\":[1,2.50,null]}", Plant.CODEC);

        assertThat(plant)
                .isInstanceOfSatisfying(
                        Plant.Unrecognized.class,
                        fern -> assertThat(fern.json())
                                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                                .containsEntry("kind", "fern"));
    }

    @Test
    void aDocumentWithoutTheDiscriminatorOrOfAnotherKindIsKeptToo() {
        Wire.read("{}", Plant.CODEC);
        assertThat(Wire.read("[1]", Plant.CODEC)).isInstanceOf(Plant.Unrecognized.class);
        assertThat(Wire.read("\"tree\"", Plant.CODEC)).isInstanceOf(Plant.Unrecognized.class);
    }

    @Test
    void aConstantTellsTheVariant() {
        assertThat(Wire.readExactly("{\"type\":\"rain\",\"millimetres\":3}", Signal.CODEC))
                .isInstanceOfSatisfying(
                        Signal.Rain.class,
                        rain -> assertThat(rain.millimetres()).isEqualTo(3));
        assertThat(Wire.readExactly("{\"type\":\"frost\"}", Signal.CODEC)).isInstanceOf(Signal.Frost.class);
        assertThat(Wire.readExactly("{\"type\":\"hail\"}", Signal.CODEC)).isInstanceOf(Signal.Unrecognized.class);
    }

    @Test
    void integersAndBooleansTellVariantsApart() {
        assertThat(Wire.readExactly("{\"type\":2,\"width\":3}", Tool.CODEC)).isInstanceOf(Tool.Spade.class);
        assertThat(Wire.readExactly("{\"type\":1.0}", Tool.CODEC)).isInstanceOf(Tool.Rake.class);
        assertThat(Wire.readExactly("{\"type\":3}", Tool.CODEC)).isInstanceOf(Tool.Unrecognized.class);
        assertThat(Wire.readExactly("{\"done\":true}", Delivery.CODEC)).isInstanceOf(Delivery.Delivered.class);
        assertThat(Wire.readExactly("{\"done\":false}", Delivery.CODEC)).isInstanceOf(Delivery.Failed.class);
    }

    @Test
    void theKindOfJsonTellsTheVariant() {
        assertThat(Wire.readExactly("\"far\"", Measure.CODEC)).isEqualTo(new Measure.OfString("far"));
        assertThat(Wire.readExactly("12", Measure.CODEC)).isEqualTo(new Measure.OfInteger(12L));
        assertThat(Wire.readExactly("true", Measure.CODEC)).isEqualTo(new Measure.OfBoolean(true));
        assertThat(Wire.readExactly("[\"a\"]", Measure.CODEC)).isEqualTo(new Measure.OfStringList(List.of("a")));
        assertThat(Wire.readExactly("{\"a\":1.5}", Measure.CODEC)).isEqualTo(new Measure.OfNumberMap(Map.of("a", 1.5)));
    }

    @Test
    void whatOnlyLooksLikeAVariantIsKeptAsItCame() {
        assertThat(Wire.readExactly("1.5", Measure.CODEC)).isInstanceOf(Measure.Unrecognized.class);
        assertThat(Wire.readExactly("[\"a\",1]", Measure.CODEC)).isInstanceOf(Measure.Unrecognized.class);
        assertThat(Wire.readExactly("{\"a\":\"b\"}", Measure.CODEC)).isInstanceOf(Measure.Unrecognized.class);
        assertThat(Wire.readExactly("123456789012345678901234567890", Measure.CODEC))
                .isInstanceOf(Measure.Unrecognized.class);
    }

    @Test
    void whatIsRequiredTellsTheVariant() {
        assertThat(Wire.readExactly("{\"panes\":9,\"name\":\"big\"}", Shelter.CODEC))
                .isInstanceOf(Greenhouse.class);
        assertThat(Wire.readExactly("{\"planks\":40,\"name\":\"old\"}", Shelter.CODEC))
                .isInstanceOf(Shed.class);
    }

    @Test
    void aUnionInAUnionIsReadInOneGo() {
        assertThat(Wire.readExactly("{\"kind\":\"herb\",\"edible\":true}", Thing.CODEC))
                .isInstanceOf(Herb.class);
        assertThat(Wire.readExactly("{\"planks\":1}", Thing.CODEC)).isInstanceOf(Shed.class);
        assertThat(Wire.readExactly("\"stone\"", Thing.CODEC)).isEqualTo(new Thing.OfString("stone"));
        Thing unknown = Wire.readExactly("{\"kind\":\"fern\"}", Thing.CODEC);
        assertThat(unknown).isInstanceOf(Plant.Unrecognized.class);
    }

    @Test
    void aUnionMayHoldItself() {
        Rule rule = Wire.readExactly("{\"all\":[{\"not\":\"wet\"},{\"all\":[]},\"sunny\",7]}", Rule.CODEC);

        assertThat(rule).isInstanceOfSatisfying(Rule.WithAll.class, all -> {
            assertThat(all.all()).hasSize(4);
            assertThat(all.all().get(0))
                    .isEqualTo(
                            Rule.WithNot.builder().not(new Rule.OfString("wet")).build());
            assertThat(all.all().get(3)).isInstanceOf(Rule.Unrecognized.class);
        });
    }

    @Test
    void aScalarUnionInAPropertyHoldsEitherKind() {
        assertThat(Wire.readExactly("{\"id\":7}", Bed.CODEC).id()).isEqualTo(new Bed.Id.OfInteger(7L));
        assertThat(Wire.readExactly("{\"id\":\"7\"}", Bed.CODEC).id()).isEqualTo(new Bed.Id.OfString("7"));
        assertThat(Wire.readExactly("{\"id\":[7]}", Bed.CODEC).id()).isInstanceOf(Bed.Id.Unrecognized.class);
    }

    @Test
    void propertiesHoldUnionsInListsAndMapsAndNullWhereItIsAllowed() {
        String json = "{\"id\":\"b\",\"depth\":\"deep\",\"rules\":[\"x\"],\"things\":{\"a\":\"y\","
                + "\"b\":{\"panes\":1}},\"signal\":{\"type\":\"frost\"},\"measure\":true,\"cover\":null}";
        Bed bed = Wire.read(json, Bed.CODEC);

        assertThat(bed.things()).containsOnlyKeys("a", "b");
        assertThat(bed.cover()).isNull();
        assertThat(Json.write(bed.toBuilder().cover(null).build(), Bed.CODEC)).contains("\"cover\":null");
    }

    @Test
    void ofTwoVariantsThatNothingTellsApartTheFirstIsTaken() {
        assertThat(Wire.readExactly("{\"id\":1,\"twin\":{\"left\":\"l\"}}", Bed.CODEC)
                        .twin())
                .isInstanceOf(Bed.Twin.Variant1.class);
    }

    @Test
    void aWrapperDoesNotChangeWithTheListItWasMadeOf() {
        List<String> list = new ArrayList<>(List.of("a"));
        Measure.OfStringList measure = new Measure.OfStringList(list);
        list.add("b");

        assertThat(measure.value()).containsExactly("a");
    }

    @Test
    void aUnionAsAParameterIsWrittenAsItsValue() throws IOException {
        try (CannedServer server = new CannedServer()) {
            server.json("{}").json("{}");
            GardenClient client = GardenClient.builder().baseUrl(server.url()).build();

            client.plants().get(q -> q.size(new GetPlantSize.OfInteger(3L)));
            assertThat(server.last().line()).isEqualTo("GET /plants?size=3");
            client.plants().get(q -> q.size(new GetPlantSize.OfString("a b")));
            assertThat(server.last().line()).isEqualTo("GET /plants?size=a%20b");
        }
    }

    @Test
    void anAnswerMayBeAUnion() {
        assertThat(Wire.readExactly("2.5", WaterResponse.CODEC)).isEqualTo(new WaterResponse.OfNumber(2.5));
        assertThat(Wire.readExactly("3", WaterResponse.CODEC)).isEqualTo(new WaterResponse.OfNumber(3.0));
        assertThat(Wire.readExactly("\"rain\"", WaterResponse.CODEC)).isEqualTo(new WaterResponse.OfString("rain"));
    }
}
