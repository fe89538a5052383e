package com.withampersand.codegen.document;

import com.withampersand.codegen.document.JsonPathFilter.Literal;
import com.withampersand.codegen.document.JsonPathFilter.Operand;
import com.withampersand.codegen.document.JsonPathFilter.Query;
import com.withampersand.codegen.document.JsonPathFilter.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSONPath (RFC 9535, section 2); names behind a dot may have dashes, since {@code x-…} is so common. */
final class JsonPathParser {

    private final String text;
    private int at;

    JsonPathParser(String text) {
        this.text = text;
    }

    JsonPath parse() {
        expect("$");
        List<JsonPath.Segment> segments = segments();
        if (at < text.length()) {
            throw error("a segment such as .name or ['name']");
        }
        return new JsonPath(text, segments);
    }

    private List<JsonPath.Segment> segments() {
        List<JsonPath.Segment> segments = new ArrayList<>();
        while (true) {
            int start = at;
            skipBlanks();
            boolean descendants = accept("..");
            List<JsonPath.Selector> selectors;
            if (accept("[")) {
                selectors = bracketed();
            } else if (descendants || accept(".")) {
                selectors = List.of(accept("*") ? new JsonPath.Wildcard() : new JsonPath.Name(dotName()));
            } else {
                at = start;
                return List.copyOf(segments);
            }
            segments.add(new JsonPath.Segment(descendants, selectors, text.substring(start, at)));
        }
    }

    private List<JsonPath.Selector> bracketed() {
        List<JsonPath.Selector> selectors = new ArrayList<>();
        do {
            skipBlanks();
            selectors.add(selector());
            skipBlanks();
        } while (accept(","));
        expect("]");
        return List.copyOf(selectors);
    }

    private JsonPath.Selector selector() {
        if (accept("*")) {
            return new JsonPath.Wildcard();
        }
        if (accept("?")) {
            return new JsonPath.Filter(or());
        }
        if (peek() == '\'' || peek() == '"') {
            return new JsonPath.Name(string());
        }
        Integer start = integer();
        skipBlanks();
        if (!accept(":")) {
            if (start == null) {
                throw error("a quoted name, an index, a slice, * or ?");
            }
            return new JsonPath.Index(start);
        }
        skipBlanks();
        Integer end = integer();
        skipBlanks();
        Integer step = null;
        if (accept(":")) {
            skipBlanks();
            step = integer();
        }
        return new JsonPath.Slice(
                start == null ? JsonPath.Slice.ABSENT : start,
                end == null ? JsonPath.Slice.ABSENT : end,
                step == null ? 1 : step);
    }

    private JsonPathFilter or() {
        List<JsonPathFilter> parts = new ArrayList<>();
        do {
            parts.add(and());
            skipBlanks();
        } while (accept("||"));
        return parts.size() == 1 ? parts.get(0) : new JsonPathFilter.Or(List.copyOf(parts));
    }

    private JsonPathFilter and() {
        List<JsonPathFilter> parts = new ArrayList<>();
        do {
            parts.add(basic());
            skipBlanks();
        } while (accept("&&"));
        return parts.size() == 1 ? parts.get(0) : new JsonPathFilter.And(List.copyOf(parts));
    }

    private JsonPathFilter basic() {
        skipBlanks();
        if (accept("!")) {
            return new JsonPathFilter.Not(basic());
        }
        if (accept("(")) {
            JsonPathFilter inner = or();
            skipBlanks();
            expect(")");
            return inner;
        }
        Operand left = operand();
        skipBlanks();
        for (String operator : List.of("==", "!=", "<=", ">=", "<", ">")) {
            if (accept(operator)) {
                skipBlanks();
                return new JsonPathFilter.Comparison(single(left), operator, single(operand()));
            }
        }
        if (left instanceof Query query) {
            return new JsonPathFilter.Exists(query);
        }
        throw error("a comparison such as == behind the value");
    }

    private Operand operand() {
        if (peek() == '@' || peek() == '$') {
            int start = at;
            boolean relative = text.charAt(at++) == '@';
            List<JsonPath.Segment> segments = segments();
            return new Query(relative, new JsonPath(text.substring(start, at), segments));
        }
        if (peek() == '\'' || peek() == '"') {
            return literal(string());
        }
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(peek()) || "+-.".indexOf(peek()) >= 0)) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.equals("true") || word.equals("false")) {
            return literal(Boolean.valueOf(word));
        }
        if (word.equals("null")) {
            return literal(null);
        }
        if (word.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?")) {
            return literal(new BigDecimal(word));
        }
        at = start;
        throw error(word.isEmpty() ? "@, $ or a value" : "@, $ or a value; functions are not supported");
    }

    private static Operand literal(@Nullable Object value) {
        return new Literal(new Value(true, value));
    }

    /** Only a query that finds at most one value can be compared (RFC 9535, section 2.3.5.1). */
    private Operand single(Operand operand) {
        if (operand instanceof Query query) {
            for (JsonPath.Segment segment : query.path().segments()) {
                boolean one = !segment.descendants() && segment.selectors().size() == 1;
                JsonPath.Selector selector = segment.selectors().get(0);
                if (!one || !(selector instanceof JsonPath.Name || selector instanceof JsonPath.Index)) {
                    throw error("names and indexes only in what is compared, before");
                }
            }
        }
        return operand;
    }

    private String dotName() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(peek()) || peek() == '_' || peek() == '-')) {
            at++;
        }
        if (start == at) {
            throw error("a name; write others as ['name']");
        }
        return text.substring(start, at);
    }

    private String string() {
        char quote = text.charAt(at++);
        StringBuilder out = new StringBuilder();
        while (at < text.length() && peek() != quote) {
            char c = text.charAt(at++);
            out.append(c == '\\' && at < text.length() ? escaped() : c);
        }
        expect(String.valueOf(quote));
        return out.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> hex();
            default -> c;
        };
    }

    private char hex() {
        if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            throw error("four hexadecimal digits");
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private @Nullable Integer integer() {
        int start = at;
        accept("-");
        while (Character.isDigit(peek())) {
            at++;
        }
        String digits = text.substring(start, at);
        if (digits.length() > 9 || digits.equals("-")) {
            at = start;
            throw error("an index of at most eight digits");
        }
        return digits.isEmpty() ? null : Integer.valueOf(digits);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean accept(String token) {
        boolean there = text.startsWith(token, at);
        at += there ? token.length() : 0;
        return there;
    }

    private void expect(String token) {
        if (!accept(token)) {
            throw error(token);
        }
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(peek())) {
            at++;
        }
    }

    private IllegalArgumentException error(String wanted) {
        String rest = at < text.length() ? "before `" + text.substring(at) + "`" : "at its end";
        return new IllegalArgumentException("the path should have " + wanted + " " + rest);
    }
}
