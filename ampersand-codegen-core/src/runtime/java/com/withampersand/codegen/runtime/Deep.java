package com.withampersand.codegen.runtime;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Equality of values that may hold bytes, at any depth of lists and maps. */
final class Deep {

    private Deep() {}

    static boolean equals(@Nullable Object one, @Nullable Object other) {
        if (one instanceof byte[] bytes) {
            return other instanceof byte[] others && Arrays.equals(bytes, others);
        }
        if (one instanceof List<?> list) {
            return other instanceof List<?> others && list.size() == others.size() && sameElements(list, others);
        }
        if (one instanceof Map<?, ?> map) {
            return other instanceof Map<?, ?> others
                    && map.keySet().equals(others.keySet())
                    && map.entrySet().stream().allMatch(entry -> equals(entry.getValue(), others.get(entry.getKey())));
        }
        return one == null ? other == null : one.equals(other);
    }

    private static boolean sameElements(List<?> list, List<?> others) {
        Iterator<?> other = others.iterator();
        for (Object element : list) {
            if (!equals(element, other.next())) {
                return false;
            }
        }
        return true;
    }

    static int hash(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return Arrays.hashCode(bytes);
        }
        if (value instanceof List<?> list) {
            return list.stream().mapToInt(Deep::hash).reduce(1, (hash, next) -> 31 * hash + next);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .mapToInt(entry -> entry.getKey().hashCode() ^ hash(entry.getValue()))
                    .sum();
        }
        return value == null ? 0 : value.hashCode();
    }

    static String text(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        }
        return value instanceof List<?> list
                ? list.stream().map(Deep::text).toList().toString()
                : String.valueOf(value);
    }
}
