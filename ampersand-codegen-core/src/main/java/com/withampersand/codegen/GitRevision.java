package com.withampersand.codegen;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SourceText;
import com.withampersand.codegen.diagnostics.SpecException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Gets what a client was generated from at a revision, from git's command line. */
final class GitRevision {

    private static final String RULE = "git-revision";

    private final String revision;
    private final Path root;

    private GitRevision(String revision, Path root) {
        this.revision = revision;
        this.root = root;
    }

    /**
     * Copies all documents of a revision, for inputs refer to others.
     *
     * @param sources the inputs and overlays as they are named today; an overlay that the revision lacks is today's
     * @throws SpecException if git, the revision or an input in it is missing
     */
    static Baseline read(String revision, Sources sources) throws IOException {
        Path first = sources.inputs().get(0).toAbsolutePath().normalize();
        Path folder = Files.isDirectory(first) ? first : parent(first);
        while (!Files.isDirectory(folder)) {
            folder = parent(folder);
        }
        String top = text(run(folder, "git is asked where the repository is", "rev-parse", "--show-toplevel"));
        Path real = folder.toRealPath();
        GitRevision git = new GitRevision(revision, Path.of(top.strip()));
        if (!real.startsWith(git.root.toRealPath())) {
            throw problem("git says that " + folder + " is in " + git.root, "Name a file of a repository.");
        }
        return Baseline.ofCopy(revision + ":", copy -> git.copy(sources, copy));
    }

    private Sources copy(Sources sources, Path copy) throws IOException {
        // A revision that begins with a dash would be an option.
        String tree = text(run(
                        root,
                        "there is no revision `" + revision + "`",
                        "rev-parse",
                        "--verify",
                        "--quiet",
                        "--end-of-options",
                        revision + "^{tree}"))
                .strip();
        List<String> files = Stream.of(text(run(root, "git lists files", "ls-tree", "-r", "-z", "--name-only", tree))
                        .split("\0"))
                .filter(GitRevision::isDocument)
                .toList();
        List<Path> inputs = new ArrayList<>();
        for (Path input : sources.inputs()) {
            String path = path(input);
            if (files.stream().noneMatch(file -> file.equals(path) || path.isEmpty() || file.startsWith(path + "/"))) {
                throw new SpecException(List.of(new Problem(
                        Severity.ERROR,
                        RULE,
                        "The revision `" + revision + "` has no such file or folder with documents",
                        "Name a revision that has it, or the older documents themselves.",
                        List.of(new SourceText(revision + ":" + path, "").start()))));
            }
            inputs.add(copy.resolve(path));
        }
        List<Path> overlays = sources.overlays().stream()
                .map(overlay ->
                        isWithin(overlay) && files.contains(path(overlay)) ? copy.resolve(path(overlay)) : overlay)
                .toList();
        extract(tree, files, copy);
        return new Sources(inputs, overlays, sources.remoteDocuments());
    }

    private void extract(String tree, List<String> files, Path copy) throws IOException {
        List<String> patterns = Stream.of("yaml", "yml", "json")
                .flatMap(end -> files.stream()
                        .filter(file -> file.endsWith("." + end))
                        .limit(1)
                        .map(file -> "*." + end))
                .toList();
        List<String> command = new ArrayList<>(List.of("archive", "--format=zip", tree, "--"));
        command.addAll(patterns);
        byte[] zip = run(root, "git copies files", command.toArray(String[]::new));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = copy.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && target.startsWith(copy)) {
                    Files.createDirectories(parent(target));
                    Files.write(target, in.readAllBytes());
                }
            }
        }
    }

    private static boolean isDocument(String file) {
        return file.matches("(?s).*\\.(yaml|yml|json)");
    }

    private boolean isWithin(Path path) {
        return Files.exists(path) && real(path).startsWith(real(root));
    }

    /** The path below the root, with slashes; symbolic links around the repository do not count. */
    private String path(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path existing = absolute;
        while (!Files.exists(existing)) {
            existing = parent(existing);
        }
        Path real = real(existing).resolve(existing.relativize(absolute));
        if (!real.startsWith(real(root))) {
            throw problem(path + " is not in the repository " + root, "Name files of one repository.");
        }
        return real(root).relativize(real).toString().replace('\\', '/');
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unreadable) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path.getRoot() == null ? Path.of("/") : path.getRoot() : parent;
    }

    private static byte[] run(Path folder, String what, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("ampersand-git", ".txt");
        try {
            Process process = start(command, folder, errors);
            try (InputStream in = process.getInputStream()) {
                process.getOutputStream().close();
                byte[] out = in.readAllBytes();
                if (process.waitFor() != 0) {
                    String said = Files.readString(errors).strip();
                    throw problem(
                            "git does not help in " + folder + ": " + (said.isEmpty() ? what : said),
                            "Name a revision of the repository that the inputs are in, such as HEAD~1 or origin/main.");
                }
                return out;
            } finally {
                process.destroy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while git worked", interrupted);
        } finally {
            Files.deleteIfExists(errors);
        }
    }

    private static Process start(List<String> command, Path folder, Path errors) {
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(errors.toFile())
                    .start();
        } catch (IOException missing) {
            throw problem(
                    "git cannot be run: " + missing.getMessage(),
                    "Install git, or name the older documents themselves.");
        }
    }

    private static SpecException problem(String message, String remedy) {
        return new SpecException(List.of(new Problem(Severity.ERROR, RULE, message, remedy, List.of())));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
