package com.withampersand.codegen.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

    private final SourceText source = new SourceText("api.yaml", "a: 1\nb: 2\n");
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void theSameProblemAtTheSamePlaceIsKeptOnce() {
        diagnostics.error("unknown-type", at(1, 1), "message", "remedy");
        diagnostics.error("unknown-type", at(1, 1), "message", "another remedy");
        diagnostics.error(
                "unknown-type", new Location(new SourceText("api.yaml", ""), 1, 1, "/x"), "message", "remedy");

        assertThat(diagnostics.problems()).hasSize(1);
    }

    @Test
    void anotherRulePlaceOrMessageIsAnotherProblem() {
        diagnostics.error("unknown-type", at(1, 1), "message", "");
        diagnostics.error("mixed-enum", at(1, 1), "message", "");
        diagnostics.error("unknown-type", at(2, 1), "message", "");
        diagnostics.error("unknown-type", at(1, 1), "other", "");

        assertThat(diagnostics.problems()).hasSize(4);
    }

    @Test
    void warningsAndNotesDoNotStopARun() {
        diagnostics.warning("unknown-type", at(1, 1), "message", "");
        diagnostics.note("unknown-type", at(2, 1), "message", "");

        assertThat(diagnostics.hasErrors()).isFalse();
        assertThatCode(diagnostics::throwIfErrors).doesNotThrowAnyException();
    }

    @Test
    void anErrorStopsTheRunWithEverythingFoundSoFar() {
        diagnostics.warning("mixed-enum", at(1, 1), "a warning", "");
        diagnostics.error("unknown-type", at(2, 1), "an error", "do this", at(1, 1));

        assertThatThrownBy(diagnostics::throwIfErrors)
                .isInstanceOfSatisfying(
                        SpecException.class,
                        thrown -> assertThat(thrown.problems())
                                .extracting(Problem::rule)
                                .containsExactly("mixed-enum", "unknown-type"))
                .hasMessageContaining("api.yaml:1:1: warning: a warning [mixed-enum]")
                .hasMessageContaining("api.yaml:2:1: error: an error [unknown-type]")
                .hasMessageContaining("do this");
    }

    @Test
    void aProblemOfTheOptionsHasNoPlace() {
        Problem problem = new Problem(Severity.ERROR, "no-documents", "no such option", "Remove it.", List.of());
        diagnostics.add(problem);

        assertThat(diagnostics.hasErrors()).isTrue();
        assertThat(problem.location()).isEmpty();
        assertThat(problem).hasToString("error: no such option [no-documents]\n  Remove it.");
    }

    @Test
    void linesAndColumnsCountFromOne() {
        assertThatThrownBy(() -> at(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> at(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(at(3, 4)).hasToString("api.yaml:3:4");
    }

    private Location at(int line, int column) {
        return new Location(source, line, column, "");
    }
}
