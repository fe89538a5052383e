package com.withampersand.codegen.runtime;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The texts of numbers, and whether a number has the digits that it came with. */
final class Numbers {
    private static final int EXACT_DIGITS = 15;
    private static final int PLAIN_INTEGER_DIGITS = 7;

    private Numbers() {}

    /** The number as JavaScript and Go write it: without a fraction where it has none, else as short as can be. */
    static String text(double value) {
        return isLong(value) ? Long.toString((long) value) : JsonOutput.shortest(value);
    }

    static boolean isLong(double value) {
        boolean negativeZero = value == 0 && Double.doubleToRawLongBits(value) != 0;
        return value == Math.rint(value) && Math.abs(value) < 1e15 && !negativeZero;
    }

    /** The number of a text, {@code null} if its exponent has more than 32 bits; zero is zero with any. */
    static @Nullable BigDecimal decimal(char[] text, int from, int length) {
        try {
            return new BigDecimal(text, from, length);
        } catch (NumberFormatException exponentOutOfRange) {
            for (int i = from; i < from + length && text[i] != 'e' && text[i] != 'E'; i++) {
                if (text[i] >= '1' && text[i] <= '9') {
                    return null;
                }
            }
            return BigDecimal.ZERO;
        }
    }

    /** Whether a double prints as the number of a text, however that spells it. */
    static boolean isSame(String text, double value) {
        try {
            return new BigDecimal(text).compareTo(new BigDecimal(text(value))) == 0;
        } catch (NumberFormatException outOfRange) {
            return false;
        }
    }

    static boolean isWhole(BigDecimal value) {
        return value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
    }

    /** A whole number in digits alone; empty if that would be more zeros than one of 64 bits has. */
    static String plain(BigDecimal whole) {
        BigDecimal digits = whole.stripTrailingZeros();
        return digits.scale() < -19 ? "" : digits.setScale(0).toPlainString();
    }

    /**
     * Whether the text is sure to be what its double prints as. Up to 15 digits come back from a double unchanged, and
     * between 0.001 and 10,000,000 without an exponent. False where it takes printing the double to be sure.
     */
    static boolean isPlainDouble(char[] text, int from, int length) {
        int start = text[from] == '-' ? from + 1 : from;
        int end = from + length;
        int point = -1;
        boolean aboveZero = false;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c == '.') {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            } else {
                aboveZero |= c != '0' && (point < 0 || i - point <= 3);
            }
        }
        return aboveZero
                && point > 0
                && point - start <= PLAIN_INTEGER_DIGITS
                && end - start - 1 <= EXACT_DIGITS
                && text[end - 1] != '0';
    }

    /** Whether the number prints as the text that it came as. It does but for an exponent, or a zero below zero. */
    static boolean printsAs(BigDecimal value, char[] text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (text[i] == 'e' || text[i] == 'E') {
                return value.toString().contentEquals(new String(text, from, length));
            }
        }
        boolean plain = value.scale() - value.precision() <= 5; // Else it prints with an exponent.
        return plain && (value.signum() != 0 || text[from] != '-');
    }
}
