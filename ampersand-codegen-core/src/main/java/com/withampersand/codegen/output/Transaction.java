package com.withampersand.codegen.output;

import com.withampersand.codegen.output.Journal.Change;
import com.withampersand.codegen.output.Journal.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Changes the files of a directory all or none, even if the process is killed in between.
 *
 * <p>New content is written to the {@link Staging} first. Then a journal says what is going to happen; from there on, whoever
 * comes next undoes what was done, unless the journal is gone, with which the change is complete. Old files are kept until
 * then. What somebody edits between a kill and the next run is left as it is.
 *
 * <p>The disk is trusted to do things in order: a loss of power is not provided for.
 */
final class Transaction {

    private static final String JOURNAL = "journal.txt";

    private final Staging staging;
    private final OutputPaths paths;

    Transaction(Staging staging) {
        this.staging = staging;
        this.paths = new OutputPaths(staging.directory());
    }

    /**
     * Does what is planned.
     *
     * @throws IOException if the disk refuses; everything is as it was before then
     */
    void perform(TreePlan plan) throws IOException {
        Journal journal = journal(plan);
        try {
            stage(journal, plan);
            for (int i = 0; i < journal.steps().size(); i++) {
                apply(journal.steps().get(i), i);
            }
            staging.beat();
            Files.delete(staging.folder().resolve(JOURNAL));
        } catch (IOException refused) {
            try {
                recover();
            } catch (IOException again) {
                refused.addSuppressed(again);
            }
            throw refused;
        }
        for (String path : plan.deletions()) {
            deleteEmptyFolders(paths.resolve(path));
        }
    }

    /**
     * Undoes what a run that was interrupted has done.
     *
     * @throws IOException if the disk refuses; the next call goes on then
     */
    void recover() throws IOException {
        Path file = staging.folder().resolve(JOURNAL);
        if (Files.exists(file)) {
            List<Step> steps = Journal.read(file).steps();
            for (int i = steps.size() - 1; i >= 0; i--) {
                undo(steps.get(i), i);
            }
            staging.beat();
            Files.delete(file);
        }
        empty();
    }

    /** Deletions come first: the name of a folder to come may be that of a file that goes. */
    private Journal journal(TreePlan plan) throws IOException {
        List<Step> steps = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        for (String path : plan.deletions()) {
            steps.add(new Step(Change.DELETE, "-", path));
            gone.add(OutputPaths.fold(path));
        }
        for (var file : plan.writes().entrySet()) {
            boolean there = Files.exists(paths.resolve(file.getKey()), LinkOption.NOFOLLOW_LINKS)
                    && !gone.contains(OutputPaths.fold(file.getKey()));
            String checksum = Manifest.checksum(file.getValue());
            steps.add(new Step(there ? Change.REPLACE : Change.CREATE, checksum, file.getKey()));
        }
        return new Journal(steps);
    }

    private void stage(Journal journal, TreePlan plan) throws IOException {
        for (int i = 0; i < journal.steps().size(); i++) {
            byte[] content = plan.writes().get(journal.steps().get(i).path());
            if (content != null) {
                staging.beat();
                Files.write(fresh(i), content);
            }
        }
        staging.beat();
        Path draft = staging.folder().resolve("draft.txt");
        Files.write(draft, journal.text().getBytes(StandardCharsets.UTF_8));
        staging.beat();
        Files.move(draft, staging.folder().resolve(JOURNAL), StandardCopyOption.ATOMIC_MOVE);
    }

    private void apply(Step step, int index) throws IOException {
        Path target = paths.resolve(step.path());
        if (step.change() != Change.CREATE) {
            staging.beat();
            Files.move(target, old(index), StandardCopyOption.ATOMIC_MOVE);
        }
        if (step.change() != Change.DELETE) {
            staging.beat();
            Path parent = target.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            staging.beat();
            Files.move(fresh(index), target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void undo(Step step, int index) throws IOException {
        Path target = paths.resolve(step.path());
        if (step.change() != Change.DELETE && !Files.exists(fresh(index)) && isNew(step, target)) {
            staging.beat();
            // Back to where it came from: if this is interrupted as well, it is undone like one that was never moved.
            Files.move(target, fresh(index), StandardCopyOption.ATOMIC_MOVE);
            if (step.change() == Change.CREATE) {
                deleteEmptyFolders(target);
            }
        } else if (step.change() == Change.CREATE) {
            deleteEmptyFolders(target);
        }
        if (Files.exists(old(index)) && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            staging.beat();
            Path parent = target.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            staging.beat();
            Files.move(old(index), target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static boolean isNew(Step step, Path target) throws IOException {
        return Files.isRegularFile(target)
                && Manifest.checksum(Files.readAllBytes(target)).equals(step.checksum());
    }

    private Path fresh(int index) {
        return staging.folder().resolve(index + ".new");
    }

    private Path old(int index) {
        return staging.folder().resolve(index + ".old");
    }

    /** Away with what a run has staged that never came to do anything with it, before the next stages its own. */
    private void empty() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(staging.folder(), "*.{new,old,txt}")) {
            for (Path file : files) {
                staging.beat();
                Files.delete(file);
            }
        }
    }

    private void deleteEmptyFolders(Path file) throws IOException {
        Path empty = file.getParent();
        while (empty != null && !empty.equals(staging.directory()) && isEmptyFolder(empty)) {
            Files.delete(empty);
            empty = empty.getParent();
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }
}
