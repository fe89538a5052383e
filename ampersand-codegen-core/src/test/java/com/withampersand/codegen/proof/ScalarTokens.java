package com.withampersand.codegen.proof;

import com.withampersand.codegen.model.ScalarKind;
import java.util.List;

/** Values of the scalar kinds: usual ones, odd ones, and those that almost are of the kind. */
final class ScalarTokens {

    private static final List<String> DATE_TIMES = List.of(
            "2024-03-01T10:15:30Z",
            "2024-03-01T10:15:30.125Z",
            "2024-03-01T10:15:30.123405308Z",
            "2024-03-01T10:15:30.100Z",
            "2024-03-01T10:15:00Z",
            "2024-03-01T00:00:00.000Z",
            "2024-03-01T10:15:30+02:00",
            "2024-03-01T10:15:30.5-11:30",
            "2024-03-01T10:15:30+00:00",
            "2024-03-01T10:15:30-00:00",
            "2024-02-29T23:59:59.999999999+18:00",
            "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "2023-02-29T00:00:00Z",
            "2024-12-31T23:59:60Z",
            "2024-03-01T24:00:00Z",
            "2024-03-01T10:15Z",
            "2024-03-01t10:15:30z",
            "2024-03-01 10:15:30Z",
            "2024-03-01T10:15:30",
            "2024-03-01T10:15:30.Z",
            "2024-03-01T10:15:30.1234567890Z",
            "2024-03-01T10:15:30,5Z",
            "2024-03-01T10:15:30+0200",
            "2024-03-01T10:15:30+02:00:30",
            "2024-03-01T10:15:30+25:00",
            "-0001-03-01T10:15:30Z",
            "+12024-03-01T10:15:30Z",
            "20240301T101530Z",
            "2024-3-1T1:1:1Z",
            "２０２４-03-01T10:15:30Z",
            "2024-03-01T10:15:30Z ",
            "2024-03-01",
            "soon",
            "2024-03-01T1\u0660:15:30Z");

    private static final List<String> DATES = List.of(
            "2024-02-29",
            "0000-01-01",
            "9999-12-31",
            "2023-02-29",
            "2024-3-1",
            "+12024-03-01",
            "-0001-01-01",
            "2024-060",
            "20240229",
            "2024-02-29Z",
            "2024-02-29T00:00:00Z",
            "soon",
            "２０２４-02-29");

    private static final List<String> UUIDS = List.of(
            "123e4567-e89b-12d3-a456-426614174000",
            "123E4567-E89B-12D3-A456-426614174000",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "123e4567e89b12d3a456426614174000",
            "123e4567-e89b-12d3-a456-42661417400g",
            "123e456-7e89b-12d3-a456-426614174000",
            "{123e4567-e89b-12d3-a456-4266141740}",
            "0123e4567-e89b-12d3-a456-42661417400",
            "x");

    private static final List<String> URIS = List.of(
            "https://example.com/a/b?c=d#e",
            "about:blank",
            "urn:isbn:0451450523",
            "a/b",
            "#",
            "?",
            "http://[::1]/",
            "http://[::1",
            "not a uri",
            "https://é.example/ü",
            "%zz",
            "http://a b/",
            "mailto:a@b.c",
            "//x",
            ":",
            "\\");

    private static final List<String> BYTES = List.of(
            "QUI=", "QQ==", "QUJD", "", "QQ", "QR==", "QUI", "Q Q=", "QU\nJD", "-_-_", "+/+/", "=", "====", "é",
            "Q===");

    private ScalarTokens() {}

    /** The token, unquoted for strings. */
    static String next(ScalarKind kind, Chance chance) {
        boolean odd = chance.percent(25);
        return switch (kind) {
            case STRING -> odd ? OddStrings.next(chance) : "text " + chance.below(1000);
            case BOOLEAN -> chance.percent(50) ? "true" : "false";
            case INT32, INT64 -> odd ? OddNumbers.next(chance) : Integer.toString(chance.between(-9, 999));
            case FLOAT64, DECIMAL -> odd ? OddNumbers.next(chance) : chance.below(100) + "." + chance.between(1, 9);
            case DATE_TIME -> odd ? chance.one(DATE_TIMES) : usualDateTime(chance);
            case DATE -> chance.one(DATES);
            case UUID -> chance.one(UUIDS);
            case URI -> chance.one(URIS);
            case BYTES -> chance.one(BYTES);
            case FILE -> "null";
        };
    }

    static boolean isQuoted(ScalarKind kind) {
        return switch (kind) {
            case BOOLEAN, INT32, INT64, FLOAT64, DECIMAL -> false;
            case STRING, DATE_TIME, DATE, UUID, URI, BYTES -> true;
            case FILE -> false;
        };
    }

    private static String usualDateTime(Chance chance) {
        String fraction = chance.percent(50) ? "" : "." + chance.digits(chance.between(1, 9));
        return "20%02d-%02d-%02dT%02d:%02d:%02d%sZ"
                .formatted(
                        chance.below(100),
                        chance.between(1, 12),
                        chance.between(1, 28),
                        chance.below(24),
                        chance.below(60),
                        chance.below(60),
                        fraction);
    }
}
