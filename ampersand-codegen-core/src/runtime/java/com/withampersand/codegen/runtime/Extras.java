package com.withampersand.codegen.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a JSON object that its model has no place for: unknown, or of another kind. Immutable.
 *
 * <p>Besides, and unseen, the texts of values that would print back otherwise than they came, such as {@code 1.10}.
 */
record Extras(Map<String, @Nullable Object> asMap, Map<String, Original> originals) {
    static final Extras NONE = new Extras(Map.of(), Map.of());

    /** Takes the maps over. */
    static Extras of(Map<String, @Nullable Object> properties, Map<String, Original> originals) {
        return properties.isEmpty() && originals.isEmpty()
                ? NONE
                : new Extras(Collections.unmodifiableMap(properties), originals);
    }

    Extras with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(asMap);
        copy.put(Objects.requireNonNull(name, "name"), value);
        return of(copy, originals);
    }

    Extras without(String name) {
        if (!asMap.containsKey(name)) {
            return this;
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(asMap);
        copy.remove(name);
        return of(copy, originals);
    }

    /** These without the properties that have a value of their described type by now. */
    Extras settle(@Nullable Object... namesAndValues) {
        Extras settled = this;
        for (int i = 0; !settled.asMap.isEmpty() && i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                settled = settled.without(String.valueOf(namesAndValues[i]));
            }
        }
        return settled;
    }

    /** Whether there are neither properties nor texts. */
    boolean isNone() {
        return asMap.isEmpty() && originals.isEmpty();
    }

    boolean isEmpty() {
        return asMap.isEmpty();
    }

    /** The JSON that the property came as, if it needs to be known and the value is still the one it came with. */
    @Nullable
    String original(String name, @Nullable Object value) {
        Original original = originals.isEmpty() ? null : originals.get(name);
        return original != null && Objects.deepEquals(original.value, value) ? original.json : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extras that && asMap.equals(that.asMap);
    }

    @Override
    public int hashCode() {
        return asMap.hashCode();
    }

    /** Names only: a value may be a secret. */
    @Override
    public String toString() {
        return asMap.keySet().toString();
    }

    /** A value and the JSON it was read from. */
    record Original(@Nullable Object value, String json) {}
}
