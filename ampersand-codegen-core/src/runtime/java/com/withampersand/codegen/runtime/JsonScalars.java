package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads values that are no arrays and no objects. Each method returns {@code null} if the value is of another kind, and
 * does not move.
 */
abstract class JsonScalars extends JsonTokens {
    private static final BigDecimal MIN_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final long MAX_EXACT_IN_DOUBLE = 1L << 53;

    /** Whether a value was read, since the last reset, that would not print back as it came; {@code 1.10} is one. */
    boolean altered;

    /** Whether a string or a double would not even mean the same, read outside all objects, which keep its text. */
    boolean inexact;

    boolean inObject;

    JsonScalars(byte[] source, int start) throws IOException {
        super(source, start);
    }

    public final @Nullable String string() throws IOException {
        return token() == STRING ? text() : null;
    }

    public final @Nullable Boolean bool() throws IOException {
        int token = token();
        return token == TRUE ? Boolean.TRUE : token == FALSE ? Boolean.FALSE : null;
    }

    /** {@return the integer, if it fits 32 bits} */
    public final @Nullable Integer int32() throws IOException {
        Long value = int64();
        return value == null || value != value.intValue() ? null : (Integer) value.intValue();
    }

    /** {@return the integer, if it fits 64 bits} */
    public final @Nullable Long int64() throws IOException {
        if (token() == INTEGER) {
            return integer() instanceof Long value ? value : null;
        }
        BigDecimal whole = isInteger() ? bigDecimal() : null;
        if (whole == null || whole.compareTo(MIN_LONG) < 0 || whole.compareTo(MAX_LONG) > 0) {
            return null;
        }
        altered = true;
        return whole.longValue();
    }

    final Number integer() throws IOException {
        if (!fitsLong()) {
            return bigInteger();
        }
        long value = longValue();
        altered |= value == 0 && charsLength() > 1; // -0
        return value;
    }

    /** {@return the number as a double, {@code null} also if it is too large for one} */
    public final @Nullable Double float64() throws IOException {
        int token = token();
        if (token != INTEGER && token != FRACTION) {
            return null;
        }
        double value =
                token == FRACTION || fitsLong() ? doubleValue() : bigInteger().doubleValue();
        if (!Double.isFinite(value)) {
            return null;
        }
        boolean small = token == INTEGER && Math.abs(value) < MAX_EXACT_IN_DOUBLE;
        altered |= small
                ? value == 0 && charsLength() > 1
                : !Numbers.isPlainDouble(chars(), charsStart(), charsLength())
                        && !Numbers.text(value).equals(text());
        inexact |= altered && !inObject && !Numbers.isSame(text(), value);
        return value;
    }

    public final @Nullable BigDecimal decimal() throws IOException {
        int token = token();
        if (token != INTEGER && token != FRACTION) {
            return null;
        }
        BigDecimal value = bigDecimal();
        altered |= value != null && !Numbers.printsAs(value, chars(), charsStart(), charsLength());
        return value;
    }

    public final @Nullable OffsetDateTime dateTime() throws IOException {
        if (token() != STRING) {
            return null;
        }
        char[] text = chars();
        int start = charsStart();
        int length = charsLength();
        OffsetDateTime value = DateTimes.parse(text, start, length);
        if (value == null) {
            return parsed(Scalars::dateTime, DateTimes::text);
        }
        note(!DateTimes.isShortest(text, start, length));
        return value;
    }

    /** {@return the value that a string is parsed as; {@code null} if it cannot be} */
    public final <T> @Nullable T parsed(Function<String, @Nullable T> parse, Function<T, String> print)
            throws IOException {
        String text = string();
        T value = text == null ? null : parse.apply(text);
        note(value != null && !print.apply(value).equals(text));
        return value;
    }

    /** A string of another spelling is another string, for who takes it for no more. */
    private void note(boolean otherString) {
        altered |= otherString;
        inexact |= otherString && !inObject;
    }

    /** {@return the kind of the value, {@code null} for a JSON null} */
    final Match.@Nullable Kind kind() throws IOException {
        return switch (token()) {
            case OBJECT -> Match.Kind.OBJECT;
            case ARRAY -> Match.Kind.ARRAY;
            case STRING -> Match.Kind.STRING;
            case TRUE, FALSE -> Match.Kind.BOOLEAN;
            case INTEGER -> Match.Kind.INTEGER;
            case FRACTION -> isInteger() ? Match.Kind.INTEGER : Match.Kind.NUMBER;
            default -> null;
        };
    }

    /** JSON Schema counts 1.0 and 1e2 among the integers. */
    private boolean isInteger() throws IOException {
        BigDecimal value = token() == FRACTION ? bigDecimal() : null;
        return token() == INTEGER || (value != null && Numbers.isWhole(value));
    }
}
