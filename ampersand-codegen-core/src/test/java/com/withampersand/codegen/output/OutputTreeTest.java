package com.withampersand.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputTreeTest extends OutputFixture {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @Test
    void writesEverythingTheFirstTime() throws IOException {
        WrittenFiles files = write(file("com/example/B.java", "b\n"), file("com/example/A.java", "ä\n"));

        assertThat(files.written()).containsExactly("com/example/A.java", "com/example/B.java");
        assertThat(files.unchanged()).isEmpty();
        assertThat(root.resolve("com/example/A.java")).hasBinaryContent(new byte[] {(byte) 0xC3, (byte) 0xA4, '\n'});
        assertThat(files()).containsExactly("com/example/A.java", "com/example/B.java");
    }

    @Test
    void doesNotTouchWhatIsUnchanged() throws IOException {
        write(file("A.java", "a"), file("B.java", "b"));
        Files.setLastModifiedTime(root.resolve("A.java"), LONG_AGO);
        Files.setLastModifiedTime(root.resolve("B.java"), LONG_AGO);
        Files.setLastModifiedTime(manifest, LONG_AGO);

        WrittenFiles same = write(file("A.java", "a"), file("B.java", "b"));
        assertThat(same.unchanged()).containsExactly("A.java", "B.java");
        assertThat(same.changedAnything()).isFalse();
        assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(LONG_AGO);

        WrittenFiles files = write(file("A.java", "a"), file("B.java", "other"));
        assertThat(files.written()).containsExactly("B.java");
        assertThat(Files.getLastModifiedTime(root.resolve("A.java"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(root.resolve("B.java"))).isNotEqualTo(LONG_AGO);
    }

    @Test
    void deletesWhatAnEarlierRunWroteAndTheFoldersThatThisEmpties() throws IOException {
        write(file("com/a/deep/Old.java", "old"), file("com/b/Stays.java", "stays"));
        Files.createDirectories(root.resolve("com/empty"));

        WrittenFiles files = write(file("com/b/Stays.java", "stays"));

        assertThat(files.deleted()).containsExactly("com/a/deep/Old.java");
        assertThat(root.resolve("com/a")).doesNotExist();
        assertThat(root.resolve("com/empty")).as("not emptied by us").exists();
        assertThat(files()).containsExactly("com/b/Stays.java");
    }

    @Test
    void leavesItsOwnDirectoryWhenNothingIsLeft() throws IOException {
        write(file("A.java", "a"));

        assertThat(write().deleted()).containsExactly("A.java");
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void rewritesWhatWasDeletedByHand() throws IOException {
        write(file("A.java", "a"));
        Files.delete(root.resolve("A.java"));

        assertThat(write(file("A.java", "a")).written()).containsExactly("A.java");
    }

    @Test
    void anInterruptedRunLeavesFilesThatTheNextOneKnows() throws IOException {
        write(file("A.java", "one"), file("B.java", "one"));
        // What is left when a run stops after its first file: the plan, one new file, one old one.
        Manifest plan = Manifest.read(manifest)
                .with(OutputPaths.contents(List.of(file("A.java", "two"), file("B.java", "two"))));
        plan.write(manifest);
        put("A.java", "two");

        WrittenFiles files = write(file("A.java", "three"), file("B.java", "three"));

        assertThat(files.written()).containsExactly("A.java", "B.java");
        assertThat(Files.readAllLines(manifest)).hasSize(3);
    }

    @Test
    void anErrorInTheMiddleLeavesTheOld() throws IOException {
        write(file("A.java", "one"), file("B.java", "one"), file("Z.java", "one"));
        put("M.java/is/a/directory", "mine");
        put("N.java", "mine");

        assertThatThrownBy(() -> write(
                        file("A.java", "two"),
                        file("B.java", "one"),
                        file("N.java/O.java", "two"),
                        file("Z.java", "two")))
                .isInstanceOf(IOException.class);
        assertThat(root.resolve("A.java")).hasContent("one");
        assertThat(root.resolve("Z.java")).hasContent("one");
        assertThat(write(file("A.java", "three"), file("Z.java", "three")).written())
                .containsExactly("A.java", "Z.java");
        assertThat(write(file("M.java", "directory")).kept()).containsExactly("M.java");
    }

    @Test
    void leavesNoTemporaryFileAndDeletesThoseOfKilledRuns() throws IOException {
        put(".ampersand-codegen-999999999-1.tmp", "half a file");
        put(".ampersand-codegen-mine.tmp", "mine");

        write(file("A.java", "a"));

        assertThat(files()).containsExactly(".ampersand-codegen-mine.tmp", "A.java");
    }

    @Test
    void makesFilesThatOthersMayRead() throws IOException {
        assumeTrue(root.getFileSystem().supportedFileAttributeViews().contains("posix"));
        put("Ordinary.java", "");
        write(file("A.java", "a"));

        assertThat(Files.getPosixFilePermissions(root.resolve("A.java")))
                .isEqualTo(Files.getPosixFilePermissions(root.resolve("Ordinary.java")));
    }

    @Test
    void deletesBeforeItWrites() throws IOException {
        write(file("a", "a file"));

        // Only possible once the old file is gone, as where a name changes its case on a disk that ignores it.
        assertThat(write(file("a/b", "in a folder of its name")).written()).containsExactly("a/b");
    }
}
