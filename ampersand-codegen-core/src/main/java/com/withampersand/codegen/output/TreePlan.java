package com.withampersand.codegen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Decides what is to become of each file, and touches none. */
final class TreePlan {

    private final Path directory;
    private final OutputPaths paths;
    private final Manifest before;
    private final Manifest known;
    private final Manifest after = Manifest.empty();
    private final SortedMap<String, byte[]> writes = new TreeMap<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<String> deletions = new ArrayList<>();
    private final KeptFiles kept;

    private TreePlan(Path directory, Manifest before, Manifest known) {
        this.directory = directory;
        this.paths = new OutputPaths(directory);
        this.before = before;
        this.known = known;
        this.kept = new KeptFiles(directory);
    }

    /**
     * {@return what is to be done}
     * @param wanted the content of each file that there is to be
     * @param before what the last run wrote
     * @param known what this one may overwrite and delete besides
     * @throws IOException if a file cannot be read, or if a path leads out of the directory or through a file
     */
    static TreePlan of(Path directory, SortedMap<String, byte[]> wanted, Manifest before, Manifest known)
            throws IOException {
        TreePlan plan = new TreePlan(directory, before, known);
        plan.planDeletions(wanted.keySet());
        plan.planWrites(wanted);
        return plan;
    }

    /** What is to be written, by path. */
    SortedMap<String, byte[]> writes() {
        return writes;
    }

    /** What is there already. */
    List<String> unchanged() {
        return unchanged;
    }

    /** What is to be deleted. */
    List<String> deletions() {
        return deletions;
    }

    /** What is not the generator's, although it is in the way or no longer wanted. */
    KeptFiles kept() {
        return kept;
    }

    /** What there is of the generator's when all is done. */
    Manifest after() {
        return after;
    }

    boolean changesNothing() {
        return writes.isEmpty() && deletions.isEmpty();
    }

    private void planDeletions(Set<String> wanted) throws IOException {
        Set<String> folders = wanted.stream().map(TreePlan::folder).collect(Collectors.toSet());
        Set<String> stale = new TreeSet<>(known.checksums().keySet());
        stale.removeAll(wanted);
        stale.removeIf(path -> before.of(path).isEmpty() && !folders.contains(folder(path)));
        for (String path : stale) {
            Path target = paths.resolve(path);
            if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(target)) {
                continue;
            }
            if (isOurs(path, target)) {
                deletions.add(path);
            } else {
                kept.addStale(path);
                remember(path);
            }
        }
    }

    private void planWrites(SortedMap<String, byte[]> wanted) throws IOException {
        // On a disk that ignores case, a file that is to go may be in the place of one that is to come.
        Set<String> gone = deletions.stream().map(OutputPaths::fold).collect(Collectors.toCollection(HashSet::new));
        for (var file : wanted.entrySet()) {
            String path = file.getKey();
            Path target = paths.resolve(path);
            if (gone.contains(OutputPaths.fold(path))) {
                writes.put(path, file.getValue());
            } else if (isSame(target, file.getValue())) {
                unchanged.add(path);
            } else if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS) || isOurs(path, target)) {
                requireFolder(target, gone);
                writes.put(path, file.getValue());
            } else {
                kept.addWanted(path, !before.of(path).isEmpty());
                remember(path);
                continue;
            }
            after.add(path, Manifest.checksum(file.getValue()));
        }
    }

    /** Better now than when half of the files are written. */
    private void requireFolder(Path target, Set<String> gone) throws IOException {
        for (Path folder = target.getParent();
                folder != null && !folder.equals(directory);
                folder = folder.getParent()) {
            String path = directory.relativize(folder).toString().replace('\\', '/');
            if (Files.isDirectory(folder) || gone.contains(OutputPaths.fold(path))) {
                return;
            }
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException(folder + " is a file, where a folder is needed; move it elsewhere");
            }
        }
    }

    private static boolean isSame(Path target, byte[] content) throws IOException {
        return Files.isRegularFile(target)
                && Files.size(target) == content.length
                && Arrays.equals(Files.readAllBytes(target), content);
    }

    private boolean isOurs(String path, Path target) throws IOException {
        return Files.isRegularFile(target) && known.knows(path, Manifest.checksum(Files.readAllBytes(target)));
    }

    /** A file that was edited is ours again once the edit is undone. */
    private void remember(String path) {
        before.of(path).forEach(checksum -> after.add(path, checksum));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
