package com.withampersand.codegen.proof;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** One of the many ways to write a token of JSON. */
final class Spelling {

    private static final String SHORT = "\"\\/\b\f\n\r\t";
    private static final String LETTERS = "\"\\/bfnrt";
    private static final List<String> SPACES = List.of(" ", "\n", "\r\n", "\t", "  \n ");

    /** The way that most would write it. */
    static final Spelling PLAIN = new Spelling(new Chance(new Random(0)), 0, 0);

    private final Chance chance;
    /** How many of a hundred characters are escaped that need not be. */
    private final int escaped;
    /** How many of a hundred tokens have white space around them. */
    private final int spaced;

    /** Most documents are written plainly, the others in one manner throughout. */
    Spelling(Chance chance) {
        this(chance, chance.percent(80) ? 0 : chance.between(1, 100), chance.percent(80) ? 0 : chance.between(1, 100));
    }

    private Spelling(Chance chance, int escaped, int spaced) {
        this.chance = chance;
        this.escaped = escaped;
        this.spaced = spaced;
    }

    String token(String token) {
        return chance.percent(spaced) ? space() + token + space() : token;
    }

    private String space() {
        return chance.percent(50) ? chance.one(SPACES) : "";
    }

    String string(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (pair && !chance.percent(escaped)) {
                out.append(c).append(value.charAt(++i));
            } else {
                character(c, out);
            }
        }
        return token(out.append('"').toString());
    }

    private void character(char c, StringBuilder out) {
        int simple = SHORT.indexOf(c);
        boolean necessary = c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c);
        if (!necessary && !chance.percent(escaped)) {
            out.append(c);
        } else if (simple >= 0 && chance.percent(70)) {
            out.append('\\').append(LETTERS.charAt(simple));
        } else {
            String hex = HexFormat.of().toHexDigits(c);
            out.append("\\u").append(chance.percent(50) ? hex : hex.toUpperCase(Locale.ROOT));
        }
    }
}
