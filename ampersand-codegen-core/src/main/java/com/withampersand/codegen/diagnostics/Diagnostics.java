package com.withampersand.codegen.diagnostics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one run, so that a user sees all of them at once rather than one a run.
 *
 * <p>The same rule at the same place with the same message is kept once: a schema reached by two ways is one mistake.
 * Not thread-safe.
 */
public final class Diagnostics {

    private record Key(String rule, @Nullable String place, String message) {}

    /** How many places are shown where one problem stands for more. */
    private static final int SHOWN = 3;

    private final Map<Key, Problem> problems = new LinkedHashMap<>();
    private final Strictness strictness;
    private final Set<String> tolerated;

    /** Takes problems for as serious as they usually are. */
    public Diagnostics() {
        this(Strictness.USUAL);
    }

    /** Takes problems for as serious as a run is told to. */
    public Diagnostics(Strictness strictness) {
        this(strictness, Set.of());
    }

    private Diagnostics(Strictness strictness, Set<String> tolerated) {
        this.strictness = strictness;
        this.tolerated = Set.copyOf(tolerated);
    }

    /** {@return one that takes problems of some rules for notes: what is wrong of a former state nobody can put right} */
    public static Diagnostics tolerating(Set<String> rules) {
        return new Diagnostics(Strictness.USUAL, rules);
    }

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
        Severity severity = tolerated.contains(problem.rule()) ? Severity.NOTE : strictness.of(problem);
        if (severity == null) {
            return;
        }
        String place = problem.location().map(Location::toString).orElse(null);
        problems.putIfAbsent(new Key(problem.rule(), place, problem.message()), problem.as(severity));
    }

    /**
     * All problems so far, in the order they were found; of one that is told as one for many places, the first.
     */
    public List<Problem> problems() {
        Map<String, List<Problem>> groups = new HashMap<>();
        problems.values().stream()
                .filter(problem -> Rules.isGrouped(problem.rule()))
                .forEach(problem -> groups.computeIfAbsent(problem.rule(), rule -> new ArrayList<>())
                        .add(problem));
        List<Problem> told = new ArrayList<>();
        for (Problem problem : problems.values()) {
            List<Problem> group = groups.getOrDefault(problem.rule(), List.of());
            if (group.size() <= SHOWN) {
                told.add(problem);
            } else if (group.get(0).equals(problem)) {
                told.add(first(group));
            }
        }
        return List.copyOf(told);
    }

    private static Problem first(List<Problem> group) {
        Problem first = group.get(0);
        List<Location> places = group.stream()
                .limit(SHOWN)
                .flatMap(problem -> problem.location().stream())
                .toList();
        String message = first.message() + "; there is the like at " + (group.size() - 1) + " other places";
        return new Problem(first.severity(), first.rule(), message, first.remedy(), places);
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
