package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.withampersand.codegen.proof.DescribedBehaviour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Legal documents with one oddity each: what is generated compiles without a warning, and does at run time what the
 * document says. Names on the wire are as described; what is described has a typed home, and all else is kept; variants are
 * told apart; nothing is sent but what was set; requests arrive as described.
 */
class OddDocumentsTest {

    private static final List<Path> FOLDERS =
            List.of(Path.of("src", "test", "resources", "odd"), Path.of("../../shared/specs/odd"));

    @TempDir
    private static Path temp;

    @TestFactory
    Stream<DynamicTest> doWhatTheySay() throws IOException {
        OddClients clients = new OddClients(temp);
        List<Path> documents = new ArrayList<>();
        for (Path folder : FOLDERS) {
            documents.addAll(files(folder));
        }
        for (Path document : documents) {
            clients.generate(document);
        }
        assertThat(clients.compile()).isEmpty();
        return documents.stream()
                .map(document -> dynamicTest(
                        document.getFileName().toString(),
                        () -> DescribedBehaviour.check(clients.load(document), document, clients.warnings(document))));
    }

    /** None where the reference data is not beside the project. */
    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
