package com.withampersand.codegen.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value out of a set that may grow: values that are newer than the code are kept as they came. Immutable. The values
 * are of the type {@code V}: {@code String}, {@code Long} or {@code BigDecimal}.
 */
public abstract class OpenEnum<V> implements Wrapper<V> {
    private final V value;

    /** Takes the value as the API writes it. */
    protected OpenEnum(V value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /** {@return this as a constant of a Java enum, {@code UNRECOGNIZED} if the value is newer than the code} */
    public abstract Enum<?> known();

    @Override
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

    @Override
    public final String toString() {
        return value.toString();
    }
}
