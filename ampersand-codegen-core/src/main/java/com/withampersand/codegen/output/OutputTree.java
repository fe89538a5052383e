package com.withampersand.codegen.output;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.java.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A directory of generated files, which may hold other files as well.
 *
 * <p>What changed is written, all of it or nothing; what did not keeps its modification time, so that a compiler that
 * looks at times or contents has nothing to do. What an earlier run wrote and this one does not is deleted. A file whose
 * content is not the generator's, since it was there before or was edited since, is left alone with a warning.
 *
 * <p>Runs at the same time over the same directory wait for each other, in whichever processes they are.
 */
public final class OutputTree {

    private static final String MANIFEST = ".ampersand-codegen";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path directory;
    private final Path manifest;
    private final List<Path> otherManifests;
    private final Staging.Pulse pulse;
    private final Duration patience;

    private OutputTree(
            Path directory, Path manifest, List<Path> otherManifests, Staging.Pulse pulse, Duration patience) {
        this.directory = directory;
        this.manifest = manifest;
        this.otherManifests = List.copyOf(otherManifests);
        this.pulse = pulse;
        this.patience = patience;
    }

    /**
     * {@return the tree in a directory}
     * @param directory the directory, which need not exist
     * @param manifest the file that lists what was written; if null, the hidden file {@code .ampersand-codegen} in the
     *     directory
     */
    public static OutputTree at(Path directory, @Nullable Path manifest) {
        Path list = manifest == null ? directory.resolve(MANIFEST) : manifest;
        return new OutputTree(directory, list, List.of(), () -> {}, PATIENCE);
    }

    /**
     * {@return the same tree, which besides knows the files of other runs: it overwrites them, and deletes them from
     * the folders that it writes to itself}
     * @param manifests the lists of the other runs; those that do not exist are passed over
     */
    public OutputTree recognizing(List<Path> manifests) {
        return new OutputTree(directory, manifest, manifests, pulse, patience);
    }

    /** For tests: one that stops between two steps, or does not wait. */
    OutputTree with(Staging.Pulse otherPulse, Duration otherPatience) {
        return new OutputTree(directory, manifest, otherManifests, otherPulse, otherPatience);
    }

    /**
     * Undoes what a run has done that was killed before it was complete; does nothing if there was none.
     *
     * @throws IOException if the disk refuses, or if another run is at work
     */
    public void recover() throws IOException {
        if (Staging.isPending(directory)) {
            try (Staging staging = Staging.acquire(directory, patience, pulse)) {
                new Transaction(staging).recover();
            }
        }
    }

    /**
     * Makes the directory hold these generated files and no others.
     *
     * @param files all files of the run
     * @param diagnostics receives warnings about the files that were left alone
     * @return what was done
     * @throws com.withampersand.codegen.diagnostics.SpecException if there are errors, such as those that warnings are
     *     taken for; nothing has been written then
     * @throws IOException if the disk refuses; each file is then as it was before
     * @throws IllegalArgumentException if a path leads out of the directory
     * @throws IllegalStateException if two paths differ in case only
     */
    public WrittenFiles write(List<GeneratedFile> files, Diagnostics diagnostics) throws IOException {
        SortedMap<String, byte[]> wanted = OutputPaths.contents(files);
        Files.createDirectories(directory);
        try (Staging staging = Staging.acquire(directory, patience, pulse)) {
            return write(new Transaction(staging), wanted, diagnostics);
        }
    }

    private WrittenFiles write(Transaction transaction, SortedMap<String, byte[]> wanted, Diagnostics diagnostics)
            throws IOException {
        transaction.recover();
        new AtomicWriter(directory).deleteLeftovers();
        Manifest before = Manifest.read(manifest);
        TreePlan plan = TreePlan.of(directory, wanted, before, known(before));
        plan.kept().warn(diagnostics);
        // Who takes such files for errors gets nothing written beside them.
        diagnostics.throwIfErrors();
        if (!plan.changesNothing()) {
            // Whatever happens now, the next run knows both the old and the new files.
            before.with(wanted).write(manifest);
            transaction.perform(plan);
        }
        plan.after().write(manifest);
        return new WrittenFiles(
                List.copyOf(plan.writes().keySet()),
                plan.unchanged(),
                plan.deletions(),
                plan.kept().paths());
    }

    private Manifest known(Manifest before) throws IOException {
        Manifest known = Manifest.empty();
        known.addAll(before);
        for (Path other : otherManifests) {
            known.addAll(Manifest.read(other));
        }
        return known;
    }
}
