package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Location;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A string, number, boolean or null. */
public final class ScalarNode implements Node {

    /** What kind of scalar, by the rules of JSON and of YAML's core schema: dates and {@code yes} are strings. */
    public enum Kind {
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }

    private final Location location;
    private final Kind kind;
    private final String text;

    ScalarNode(Location location, Kind kind, String text) {
        this.location = location;
        this.kind = kind;
        this.text = text;
    }

    @Override
    public Location location() {
        return location;
    }

    public Kind kind() {
        return kind;
    }

    /**
     * The string itself; a number with the digits it is written with, so that {@link #decimal} works; {@code true} or
     * {@code false}; {@code null}.
     */
    public String text() {
        return text;
    }

    public boolean isString() {
        return kind == Kind.STRING;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isNull() {
        return kind == Kind.NULL;
    }

    /** Whether this is the boolean true. */
    public boolean isTrue() {
        return kind == Kind.BOOLEAN && text.equals("true");
    }

    /** The number; null if this is none, or one with an exponent that Java has no number for. */
    public @Nullable BigDecimal decimal() {
        if (!isNumber()) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException beyondAllBounds) {
            return null;
        }
    }

    /** As JSON has it, but a number that Java has none for as text. */
    @Override
    public @Nullable Object toJava() {
        return switch (kind) {
            case STRING -> text;
            case BOOLEAN -> isTrue();
            case NULL -> null;
            case NUMBER -> number();
        };
    }

    private Object number() {
        boolean whole = text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-' || c == '+');
        if (!whole) {
            BigDecimal decimal = decimal();
            return decimal == null ? text : decimal;
        }
        BigInteger integer = new BigInteger(text);
        return integer.bitLength() < Long.SIZE ? (Object) integer.longValue() : integer;
    }

    @Override
    public String kindName() {
        return switch (kind) {
            case NULL -> "null";
            case NUMBER -> decimal() == null ? "a number beyond those of Java" : "a number";
            default -> "a " + kind.name().toLowerCase(Locale.ROOT);
        };
    }

    @Override
    public String toString() {
        return text + " at " + location + " " + location.pointer();
    }
}
