package com.withampersand.codegen.runtime;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares values by what they hold, be it bytes in maps in lists. */
final class Deep {
    private Deep() {}

    static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one instanceof List<?> list && other instanceof List<?> others) {
            return list.size() == others.size() && equal(list.iterator(), others.iterator());
        }
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> others) {
            return map.size() == others.size()
                    && map.entrySet().stream()
                            .allMatch(it ->
                                    others.containsKey(it.getKey()) && equal(it.getValue(), others.get(it.getKey())));
        }
        if (one instanceof @Nullable Object[] array && other instanceof @Nullable Object[] others) {
            return equal(Arrays.asList(array), Arrays.asList(others));
        }
        return Objects.deepEquals(one, other);
    }

    private static boolean equal(Iterator<?> some, Iterator<?> others) {
        while (some.hasNext()) {
            if (!equal(some.next(), others.next())) {
                return false;
            }
        }
        return true;
    }

    static int hash(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return Arrays.hashCode(bytes);
        }
        int hash = 1;
        if (value instanceof List<?> list) {
            for (Object element : list) {
                hash = 31 * hash + hash(element);
            }
            return hash;
        }
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) { // In any order, as maps are equal in any.
                hash += Objects.hashCode(entry.getKey()) ^ hash(entry.getValue());
            }
            return hash;
        }
        return value instanceof @Nullable Object[] array ? hash(Arrays.asList(array)) : Objects.hashCode(value);
    }
}
