package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.withampersand.codegen.java.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the order of paths, schemas and properties, the same things have the same names and say the same words; and
 * one thing more renames none that was there.
 */
class OrderTest {

    private static final Path GOLDEN = Path.of("src", "golden");
    private static final Path SPECS = Path.of("../../shared/specs");
    private static final List<Long> SEEDS = List.of(1L, 2L);

    @TempDir
    private Path temp;

    @TestFactory
    Stream<DynamicTest> goldenCases() throws IOException {
        return tests(files(GOLDEN)
                .map(folder -> folder.resolve("spec.yaml"))
                .filter(Files::exists)
                .toList());
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> oddDocuments() throws IOException {
        return tests(files(SPECS.resolve("odd")).toList());
    }

    /** Those that are one file. */
    @TestFactory
    @Tag("long")
    Stream<DynamicTest> documentsOfRealProviders() throws IOException {
        return tests(files(SPECS.resolve("real"))
                .map(OrderTest::root)
                .filter(OrderTest::isAlone)
                .toList());
    }

    private Stream<DynamicTest> tests(List<Path> documents) {
        return documents.stream().map(document -> dynamicTest(document.toString(), () -> check(document)));
    }

    private void check(Path file) throws IOException {
        Reordering document = Reordering.read(file);
        GeneratedClient expected = generate(document);
        for (long seed : SEEDS) {
            GeneratedClient actual = generate(document.shuffled(new Random(seed)));
            assertThat(actual.names()).as("names, seed " + seed).isEqualTo(expected.names());
            assertThat(words(actual)).as("seed " + seed).isEqualTo(words(expected));
        }
        Map<String, String> names = lines(expected.names());
        for (Map.Entry<String, Reordering> addition : additions(document).entrySet()) {
            assertThat(lines(generate(addition.getValue()).names()))
                    .as(addition.getKey())
                    .containsAllEntriesOf(names);
        }
    }

    private static Map<String, Reordering> additions(Reordering document) {
        Map<String, Object> answer = Map.of("description", "Done.");
        Map<String, Object> zebra =
                Map.of("type", "object", "properties", Map.of("stripes", Map.of("type", "integer")));
        Map<String, Reordering> additions = new TreeMap<>();
        additions.put("one more schema", document.with(List.of("components", "schemas"), "AddedZebra", zebra));
        additions.put(
                "one more operation",
                document.with(
                        List.of("paths"),
                        "/added/zebras",
                        Map.of("get", Map.of("operationId", "addedZebras", "responses", Map.of("204", answer)))));
        if (document.document().get("components") instanceof Map<?, ?> components
                && components.get("schemas") instanceof Map<?, ?> schemas) {
            schemas.forEach((name, schema) -> {
                if (additions.size() < 4 && schema instanceof Map<?, ?> map && map.containsKey("properties")) {
                    additions.put(
                            "one more property of " + name,
                            document.with(
                                    List.of("components", "schemas", String.valueOf(name), "properties"),
                                    "addedZebra",
                                    zebra));
                }
            });
        }
        return additions;
    }

    private GeneratedClient generate(Reordering document) throws IOException {
        Path file = temp.resolve("api.yaml");
        document.write(file);
        return AmpersandCodegen.generate(GenerationRequest.builder(temp.resolve("out"), "com.example.order")
                .sources(sources -> sources.input(file))
                .style(style -> style.runtime(false))
                .build());
    }

    /** What each file says, in whatever order. */
    private static Map<String, List<String>> words(GeneratedClient client) {
        return client.files().stream()
                .collect(Collectors.toMap(
                        GeneratedFile::path,
                        file -> Arrays.stream(file.text().split("[\\s\\W]+"))
                                .sorted()
                                .toList()));
    }

    private static Map<String, String> lines(String names) {
        return names.lines()
                .filter(line -> line.contains(" = "))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.lastIndexOf(" = ")),
                        line -> line.substring(line.lastIndexOf(" = "))));
    }

    private static Stream<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    private static Path root(Path folder) {
        try {
            return folder.resolve(Files.readString(folder.resolve("ROOT")).strip());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isAlone(Path document) {
        try {
            return !Files.readString(document).matches("(?s).*\\$ref\"?: *[\"']?[^#\"' ].*");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
