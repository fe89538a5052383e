package com.withampersand.codegen.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemPrinterTest {

    @Test
    void placeMessageExcerptRelatedPlacesAndRemedy() {
        SourceText api = new SourceText("api/api.yaml", "get:\n  schema:\n    $ref: '#/Gruop'\n");
        SourceText other = new SourceText("other/file.yaml", "Group:\n  type: object\n");

        assertThat(print(new Location(api, 3, 11, "/get/schema/$ref"), new Location(other, 1, 1, "/Group")))
                .isEqualTo("""
                    api/api.yaml:3:11: error: nothing is there [unknown-type]
                       2 |   schema:
                       3 |     $ref: '#/Gruop'
                         |           ^
                    other/file.yaml:1:1: see also
                       1 | Group:
                         | ^
                      Did you mean Group?\
                    """);
    }

    @Test
    void tabsAreSpacesUpToTheNextStopSoThatTheCaretStandsRight() {
        SourceText source = new SourceText("a.yaml", "a\tb\tc");

        assertThat(print(new Location(source, 1, 5, ""))).contains("   1 | a   b   c\n     |         ^");
    }

    @Test
    void charactersOutsideTheBasicPlaneCountOnce() {
        SourceText source = new SourceText("a.yaml", "😀😀: x");

        assertThat(print(new Location(source, 1, 5, ""))).contains("   1 | 😀😀: x\n     |       ^");
    }

    @Test
    void aVeryLongLineIsCutAroundTheCaret() {
        String line = "x".repeat(5_000) + "HERE" + "y".repeat(5_000);
        String printed = print(new Location(new SourceText("a.json", line), 1, 5_001, ""));

        String[] lines = printed.split("\n", -1);
        assertThat(lines[1]).contains("HERE").hasSizeLessThan(140);
        assertThat(lines[1].indexOf("HERE")).isEqualTo(lines[2].indexOf('^'));
    }

    @Test
    void aPlaceBehindTheEndOfTheTextShowsNoLines() {
        assertThat(print(new Location(new SourceText("empty.yaml", ""), 1, 1, "")))
                .isEqualTo("empty.yaml:1:1: error: nothing is there [unknown-type]\n  Did you mean Group?");
    }

    @Test
    void aPlaceBehindTheEndOfItsLinePointsToTheEnd() {
        assertThat(print(new Location(new SourceText("a.yaml", "ab"), 1, 99, "")))
                .contains("   1 | ab\n     |   ^");
    }

    @Test
    void severalProblemsHaveAnEmptyLineBetween() {
        Problem problem = new Problem(Severity.NOTE, "unknown-type", "message", "", List.of());

        assertThat(ProblemPrinter.print(List.of(problem, problem)))
                .isEqualTo("note: message [unknown-type]\n\nnote: message [unknown-type]");
    }

    private static String print(Location... places) {
        return ProblemPrinter.print(new Problem(
                Severity.ERROR, "unknown-type", "nothing is there", "Did you mean Group?", List.of(places)));
    }
}
