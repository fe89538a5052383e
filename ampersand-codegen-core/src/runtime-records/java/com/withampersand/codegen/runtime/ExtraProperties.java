package com.withampersand.codegen.runtime;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Additional properties as the map that a model gives. Immutable; carries the texts along that {@link Extras} keep unseen. */
final class ExtraProperties extends AbstractMap<String, @Nullable Object> {
    private final Extras extras;

    private ExtraProperties(Extras extras) {
        this.extras = extras;
    }

    static Map<String, @Nullable Object> of(Extras extras) {
        return extras.isNone() ? Map.of() : new ExtraProperties(extras);
    }

    /** What is in the map, and what it carries along if a model gave it. */
    static Extras extras(Map<String, @Nullable Object> map) {
        return map instanceof ExtraProperties known ? known.extras : Extras.of(new LinkedHashMap<>(map), Map.of());
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return extras.asMap().containsKey(name);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return extras.asMap().get(name);
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return extras.asMap().entrySet();
    }
}
