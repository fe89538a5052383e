package com.withampersand.codegen.java;

import java.util.ArrayList;
import java.util.List;

/** Lays out a doc comment: on one line if it has but one that fits, and with no line too long for its words. */
final class LayoutComment {

    private static final String HANGING = "    ";

    private LayoutComment() {}

    /** {@return the lines of a comment that begins and ends with lines of its own} */
    static List<String> lay(List<String> lines) {
        String indent = " ".repeat(LayoutScan.indent(lines.get(0)));
        List<String> content = content(lines);
        if (content.isEmpty()) {
            return List.of();
        }
        String single = indent + "/** " + content.get(0) + " */";
        if (content.size() == 1 && single.length() <= Layout.COLUMNS) {
            return List.of(single);
        }
        List<String> laid = new ArrayList<>();
        laid.add(indent + "/**");
        boolean verbatim = false;
        for (String text : content) {
            verbatim |= text.contains("<pre>");
            List<String> wrapped = verbatim ? List.of(text) : wrap(text, Layout.COLUMNS - indent.length() - 3);
            wrapped.forEach(line -> laid.add((indent + " * " + line).stripTrailing()));
            verbatim &= !text.contains("</pre>");
        }
        laid.add(indent + " */");
        return laid;
    }

    private static List<String> content(List<String> lines) {
        List<String> content = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            String bare = line.stripTrailing();
            int star = bare.indexOf('*');
            String text = star < 0 ? bare : bare.substring(star + 1);
            text = text.startsWith(" ") ? text.substring(1) : text;
            if (!text.isEmpty()
                    || (!content.isEmpty() && !content.get(content.size() - 1).isEmpty())) {
                content.add(text);
            }
        }
        while (!content.isEmpty() && content.get(content.size() - 1).isEmpty()) {
            content.remove(content.size() - 1);
        }
        return content;
    }

    private static List<String> wrap(String text, int width) {
        if (text.length() <= width) {
            return List.of(text);
        }
        String bare = text.strip();
        String lead = " ".repeat(LayoutScan.indent(text));
        String more = lead + (bare.startsWith("@") || bare.startsWith("<li>") ? HANGING : "");
        List<String> wrapped = new ArrayList<>();
        for (String line : JavadocLines.wrap(glued(bare), width - more.length())) {
            wrapped.add((wrapped.isEmpty() ? lead : more) + line);
        }
        return wrapped;
    }

    /** Keeps code, links and tags in one piece, and what looks like a block tag away from the start of a line. */
    private static String glued(String text) {
        StringBuilder glued = new StringBuilder(text);
        int braces = 0;
        boolean tag = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' && (braces > 0 || text.startsWith("{@code ", i) || text.startsWith("{@link", i))) {
                braces++;
            } else if (c == '}' && braces > 0) {
                braces--;
            } else if (braces == 0 && (c == '<' || c == '>')) {
                tag = c == '<';
            } else if (c == ' ' && (braces > 0 || tag || (i + 1 < text.length() && text.charAt(i + 1) == '@'))) {
                glued.setCharAt(i, JavadocBuffer.GLUE);
            }
        }
        // The name of a tag belongs to it.
        int first = glued.indexOf(" ");
        if (first > 0 && (text.startsWith("@") || text.startsWith("{@"))) {
            glued.setCharAt(first, JavadocBuffer.GLUE);
        }
        return glued.toString();
    }
}
