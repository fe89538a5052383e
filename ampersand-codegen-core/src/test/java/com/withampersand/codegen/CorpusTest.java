package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.withampersand.codegen.proof.Examples;
import com.withampersand.codegen.proof.GeneratedClient;
import com.withampersand.codegen.proof.RoundTripProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Odd documents, those of real providers, JSON Schemas, and what other generators were tested with: each becomes Java
 * that compiles without a warning, and that reads and writes its JSON. Takes minutes.
 */
@Tag("long")
class CorpusTest {

    private static final Path SPECS = Path.of("../../shared/specs");

    private static final int RANDOM_DOCUMENTS = 2_000;
    private static final List<Long> SEEDS = List.of(20260301L, 1L, 2L);

    @TempDir
    private Path temp;

    @TestFactory
    Stream<DynamicTest> oddDocuments() throws IOException {
        return files(SPECS.resolve("odd")).map(file -> dynamicTest(name(file), () -> becomesJava(file)));
    }

    @TestFactory
    Stream<DynamicTest> documentsOfRealProviders() throws IOException {
        return files(SPECS.resolve("real")).map(folder -> dynamicTest(name(folder), () -> readsItsJson(root(folder))));
    }

    @TestFactory
    Stream<DynamicTest> jsonSchemas() throws IOException {
        return files(SPECS.resolve("json-schema"))
                .map(folder -> dynamicTest(name(folder), () -> readsItsJson(root(folder))));
    }

    @TestFactory
    Stream<DynamicTest> documentsThatTroubledOthers() throws IOException {
        return files(SPECS.resolve("torture"))
                .map(folder -> dynamicTest(name(folder), () -> {
                    if (name(folder).equals("inline-resolver")) {
                        assertThatThrownBy(() -> becomesJava(root(folder)))
                                .hasMessageContaining("#/components/schemas/Invalid");
                    } else {
                        readsItsJson(root(folder));
                    }
                }));
    }

    /** None where the reference data is not beside the project. */
    private static Stream<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    private static Path root(Path folder) throws IOException {
        return folder.resolve(Files.readString(folder.resolve("ROOT")).strip());
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private CompiledClient becomesJava(Path document) throws IOException {
        CompiledClient client = CompiledClient.of(document, Files.createTempDirectory(temp, "document"));
        assertThat(client.complaints()).isEmpty();
        return client;
    }

    /** Its examples, which can be hundreds and so are not a test each, and documents made at random. */
    private void readsItsJson(Path document) throws IOException {
        GeneratedClient client = becomesJava(document).load();
        Examples.check(client);
        SEEDS.forEach(seed -> RoundTripProperties.check(client, RANDOM_DOCUMENTS, seed));
    }
}
