package com.withampersand.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesFileTest {

    private static List<String> lines(String text) {
        return Arrays.asList(text.split("\n", -1));
    }

    @Test
    void is_sorted_and_says_what_it_is() {
        String text =
                NamesFile.write(new Names(Map.of("type b.yaml#/B", "B", "client", "Ampersand", "type a.yaml#/A", "A")));

        assertThat(lines(text).stream().filter(line -> !line.startsWith("#")))
                .containsExactly("client = Ampersand", "type a.yaml#/A = A", "type b.yaml#/B = B", "");
        assertThat(text).startsWith("# ");
    }

    @Property(tries = 2000)
    void reads_what_it_wrote_whatever_things_are_called(@ForAll List<String> things) {
        Map<String, String> names = new java.util.TreeMap<>();
        things.forEach(thing -> names.put("property p " + thing, "name" + names.size()));

        assertThat(NamesFile.read(lines(NamesFile.write(new Names(names))))).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", " =", "= ", " = ", "a = b", "\\", "\\n", "\n", "\r\n", "\u2028", "\u00a0", "\u200b", "\ufeff",
                "\t", "\ud800", "# no", "\\u0041", "\u202e", "\u0085"
            })
    void escapes_odd_keys_onto_one_line_of_what_can_be_seen(String thing) {
        Map<String, String> names = Map.of("constant e " + thing, "VALUE");

        String text = NamesFile.write(new Names(names));

        List<String> said = text.lines().filter(line -> !line.startsWith("#")).toList();
        assertThat(said).hasSize(1);
        assertThat(said.get(0).codePoints().mapToObj(Character::getType))
                .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE);
        assertThat(NamesFile.read(said)).isEqualTo(names);
    }

    @Test
    void keys_that_look_alike_stay_apart() {
        Map<String, String> names = Map.of("e \\n", "A", "e \n", "B", "e \\\\n", "C", "e \\u000a", "D", "e n", "E");

        assertThat(NamesFile.read(lines(NamesFile.write(new Names(names))))).isEqualTo(names);
    }

    @Test
    void skips_comments_blank_lines_and_what_editors_add() {
        List<String> lines =
                List.of("\ufeff# A comment", "", "  client = Ampersand  ", "\t# type x = Y", "type a#/b = A.B\r");

        assertThat(NamesFile.read(lines)).isEqualTo(Map.of("client", "Ampersand", "type a#/b", "A.B"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"client", "client=", "client =", "= Ampersand", "<<<<<<< HEAD", "type \\q = A", "type \\u12 = A"
            })
    void a_line_that_is_no_name_is_an_error_with_its_number(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamesFile.read(List.of("# names", line)))
                .withMessageContaining("Line 2")
                .withMessageContaining(line);
    }

    @Test
    void a_key_twice_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamesFile.read(List.of("client = A", "client = B")))
                .withMessageContaining("Line 2")
                .withMessageContaining("before");
    }
}
