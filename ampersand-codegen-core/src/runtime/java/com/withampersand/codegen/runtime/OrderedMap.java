package com.withampersand.codegen.runtime;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a JSON object, in their order. Immutable; made in a fraction of the time and of the memory that a
 * {@code LinkedHashMap} takes.
 */
final class OrderedMap<V extends @Nullable Object> extends AbstractMap<String, V> {
    private static final int SEARCHED_FROM_THE_START = 8;
    private static final int MAX_STEPS = 32;
    private static final int TOO_MANY = -2;
    private static final int[] NO_INDEX = {};
    private static final OrderedMap<?> EMPTY = new OrderedMap<>(new Object[0], NO_INDEX, 0);

    /** Names and values by turns. */
    private final @Nullable Object[] pairs;

    /** One more than the number of a pair, at the place of its name's hash or after; empty for few pairs. */
    final int[] index;

    /** Makes another hash, which nobody can foresee, where too many names share one; 0 if that is not so. */
    private final int seed;

    private OrderedMap(@Nullable Object[] pairs, int[] index, int seed) {
        this.pairs = pairs;
        this.index = index;
        this.seed = seed;
    }

    /** The map of names and values by turns. Of several values of one name, the last counts. */
    @SuppressWarnings("unchecked") // The empty map has no value of any type.
    static <V extends @Nullable Object> Map<String, V> of(@Nullable Object[] pairs, int from, int to) {
        if (from == to) {
            return (Map<String, V>) EMPTY;
        }
        @Nullable Object[] mine = Arrays.copyOfRange(pairs, from, to);
        OrderedMap<V> map = of(mine, 0);
        return map != null
                ? map
                : Objects.requireNonNull(of(mine, ThreadLocalRandom.current().nextInt() | 1));
    }

    private static <V extends @Nullable Object> @Nullable OrderedMap<V> of(@Nullable Object[] pairs, int seed) {
        int size = pairs.length / 2;
        int slots = size <= SEARCHED_FROM_THE_START ? 0 : Integer.highestOneBit(size) * 4;
        OrderedMap<V> map = new OrderedMap<>(pairs, slots == 0 ? NO_INDEX : new int[slots], seed);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            int known = map.enter(map.name(i), distinct);
            if (known == TOO_MANY) {
                return null;
            }
            int place = known < 0 ? distinct++ : known;
            if (place != i) {
                pairs[2 * place] = pairs[2 * i];
                pairs[2 * place + 1] = pairs[2 * i + 1];
            }
        }
        return distinct == size ? map : of(Arrays.copyOf(pairs, 2 * distinct), seed);
    }

    /** The number of the pair with the name, -1 if it is now the next one, or that there are too many of one hash. */
    private int enter(String name, int next) {
        if (index.length == 0) {
            return find(name, next);
        }
        int slot = slot(name);
        if (slot < 0 || index[slot] != 0) {
            return slot < 0 ? TOO_MANY : index[slot] - 1;
        }
        index[slot] = next + 1;
        return -1;
    }

    /** The place in the index of a name, or a free one where it would be; -1 if that is too far away. */
    private int slot(String name) {
        int hash = name.hashCode();
        if (seed != 0) {
            hash = seed;
            for (int i = 0; i < name.length(); i++) {
                hash = Integer.rotateLeft(hash ^ name.charAt(i), 11) * seed;
            }
        }
        int slot = hash ^ (hash >>> 16);
        for (int steps = 0; steps <= MAX_STEPS || seed != 0; steps++) {
            slot &= index.length - 1;
            if (index[slot] == 0 || name(index[slot] - 1).equals(name)) {
                return slot;
            }
            slot++;
        }
        return -1;
    }

    private int find(String name, int below) {
        int hash = name.hashCode(); // Strings keep theirs, and other ones are mostly told by it.
        for (int i = 0; i < below; i++) {
            if (name(i).hashCode() == hash && name(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private int find(@Nullable Object key) {
        if (!(key instanceof String name)) {
            return -1;
        }
        if (index.length == 0) {
            return find(name, size());
        }
        int slot = slot(name);
        return slot < 0 ? -1 : index[slot] - 1;
    }

    String name(int pair) {
        return (String) Objects.requireNonNull(pairs[2 * pair]);
    }

    @SuppressWarnings("unchecked") // Only values of this type come in.
    V value(int pair) {
        return (V) pairs[2 * pair + 1];
    }

    @Override
    public int size() {
        return pairs.length / 2;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return find(key) >= 0;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int pair = find(key);
        return pair < 0 ? null : value(pair);
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return OrderedMap.this.size();
            }

            @Override
            public Iterator<Map.Entry<String, V>> iterator() {
                List<Map.Entry<String, V>> entries = new ArrayList<>(size());
                for (int i = 0; i < size(); i++) {
                    entries.add(new SimpleImmutableEntry<>(name(i), value(i)));
                }
                return Collections.unmodifiableList(entries).iterator();
            }
        };
    }

    // What would change nothing would else be let through.

    @Override
    public V remove(@Nullable Object key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean remove(@Nullable Object key, @Nullable Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putAll(Map<? extends String, ? extends V> map) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void replaceAll(BiFunction<? super String, ? super V, ? extends V> function) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V putIfAbsent(String key, V value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean replace(String key, V oldValue, V newValue) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V replace(String key, V value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V computeIfAbsent(String key, Function<? super String, ? extends V> function) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V computeIfPresent(String key, BiFunction<? super String, ? super V, ? extends V> function) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V compute(String key, BiFunction<? super String, ? super @Nullable V, ? extends V> function) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V merge(String key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        throw new UnsupportedOperationException();
    }
}
