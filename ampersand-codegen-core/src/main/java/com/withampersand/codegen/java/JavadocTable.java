package com.withampersand.codegen.java;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Paragraph;

/**
 * Tables as lists, for doclint wants captions of tables and nobody writes any. CommonMark knows no tables: a paragraph
 * is taken for one if its second line is made of dashes and pipes.
 */
final class JavadocTable {

    private JavadocTable() {}

    /** {@return the rows as items of a CommonMark list; empty if the paragraph is no table} */
    static String asList(String source, Paragraph paragraph) {
        if (paragraph.getSourceSpans().size() < 3) {
            return "";
        }
        List<String> lines = paragraph.getSourceSpans().stream()
                .map(span -> source.substring(span.getInputIndex(), span.getInputIndex() + span.getLength())
                        .trim())
                .toList();
        return isRuler(lines.get(1)) && lines.get(0).indexOf('|') >= 0
                ? rows(cells(lines.get(0)), lines.subList(2, lines.size()))
                : "";
    }

    private static boolean isRuler(String line) {
        return line.indexOf('-') >= 0
                && line.indexOf('|') >= 0
                && line.chars().allMatch(c -> c == '-' || c == '|' || c == ':' || c == ' ' || c == '\t');
    }

    private static String rows(List<String> header, List<String> rows) {
        return rows.stream().map(row -> "- " + row(header, cells(row))).collect(Collectors.joining("\n"));
    }

    /** The first cell says what the row is about; with more than two columns the others need their headings. */
    private static String row(List<String> header, List<String> cells) {
        StringBuilder row = new StringBuilder(cells.get(0));
        for (int i = 1; i < cells.size(); i++) {
            boolean named =
                    header.size() > 2 && i < header.size() && !header.get(i).isEmpty();
            if (!cells.get(i).isEmpty()) {
                row.append(i == 1 || row.isEmpty() ? ": " : "; ")
                        .append(named ? header.get(i) + " " : "")
                        .append(cells.get(i));
            }
        }
        return row.toString();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int end = line.endsWith("|") && !line.endsWith("\\|") ? line.length() - 1 : line.length();
        for (int i = line.startsWith("|") ? 1 : 0; i < end; i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < end && line.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(cell.toString().trim());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().trim());
        return cells;
    }
}
