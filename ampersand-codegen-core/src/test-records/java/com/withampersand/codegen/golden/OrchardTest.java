package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.Json;
import com.withampersand.codegen.runtime.MissingPropertyException;
import golden.records.model.Apple;
import golden.records.model.Fruit;
import golden.records.model.Kind;
import golden.records.model.Pear;
import golden.records.model.Problem;
import golden.records.model.Tree;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is peculiar to models that are records. */
class OrchardTest {

    private static final String WHOLE =
            "{\"id\":\"t-1\",\"kind\":\"apple\",\"planted\":\"2020-03-01T08:00:00Z\",\"rows\":[1,2],"
                    + "\"height\":4.10,\"label\":\"AQI=\",\"gateCode\":\"1234\",\"graft\":{\"from\":{\"id\":\"t-0\"}},"
                    + "\"state\":\"old\",\"harvest\":[{\"kind\":\"Pear\",\"ripeIn\":3,\"stones\":1}],\"keeper\":null,\"soil\":1.50}";

    private static final OffsetDateTime SPRING = OffsetDateTime.parse("2020-03-01T08:00Z");

    @SuppressWarnings("NullAway") // It does not see that the bytes in the header of a record may be null.
    private static Tree small(Map<String, Object> others) {
        return new Tree(
                "t-1", Kind.APPLE, SPRING, List.of(1), null, null, null, null, null, null, null, null, null, others);
    }

    @Test
    void theConstructorMakesWhatTheBuilderMakes() {
        Tree built = Tree.builder()
                .id("t-1")
                .kind(Kind.APPLE)
                .planted(SPRING)
                .rows(List.of(1))
                .build();

        assertThat(small(Map.of())).isEqualTo(built).hasSameHashCodeAs(built).hasToString(built.toString());
        assertThat(Json.write(small(Map.of()), Tree.CODEC)).isEqualTo(Json.write(built, Tree.CODEC));
        assertThat(new Problem("no", null, Map.of()))
                .isEqualTo(Problem.builder().title("no").build());
    }

    @Test
    void nothingOfWhatCameIsLost() {
        for (int time = 0; time < 3; time++) { // The codec learns the names meanwhile.
            assertThat(Json.write(Json.read(WHOLE, Tree.CODEC), Tree.CODEC)).isEqualTo(WHOLE);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // As above.
    void additionalPropertiesCarryToTheNextRecordHowTheJsonWasSpelt() {
        Tree tree = Json.read(WHOLE, Tree.CODEC);
        Tree moved = new Tree(
                tree.id(),
                tree.kind(),
                tree.planted(),
                List.of(9),
                tree.height(),
                tree.keeper(),
                tree.label(),
                tree.notes().isEmpty() ? null : tree.notes(),
                tree.gateCode(),
                tree.graft(),
                tree.state(),
                tree.harvest(),
                null,
                tree.additionalProperties());

        assertThat(Json.write(moved, Tree.CODEC)).isEqualTo(WHOLE.replace("[1,2]", "[9]"));
        assertThat(tree.additionalProperties()).containsOnlyKeys("keeper", "soil");
    }

    @Test
    void aValueOfTheDescribedKindTakesThePlaceOfAnother() {
        Tree odd = Json.read("{\"id\":7,\"height\":\"tall\"}", Tree.CODEC);
        Tree tree = odd.toBuilder()
                .id("t-7")
                .height(2.0)
                .kind(Kind.PEAR)
                .planted(SPRING)
                .rows(List.of())
                .build();

        assertThat(tree.additionalProperties()).isEmpty();
        assertThat(Json.write(small(Map.of("id", 7L)), Tree.CODEC)).containsOnlyOnce("\"id\"");
    }

    @Test
    void absentNullAndEmptyAreThreeThings() {
        Tree tree = small(Map.of());

        assertThat(Json.write(tree.toBuilder().keeper(null).harvest(List.of()).build(), Tree.CODEC))
                .endsWith("\"rows\":[1],\"harvest\":[],\"keeper\":null}");
        assertThat(tree.harvest()).isEmpty();
        assertThat(Json.write(tree, Tree.CODEC)).doesNotContain("harvest", "keeper");
    }

    @Test
    void nobodyCanChangeARecord() {
        List<Integer> rows = new ArrayList<>(List.of(1));
        byte[] label = {1};
        Map<String, String> notes = new HashMap<>(Map.of("a", "b"));
        Map<String, Object> others = new HashMap<>(Map.of("c", 1L));
        Tree tree = new Tree(
                "t-1", Kind.APPLE, SPRING, rows, null, null, label, notes, null, null, null, null, null, others);
        rows.add(2);
        label[0] = 2;
        notes.clear();
        others.clear();

        assertThat(tree.rows()).containsExactly(1);
        assertThat(tree.label()).containsExactly(1);
        assertThat(tree.notes()).containsEntry("a", "b");
        assertThat(tree.additionalProperties()).containsEntry("c", 1L);
        assertThatThrownBy(() -> tree.additionalProperties().put("d", 1L))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> tree.additionalProperties().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatIsMissingIsToldWhenItIsAskedForAndNotBefore() {
        Tree bare = Json.read("{\"rows\":\"none\"}", Tree.CODEC);

        assertThat(bare)
                .isEqualTo(Json.read("{\"rows\":\"none\"}", Tree.CODEC))
                .hasToString("Tree[additionalProperties=[rows]]");
        assertThatThrownBy(bare::id)
                .isInstanceOf(MissingPropertyException.class)
                .hasMessageContaining("Tree.id is required, but the response did not have it");
        assertThatThrownBy(bare::rows).hasMessageContaining("had a string that cannot be read as one");
        assertThatThrownBy(() -> Tree.builder().id("t-1").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Tree lacks required properties: kind, planted, rows");
        assertThatThrownBy(() -> Tree.Graft.builder().build()).hasMessage("Tree.Graft lacks required properties: from");
    }

    @Test
    void printsNoSecretAndOfOthersTheNames() {
        assertThat(Json.read(WHOLE, Tree.CODEC).toString())
                .contains("gateCode=***", "label=2 bytes", "additionalProperties=[keeper, soil]")
                .doesNotContain("1234", "1.50");
    }

    @Test
    void variantsOfAUnionAreRecords() {
        Fruit pear = Json.read("{\"kind\":\"Pear\",\"ripeIn\":3}", Fruit.CODEC);

        assertThat(pear).isEqualTo(new Pear(Pear.Kind.PEAR, 3, Map.of()));
        assertThat(Fruit.class.getPermittedSubclasses()).contains(Apple.class, Pear.class);
    }

    @Test
    void hasNoPublicMembersButComponentsAndBuilders() {
        assertThat(Tree.class).isFinal().isRecord();
        assertThat(names(Tree.class.getDeclaredMethods()))
                .isEqualTo(
                        "additionalProperties additionalPropertiesValue builder equals gateCode graft harvest hashCode height id"
                                + " keeper kind label notes planted rows state toBuilder toString");
        assertThat(Arrays.stream(ApiModel.class.getDeclaredMethods())
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .map(Method::getName))
                .containsExactlyInAnyOrder("additionalProperties", "toBuilder");
    }

    private static String names(Method... methods) {
        return Arrays.stream(methods)
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
