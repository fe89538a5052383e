package com.withampersand.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.java.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A run that is killed leaves the old files or the new ones, as soon as anybody looks after it. */
class InterruptedRunTest extends OutputFixture {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    private static final List<GeneratedFile> OLD = List.of(
            file("com/a/Changed.java", "old"),
            file("com/a/Gone.java", "old"),
            file("com/b/deep/Gone.java", "old"),
            file("com/Same.java", "same"),
            file("com/Folder", "a file, to be a folder"));

    private static final List<GeneratedFile> NEW = List.of(
            file("com/a/Changed.java", "new"),
            file("com/a/Fresh.java", "new"),
            file("com/c/deep/Fresh.java", "new"),
            file("com/Same.java", "same"),
            file("com/Folder/Inside.java", "new"));

    /** Stands for a kill: nothing catches it, so nothing is tidied up. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void leavesTheOldOrTheNewWhereverItIsStopped() throws IOException {
        int steps = 0;
        for (boolean stopped = true; stopped; steps++) {
            startAfresh();
            Map<String, String> before = contents();
            stopped = isStoppedAt(steps, () -> write(killedAt.get(0), NEW));
            tree().recover();
            if (stopped && !contents().equals(texts(NEW))) {
                assertThat(contents()).as("killed at step %d", steps).isEqualTo(before);
                assertThat(Files.getLastModifiedTime(root.resolve("com/a/Changed.java")))
                        .as("as it was, so that nothing is compiled again")
                        .isEqualTo(LONG_AGO);
                assertThat(root.resolve("com/c")).doesNotExist();
            }
            assertThat(OutputTree.at(root, manifest)
                            .write(NEW, new Diagnostics())
                            .kept())
                    .as("killed at step %d, and run again", steps)
                    .isEmpty();
            assertThat(contents()).isEqualTo(texts(NEW));
            assertThat(files()).as("nothing is left over").hasSize(NEW.size());
        }
        assertThat(steps).as("as many as there are things to do").isGreaterThan(20);
    }

    @Test
    void isRecoveredFromEvenIfThatIsStoppedAsWell() throws IOException {
        int last = stepsOf(() -> {
            startAfresh();
            write(killedAt.get(0), NEW);
        });
        boolean stopped = true;
        for (int step = 0; stopped; step++) {
            startAfresh();
            Map<String, String> before = contents();
            // When all is in its place but the journal is not deleted yet, there is most to undo.
            isStoppedAt(last - 10, () -> write(killedAt.get(0), NEW));
            stopped = isStoppedAt(step, () -> killedAt.get(0).recover());
            tree().recover();
            assertThat(contents()).as("stopped at step %d", step).isEqualTo(before);
        }
    }

    @Test
    void leavesWhatSomebodyEditedInBetween() throws IOException {
        int last = stepsOf(() -> {
            startAfresh();
            write(killedAt.get(0), NEW);
        });
        startAfresh();
        isStoppedAt(last - 10, () -> write(killedAt.get(0), NEW));
        put("com/a/Changed.java", "edited");
        put("com/a/Fresh.java", "edited");
        put("com/b/deep/Gone.java", "mine");

        tree().recover();

        assertThat(contents())
                .containsEntry("com/a/Changed.java", "edited")
                .containsEntry("com/a/Fresh.java", "edited")
                .containsEntry("com/b/deep/Gone.java", "mine")
                .containsEntry("com/a/Gone.java", "old");
    }

    @Test
    void refusesAJournalOfSomebodyElse() throws IOException {
        put(".ampersand-codegen-staging/journal.txt", "REPLACE everything\n");

        assertThatThrownBy(() -> tree().with(() -> {}, Duration.ZERO).recover())
                .hasMessageContaining("is in the way, and is not the generator's");
        put(".ampersand-codegen-staging/999999999-1-1", "");

        assertThatThrownBy(() -> tree().recover()).hasMessageContaining("is not what the generator wrote there");
    }

    private interface Work {
        void run() throws IOException;
    }

    /** The tree to work on, one that stops at the step in question. */
    private final List<OutputTree> killedAt = new ArrayList<>();

    private boolean isStoppedAt(int step, Work work) throws IOException {
        int[] beats = {0};
        killedAt.clear();
        killedAt.add(tree().with(
                        () -> {
                            if (beats[0]++ >= step) {
                                throw new Killed();
                            }
                        },
                        Duration.ZERO));
        try {
            work.run();
            return false;
        } catch (Killed killed) {
            bury();
            return true;
        }
    }

    /** This process lives on, other than one that was really killed. */
    private void bury() throws IOException {
        try (Stream<Path> left = Files.walk(root)) {
            for (Path file : left.filter(path -> path.toString().matches(".*[/-]\\d+-\\d+-\\d+"))
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                String dead = file.getFileName().toString().replaceFirst("\\d+-\\d+-", "999999999-1-");
                Files.move(file, file.resolveSibling(dead));
            }
        }
    }

    private int stepsOf(Work work) throws IOException {
        int[] beats = {0};
        killedAt.clear();
        killedAt.add(tree().with(() -> beats[0]++, Duration.ZERO));
        work.run();
        return beats[0];
    }

    private void startAfresh() throws IOException {
        root = Files.createTempDirectory(temporary, "sources");
        manifest = root.resolveSibling(root.getFileName() + "-manifest.txt");
        write(tree(), OLD);
        for (GeneratedFile file : OLD) {
            Files.setLastModifiedTime(root.resolve(file.path()), LONG_AGO);
        }
    }

    private OutputTree tree() {
        return OutputTree.at(root, manifest);
    }

    private static void write(OutputTree tree, List<GeneratedFile> files) throws IOException {
        tree.write(files, new Diagnostics());
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String path : files()) {
            if (path.startsWith(".ampersand-codegen-run-")) {
                continue; // Of a process that was killed while it came or went; the next that writes deletes it.
            }
            texts.put(path, Files.readString(root.resolve(Path.of(path))));
        }
        return texts;
    }

    private static Map<String, String> texts(List<GeneratedFile> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach(file -> texts.put(file.path(), file.text()));
        return texts;
    }
}
