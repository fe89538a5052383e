package com.withampersand.codegen.diagnostics;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Problems as a SARIF 2.1.0 log (OASIS Standard), which code hosts and editors show at the lines they are about.
 *
 * <p>One run with one result for each problem; columns count code points, as everywhere here.
 */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final StringBuilder out = new StringBuilder();

    private SarifReport() {}

    /**
     * {@return the log as JSON}
     * @param problems what was found, in the order in which it is to be shown
     */
    public static String of(List<Problem> problems) {
        SarifReport report = new SarifReport();
        report.log(problems);
        return report.out.toString();
    }

    private void log(List<Problem> problems) {
        Set<String> rules = problems.stream().map(Problem::rule).collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> ruleIds = new ArrayList<>(rules);
        out.append("{\n  \"$schema\": ").append(string(SCHEMA));
        out.append(",\n  \"version\": \"2.1.0\",\n  \"runs\": [{\n    \"tool\": {\"driver\": {\n");
        out.append("      \"name\": \"ampersand-codegen\",\n      \"rules\": [");
        out.append(
                ruleIds.stream().map(rule -> "{\"id\": " + string(rule) + "}").collect(Collectors.joining(", ")));
        out.append("]\n    }},\n    \"columnKind\": \"unicodeCodePoints\",\n    \"results\": [");
        for (int i = 0; i < problems.size(); i++) {
            out.append(i == 0 ? "\n" : ",\n");
            result(problems.get(i), ruleIds);
        }
        out.append(problems.isEmpty() ? "]\n" : "\n    ]\n").append("  }]\n}\n");
    }

    private void result(Problem problem, List<String> ruleIds) {
        String text = problem.message() + "." + (problem.remedy().isEmpty() ? "" : " " + problem.remedy());
        out.append("      {\n        \"ruleId\": ").append(string(problem.rule()));
        out.append(",\n        \"ruleIndex\": ").append(ruleIds.indexOf(problem.rule()));
        out.append(",\n        \"level\": ").append(string(problem.severity().label()));
        out.append(",\n        \"message\": {\"text\": ").append(string(text)).append('}');
        List<Location> places = problem.locations();
        locations("locations", places.subList(0, Math.min(1, places.size())));
        locations("relatedLocations", places.subList(Math.min(1, places.size()), places.size()));
        out.append("\n      }");
    }

    private void locations(String name, List<Location> places) {
        if (!places.isEmpty()) {
            out.append(",\n        \"").append(name).append("\": [");
            out.append(places.stream().map(SarifReport::location).collect(Collectors.joining(", ")));
            out.append(']');
        }
    }

    private static String location(Location at) {
        return "{\"physicalLocation\": {\"artifactLocation\": {\"uri\": "
                + string(uri(at.source().name())) + "}, \"region\": {\"startLine\": " + at.line()
                + ", \"startColumn\": " + at.column() + "}}}";
    }

    /** Relative as long as the path is: whoever shows it knows the folder. */
    private static String uri(String name) {
        String slashed = name.replace('\\', '/');
        try {
            if (name.matches("[a-z]{2,}:.*")) {
                int colon = slashed.indexOf(':');
                return new URI(slashed.substring(0, colon), slashed.substring(colon + 1), null).toASCIIString();
            }
            return Path.of(name).isAbsolute()
                    ? Path.of(name).toUri().toString()
                    : new URI(null, null, slashed, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("Any path can be quoted: " + name, impossible);
        }
    }

    private static String string(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c)) {
                        // Half of a pair alone would be no character in UTF-8.
                        quoted.append("\\u%04x".formatted((int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
