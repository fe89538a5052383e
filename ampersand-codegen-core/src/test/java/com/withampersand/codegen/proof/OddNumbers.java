package com.withampersand.codegen.proof;

import java.util.List;

/** Numbers that are easily lost: not exact in a double, out of a range, or not spelled as Java would. */
final class OddNumbers {

    private static final List<String> KNOWN = List.of(
            "0",
            "-0",
            "0.0",
            "-0.0",
            "0e0",
            "-0E-5",
            "1.0",
            "1.10",
            "-7.00",
            "1e2",
            "1E5",
            "1e+5",
            "1e05",
            "0.1e-7",
            "0.1",
            "0.30",
            "100",
            "1E-2",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9007199254740992",
            "9007199254740993",
            "-9007199254740993",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "-9223372036854775809",
            "9223372036854775807.0",
            "18446744073709551616",
            "12345678901234567890",
            "100000000000000000000.00",
            "1e18",
            "1e19",
            "1e400",
            "-1e400",
            "1e-400",
            "0e400",
            "4.9e-324",
            "2.4703282292062327e-324",
            "2.2250738585072011e-308",
            "1.7976931348623157e308",
            "1.7976931348623159e308",
            "123456789.123456789123456789",
            "1e400000000",
            "-1.5e-400000000",
            "1e2147483647",
            "1e-2147483647",
            "0.3333333333333333333333333333333333333333");

    /** Beyond what {@code BigDecimal} can have for an exponent. */
    private static final List<String> ENORMOUS =
            List.of("1e2147483648", "1e-2147483649", "1e99999999999999999999", "0e99999999999", "-1e-9999999999");

    private OddNumbers() {}

    static String next(Chance chance) {
        if (chance.percent(60)) {
            return chance.one(KNOWN);
        }
        if (chance.percent(3)) {
            return chance.one(ENORMOUS);
        }
        if (chance.percent(25)) {
            double value = chance.anyDouble();
            return Double.isFinite(value) ? Double.toString(value) : "1e309";
        }
        if (chance.percent(50)) {
            return Long.toString(chance.any64());
        }
        return spelled(chance);
    }

    private static String spelled(Chance chance) {
        StringBuilder text = new StringBuilder(chance.percent(50) ? "-" : "");
        int digits = chance.percent(20) ? chance.between(100, 400) : chance.between(1, 25);
        text.append(chance.between(1, 9)).append(chance.digits(digits - 1));
        if (chance.percent(50)) {
            text.append('.').append(chance.digits(chance.between(1, 20)));
        }
        if (chance.percent(40)) {
            text.append(chance.one(List.of("e", "E", "e+", "E+", "e-", "E-")))
                    .append(chance.digits(chance.between(1, 3)));
        }
        return text.toString();
    }
}
