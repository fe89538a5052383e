package com.withampersand.codegen.diagnostics;

import java.util.List;
import java.util.Optional;

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

    public Problem {
        locations = List.copyOf(locations);
    }

    /** The main place, absent for a problem of the options. */
    public Optional<Location> location() {
        return locations.stream().findFirst();
    }

    /** The problem as the user reads it, with the offending lines. */
    @Override
    public String toString() {
        return ProblemPrinter.print(this);
    }
}
