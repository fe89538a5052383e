package com.withampersand.codegen.cli;

import com.withampersand.codegen.diagnostics.Strictness;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that say how seriously problems are taken. */
final class StrictnessOptions {

    @Option(names = "--strict", description = "Take warnings for errors.")
    private boolean strict;

    @Option(
            names = "--rule",
            paramLabel = "RULE=LEVEL",
            description = "Take problems of a rule for an error or a warning, or ignore them, as in"
                    + " name-collision=ignore. Repeatable; the rule stands in brackets behind each problem.")
    private Map<String, String> rules = new LinkedHashMap<>();

    StrictnessOptions() {}

    /** @throws IllegalArgumentException if a rule or a level does not exist */
    Strictness strictness() {
        return Strictness.of(strict, rules);
    }
}
