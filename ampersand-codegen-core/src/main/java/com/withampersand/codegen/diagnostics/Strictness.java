package com.withampersand.codegen.diagnostics;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How seriously a run takes what it finds.
 *
 * @param warningsAreErrors whether warnings stop a run as errors do
 * @param rules what is said of single rules, by their names; that counts more
 */
public record Strictness(boolean warningsAreErrors, Map<String, Level> rules) {

    /** Errors stop a run, and nothing else does. */
    public static final Strictness USUAL = new Strictness(false, Map.of());

    /** What can be said of a rule. */
    public enum Level {
        ERROR,
        WARNING,
        IGNORE
    }

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if there is no rule of a name, or if one is to be taken less seriously although
     *     nothing can be generated then
     */
    public Strictness {
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
        for (Map.Entry<String, Level> said : rules.entrySet()) {
            String rule = said.getKey();
            Severity usual = Rules.severity(rule);
            if (usual == null) {
                throw new IllegalArgumentException(
                        "There is no rule " + rule + ". " + Nearest.remedy(rule, Rules.names()));
            }
            if (usual == Severity.ERROR && said.getValue() != Level.ERROR) {
                throw new IllegalArgumentException(
                        "Nothing can be generated if the rule " + rule + " is violated, so it is an error in any case");
            }
        }
    }

    /**
     * {@return the strictness that options ask for}
     *
     * @param warningsAreErrors whether warnings stop a run as errors do
     * @param rules {@code error}, {@code warning} or {@code ignore} by the names of rules
     * @throws IllegalArgumentException if a rule or a level does not exist, or means nothing
     */
    public static Strictness of(boolean warningsAreErrors, Map<String, String> rules) {
        Map<String, Level> levels = new TreeMap<>();
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            levels.put(rule.getKey(), level(rule.getKey(), rule.getValue()));
        }
        return new Strictness(warningsAreErrors, levels);
    }

    private static Level level(String rule, @Nullable String text) {
        for (Level level : Level.values()) {
            if (level.name().toLowerCase(Locale.ROOT).equals(text)) {
                return level;
            }
        }
        throw new IllegalArgumentException(
                "The rule " + rule + " can be error, warning or ignore, not " + (text == null ? "empty" : text));
    }

    /** {@return how much a problem matters in this run, null if it does not matter at all} */
    @Nullable
    Severity of(Problem problem) {
        Level level = rules.get(problem.rule());
        if (level == null || problem.severity() == Severity.ERROR) {
            return problem.severity() == Severity.WARNING && warningsAreErrors ? Severity.ERROR : problem.severity();
        }
        return switch (level) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case IGNORE -> null;
        };
    }
}
