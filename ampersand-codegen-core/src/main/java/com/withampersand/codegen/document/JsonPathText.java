package com.withampersand.codegen.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The text of a JSONPath while it is being read, and the tokens of its grammar (RFC 9535, section 2). */
final class JsonPathText {

    private static final String USUAL = "Write it as RFC 9535 says, such as $.paths['/pets'].get.";
    private static final String NUMBER = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?";

    /** The greatest index (RFC 9535, section 2.1). */
    private static final long GREATEST = (1L << 53) - 1;
    /** More than any array has items. */
    private static final long BEYOND = 1L << 30;

    private final String text;
    private int at;

    JsonPathText(String text) {
        this.text = text;
    }

    int position() {
        return at;
    }

    /** Goes back to where something else may begin. */
    void goTo(int position) {
        at = position;
    }

    String since(int start) {
        return text.substring(start, at);
    }

    boolean atEnd() {
        return at == text.length();
    }

    char peek() {
        return atEnd() ? '\0' : text.charAt(at);
    }

    boolean atQuote() {
        return peek() == '\'' || peek() == '"';
    }

    boolean accept(String token) {
        boolean there = text.startsWith(token, at);
        at += there ? token.length() : 0;
        return there;
    }

    void expect(String token) {
        if (!accept(token)) {
            throw error(token);
        }
    }

    void skipBlanks() {
        while (!atEnd() && " \t\n\r".indexOf(peek()) >= 0) {
            at++;
        }
    }

    /** A name behind a dot; it may have dashes and be a status, unlike in the RFC, since {@code x-…} is so common. */
    String dotName() {
        int start = at;
        while (!atEnd() && (isLetterOrDigit(peek()) || peek() == '_' || peek() == '-')) {
            at++;
        }
        if (start == at) {
            throw error("a name; write others as ['name']");
        }
        return since(start);
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c >= 0x80;
    }

    /** The name of a function if one is called here, with its opening bracket; or null, and then nothing is read. */
    @Nullable
    String functionName() {
        int end = at;
        while (end < text.length() && isNameOfFunction(text.charAt(end), end == at)) {
            end++;
        }
        if (end == at || !text.startsWith("(", end)) {
            return null;
        }
        String name = text.substring(at, end);
        at = end + 1;
        return name;
    }

    private static boolean isNameOfFunction(char c, boolean first) {
        return (c >= 'a' && c <= 'z') || (!first && (c == '_' || (c >= '0' && c <= '9')));
    }

    String string() {
        int before = at;
        char quote = text.charAt(at++);
        StringBuilder out = new StringBuilder();
        while (!atEnd() && peek() != quote) {
            char c = text.charAt(at++);
            if (c < ' ') {
                at--;
                throw error("\\n, \\t or another escape in place of a control character");
            }
            out.append(c == '\\' ? escaped(quote) : c);
        }
        expect(String.valueOf(quote));
        if (out.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            at = before;
            throw error("both halves of each surrogate pair");
        }
        return out.toString();
    }

    private char escaped(char quote) {
        char c = peek();
        at += atEnd() ? 0 : 1;
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> hex();
            case '\\', '/' -> c;
            default -> {
                if (c != quote) {
                    at--;
                    throw error("an escape of JSON behind the \\");
                }
                yield c;
            }
        };
    }

    private char hex() {
        if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            throw error("four hexadecimal digits");
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    /** An index or a bound of a slice; null if there is none. */
    @Nullable
    Integer integer() {
        int start = at;
        accept("-");
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        String digits = since(start);
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("0|-?[1-9][0-9]{0,15}") || Math.abs(Long.parseLong(digits)) > GREATEST) {
            at = start;
            throw error("an index of at most " + GREATEST + ", without zeros before it");
        }
        return (int) Math.max(-BEYOND, Math.min(BEYOND, Long.parseLong(digits)));
    }

    /** The value that a literal stands for. */
    @Nullable
    Object literal() {
        if (atQuote()) {
            return string();
        }
        int start = at;
        while (!atEnd() && (isLetterOrDigit(peek()) || "+-.".indexOf(peek()) >= 0)) {
            at++;
        }
        String word = since(start);
        switch (word) {
            case "true", "false" -> {
                return Boolean.valueOf(word);
            }
            case "null" -> {
                return null;
            }
            default -> {
                if (word.matches(NUMBER)) {
                    return new BigDecimal(word);
                }
                at = start;
                throw error("@, $, a function or a value");
            }
        }
    }

    JsonPathException error(String wanted) {
        return error(wanted, USUAL);
    }

    /** Says what should be where the reading has come to. */
    JsonPathException error(String wanted, String remedy) {
        String rest = atEnd() ? "at its end" : "before `" + text.substring(at) + "`";
        return new JsonPathException("the path should have " + wanted + " " + rest, remedy);
    }
}
