package com.withampersand.codegen.runtime;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
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
    final Names names;
    private final @Nullable Object[] values;

    private OrderedMap(Names names, @Nullable Object[] values) {
        this.names = names;
        this.values = values;
    }

    /**
     * The map of names and values by turns. Of several values of one name, the last counts.
     *
     * @param recent names of other maps, which this one has too if it has the same; a power of two of them
     */
    static <V extends @Nullable Object> Map<String, V> of(
            @Nullable Object[] pairs, int from, int to, @Nullable Names[] recent) {
        int size = (to - from) / 2;
        int slot = size == 0 ? 0 : (name(pairs, from).hashCode() + size) & (recent.length - 1);
        Names known = recent[slot];
        Names names = known != null && known.are(pairs, from, size) ? known : Names.of(pairs, from, size);
        recent[slot] = names;
        @Nullable Object[] values = new @Nullable Object[names.all.length];
        boolean distinct = values.length == size;
        for (int i = 0; i < size; i++) {
            int place = distinct ? i : names.find(name(pairs, from + 2 * i));
            values[place] = pairs[from + 2 * i + 1];
        }
        return new OrderedMap<>(names, values);
    }

    private static String name(@Nullable Object[] pairs, int at) {
        return String.valueOf(pairs[at]);
    }

    /** What one object's properties are called, in their order; objects in a list mostly share theirs. */
    static final class Names {
        private static final int SEARCHED_FROM_THE_START = 8;
        private static final int MAX_STEPS = 32;
        private static final int TOO_MANY = -2;

        private final String[] all;

        /** One more than the number of a name, at the place of its hash or after; empty for few names. */
        final int[] index;

        /** Makes another hash, which nobody can foresee, where too many names share one; 0 if that is not so. */
        private final long seed;

        private Names(String[] all, int[] index, long seed) {
            this.all = all;
            this.index = index;
            this.seed = seed;
        }

        private static Names of(@Nullable Object[] pairs, int from, int size) {
            Names names = of(pairs, from, size, 0);
            return names != null
                    ? names
                    : Objects.requireNonNull(
                            of(pairs, from, size, ThreadLocalRandom.current().nextLong() | 1));
        }

        private static @Nullable Names of(@Nullable Object[] pairs, int from, int size, long seed) {
            int slots = size <= SEARCHED_FROM_THE_START ? 0 : Integer.highestOneBit(size) * 4;
            Names names = new Names(new String[size], new int[slots], seed);
            int distinct = 0;
            for (int i = 0; i < size; i++) {
                String name = name(pairs, from + 2 * i);
                int known = names.enter(name, distinct);
                if (known == TOO_MANY) {
                    return null;
                }
                if (known < 0) {
                    names.all[distinct++] = name;
                }
            }
            return distinct == size ? names : new Names(Arrays.copyOf(names.all, distinct), names.index, seed);
        }

        private boolean are(@Nullable Object[] pairs, int from, int size) {
            boolean same = all.length == size;
            for (int i = 0; same && i < size; i++) {
                same = all[i].equals(pairs[from + 2 * i]);
            }
            return same;
        }

        /** The number of the name, -1 if it is now the next one, or that there are too many of one hash. */
        private int enter(String name, int next) {
            if (index.length == 0) {
                return find(name, next);
            }
            int slot = slot(name);
            for (int steps = 0; index[slot] != 0; steps++) {
                if (all[index[slot] - 1].equals(name)) {
                    return index[slot] - 1;
                }
                if (steps == MAX_STEPS && seed == 0) {
                    return TOO_MANY;
                }
                slot = (slot + 1) & (index.length - 1);
            }
            index[slot] = next + 1;
            return -1;
        }

        private int slot(String name) {
            long hash = name.hashCode();
            if (seed != 0) {
                hash = seed;
                for (int i = 0; i < name.length(); i++) {
                    hash = Long.rotateLeft(hash ^ name.charAt(i), 23) * seed;
                }
            }
            return (int) (hash ^ (hash >>> 16) ^ (hash >>> 32)) & (index.length - 1);
        }

        private int find(String name, int below) {
            for (int i = 0; i < below; i++) {
                if (all[i].equals(name)) {
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
                return find(name, all.length);
            }
            int slot = slot(name);
            while (index[slot] != 0 && !all[index[slot] - 1].equals(name)) {
                slot = (slot + 1) & (index.length - 1);
            }
            return index[slot] - 1;
        }
    }

    String name(int pair) {
        return names.all[pair];
    }

    @SuppressWarnings("unchecked") // Only values of this type come in.
    V value(int pair) {
        return (V) values[pair];
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return names.find(key) >= 0;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int pair = names.find(key);
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
                return new Entries();
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

    private final class Entries implements Iterator<Map.Entry<String, V>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size();
        }

        @Override
        public Map.Entry<String, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int pair = next++;
            return new SimpleImmutableEntry<>(name(pair), value(pair));
        }
    }
}
