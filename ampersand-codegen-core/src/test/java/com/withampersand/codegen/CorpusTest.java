package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Odd documents and those of real providers: each becomes Java that compiles without a warning. Takes minutes. */
@Tag("long")
class CorpusTest {

    private static final Path SPECS = Path.of("../../shared/specs");

    @TempDir
    private Path temp;

    @TestFactory
    Stream<DynamicTest> oddDocuments() throws IOException {
        return files(SPECS.resolve("odd")).map(file -> dynamicTest(name(file), () -> becomesJava(file)));
    }

    @TestFactory
    Stream<DynamicTest> documentsOfRealProviders() throws IOException {
        return files(SPECS.resolve("real")).map(folder -> dynamicTest(name(folder), () -> becomesJava(root(folder))));
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

    private void becomesJava(Path document) throws IOException {
        Path out = Files.createTempDirectory(temp, "document");
        AmpersandCodegen.run(GenerationRequest.builder(out.resolve("java"), "com.acme.corpus")
                .inputs(List.of(document))
                .build());
        assertThat(Generated.compile(out.resolve("java"), out.resolve("classes")))
                .isEmpty();
    }
}
