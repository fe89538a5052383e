package com.withampersand.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.SourceText;
import com.withampersand.codegen.model.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final SourceText SOURCE = new SourceText("a.yaml", "");

    /** What wants a name, in a scope of so few names that nearly all collide. */
    record Wish(String key, int rank, List<String> candidates) {}

    @Provide
    Arbitrary<List<Wish>> wishes() {
        Arbitrary<String> names = Arbitraries.of("a", "b", "A", "aCall", "bCall", "c", "reserved", "C", "cCall");
        return Combinators.combine(
                        Arbitraries.strings().withCharRange('a', 'z').ofLength(3),
                        Arbitraries.integers().between(0, 2),
                        names.list().ofMinSize(1).ofMaxSize(3))
                .as(Wish::new)
                .list()
                .uniqueElements(Wish::key)
                .ofMaxSize(10);
    }

    private static Map<String, String> settle(List<Wish> wishes, Map<String, String> frozen, boolean types) {
        Settlement settlement = new Settlement(frozen, place -> SOURCE.start(), new Diagnostics());
        Scope scope =
                types ? Scope.ofTypes(settlement) : Scope.ofMembers(settlement).twin("Call");
        scope.reserve("reserved"::equals);
        for (Wish wish : wishes) {
            scope.claim(
                    wish.key(),
                    new Place("a.yaml", ""),
                    wish.rank(),
                    wish.candidates().toArray(String[]::new));
        }
        return scope.settle();
    }

    @Property
    void names_differ_whatever_is_wished(@ForAll("wishes") List<Wish> wishes) {
        List<String> types = settle(wishes, Map.of(), true).values().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(types).hasSameSizeAs(wishes).doesNotHaveDuplicates().doesNotContain("reserved");

        List<String> members = new ArrayList<>();
        settle(wishes, Map.of(), false).values().forEach(name -> {
            members.add(name);
            members.add(name + "Call");
        });
        assertThat(members).doesNotHaveDuplicates();
    }

    @Property
    void order_does_not_matter(@ForAll("wishes") List<Wish> wishes, @ForAll long seed) {
        List<Wish> shuffled = new ArrayList<>(wishes);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(settle(shuffled, Map.of(), true)).isEqualTo(settle(wishes, Map.of(), true));
    }

    @Property
    void one_more_moves_only_what_could_have_been_called_the_same(@ForAll("wishes") List<Wish> wishes) {
        if (wishes.isEmpty()) {
            return;
        }
        Wish more = wishes.get(0);
        Map<String, String> before = settle(wishes.subList(1, wishes.size()), Map.of(), true);
        Map<String, String> after = settle(wishes, Map.of(), true);

        HashSet<String> hers = new HashSet<>();
        more.candidates().forEach(name -> hers.add(name.toLowerCase(Locale.ROOT)));
        before.forEach((key, name) -> {
            if (!hers.contains(name.toLowerCase(Locale.ROOT))) {
                assertThat(after.get(key)).as(key).isEqualTo(name);
            }
        });
    }

    @Property
    void nothing_frozen_moves_when_more_comes(@ForAll("wishes") List<Wish> wishes) {
        Map<String, String> before = settle(wishes.subList(wishes.size() / 2, wishes.size()), Map.of(), true);

        assertThat(settle(wishes, before, true)).containsAllEntriesOf(before);
    }

    @Test
    void the_hash_tells_apart_even_keys_of_one_hash_code() {
        List<Wish> wishes = List.of(
                new Wish("Aa", 0, List.of("x")), new Wish("BB", 0, List.of("x")), new Wish("C#", 0, List.of("x")));

        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(settle(wishes, Map.of(), true).values())
                .doesNotHaveDuplicates()
                .contains("x");
    }
}
