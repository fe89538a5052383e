package com.withampersand.codegen.diff;

import java.util.ArrayList;
import java.util.List;

/** A report for a pull request: what breaks first, each change with its symbols folded away if there are many. */
public final class MarkdownReport {

    /** As many symbols are shown unfolded. */
    private static final int UNFOLDED = 3;

    private MarkdownReport() {}

    /**
     * {@return the report as Markdown, without a line end behind the last line}
     * @param report the report
     */
    public static String print(ChangeReport report) {
        List<String> lines = new ArrayList<>(List.of("## What changes for users of the generated client", ""));
        if (report.changes().isEmpty()) {
            lines.add("Nothing.");
            return String.join("\n", lines);
        }
        lines.add("**" + TextReport.summary(report) + "**");
        section(lines, "Breaks", report, Step.MAJOR);
        section(lines, "New, or behaves otherwise", report, Step.MINOR);
        section(lines, "Words", report, Step.PATCH);
        return String.join("\n", lines);
    }

    private static void section(List<String> lines, String title, ChangeReport report, Step step) {
        List<Change> changes = report.changes().stream()
                .filter(change -> change.step() == step)
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("### " + title + " (" + changes.size() + ")");
        for (Change change : changes) {
            lines.add("");
            lines.add("- " + change.title() + " (" + broken(change) + ")");
            change.details().forEach(detail -> lines.add("  - " + detail));
            change.wire().forEach(why -> lines.add("  - on the wire: " + why));
            change.behaviour().forEach(how -> lines.add("  - note: " + how));
            TextReport.place(change).forEach(place -> lines.add("  - " + place.replaceFirst(" at ", " at `") + "`"));
            symbols(lines, change);
        }
    }

    /** {@code source, binary} if these break. */
    private static String broken(Change change) {
        List<String> broken = new ArrayList<>();
        if (!change.isSourceCompatible()) {
            broken.add("source");
        }
        if (!change.isBinaryCompatible()) {
            broken.add("binary");
        }
        if (!change.isWireCompatible()) {
            broken.add("wire");
        }
        return broken.isEmpty() ? "compatible" : "breaks " + String.join(", ", broken);
    }

    private static void symbols(List<String> lines, Change change) {
        List<String> symbols = TextReport.symbols(change);
        if (symbols.isEmpty()) {
            return;
        }
        boolean fold = symbols.size() > UNFOLDED;
        lines.add("");
        if (fold) {
            lines.add("  <details><summary>" + change.java().size() + " symbols</summary>");
            lines.add("");
        }
        lines.add("  ```text");
        symbols.forEach(symbol -> lines.add("  " + symbol));
        lines.add("  ```");
        if (fold) {
            lines.add("");
            lines.add("  </details>");
        }
    }
}
