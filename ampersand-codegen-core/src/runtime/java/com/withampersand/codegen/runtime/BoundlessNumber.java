package com.withampersand.codegen.runtime;

import org.jspecify.annotations.Nullable;

/** A number that not even {@code BigDecimal} can hold, such as {@code 1e9999999999}, as the text that it came as. */
final class BoundlessNumber extends Number {
    private static final long serialVersionUID = 1L;

    private final String text;

    BoundlessNumber(String text) {
        this.text = text;
    }

    @Override
    public int intValue() {
        return (int) doubleValue();
    }

    @Override
    public long longValue() {
        return (long) doubleValue();
    }

    @Override
    public float floatValue() {
        return (float) doubleValue();
    }

    /** {@return zero, or infinity} */
    @Override
    public double doubleValue() {
        return Double.parseDouble(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BoundlessNumber that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
