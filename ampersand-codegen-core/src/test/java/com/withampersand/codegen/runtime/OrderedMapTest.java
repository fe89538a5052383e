package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;

/** The map is what a {@link LinkedHashMap} would be. */
class OrderedMapTest {

    @Property(tries = 300)
    void itIsAsThoughPutInOneByOne(@ForAll @Size(max = 60) List<@AlphaChars @StringLength(max = 2) String> names) {
        List<@Nullable Object> pairs = new ArrayList<>(List.of("before", 0));
        Map<String, @Nullable Object> expected = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            @Nullable Object value = i % 7 == 0 ? null : i;
            pairs.add(names.get(i));
            pairs.add(value);
            expected.put(names.get(i), value);
        }
        Map<String, @Nullable Object> map = OrderedMap.of(pairs.toArray(), 2, pairs.size());
        assertThat(map).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
        assertThat(map.keySet()).containsExactlyElementsOf(expected.keySet());
        assertThat(new ArrayList<>(map.values())).isEqualTo(new ArrayList<>(expected.values()));
        expected.forEach((name, value) -> {
            assertThat(map.containsKey(name)).isTrue();
            assertThat(map.get(name)).isEqualTo(value);
        });
        assertThat(map.get("neither")).isNull();
        assertThat(map.containsKey("neither")).isFalse();
        assertThat(map).isUnmodifiable();
    }

    /** Compared one with another, so many names would take minutes. */
    @Example
    void namesOfOneHashAreToldApartAllTheSame() {
        int bits = 16;
        @Nullable Object[] pairs = new @Nullable Object[2 << bits];
        for (int i = 0; i < 1 << bits; i++) {
            StringBuilder name = new StringBuilder();
            for (int bit = 0; bit < bits; bit++) {
                name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            pairs[2 * i] = name.toString();
            pairs[2 * i + 1] = i;
        }
        Map<String, Object> map = OrderedMap.of(pairs, 0, pairs.length);
        assertThat(map).hasSize(1 << bits);
        assertThat(map.get(pairs[2 * 4711])).isEqualTo(4711);
        assertThat(map.get("AaAa")).isNull();
    }
}
