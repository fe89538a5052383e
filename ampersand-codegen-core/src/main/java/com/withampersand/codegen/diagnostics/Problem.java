package com.withampersand.codegen.diagnostics;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One complaint.
 *
 * @param severity how much it matters
 * @param rule a stable kebab-case name of what was violated, such as {@code dangling-reference}
 * @param message what is wrong, as one sentence without a full stop
 * @param remedy what to do about it, as one sentence; empty when there is nothing to do
 * @param locations where: the first is the main place, the others are related; empty for a problem of the options
 */
public record Problem(Severity severity, String rule, String message, String remedy, List<Location> locations) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\n]]");

    /**
     * Copies the list, and puts a replacement character for what a terminal would obey: names of the specification are
     * in the texts.
     *
     * @throws IllegalArgumentException if {@link Rules} knows no such rule: nobody could say how serious it is then
     */
    public Problem {
        if (Rules.severity(rule) == null) {
            throw new IllegalArgumentException("Not a rule: " + rule);
        }
        message = CONTROL.matcher(message).replaceAll("\uFFFD");
        remedy = CONTROL.matcher(remedy).replaceAll("\uFFFD");
        locations = List.copyOf(locations);
    }

    /** The main place, absent for a problem of the options. */
    public Optional<Location> location() {
        return locations.stream().findFirst();
    }

    /** The same problem at a place, which who found it did not know. */
    public Problem at(Location place) {
        return new Problem(severity, rule, message, remedy, List.of(place));
    }

    /** The same problem as serious as it is in a run. */
    Problem as(Severity other) {
        return new Problem(other, rule, message, remedy, locations);
    }

    /** The problem as the user reads it, with the offending lines. */
    @Override
    public String toString() {
        return ProblemPrinter.print(this);
    }
}
