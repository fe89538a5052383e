package com.withampersand.codegen.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies that the original cannot change; {@code null} elements and the order are kept. */
public final class Copies {
    private Copies() {}

    /** {@return an unmodifiable copy, or {@code null} for {@code null}} */
    public static <T extends @Nullable Object> @Nullable List<T> of(@Nullable List<? extends T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** {@return an unmodifiable copy, or {@code null} for {@code null}} */
    public static <T extends @Nullable Object> @Nullable Map<String, T> of(@Nullable Map<String, ? extends T> map) {
        return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** {@return a copy, or {@code null} for {@code null}} */
    public static byte @Nullable [] of(byte @Nullable [] bytes) {
        return bytes == null ? null : bytes.clone();
    }
}
