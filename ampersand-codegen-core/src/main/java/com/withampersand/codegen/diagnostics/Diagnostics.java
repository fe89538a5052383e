package com.withampersand.codegen.diagnostics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one run, so that a user sees all of them at once rather than one a run.
 *
 * <p>The same rule at the same place with the same message is kept once: a schema reached by two ways is one mistake.
 * Not thread-safe.
 */
public final class Diagnostics {

    private record Key(String rule, @Nullable String place, String message) {}

    private final Map<Key, Problem> problems = new LinkedHashMap<>();

    /** Records what makes generation impossible. */
    public void error(String rule, Location at, String message, String remedy, Location... related) {
        add(new Problem(Severity.ERROR, rule, message, remedy, places(at, related)));
    }

    /** Records what is probably not what the user wants. */
    public void warning(String rule, Location at, String message, String remedy, Location... related) {
        add(new Problem(Severity.WARNING, rule, message, remedy, places(at, related)));
    }

    /** Records what is worth knowing and needs no action. */
    public void note(String rule, Location at, String message, String remedy, Location... related) {
        add(new Problem(Severity.NOTE, rule, message, remedy, places(at, related)));
    }

    /** Records any problem, such as one of the options, which has no place. */
    public void add(Problem problem) {
        String place = problem.location().map(Location::toString).orElse(null);
        problems.putIfAbsent(new Key(problem.rule(), place, problem.message()), problem);
    }

    /** All problems so far, in the order they were found. */
    public List<Problem> problems() {
        return List.copyOf(problems.values());
    }

    /** Whether generation is impossible. */
    public boolean hasErrors() {
        return problems.values().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * Stops the run if there are errors.
     *
     * @throws SpecException with everything found so far, if any of it is an error
     */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new SpecException(problems());
        }
    }

    private static List<Location> places(Location at, Location... related) {
        List<Location> places = new ArrayList<>();
        places.add(at);
        places.addAll(List.of(related));
        return places;
    }
}
