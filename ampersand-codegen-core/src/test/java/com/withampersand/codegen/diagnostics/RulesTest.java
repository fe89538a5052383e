package com.withampersand.codegen.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The registry of rules against the sources: each rule that is complained of is in it, and none that is not. */
class RulesTest {

    private static final List<Path> SOURCES =
            List.of(Path.of("src", "main", "java"), Path.of("..", "ampersand-maven-plugin", "src", "main", "java"));

    /** The calls that make problems, with a rule as their first argument but for a severity. */
    private static final Pattern COMPLAINT = Pattern.compile(
            "(?:\\b(?:error|warning|note|warn|SyntaxException|Failed)\\(\\s*(?:\\w+,\\s*)?|Severity\\.\\w+,\\s*)\"([a-z0-9-]+)\"");

    private static final List<String> EXTENSIONS =
            List.of("await", "jwt", "passthrough", "update-mask", "upload", "webhooks");

    @Test
    void everyRuleThatIsComplainedOfIsRegistered() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String text : texts()) {
            Matcher complaints = COMPLAINT.matcher(text);
            while (complaints.find()) {
                found.add(complaints.group(1));
            }
        }

        assertThat(found).hasSizeGreaterThan(60).contains("dangling-reference", "name-collision", "foreign-file");
        assertThat(Rules.names()).as("register these in Rules").containsAll(compound(found));
    }

    @Test
    void everyRegisteredRuleIsComplainedOf() throws IOException {
        String all = String.join("\n", texts());

        assertThat(Rules.names().stream()
                        .filter(rule -> !all.contains('"' + rule + '"'))
                        .filter(rule -> EXTENSIONS.stream().noneMatch(name -> rule.equals(name + "-extension"))))
                .as("remove these from Rules")
                .isEmpty();
    }

    @Test
    void aProblemOfAnotherRuleCannotBeMade() {
        assertThatThrownBy(() -> new Problem(Severity.ERROR, "made-up", "", "", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a rule: made-up");
    }

    /** Methods of other classes are called alike, with single words. */
    private static List<String> compound(Set<String> rules) {
        return rules.stream().filter(rule -> rule.contains("-")).toList();
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path sources : SOURCES) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("Rules.java"))
                        .map(RulesTest::text)
                        .forEach(texts::add);
            }
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
