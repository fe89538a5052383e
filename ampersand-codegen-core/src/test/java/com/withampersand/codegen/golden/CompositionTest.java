package com.withampersand.codegen.golden;

import static com.withampersand.codegen.golden.Wire.there;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.withampersand.codegen.runtime.Json;
import golden.composition.model.AddToolRequest;
import golden.composition.model.Bench;
import golden.composition.model.Box;
import golden.composition.model.Loan;
import golden.composition.model.Nested;
import golden.composition.model.Person;
import golden.composition.model.PowerTool;
import golden.composition.model.Tool;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Schemas that are put together from others. */
class CompositionTest {

    @Test
    void aChainOfSchemasIsOneFlatObject() {
        PowerTool drill = Wire.read(
                "{\"id\":\"d\",\"note\":\"n\",\"state\":\"idle\",\"weight\":1.5,\"volts\":18}", PowerTool.CODEC);

        assertThat(drill.id()).isEqualTo("d");
        assertThat(drill.weight()).isEqualTo(1.5);
        assertThat(drill.volts()).isEqualTo(18);
        assertThat(drill.state()).isSameAs(PowerTool.State.IDLE);
        assertThat(drill.additionalProperties()).isEmpty();
    }

    @Test
    void whatAnyPartRequiresIsRequired() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PowerTool.builder().build())
                .withMessageContaining("id")
                .withMessageContaining("note")
                .withMessageContaining("weight")
                .withMessageContaining("volts");
        assertThatIllegalStateException()
                .isThrownBy(() -> AddToolRequest.builder().build())
                .withMessage("AddToolRequest lacks required properties: id, shelf");
    }

    @Test
    void aRuleAboutPresenceMakesNoTypeAndRefusesNothing() {
        Tool tool = Tool.builder().id("t").build();
        Loan loan = Loan.builder().tool(tool).until(LocalDate.of(2026, 1, 2)).build();

        assertThat(Json.write(loan, Loan.CODEC)).isEqualTo("{\"tool\":{\"id\":\"t\"},\"until\":\"2026-01-02\"}");
        assertThat(Loan.builder().tool(tool).build().days()).isNull();
    }

    @Test
    void inlineObjectsNestAsDeepAsTheyAreDescribed() {
        Bench bench = Wire.readExactly(
                "{\"vice\":{\"jaw\":{\"lining\":{\"material\":\"copper\"}}},\"drawers\":[{\"label\":\"nails\","
                        + "\"content\":[[{\"id\":\"n\"}],[]]}],\"hooks\":{\"left\":{\"holds\":{\"id\":\"saw\"}}},"
                        + "\"owner\":{\"name\":\"Ada\"},\"length\":1200,\"tags\":[\"old\"],\"prices\":{\"new\":9.5},"
                        + "\"kit\":{\"kit\":{}}}",
                Bench.CODEC);

        Bench.Vice.Jaw.Lining lining = there(there(there(bench.vice()).jaw()).lining());
        assertThat(lining.material()).isSameAs(Bench.Vice.Jaw.Lining.Material.COPPER);
        assertThat(bench.drawers().get(0).content().get(0).get(0).id()).isEqualTo("n");
        assertThat(there(there(bench.hooks().get("left")).holds()).id()).isEqualTo("saw");
        assertThat(there(bench.kit()).kit()).isEqualTo(Bench.builder().build());
        assertThat(bench.length()).isEqualTo(1200);
    }

    @Test
    void nestedObjectsAreBuiltFromTheirOwnBuilders() {
        Bench bench = Bench.builder()
                .drawers(List.of(Bench.Drawer.builder().label("screws").build()))
                .build();

        assertThat(bench).hasToString("Bench[drawers=[Bench.Drawer[label=screws]]]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Bench.Drawer.builder().build())
                .withMessage("Bench.Drawer lacks required properties: label");
    }

    @Test
    void aTypeMayReferToItself() {
        Person ada =
                Wire.readExactly("{\"name\":\"Ada\",\"master\":{\"apprentices\":[{\"name\":\"Bob\"}]}}", Person.CODEC);

        assertThat(there(ada.master()).apprentices()).extracting(Person::name).containsExactly("Bob");
    }

    @Test
    void mapsAndListsNest() {
        Nested nested = Wire.readExactly(
                "{\"deep\":{\"a\":{\"b\":[{\"name\":\"Ada\"}]}},\"rows\":[{\"x\":1},{}]}", Nested.CODEC);

        assertThat(there(there(nested.deep().get("a")).get("b")).get(0).name()).isEqualTo("Ada");
        assertThat(nested.rows().get(0)).containsEntry("x", 1L);
        assertThat(nested.deep()).isUnmodifiable();
        assertThat(nested.deep().get("a")).isUnmodifiable();
    }

    @Test
    void propertiesBesideTheDeclaredOnesAreKept() {
        Box box = Wire.readExactly("{\"lid\":true,\"height\":3,\"width\":4}", Box.CODEC);

        assertThat(box.additionalProperties()).containsEntry("height", 3L).containsEntry("width", 4L);
    }
}
