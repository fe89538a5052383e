package com.withampersand.codegen.diagnostics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints problems as compilers do, place first, so that editors and terminals make them links.
 *
 * <pre>
 * api/api.yaml:12:15: error: nothing is at #/components/schemas/Gruop [dangling-reference]
 *   11 |         group:
 *   12 |           $ref: '#/components/schemas/Gruop'
 *      |                 ^
 *   Did you mean #/components/schemas/Group?
 * </pre>
 */
public final class ProblemPrinter {

    private static final int TAB = 4;
    private static final int WIDTH = 120;
    private static final String CUT = "…";

    private ProblemPrinter() {}

    /** All of them, an empty line between. */
    public static String print(List<Problem> problems) {
        return problems.stream().map(ProblemPrinter::print).collect(Collectors.joining("\n\n"));
    }

    /** How many there are of each severity, the worst first, as in {@code 1 error, 2 warnings}; empty if there are none. */
    public static String counts(List<Problem> problems) {
        return Arrays.stream(Severity.values())
                .map(severity -> count(problems, severity))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(List<Problem> problems, Severity severity) {
        long count = problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
        return count == 0 ? "" : count + " " + severity.label() + (count == 1 ? "" : "s");
    }

    /** One of them, without a line end behind the last line. */
    public static String print(Problem problem) {
        StringBuilder out = new StringBuilder();
        problem.location().ifPresent(at -> out.append(at).append(": "));
        out.append(problem.severity().label()).append(": ").append(problem.message());
        out.append(" [").append(problem.rule()).append(']');
        problem.location().ifPresent(at -> excerpt(out, at));
        problem.locations().stream().skip(1).forEach(related -> {
            out.append('\n').append(related).append(": see also");
            excerpt(out, related);
        });
        if (!problem.remedy().isEmpty()) {
            out.append("\n  ").append(problem.remedy().replace("\n", "\n  "));
        }
        return out.toString();
    }

    private static void excerpt(StringBuilder out, Location at) {
        List<String> lines = at.source().text().lines().limit(at.line()).toList();
        if (lines.size() < at.line()) {
            return;
        }
        String line = lines.get(at.line() - 1);
        int column = Math.min(at.column() - 1, line.codePointCount(0, line.length()));
        int caret =
                expand(line.substring(0, line.offsetByCodePoints(0, column))).length();
        String shown = expand(line);
        int from = caret < WIDTH - 20 ? 0 : caret - WIDTH / 2;
        int digits = Math.max(4, Integer.toString(at.line()).length());
        if (at.line() > 1) {
            String before = expand(lines.get(at.line() - 2));
            // The line before tells which key this is about; a window far off to the right would show none of it.
            if (!before.isBlank() && from == 0) {
                row(out, digits, Integer.toString(at.line() - 1), cut(before, 0));
            }
        }
        row(out, digits, Integer.toString(at.line()), cut(shown, from));
        row(out, digits, "", " ".repeat(caret - from + (from > 0 ? CUT.length() : 0)) + "^");
    }

    private static void row(StringBuilder out, int digits, String number, String text) {
        out.append('\n')
                .append(" ".repeat(digits - number.length()))
                .append(number)
                .append(" |");
        if (!text.isEmpty()) {
            out.append(' ').append(text);
        }
    }

    private static String cut(String line, int from) {
        String rest = line.length() - from > WIDTH ? line.substring(from, from + WIDTH) + CUT : line.substring(from);
        return from > 0 ? CUT + rest : rest;
    }

    /** Tabs as spaces up to the next stop, control characters as one space each: the caret must stand where it means. */
    private static String expand(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                out.append(" ".repeat(TAB - out.length() % TAB));
            } else {
                out.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return out.toString();
    }
}
