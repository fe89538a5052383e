package com.withampersand.codegen.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Strings that are easily lost: of all planes, half characters, control characters, or what looks like something else. */
final class OddStrings {

    private static final List<String> KNOWN = List.of(
            "",
            " ",
            "\0",
            "\u0001\u001f",
            "\b\f\n\r\t",
            "\u007f",
            "\"",
            "\\",
            "/",
            "\\u0041",
            "\ud800",
            "\udc00",
            "\udc00\ud800",
            "a\ud83d",
            "\ude00b",
            "\ud83d\ud83d\ude00",
            "😀",
            "\ud83d\ude00\ud83d",
            "e\u0301",
            "é",
            "€",
            "\u2028\u2029",
            "\ufeff",
            "\uffff",
            "\ufffd",
            "\u200e",
            "null",
            "true",
            "0",
            "1e2",
            "{}",
            "[",
            "'",
            "NaN",
            "__proto__",
            "toString",
            "class",
            "$ref",
            "2024-01-01T00:00:00Z",
            "about:blank",
            "QUI=",
            "𝒳y");

    private static final String PIECES = "ab z09-_.:é€中\u0000\u0007\"\\/\ud83d\ude00\udbff\udfff";

    /** Parsers and generators of JSON work in pieces of such sizes. */
    private static final List<Integer> LONG = List.of(2_000, 4_000, 8_000, 16_000);

    private OddStrings() {}

    /** A name that holds whole characters alone: half a surrogate pair in a name is more than newer Jacksons take. */
    static String nextName(Chance chance) {
        return new String(next(chance).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    static String next(Chance chance) {
        if (chance.percent(65)) {
            return chance.one(KNOWN);
        }
        int length = chance.percent(2) ? chance.one(LONG) - chance.below(4) : chance.between(1, 12);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.charAt(chance.below(PIECES.length())));
        }
        return text.toString();
    }
}
