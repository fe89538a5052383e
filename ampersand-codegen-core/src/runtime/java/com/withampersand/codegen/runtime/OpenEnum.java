package com.withampersand.codegen.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value out of a set that may grow: values that are newer than the code are kept as they came. Immutable.
 *
 * @param <V> what the values are: {@code String}, {@code Long} or {@code BigDecimal}
 */
public abstract class OpenEnum<V> {

    private final V value;

    /**
     * Any value.
     *
     * @param value the value as the API writes it
     */
    protected OpenEnum(V value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /** {@return the value as the API writes it} */
    public final V value() {
        return value;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OpenEnum<?> that && getClass() == that.getClass() && value.equals(that.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** {@return the value as the API writes it} */
    @Override
    public final String toString() {
        return value.toString();
    }
}
