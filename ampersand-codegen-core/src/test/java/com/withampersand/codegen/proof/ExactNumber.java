package com.withampersand.codegen.proof;

import java.math.BigInteger;

/**
 * A JSON number by its value. It is never expanded, so that {@code 1e400000000} is as cheap as {@code 1}; {@code 1.10}
 * equals {@code 1.1}, and {@code -0} equals {@code 0}.
 *
 * @param negative whether it has a minus sign
 * @param digits its digits without zeros at either end; none if it is zero
 * @param exponent the power of ten that the digits, as an integer, are multiplied by
 */
record ExactNumber(boolean negative, String digits, BigInteger exponent) {

    private static final int DIGITS_OF_A_LONG = 19;

    /** Takes what the grammar of JSON allows. */
    static ExactNumber of(String text) {
        boolean negative = text.startsWith("-");
        String[] parts = text.substring(negative ? 1 : 0).split("[eE]", 2);
        BigInteger exponent = parts.length == 2 ? new BigInteger(parts[1].replace("+", "")) : BigInteger.ZERO;
        int point = parts[0].indexOf('.');
        if (point >= 0) {
            exponent = exponent.subtract(BigInteger.valueOf(parts[0].length() - point - 1L));
        }
        String digits = parts[0].replace(".", "");
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        int start = 0;
        while (start < end && digits.charAt(start) == '0') {
            start++;
        }
        return start == end
                ? new ExactNumber(false, "", BigInteger.ZERO)
                : new ExactNumber(
                        negative,
                        digits.substring(start, end),
                        exponent.add(BigInteger.valueOf((long) digits.length() - end)));
    }

    boolean isZero() {
        return digits.isEmpty();
    }

    boolean isInteger() {
        return isZero() || exponent.signum() >= 0;
    }

    /** Whether it is an integer of at most so many bits, sign included. */
    boolean fits(int bits) {
        if (isZero()) {
            return true;
        }
        boolean small = isInteger()
                && exponent.add(BigInteger.valueOf(digits.length())).compareTo(BigInteger.valueOf(DIGITS_OF_A_LONG))
                        <= 0;
        if (!small) {
            return false;
        }
        BigInteger magnitude = new BigInteger(digits).multiply(BigInteger.TEN.pow(exponent.intValueExact()));
        return (negative ? magnitude.negate() : magnitude).bitLength() < bits;
    }

    @Override
    public String toString() {
        return (negative ? "-" : "") + (isZero() ? "0" : digits + "e" + exponent);
    }
}
