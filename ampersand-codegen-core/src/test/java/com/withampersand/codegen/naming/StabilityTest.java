package com.withampersand.codegen.naming;

import static com.withampersand.codegen.naming.ApiFixture.API;
import static com.withampersand.codegen.naming.ApiFixture.parameter;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.Origin.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Names never move by themselves. */
class StabilityTest {

    /** One thing more in an API; the words are few, so that things collide. */
    record Addition(int kind, String document, String name, String other, String path) {

        void to(ApiFixture api) {
            switch (kind) {
                case 0 -> api.object(document, name, other);
                case 1 -> api.property(api.object(document, name, other), other, name);
                case 2 -> api.constants(document, name + " order", other, name, "default");
                case 3 ->
                    api.part(api.union(document, name + "Union", ApiFixture.STRING), "/oneOf/1", Role.VARIANT, other);
                case 4 -> api.part(api.alias("lists.yaml", name + "s"), "/items", Role.ELEMENT, "");
                default -> {
                    var operation = api.operation(
                            document,
                            (kind == 5 ? "GET /" : "POST /") + path,
                            "get" + name,
                            other,
                            parameter(In.QUERY, other),
                            parameter(In.PATH, name));
                    api.ofOperation(operation.place(), "/responses/200/content/x/schema", Role.RESPONSE, "");
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Addition>> additions() {
        Arbitrary<String> names = Arbitraries.of(
                "Foo",
                "foo",
                "FOO",
                "foo_bar",
                "fooBar",
                "foo-bar",
                "default",
                "defaultValue",
                "Object",
                "GetFooResponse",
                "Foos",
                "call",
                "ApiFoo",
                "id",
                "_id");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(API, "read/read.yaml"),
                        names,
                        names,
                        Arbitraries.of("a", "b", "c", "{id}"))
                .as(Addition::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /** Which documents describe operations decides who yields, so all of them do from the start. */
    private static ApiFixture api(List<Addition> additions) {
        ApiFixture api = new ApiFixture();
        api.operation(API, "GET /zzz", "ping", "Zzz");
        api.operation("read/read.yaml", "GET /zzz", "pong", "Zzz");
        additions.forEach(addition -> addition.to(api));
        return api;
    }

    @Property(tries = 300)
    void order_does_not_matter(@ForAll("additions") List<Addition> additions, @ForAll long seed) {
        ApiFixture api = api(additions);

        Named named = api.name();
        Named shuffled = api.nameShuffled(seed);

        assertThat(shuffled.map()).isEqualTo(named.map());
        assertThat(new HashSet<>(shuffled.rules())).isEqualTo(new HashSet<>(named.rules()));
    }

    @Property(tries = 1000)
    void one_thing_more_renames_only_what_it_collides_with(@ForAll("additions") List<Addition> additions) {
        Named before = api(additions.subList(1, additions.size())).name();
        List<Addition> all = new ArrayList<>(additions.subList(1, additions.size()));
        all.add(additions.get(0));
        Named after = api(all).name();

        Set<String> excused = collided(before);
        excused.addAll(collided(after));
        Set<String> taken = new HashSet<>();
        after.map().forEach((key, name) -> {
            if (!name.equals(before.map().get(key))) {
                taken.add(kind(key) + simple(name));
            }
        });
        before.map().forEach((key, name) -> {
            String now = after.map().get(key);
            if (!name.equals(now) && !excused.contains(key) && !follows(key, before.map(), after.map())) {
                assertThat(taken).as("%s was %s and is %s", key, name, now).contains(kind(key) + simple(name));
            }
        });
    }

    /** Whether what a name is made of has another name: the class around it, or the operation. */
    private static boolean follows(String key, Map<String, String> before, Map<String, String> after) {
        if (!around(before, key).equals(around(after, key))) {
            return true;
        }
        String operation = "operation " + key.replaceFirst("^[a-z]+ ", "").replaceFirst("/responses/.*", "");
        return !Objects.equals(before.get(operation), after.get(operation));
    }

    private static String around(Map<String, String> names, String key) {
        String name = names.getOrDefault(key, "");
        return name.substring(0, name.lastIndexOf('.') + 1);
    }

    private static String kind(String key) {
        return key.substring(0, key.indexOf(' ') + 1);
    }

    /** What a warning says is called otherwise than it would be, or was first come. */
    private static Set<String> collided(Named named) {
        Set<String> keys = new HashSet<>();
        named.diagnostics().problems().stream()
                .filter(problem -> problem.rule().equals("name-collision"))
                .forEach(problem -> {
                    for (String part : problem.remedy().split("`", -1)) {
                        keys.add(part);
                    }
                });
        return keys;
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    @Property(tries = 300)
    void nothing_frozen_is_ever_renamed(@ForAll("additions") List<Addition> additions) {
        int half = additions.size() / 2;
        Map<String, String> before =
                api(additions.subList(half, additions.size())).name().map();
        List<Addition> all = new ArrayList<>(additions.subList(half, additions.size()));
        all.addAll(additions.subList(0, half));

        Named after = api(all).name(before);

        before.forEach((key, name) -> {
            if (after.map().containsKey(key)) {
                assertThat(after.map()).containsEntry(key, name);
            }
        });
        assertThat(after.errors()).isEmpty();
    }

    @Property(tries = 300)
    void all_classes_are_different_files(@ForAll("additions") List<Addition> additions) {
        Map<String, String> names = api(additions).name().map();

        List<String> files = names.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith("type ") || entry.getKey().startsWith("variant "))
                .map(entry -> entry.getValue().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(files).doesNotHaveDuplicates();
    }
}
