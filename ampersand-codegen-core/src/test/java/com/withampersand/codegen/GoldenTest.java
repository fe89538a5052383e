package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.withampersand.codegen.diagnostics.ProblemPrinter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is generated from the cases in {@code src/golden}, byte for byte.
 *
 * <p>A case is a folder: {@code spec.yaml}, or a folder {@code spec} where it takes several documents;
 * {@code options.yaml}; and {@code expected}, which is compiled with the tests and rewritten by
 * {@code -Dgolden.update}. The problems of a run are the file {@code problems.txt} in it.
 */
class GoldenTest {

    private static final Path CASES = Path.of("src", "golden");
    private static final String RUNTIME = "com.withampersand.codegen.runtime";
    private static final String PROBLEMS = "problems.txt";
    private static final String UPDATE = "golden.update";
    private static final String HINT =
            "\nIf that is what should be generated now, rewrite src/golden and read what git diff says:"
                    + "\n  mvn -B -ntp -pl ampersand-codegen-core test -Dtest=GoldenTest -Dgolden.update\n";

    @TempDir
    private Path temporary = Path.of("");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(name(folder), () -> check(folder)));
        }
    }

    @Test
    void aSecondRunOverAnotherOrderOfFilesMakesTheSameBytes() throws IOException {
        Path folder = CASES.resolve("paging");
        GoldenOptions options = GoldenOptions.read(folder);
        List<Path> documents = documents(folder.resolve("spec"));
        List<Path> reversed =
                documents.stream().sorted(Comparator.reverseOrder()).toList();

        assertThat(documents).hasSizeGreaterThan(1);
        assertThat(generate(folder, documents, options, "forwards"))
                .isEqualTo(generate(folder, reversed, options, "backwards"));
    }

    private void check(Path folder) throws IOException {
        Path spec = folder.resolve("spec");
        List<Path> inputs = List.of(Files.isDirectory(spec) ? spec : folder.resolve("spec.yaml"));
        Map<String, String> actual = generate(folder, inputs, GoldenOptions.read(folder), name(folder));
        Path expected = folder.resolve("expected");
        String update = System.getProperty(UPDATE);
        if (update != null && !update.equals("false")) {
            rewrite(expected, actual);
        }
        compare(name(folder), read(expected), actual);
    }

    private Map<String, String> generate(Path folder, List<Path> inputs, GoldenOptions options, String output)
            throws IOException {
        Path directory = temporary.resolve(output);
        GenerationResult result = AmpersandCodegen.run(GenerationRequest.builder(directory, options.text("basePackage"))
                .sources(sources -> sources.inputs(inputs).overlays(options.overlays()))
                .destination(destination -> destination.manifest(temporary.resolve(output + "-manifest.txt")))
                .runtimePackage(RUNTIME)
                .adjustments(options::adjust)
                .naming(naming -> naming.clientName(options.text("clientName")).overrides(options.texts("names")))
                .style(style -> options.style(style.runtime(false)))
                .build());
        Map<String, String> files = read(directory);
        if (!result.problems().isEmpty()) {
            String problems = ProblemPrinter.print(result.problems());
            // The place of the checkout, and how its system writes paths, are no part of what is expected.
            files.put(PROBLEMS, problems.replace(folder + File.separator, "").replace('\\', '/') + "\n");
        }
        return files;
    }

    private static void compare(String name, Map<String, String> expected, Map<String, String> actual) {
        Set<String> missing = new TreeSet<>(expected.keySet());
        missing.removeAll(actual.keySet());
        Set<String> extra = new TreeSet<>(actual.keySet());
        extra.removeAll(expected.keySet());
        StringBuilder differences = new StringBuilder();
        missing.forEach(
                file -> differences.append("\n  not generated any more: ").append(file));
        extra.forEach(file -> differences.append("\n  not expected: ").append(file));
        expected.forEach((file, text) -> {
            String other = actual.get(file);
            if (other != null && !other.equals(text)) {
                differences.append("\n  ").append(file).append(difference(text, other));
            }
        });
        if (differences.length() > 0) {
            fail(name + " is generated otherwise than src/golden/" + name + "/expected says:" + differences + HINT);
        }
    }

    /** The first line that is another. */
    private static String difference(String expected, String actual) {
        String[] old = expected.split("\n", -1);
        String[] now = actual.split("\n", -1);
        int i = 0;
        while (i < old.length && i < now.length && old[i].equals(now[i])) {
            i++;
        }
        return ":" + (i + 1) + "\n    expected: " + line(old, i) + "\n    but was:  " + line(now, i);
    }

    private static String line(String[] lines, int index) {
        return index < lines.length ? lines[index].replace("\r", "\\r") : "(end of file)";
    }

    private static void rewrite(Path expected, Map<String, String> actual) throws IOException {
        if (Files.exists(expected)) {
            try (Stream<Path> old = Files.walk(expected)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, String> file : actual.entrySet()) {
            Path path = expected.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> read(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(root)) {
            for (Path file : documents(root)) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private static List<Path> documents(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }
}
