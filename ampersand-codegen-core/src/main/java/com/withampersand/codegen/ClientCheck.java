package com.withampersand.codegen;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SourceText;
import com.withampersand.codegen.diagnostics.SpecException;
import com.withampersand.codegen.java.GeneratedFile;
import com.withampersand.codegen.naming.NamesFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what is checked in with what would be generated; writes nothing. */
public final class ClientCheck {

    /** As many are named in a message. */
    private static final int LISTED = 10;

    private static final String MARK = "@Generated(\"ampersand-codegen\")";

    private ClientCheck() {}

    /**
     * {@return what differs: one error for the sources in the destination, and one for the names file; none if nothing does}
     * @param request what would be generated
     * @throws SpecException if the input cannot be generated from
     * @throws IOException if a file cannot be read; the message names it and says why in words
     */
    public static List<Problem> check(GenerationRequest request) throws IOException {
        GeneratedClient client = AmpersandCodegen.generate(request);
        try {
            List<Problem> problems = new ArrayList<>();
            checkSources(client.files(), request.destination().directory(), problems);
            checkNames(client.names(), request.naming(), problems);
            return problems;
        } catch (FileSystemException terse) {
            throw new IOException(FileSystemMessage.of(terse), terse);
        }
    }

    private static void checkSources(List<GeneratedFile> files, Path directory, List<Problem> problems)
            throws IOException {
        List<String> differences = new ArrayList<>();
        Set<String> wanted = new TreeSet<>();
        Set<Path> folders = new TreeSet<>();
        for (GeneratedFile file : files) {
            Path path = directory.resolve(file.path());
            wanted.add(file.path());
            folders.add(path.getParent());
            if (!Files.isRegularFile(path)) {
                differences.add(file.path() + " is missing");
            } else if (!text(path).equals(file.text())) {
                differences.add(file.path() + " is different");
            }
        }
        for (Path folder : folders) {
            for (String stale : stale(folder, directory, wanted)) {
                differences.add(stale + " is not generated any more");
            }
        }
        report(
                "sources-differ",
                directory,
                "The sources are not what would be generated: ",
                differences,
                "Generate again, and check the result in.",
                problems);
    }

    /** What carries our mark and would not be written: nobody else's. */
    private static List<String> stale(Path folder, Path directory, Set<String> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> stale = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String path = directory.relativize(file).toString().replace('\\', '/');
                if (!wanted.contains(path) && text(file).contains(MARK)) {
                    stale.add(path);
                }
            }
        }
        return stale;
    }

    /** As git may have changed the ends of lines in a checkout, these do not count. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static void checkNames(String names, Naming naming, List<Problem> problems) throws IOException {
        Path file = naming.namesFile();
        if (file == null) {
            return;
        }
        Map<String, String> before =
                Files.isRegularFile(file) ? NamesFile.read(text(file).lines().toList()) : Map.of();
        Map<String, String> after = NamesFile.read(names.lines().toList());
        List<String> differences = new ArrayList<>();
        after.forEach((key, name) -> {
            String frozen = before.get(key);
            if (frozen == null) {
                differences.add("`" + key + "` has no name there yet, and would be `" + name + "`");
            } else if (!frozen.equals(name)) {
                differences.add("`" + key + "` was `" + frozen + "` and would be `" + name + "`");
            }
        });
        Map<String, String> gone = new HashMap<>(before);
        gone.keySet().removeAll(after.keySet());
        gone.keySet().stream().sorted().forEach(key -> differences.add("`" + key + "` is no more"));
        report(
                "names-differ",
                file,
                "The names file is not what it would be: ",
                differences,
                "Generate once with the option that updates the names, look at what moved, and check the file in.",
                problems);
    }

    private static void report(
            String rule, Path place, String message, List<String> differences, String remedy, List<Problem> problems) {
        if (differences.isEmpty()) {
            return;
        }
        int more = differences.size() - LISTED;
        String listed = differences.stream().limit(LISTED).collect(Collectors.joining("; "));
        Location at = new SourceText(place.toString().replace('\\', '/'), "").start();
        problems.add(new Problem(
                Severity.ERROR,
                rule,
                message + listed + (more > 0 ? "; and " + more + " more" : ""),
                remedy,
                List.of(at)));
    }
}
