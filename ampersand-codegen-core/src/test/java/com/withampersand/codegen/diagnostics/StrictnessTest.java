package com.withampersand.codegen.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrictnessTest {

    private final SourceText source = new SourceText("api.yaml", "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n");

    @Test
    void strictTakesWarningsForErrorsAndNotesForNotes() {
        Diagnostics diagnostics = found(Strictness.of(true, Map.of()));

        assertThat(severities(diagnostics)).containsExactly(Severity.ERROR, Severity.NOTE);
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void whatIsSaidOfARuleCountsMore() {
        assertThat(severities(found(Strictness.of(true, Map.of("mixed-enum", "warning", "same-type", "error")))))
                .containsExactly(Severity.WARNING, Severity.ERROR);
        assertThat(severities(found(Strictness.of(false, Map.of("mixed-enum", "ignore", "same-type", "warning")))))
                .containsExactly(Severity.WARNING);
    }

    @Test
    void anErrorStaysOne() {
        assertThatThrownBy(() -> Strictness.of(false, Map.of("swagger-2", "ignore")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Nothing can be generated if the rule swagger-2 is violated, so it is an error in any case");
    }

    @Test
    void aRuleThatDoesNotExistIsMetWithTheNearest() {
        assertThatThrownBy(() -> Strictness.of(false, Map.of("name-colision", "ignore")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no rule name-colision. Did you mean name-collision?");
    }

    @Test
    void soIsALevel() {
        assertThatThrownBy(() -> Strictness.of(false, Map.of("name-collision", "off")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The rule name-collision can be error, warning or ignore, not off");
    }

    @Test
    void manyNotesOfARuleAreToldAsOne() {
        Diagnostics diagnostics = new Diagnostics();
        IntStream.rangeClosed(1, 5).forEach(line -> diagnostics.note("same-type", at(line), "This is " + line, "Go."));

        assertThat(diagnostics.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("This is 1; there is the like at 4 other places");
            assertThat(problem.locations()).containsExactly(at(1), at(2), at(3));
        });
        assertThat(ProblemPrinter.counts(diagnostics.problems())).isEqualTo("1 note");
    }

    @Test
    void manyWarningsAreToldOneByOneUnlessOneDecisionSettlesThem() {
        Diagnostics diagnostics = new Diagnostics();
        IntStream.rangeClosed(1, 5).forEach(line -> diagnostics.warning("mixed-enum", at(line), "This", ""));
        IntStream.rangeClosed(1, 5).forEach(line -> diagnostics.warning("duplicate-path", at(line), "That", ""));

        assertThat(diagnostics.problems())
                .extracting(Problem::rule)
                .containsExactly(
                        "mixed-enum", "mixed-enum", "mixed-enum", "mixed-enum", "mixed-enum", "duplicate-path");
    }

    private Diagnostics found(Strictness strictness) {
        Diagnostics diagnostics = new Diagnostics(strictness);
        diagnostics.warning("mixed-enum", at(1), "a warning", "");
        diagnostics.note("same-type", at(2), "a note", "");
        return diagnostics;
    }

    private static List<Severity> severities(Diagnostics diagnostics) {
        return diagnostics.problems().stream().map(Problem::severity).toList();
    }

    private Location at(int line) {
        return new Location(source, line, 1, "");
    }
}
