package com.withampersand.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.SpecException;
import com.withampersand.codegen.diagnostics.Strictness;
import com.withampersand.codegen.java.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the generator did not write, or not so, is not its own. */
class ForeignFilesTest extends OutputFixture {

    @Test
    void neverDeletesForeignFilesBesideItsOwn() throws IOException {
        write(file("com/Old.java", "old"));
        put("com/Mine.java", "mine");

        Diagnostics diagnostics = new Diagnostics();
        WrittenFiles files = write(diagnostics);

        assertThat(files.deleted()).containsExactly("com/Old.java");
        assertThat(files()).containsExactly("com/Mine.java");
        assertThat(diagnostics.problems()).isEmpty();
    }

    @Test
    void neverOverwritesAForeignFile() throws IOException {
        put("com/A.java", "mine");

        Diagnostics diagnostics = new Diagnostics();
        WrittenFiles files = write(diagnostics, file("com/A.java", "generated"), file("com/B.java", "b"));

        assertThat(files.kept()).containsExactly("com/A.java");
        assertThat(files.written()).containsExactly("com/B.java");
        assertThat(root.resolve("com/A.java")).hasContent("mine");
        assertThat(diagnostics.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("foreign-file");
            assertThat(problem.toString()).contains("com/A.java").doesNotContain("more");
        });
        write();
        assertThat(files()).as("still not ours").containsExactly("com/A.java");
    }

    @Test
    void neverOverwritesAnEditedFileUntilTheEditIsUndone() throws IOException {
        write(file("A.java", "one"));
        put("A.java", "edited");

        Diagnostics diagnostics = new Diagnostics();
        assertThat(write(diagnostics, file("A.java", "two")).kept()).containsExactly("A.java");
        assertThat(root.resolve("A.java")).hasContent("edited");
        assertThat(diagnostics.problems()).extracting(Problem::rule).containsExactly("edited-file");

        put("A.java", "one");
        assertThat(write(file("A.java", "two")).written()).containsExactly("A.java");
    }

    @Test
    void writesNothingIfAnEditedFileIsAnError() throws IOException {
        write(file("A.java", "one"), file("Old.java", "old"));
        put("A.java", "edited");
        String before = Files.readString(manifest);

        Diagnostics strict = new Diagnostics(Strictness.of(true, Map.of()));
        assertThatThrownBy(() -> write(strict, file("A.java", "two"), file("B.java", "b")))
                .isInstanceOfSatisfying(
                        SpecException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::rule)
                                .containsExactly("edited-file"));

        assertThat(files()).containsExactly("A.java", "Old.java");
        assertThat(manifest).hasContent(before);
        assertThat(write(file("A.java", "two"), file("B.java", "b")).kept())
                .as("the tree is free for the next run")
                .containsExactly("A.java");
    }

    @Test
    void neverDeletesAnEditedFileAndSaysSoEachTime() throws IOException {
        write(file("A.java", "one"));
        put("A.java", "edited");

        for (int run = 0; run < 2; run++) {
            Diagnostics diagnostics = new Diagnostics();
            assertThat(write(diagnostics).kept()).containsExactly("A.java");
            assertThat(diagnostics.problems()).extracting(Problem::rule).containsExactly("edited-stale-file");
        }
        assertThat(root.resolve("A.java")).hasContent("edited");
    }

    @Test
    void takesLineEndsThatGitChangedForNoEdit() throws IOException {
        write(file("A.java", "one\ntwo\n"));
        put("A.java", "one\r\ntwo\r\n");

        assertThat(write(file("A.java", "three\n")).written()).containsExactly("A.java");
    }

    @Test
    void warnsOnceAboutHundredsOfFiles() throws IOException {
        GeneratedFile[] files = IntStream.range(0, 300)
                .mapToObj(i -> file("A%03d.java".formatted(i), "new"))
                .toArray(GeneratedFile[]::new);
        for (GeneratedFile file : files) {
            put(file.path(), "old");
        }

        Diagnostics diagnostics = new Diagnostics();
        assertThat(write(diagnostics, files).kept()).hasSize(300);
        assertThat(diagnostics.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("299 more");
            assertThat(problem.locations()).hasSize(10);
        });
    }

    @Test
    void overwritesWhatARecognizedRunWroteAndDeletesItWhereItWritesItself() throws IOException {
        Path other = temporary.resolve("state/other.txt");
        OutputTree.at(root, other)
                .write(
                        List.of(file("a/A.java", "one"), file("a/Old.java", "old"), file("a/b/B.java", "b")),
                        new Diagnostics());
        put("a/Mine.java", "mine");

        assertThat(write(file("a/A.java", "two")).kept())
                .as("not recognized yet")
                .containsExactly("a/A.java");
        WrittenFiles files = OutputTree.at(root, manifest)
                .recognizing(List.of(other, temporary.resolve("none.txt")))
                .write(List.of(file("a/A.java", "two")), new Diagnostics());

        assertThat(files.written()).containsExactly("a/A.java");
        assertThat(files.deleted()).containsExactly("a/Old.java");
        assertThat(files()).containsExactly("a/A.java", "a/Mine.java", "a/b/B.java");
    }
}
