package com.example.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name that moves breaks whoever uses the client, so it has to be accepted by hand. */
class NamesTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

    @Test
    void noNameMoves() throws IOException {
        Path checkedIn = MODULE.resolve("names.txt");
        Path ofLastRun = MODULE.resolve("target/ampersand/default/names.txt");
        assertThat(ofLastRun)
                .as("written by the plugin; run this test by Maven")
                .isRegularFile();
        List<String> before = Files.exists(checkedIn) ? Files.readAllLines(checkedIn) : List.of();

        assertThat(NameChanges.between(before, Files.readAllLines(ofLastRun)))
                .as("Java names that are no longer as in names.txt. Who uses one that is gone or moved has to change"
                        + " their code. To accept: mvn -B -ntp -Dampersand.updateNames verify")
                .isEmpty();
        assertThat(before).as("the names of names.txt").hasSizeGreaterThan(100);
    }

    @Test
    void tellsWhatMovedIsGoneOrNew() {
        List<String> before = List.of("# A comment", "type a#/A = A", "type a#/B = B", "type a#/C = C");
        List<String> after = List.of("# Another", "", "type a#/D = D", "type a#/C = Cc", "type a#/A = A");

        assertThat(NameChanges.between(before, after))
                .containsExactly("gone:  type a#/B = B", "moved: type a#/C = C -> Cc", "new:   type a#/D = D");
    }

    @Test
    void theOrderAndTheCommentsDoNotMatter() {
        assertThat(NameChanges.between(List.of("# x", "a = A", "b = B"), List.of("b = B", "a = A")))
                .isEmpty();
    }

    @Test
    void aNameCanHaveAnEqualsSignBeforeIt() {
        assertThat(NameChanges.between(List.of("enum a#/x = y = X"), List.of("enum a#/x = y = Z")))
                .containsExactly("moved: enum a#/x = y = X -> Z");
    }

    @Test
    void whatIsNoNameIsReported() {
        assertThatThrownBy(() -> NameChanges.between(List.of("type A"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("type A");
    }
}
