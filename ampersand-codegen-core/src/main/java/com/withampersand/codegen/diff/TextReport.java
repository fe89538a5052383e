package com.withampersand.codegen.diff;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.java.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report for a terminal, and the parts that other forms share with it. */
public final class TextReport {

    /** As many symbols of a change are listed. */
    private static final int LISTED = 12;

    private TextReport() {}

    /**
     * {@return the report as text, without a line end behind the last line}
     * @param report the report
     */
    public static String print(ChangeReport report) {
        if (report.changes().isEmpty()) {
            return "Nothing changed for those who use the generated code";
        }
        List<String> lines = new ArrayList<>(List.of(summary(report)));
        for (Change change : report.changes()) {
            lines.add("");
            lines.add(change.step().label() + ": " + change.title() + " ["
                    + change.kind().label() + "]");
            place(change).forEach(place -> lines.add("  " + place));
            change.details().forEach(detail -> lines.add("  " + detail));
            lines.add("  " + verdicts(change));
            change.wire().forEach(why -> lines.add("  wire: " + why));
            change.behaviour().forEach(how -> lines.add("  note: " + how));
            symbols(change).forEach(symbol -> lines.add("    " + symbol));
        }
        return lines.stream().map(line -> line.replace("`", "")).collect(Collectors.joining("\n"));
    }

    /** How many changes there are, what they do in each respect, and the step that they ask for, on one line. */
    static String summary(ChangeReport report) {
        long breaking = report.changes().stream()
                .filter(change -> change.step() == Step.MAJOR)
                .count();
        int all = report.changes().size();
        return (all == 1 ? "1 change" : all + " changes")
                + (breaking == 0 ? "" : ", of which " + breaking + (breaking == 1 ? " breaks" : " break"))
                + " - " + verdict("source", report.isSourceCompatible())
                + ", " + verdict("binary", report.isBinaryCompatible())
                + ", " + verdict("wire", report.isWireCompatible())
                + " - the next version is "
                + (report.step() == Step.NONE
                        ? "the same"
                        : "a " + report.step().label())
                + " one";
    }

    static String verdicts(Change change) {
        return verdict("source", change.isSourceCompatible())
                + ", " + verdict("binary", change.isBinaryCompatible())
                + ", " + verdict("wire", change.isWireCompatible());
    }

    private static String verdict(String what, boolean compatible) {
        return what + (compatible ? " compatible" : " BREAKING");
    }

    /** Where it stood and stands; once if that is the same. */
    static List<String> place(Change change) {
        return Stream.of(place(change.before(), "was at "), place(change.after(), "is at "))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable String place(@Nullable Location location, String word) {
        return location == null
                ? null
                : word + location + (location.pointer().isEmpty() ? "" : " #" + location.pointer());
    }

    /** The first of the symbols, one in a line, and how many more there are. */
    static List<String> symbols(Change change) {
        List<String> lines = change.java().stream()
                .limit(change.java().size() > LISTED + 1 ? LISTED : LISTED + 1)
                .map(TextReport::symbol)
                .collect(Collectors.toCollection(ArrayList::new));
        int more = change.java().size() - lines.size();
        if (more > 0) {
            lines.add("… and " + more + " more");
        }
        return lines;
    }

    private static String symbol(JavaChange change) {
        Symbol before = change.before();
        Symbol after = change.after();
        if (before == null) {
            return after == null ? "" : "+ " + JavaChange.shown(after);
        }
        if (after == null) {
            return "- " + JavaChange.shown(before);
        }
        String was = JavaChange.shown(before);
        String is = JavaChange.shown(after);
        return "~ " + was + (was.equals(is) ? supertypes(before, after) : " → " + is);
    }

    private static String supertypes(Symbol before, Symbol after) {
        List<String> lost = new ArrayList<>(before.supertypes());
        lost.removeAll(after.supertypes());
        List<String> won = new ArrayList<>(after.supertypes());
        won.removeAll(before.supertypes());
        return (lost.isEmpty() ? "" : " is no longer " + simple(lost))
                + (won.isEmpty() ? "" : " is also " + simple(won));
    }

    private static String simple(List<String> types) {
        return types.stream()
                .map(type -> type.replaceFirst("^(?:[\\p{Ll}_][\\p{L}\\p{N}_]*\\.)+", ""))
                .collect(Collectors.joining(", "));
    }
}
