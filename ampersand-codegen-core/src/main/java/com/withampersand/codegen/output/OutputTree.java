package com.withampersand.codegen.output;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.java.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A directory of generated files, which may hold other files as well.
 *
 * <p>What changed is written, file by file, each in one step; what did not keeps its modification time, so that a
 * compiler that looks at times or contents has nothing to do. What an earlier run wrote and this one does not is
 * deleted. A file whose content is not the generator's, since it was there before or was edited since, is left alone
 * with a warning.
 *
 * <p>Two runs at the same time over the same directory are not supported.
 */
public final class OutputTree {

    private static final String MANIFEST = ".ampersand-codegen";

    private final Path directory;
    private final Path manifest;
    private final List<Path> otherManifests;

    private OutputTree(Path directory, Path manifest, List<Path> otherManifests) {
        this.directory = directory;
        this.manifest = manifest;
        this.otherManifests = List.copyOf(otherManifests);
    }

    /**
     * {@return the tree in a directory}
     * @param directory the directory, which need not exist
     * @param manifest the file that lists what was written; if null, the hidden file {@code .ampersand-codegen} in the
     *     directory
     */
    public static OutputTree at(Path directory, @Nullable Path manifest) {
        return new OutputTree(directory, manifest == null ? directory.resolve(MANIFEST) : manifest, List.of());
    }

    /**
     * {@return the same tree, which besides knows the files of other runs: it overwrites them, and deletes them from
     * the folders that it writes to itself}
     * @param manifests the lists of the other runs; those that do not exist are passed over
     */
    public OutputTree recognizing(List<Path> manifests) {
        return new OutputTree(directory, manifest, manifests);
    }

    /**
     * Makes the directory hold these generated files and no others.
     *
     * @param files all files of the run
     * @param diagnostics receives warnings about the files that were left alone
     * @return what was done
     * @throws IOException if the disk refuses; each file is then the old or the new one
     * @throws IllegalArgumentException if a path leads out of the directory
     * @throws IllegalStateException if two paths differ in case only
     */
    public WrittenFiles write(List<GeneratedFile> files, Diagnostics diagnostics) throws IOException {
        SortedMap<String, byte[]> wanted = OutputPaths.contents(files);
        Files.createDirectories(directory);
        Manifest before = Manifest.read(manifest);
        before.with(wanted).write(manifest);
        Run run = new Run(before);
        // First: on a disk that ignores case, a file that is to go may have the name of one that is to come.
        run.deleteStale(wanted);
        run.writeWanted(wanted);
        run.after.write(manifest);
        run.kept.warn(diagnostics);
        return new WrittenFiles(run.written, run.unchanged, run.deleted, run.kept.paths());
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private final class Run {

        private final OutputPaths paths = new OutputPaths(directory);
        private final AtomicWriter writer = new AtomicWriter(directory);
        private final Manifest before;
        private final Manifest known;
        private final Manifest after = Manifest.empty();
        private final List<String> written = new ArrayList<>();
        private final List<String> unchanged = new ArrayList<>();
        private final List<String> deleted = new ArrayList<>();
        private final KeptFiles kept = new KeptFiles(directory);

        Run(Manifest before) throws IOException {
            this.before = before;
            this.known = Manifest.empty();
            known.addAll(before);
            for (Path other : otherManifests) {
                known.addAll(Manifest.read(other));
            }
            writer.deleteLeftovers();
        }

        void deleteStale(SortedMap<String, byte[]> wanted) throws IOException {
            for (String path : stale(wanted.keySet())) {
                Path target = paths.resolve(path);
                if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                    continue;
                }
                if (isOurs(path, target)) {
                    Files.delete(target);
                    deleteEmptyFolders(target);
                    deleted.add(path);
                } else {
                    kept.addStale(path);
                    remember(path);
                }
            }
        }

        private Set<String> stale(Set<String> wanted) {
            Set<String> folders = wanted.stream().map(OutputTree::folder).collect(Collectors.toSet());
            Set<String> stale = new TreeSet<>(known.checksums().keySet());
            stale.removeAll(wanted);
            stale.removeIf(path -> before.of(path).isEmpty() && !folders.contains(folder(path)));
            return stale;
        }

        void writeWanted(SortedMap<String, byte[]> wanted) throws IOException {
            for (var file : wanted.entrySet()) {
                String path = file.getKey();
                Path target = paths.resolve(path);
                if (isSame(target, file.getValue())) {
                    unchanged.add(path);
                } else if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS) || isOurs(path, target)) {
                    writer.write(target, file.getValue());
                    written.add(path);
                } else {
                    kept.addWanted(path, !before.of(path).isEmpty());
                    remember(path);
                    continue;
                }
                after.add(path, Manifest.checksum(file.getValue()));
            }
        }

        private boolean isSame(Path target, byte[] content) throws IOException {
            return Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), content);
        }

        private boolean isOurs(String path, Path target) throws IOException {
            return Files.isRegularFile(target) && known.knows(path, Manifest.checksum(Files.readAllBytes(target)));
        }

        /** A file that was edited is ours again once the edit is undone. */
        private void remember(String path) {
            before.of(path).forEach(checksum -> after.add(path, checksum));
        }

        private void deleteEmptyFolders(Path deletedFile) throws IOException {
            Path folder = deletedFile.getParent();
            while (folder != null && !folder.equals(directory) && !Files.isSymbolicLink(folder) && isEmpty(folder)) {
                Files.delete(folder);
                folder = folder.getParent();
            }
        }

        private boolean isEmpty(Path folder) throws IOException {
            try (var content = Files.newDirectoryStream(folder)) {
                return !content.iterator().hasNext();
            }
        }
    }
}
