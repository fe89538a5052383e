package com.withampersand.codegen.java;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a source file, and what one must know of each before touching it; found in one pass over the
 * characters.
 */
final class LayoutScan {

    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|interface|enum|record) \\p{javaJavaIdentifierStart}");
    private static final Pattern ANNOTATIONS = Pattern.compile("(?:\\s*@[\\w.]+)*\\s*");

    private final List<Line> lines = new ArrayList<>();
    private final Deque<Body> bodies = new ArrayDeque<>();

    /** What was read since the last statement or member ended, outside parentheses. */
    private final StringBuilder header = new StringBuilder();

    private Mode mode = Mode.CODE;
    private int parentheses;
    private boolean remark;

    private enum Mode {
        CODE,
        COMMENT,
        TEXT_BLOCK
    }

    /** What braces enclose; the parentheses and header around them come back when they close. */
    private record Body(boolean type, int parentheses, String header) {}

    /**
     * A line.
     *
     * @param mode what it begins in
     * @param type whether it begins directly in the body of a type
     * @param starts whether it begins a statement or member
     * @param fresh whether nothing but annotations stands between it and the member before
     * @param continued whether the declaration or statement goes on after it
     * @param plain whether it is code without comment or text block from end to end
     */
    private record Line(
            String text, Mode mode, boolean type, boolean starts, boolean fresh, boolean continued, boolean plain) {}

    private LayoutScan() {}

    static LayoutScan of(String source) {
        LayoutScan scan = new LayoutScan();
        int length = source.endsWith("\n") ? source.length() - 1 : source.length();
        int start = 0;
        while (start <= length) {
            int end = source.indexOf('\n', start);
            end = end < 0 || end > length ? length : end;
            scan.read(source.substring(start, end));
            start = end + 1;
        }
        return scan;
    }

    private void read(String text) {
        Mode before = mode;
        boolean starts = parentheses == 0 && firstSign(header) == header.length();
        boolean type = parentheses == 0 && (bodies.isEmpty() || bodies.peek().type());
        boolean fresh = isAnnotations(header);
        remark = false;
        int depth = bodies.size();
        int at = 0;
        while (at < text.length()) {
            at = switch (mode) {
                case CODE -> code(text, at);
                case COMMENT -> skipTo("*/", text, at);
                case TEXT_BLOCK -> textBlock(text, at);
            };
        }
        header.append(' ');
        boolean continued = parentheses > 0 || (bodies.size() == depth && !isAnnotations(header));
        boolean plain = before == Mode.CODE && mode == Mode.CODE && !remark;
        lines.add(new Line(text, before, type, starts, fresh, continued, plain));
    }

    private int code(String text, int at) {
        int end = at;
        while (end < text.length() && !isMark(text, end)) {
            end++;
        }
        if (parentheses == 0) {
            header.append(text.substring(at, end));
        }
        if (end == text.length()) {
            return end;
        }
        switch (text.charAt(end)) {
            case '(' -> parentheses++;
            case ')' -> parentheses--;
            case '{' -> open();
            case '}' -> close();
            case ';' -> header.setLength(parentheses == 0 ? 0 : header.length());
            case '/' -> {
                return remark(text, end);
            }
            default -> {
                return literal(text, end);
            }
        }
        return end + 1;
    }

    /** Whether a character does more than to stand for itself. */
    private static boolean isMark(String text, int at) {
        return switch (text.charAt(at)) {
            case '(', ')', '{', '}', ';', '"', '\'' -> true;
            case '/' -> text.startsWith("//", at) || text.startsWith("/*", at);
            default -> false;
        };
    }

    private int remark(String text, int at) {
        remark = true;
        if (text.charAt(at + 1) == '/') {
            return text.length();
        }
        mode = Mode.COMMENT;
        return at + 2;
    }

    private int literal(String text, int at) {
        if (text.startsWith("\"\"\"", at)) {
            remark = true;
            mode = Mode.TEXT_BLOCK;
            return at + 3;
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != text.charAt(at)) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private void open() {
        boolean type = parentheses == 0 && TYPE.matcher(header).find();
        bodies.push(new Body(type, parentheses, header.toString()));
        parentheses = 0;
        header.setLength(0);
    }

    private void close() {
        Body body = bodies.poll();
        header.setLength(0);
        if (body != null) {
            parentheses = body.parentheses();
            // An initialiser or a lambda goes on after its braces; a body does not.
            header.append(parentheses > 0 || body.header().contains("=") ? body.header() : "");
        }
    }

    private static boolean isAnnotations(CharSequence text) {
        int first = firstSign(text);
        return first == text.length()
                || (text.charAt(first) == '@' && ANNOTATIONS.matcher(text).matches());
    }

    private static int firstSign(CharSequence text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int skipTo(String end, String text, int at) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            return text.length();
        }
        mode = Mode.CODE;
        return found + end.length();
    }

    private int textBlock(String text, int at) {
        for (int i = at; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith("\"\"\"", i)) {
                mode = Mode.CODE;
                return i + 3;
            }
        }
        return text.length();
    }

    int size() {
        return lines.size();
    }

    String text(int line) {
        return lines.get(line).text();
    }

    List<String> texts(int from, int to) {
        return lines.subList(from, to).stream().map(Line::text).toList();
    }

    boolean inTextBlock(int line) {
        return lines.get(line).mode() == Mode.TEXT_BLOCK;
    }

    boolean inComment(int line) {
        return lines.get(line).mode() == Mode.COMMENT;
    }

    boolean inTypeBody(int line) {
        return lines.get(line).type();
    }

    boolean isPlainCode(int line) {
        return lines.get(line).plain();
    }

    /** {@return the line after the comment that begins at a line} */
    int endOfComment(int line) {
        int end = line + 1;
        while (end < size() && lines.get(end).mode() == Mode.COMMENT) {
            end++;
        }
        return end;
    }

    /**
     * {@return the line after the declaration of a type or method that begins at a line}
     * The line itself if none does: annotations, fields with a value, statements.
     */
    int endOfDeclaration(int line) {
        Line first = lines.get(line);
        String bare = first.text().strip();
        if (!first.type() || !first.fresh() || bare.startsWith("}") || (bare.startsWith("@") && !bare.contains(" "))) {
            return line;
        }
        int end = line;
        while (end < size() && lines.get(end).plain()) {
            String text = lines.get(end).text();
            boolean inner = end == line || indent(text) >= indent(first.text()) + 8;
            if (!inner || (end > line && text.isBlank()) || hasValue(text)) {
                return line;
            }
            if (!lines.get(end).continued()) {
                return text.endsWith("{") || text.endsWith(";") ? end + 1 : line;
            }
            end++;
        }
        return line;
    }

    /**
     * {@return the line after the statement or field that begins at a line and was broken badly, or the line itself}
     * Badly broken is what has a line too long, or one that is no further in than the first, or a first line that ends
     * with a comma, for there it is broken at 100 columns. What holds braces keeps the lines it has.
     */
    int endOfBadStatement(int line) {
        if (!lines.get(line).starts()) {
            return line;
        }
        boolean bad = false;
        int end = line;
        while (end < size() && lines.get(end).plain()) {
            String text = lines.get(end).text();
            boolean inner = end == line || indent(text) > indent(text(line));
            bad |= !inner || text.length() > Layout.COLUMNS || (end == line && text.endsWith(","));
            if (text.isBlank()
                    || text.contains("{")
                    || text.contains("}")
                    || text.strip().startsWith("@")) {
                return line;
            }
            if (text.endsWith(";")) {
                return bad && end > line ? end + 1 : line;
            }
            end++;
        }
        return line;
    }

    /** Whether something is assigned in a line; annotations may have values too, and then their line is left alone. */
    private static boolean hasValue(String text) {
        return text.contains(" =") || text.contains("->");
    }

    static int indent(String text) {
        int indent = 0;
        while (indent < text.length() && text.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
