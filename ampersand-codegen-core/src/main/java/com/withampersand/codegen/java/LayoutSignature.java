package com.withampersand.codegen.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out the head of a type or method: on one line, or broken where palantir-java-format breaks it. */
final class LayoutSignature {

    private static final String INDENT = " ".repeat(8);
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum) \\p{javaJavaIdentifierStart}");
    private static final Pattern RECORD = Pattern.compile("\\brecord \\p{javaJavaIdentifierStart}");
    private static final Pattern CLAUSE = Pattern.compile(" (?=(?:implements|permits) )");

    private LayoutSignature() {}

    /** {@return the lines of a declaration, which may be broken} */
    static List<String> lay(List<String> lines) {
        String indent = " ".repeat(LayoutScan.indent(lines.get(0)));
        String text = joined(lines);
        if (indent.length() + text.length() <= Layout.COLUMNS) {
            return List.of(indent + text);
        }
        LayoutMask mask = LayoutMask.of(text, true);
        if (TYPE.matcher(text).find()) {
            return type(indent, text);
        }
        int close = mask.lastClosing();
        return close < 0 ? List.of(indent + text) : method(indent, text, mask, close);
    }

    /** {@return the lines as one, without indentation} */
    static String joined(List<String> lines) {
        StringBuilder joined = new StringBuilder(lines.get(0).strip());
        for (String line : lines.subList(1, lines.size())) {
            String bare = line.strip();
            boolean tight = joined.charAt(joined.length() - 1) == '(' || bare.startsWith(")") || bare.startsWith(".");
            joined.append(tight ? "" : " ").append(bare);
        }
        return joined.toString();
    }

    private static List<String> method(String indent, String text, LayoutMask mask, int close) {
        int open = mask.opening(close);
        String head = indent + text.substring(0, open + 1);
        String inner = text.substring(open + 1, close);
        String tail = text.substring(close);
        boolean record = RECORD.matcher(text).find();
        if (!record && tail.startsWith(") throws") && (head + inner + ")").length() <= Layout.COLUMNS) {
            return List.of(head + inner + ")", indent + INDENT + tail.substring(2));
        }
        if (inner.isEmpty()) {
            return List.of(head + tail);
        }
        List<String> lines = new ArrayList<>(List.of(head));
        if (!record && (indent + INDENT + inner + tail).length() <= Layout.COLUMNS) {
            lines.add(indent + INDENT + inner + tail);
            return lines;
        }
        List<String> parameters = mask.split(open + 1, close);
        for (int i = 0; i < parameters.size(); i++) {
            lines.add(indent + INDENT + parameters.get(i) + (i + 1 < parameters.size() ? "," : ")"));
        }
        String rest = tail.substring(1);
        if (rest.startsWith(" throws ") || rest.startsWith(" implements ")) {
            lines.add(indent + INDENT + rest.strip());
        } else {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + rest);
        }
        return lines;
    }

    private static List<String> type(String indent, String text) {
        List<String> lines = new ArrayList<>();
        String line = indent;
        for (String clause : CLAUSE.split(text, -1)) {
            boolean fits = (lines.isEmpty() && line.isBlank()) || (line + " " + clause).length() <= Layout.COLUMNS;
            if (fits && !(clause.startsWith("permits") && !line.isBlank())) {
                line = line.isBlank() ? line + clause : line + " " + clause;
            } else {
                lines.add(line);
                line = indent + INDENT + clause;
            }
        }
        lines.addAll(clause(line));
        return lines;
    }

    /** The names of a clause, one below the other, if they do not fit beside each other. */
    private static List<String> clause(String line) {
        Matcher keyword = Pattern.compile("^ *(?:implements|permits) ").matcher(line);
        if (line.length() <= Layout.COLUMNS || !keyword.find()) {
            return List.of(line);
        }
        List<String> names = LayoutMask.of(line, true).split(keyword.end(), line.length());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String lead = i == 0 ? keyword.group() : " ".repeat(keyword.end());
            lines.add(lead + names.get(i) + (i + 1 < names.size() ? "," : ""));
        }
        return lines;
    }
}
