package com.withampersand.codegen.java;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Breaks a statement that is too long, at the outermost place where breaking helps. Only white space is added, and only
 * beside dots, commas, parentheses and operators outside literals, so the meaning cannot change.
 */
final class LayoutStatement {

    private static final String INDENT = " ".repeat(8);

    private LayoutStatement() {}

    /** {@return a line of code, or several if it does not fit} */
    static List<String> lay(String line) {
        return lay(line, "");
    }

    /** The same for a line that something is to follow directly. */
    private static List<String> lay(String line, String tail) {
        String indent = " ".repeat(LayoutScan.indent(line));
        String text = line.strip();
        List<String> lines = new ArrayList<>(
                line.length() + tail.length() <= Layout.COLUMNS ? List.of(line) : broken(indent, text, tail));
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + tail);
        return lines;
    }

    /** {@return a statement that ends in a list, with as much of that in each line as fits; a name stays with its value} */
    static List<String> fill(String line) {
        String indent = " ".repeat(LayoutScan.indent(line)) + INDENT;
        LayoutMask mask = LayoutMask.of(line, false);
        int close = mask.lastClosing();
        int open = close < 0 ? -1 : mask.opening(close);
        if (line.length() <= Layout.COLUMNS || open < 0) {
            return lay(line);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder filled = new StringBuilder(line.substring(0, open + 1));
        List<String> pieces = mask.split(open + 1, close);
        for (int i = 0; i < pieces.size(); i++) {
            boolean named = pieces.get(i).startsWith("\"")
                    && i + 1 < pieces.size()
                    && !pieces.get(i + 1).startsWith("\"");
            String piece = named ? pieces.get(i) + ", " + pieces.get(++i) : pieces.get(i);
            piece += i + 1 < pieces.size() ? "," : line.substring(close);
            boolean first = filled.charAt(filled.length() - 1) == '(';
            if (filled.length() + piece.length() + (first ? 0 : 1) > Layout.COLUMNS) {
                lines.add(filled.toString());
                filled = new StringBuilder(indent).append(piece);
            } else {
                filled.append(first ? "" : " ").append(piece);
            }
        }
        lines.add(filled.toString());
        return lines.stream().allMatch(each -> each.length() <= Layout.COLUMNS) ? lines : lay(line);
    }

    private static List<String> broken(String indent, String text, String tail) {
        LayoutMask mask = LayoutMask.of(text, false);
        if (!mask.balanced()) {
            return condition(indent, text);
        }
        int assign = find(mask, text, " = ");
        if (assign > 0) {
            String value = indent + INDENT + text.substring(assign + 3);
            if (value.length() + tail.length() <= Layout.COLUMNS && !isChain(mask, text, assign + 3)) {
                return List.of(indent + text.substring(0, assign + 2), value);
            }
        }
        List<Integer> sum = operators(mask, text, " + ");
        List<Integer> breaks = firstOf(Stream.of(
                operators(mask, text, " ? ", " : "),
                operators(mask, text, " || "),
                operators(mask, text, " && "),
                sum,
                chain(mask, text, assign > 0 ? assign + 3 : 0)));
        if (breaks.isEmpty()) {
            return arguments(indent, text, mask);
        }
        return brokenAt(indent, text, breaks.equals(sum) ? fewest(indent, text, sum) : breaks, tail);
    }

    private static List<Integer> firstOf(Stream<List<Integer>> candidates) {
        return candidates.filter(breaks -> !breaks.isEmpty()).findFirst().orElse(List.of());
    }

    /** Of the places to break a concatenation at, those that are needed. */
    private static List<Integer> fewest(String indent, String text, List<Integer> places) {
        List<Integer> needed = new ArrayList<>();
        int start = 0;
        int room = Layout.COLUMNS - indent.length();
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1) : text.length();
            if (end - start > room) {
                start = places.get(i);
                room = Layout.COLUMNS - indent.length() - INDENT.length();
                needed.add(start);
            }
        }
        return needed.isEmpty() ? places : needed;
    }

    /** A line that opens more than it closes: only the condition of an if or loop has places to break. */
    private static List<String> condition(String indent, String text) {
        int open = text.indexOf('(');
        if (!text.endsWith(") {") || open < 0) {
            return List.of(indent + text);
        }
        String condition = text.substring(open + 1, text.length() - 3);
        LayoutMask mask = LayoutMask.of(condition, false);
        List<Integer> breaks =
                firstOf(Stream.of(operators(mask, condition, " || "), operators(mask, condition, " && ")));
        if (!mask.balanced() || breaks.isEmpty()) {
            return List.of(indent + text);
        }
        List<String> lines = brokenAt(indent, condition, breaks, ") {");
        lines.set(0, indent + text.substring(0, open + 1) + lines.get(0).strip());
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + ") {");
        return lines;
    }

    private static int find(LayoutMask mask, String text, String token) {
        for (int i = 0; i < text.length(); i++) {
            if (mask.isAt(i, token)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Integer> operators(LayoutMask mask, String text, String... operators) {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            for (String operator : operators) {
                if (mask.isAt(i, operator)) {
                    places.add(i);
                }
            }
        }
        return places;
    }

    /** The dots of calls, but for the first, which stays with what it is called on, and those up to a stream. */
    private static List<Integer> chain(LayoutMask mask, String text, int from) {
        List<Integer> dots = new ArrayList<>();
        int stream = -1;
        for (int i = Math.max(from, 1); i < text.length(); i++) {
            if (mask.isAt(i, ".") && isCall(text, i + 1)) {
                stream = text.startsWith(".stream()", i) ? dots.size() : stream;
                dots.add(i);
            }
        }
        boolean onCall = !dots.isEmpty() && text.charAt(dots.get(0) - 1) == ')';
        int kept = stream >= 0 ? stream + 1 : onCall || dots.isEmpty() ? 0 : 1;
        return dots.subList(kept, dots.size());
    }

    private static boolean isChain(LayoutMask mask, String text, int from) {
        return chain(mask, text, from).size() > 1;
    }

    private static boolean isCall(String text, int name) {
        int end = name;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end > name && end < text.length() && text.charAt(end) == '(';
    }

    private static List<String> brokenAt(String indent, String text, List<Integer> places, String tail) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int place : places) {
            String piece = text.substring(start, place).strip();
            lines.addAll(lines.isEmpty() ? first(indent, piece) : lay(indent + INDENT + piece));
            start = place;
        }
        String last = indent + INDENT + text.substring(start).strip();
        lines.addAll(last.length() + tail.length() <= Layout.COLUMNS ? List.of(last) : lay(last));
        return lines;
    }

    /** What the rest goes on from; its own arguments go further in than the rest, to be told from it. */
    private static List<String> first(String indent, String piece) {
        if (indent.length() + piece.length() <= Layout.COLUMNS) {
            return List.of(indent + piece);
        }
        List<String> lines = new ArrayList<>(arguments(indent + INDENT, piece, LayoutMask.of(piece, false)));
        lines.set(0, lines.get(0).substring(INDENT.length()));
        return lines;
    }

    private static List<String> arguments(String indent, String text, LayoutMask mask) {
        int close = mask.lastClosing();
        int open = close < 0 ? -1 : mask.opening(close);
        if (open < 0 || close == open + 1) {
            return List.of(indent + text);
        }
        String tail = text.substring(close);
        String inner = indent + INDENT + text.substring(open + 1, close).strip();
        List<String> lines = new ArrayList<>(List.of(indent + text.substring(0, open + 1)));
        if (inner.length() + tail.length() <= Layout.COLUMNS) {
            lines.add(inner + tail);
            return lines;
        }
        List<String> pieces = mask.split(open + 1, close);
        if (pieces.size() == 1) {
            // An only argument begins beside its parenthesis and is itself broken.
            List<String> inlined = new ArrayList<>(broken(indent, pieces.get(0), tail));
            String first = lines.get(0) + inlined.get(0).strip();
            if (inlined.size() > 1 && first.length() <= Layout.COLUMNS) {
                inlined.set(0, first);
                inlined.set(inlined.size() - 1, inlined.get(inlined.size() - 1) + tail);
                return inlined;
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            lines.addAll(lay(indent + INDENT + pieces.get(i), i + 1 < pieces.size() ? "," : tail));
        }
        return lines;
    }
}
