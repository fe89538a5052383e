package com.withampersand.codegen.naming;

import static com.withampersand.codegen.naming.ApiFixture.API;
import static com.withampersand.codegen.naming.ApiFixture.STRING;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Origin.Part;
import com.withampersand.codegen.model.Origin.Role;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeDef;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** File systems allow 255 bytes for {@code Outer$Inner$Builder.class}. */
class LongNamesTest {

    private final ApiFixture api = new ApiFixture();

    @ParameterizedTest
    @ValueSource(strings = {"Configuration", "名前", "𐐨", "a"})
    void a_class_is_cut_to_120_bytes_and_keeps_its_difference(String word) {
        Place one = api.object(API, word.repeat(300) + "1");
        Place two = api.object(API, word.repeat(300) + "2");

        Named named = api.name();

        for (String name : List.of(named.type(one), named.type(two))) {
            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(100, 120);
            assertThat(SourceVersion.isIdentifier(name)).as(name).isTrue();
        }
        assertThat(named.type(one)).isNotEqualToIgnoringCase(named.type(two));
    }

    @Test
    void a_cut_name_does_not_depend_on_its_neighbours() {
        Place one = api.object(API, "Configuration".repeat(30) + "1");
        String alone = api.name().type(one);
        api.object(API, "Configuration".repeat(30) + "2");

        assertThat(api.name().type(one)).isEqualTo(alone);
    }

    @Test
    void members_methods_and_their_classes_are_cut() {
        String name = "configuration".repeat(30);
        Place group = api.object(API, "Group", name);
        Operation operation = api.operation(API, "GET /a", name, name);

        Names names = api.name().names();

        assertThat(List.of(
                        names.property(group, name),
                        names.method(operation),
                        names.tagClient(operation),
                        names.tagAccessor(operation),
                        names.parametersClass(operation)))
                .allSatisfy(given -> assertThat(given).hasSizeBetween(90, 120));
        assertThat(names.parametersClass(operation)).endsWith("Params");
        assertThat(names.tagClient(operation)).endsWith("Client");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"config", "builder", "aVeryLongNameOfAPropertyThatSomebodyGeneratedFromAnotherDescription", "名前"
            })
    void the_files_of_deeply_nested_classes_have_names_below_255_bytes(String property) {
        for (String outer : List.of("Outer", "Builder", "Outer".repeat(60))) {
            nest(api.object(API, outer), property, 60);
        }

        Named named = api.name();

        assertThat(named.diagnostics().problems()).isEmpty();
        Set<String> files = new HashSet<>();
        for (TypeDef type : api.types()) {
            List<String> path = named.names().type(type.place());
            assertThat(new HashSet<>(lower(path)))
                    .as("no class inside one of its name")
                    .hasSameSizeAs(path);
            List<String> nested = path.contains("Builder")
                    ? List.of(path.get(path.size() - 1) + "Builder", "Unrecognized")
                    : List.of("Builder", "Unrecognized");
            for (String inner : nested) {
                String file = String.join("$", path) + "$" + inner + ".class";
                assertThat(file.getBytes(StandardCharsets.UTF_8).length)
                        .as(file)
                        .isLessThan(255);
            }
            assertThat(files.add(named.type(type.place()).toLowerCase(Locale.ROOT)))
                    .as(named.type(type.place()))
                    .isTrue();
        }
        assertThat(files).hasSize(3 * 61);
    }

    private Place nest(Place owner, String property, int levels) {
        return levels == 0 ? owner : nest(api.property(owner, property), property, levels - 1);
    }

    private static List<String> lower(List<String> path) {
        return path.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    @Test
    void wrappers_fit_where_nothing_else_does() {
        Place deep = nest(api.object(API, "Outer"), "aRatherLongNameOfAProperty", 6);
        List<Place> unions = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            deep = api.union(
                    deep.child("properties").child("u" + i), new Part(deep, Role.PROPERTY, "u" + i), STRING, STRING);
            unions.add(deep);
        }

        Named named = api.name();

        assertThat(unions).allSatisfy(union -> {
            String wrapper = named.names().variant(ApiFixture.variant(union, 0));
            String file = String.join("$", named.names().type(union)) + "$" + wrapper + ".class";
            assertThat(file.length()).as(file).isLessThan(255);
        });
    }

    @Test
    void freezing_keeps_deep_classes_where_they_are() {
        nest(api.object(API, "Outer"), "configuration", 40);
        Named before = api.name();

        Named after = api.name(before.map());

        assertThat(after.map()).isEqualTo(before.map());
        assertThat(after.diagnostics().problems()).isEmpty();
    }

    @Test
    void a_frozen_class_name_that_no_disk_takes_is_an_error() {
        Place group = api.object(API, "Group");

        Named named = api.name(Map.of(NameKey.type(group), "G".repeat(121)));

        assertThat(named.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("too long"));
    }
}
