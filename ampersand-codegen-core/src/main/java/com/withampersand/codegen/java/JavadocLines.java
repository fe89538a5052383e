package com.withampersand.codegen.java;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a comment: wraps what {@link JavadocBuffer} wrote, indents, and marks the lines that must stay as they
 * are.
 */
final class JavadocLines {

    private static final char VERBATIM = '\u0003';

    private JavadocLines() {}

    /** {@return the text in lines of at most {@code width} columns, as far as its words allow} */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c != ' ' && c != JavadocBuffer.BREAK) {
                continue;
            }
            if (!line.isEmpty() && line.length() + 1 + i - start > width) {
                flush(line, lines);
            }
            if (i > start) {
                line.append(line.isEmpty() ? "" : " ").append(text.substring(start, i));
            }
            if (c == JavadocBuffer.BREAK) {
                flush(line, lines);
            }
            start = i + 1;
        }
        flush(line, lines);
        return lines;
    }

    private static void flush(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(unglue(line.toString()));
            line.setLength(0);
        }
    }

    /** {@return a text on one line} */
    static String unglue(String text) {
        return text.replace(JavadocBuffer.GLUE, ' ');
    }

    /** {@return a line that no indentation changes, as within {@code <pre>}} */
    static String verbatim(String line) {
        return line.isEmpty() ? "" : VERBATIM + line;
    }

    static String indent(String indentation, String line) {
        return line.isEmpty() || line.charAt(0) == VERBATIM ? line : indentation + line;
    }

    static String join(List<String> lines) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            boolean verbatim = !line.isEmpty() && line.charAt(0) == VERBATIM;
            out.append(out.isEmpty() ? "" : "\n").append(verbatim ? line.substring(1) : line);
        }
        return out.toString();
    }
}
