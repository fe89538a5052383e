package com.withampersand.codegen;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.withampersand.codegen.proof.Examples;
import com.withampersand.codegen.proof.GeneratedClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example that upstream gives, and every payload of its documentation; runs where that reference data is. */
class UpstreamExamplesTest {

    private static final Path SHARED = Path.of("../../shared");
    private static final Path SPEC = SHARED.resolve("upstream/spec");

    @TempDir
    private static Path temp = Path.of("");

    @TestFactory
    Stream<DynamicTest> surviveReadingAndWriting() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "no reference data beside the project");
        GeneratedClient client = CompiledClient.of(SPEC, temp);
        return Stream.concat(
                Examples.tests(client, 900),
                Examples.payloads(
                        client,
                        SHARED.resolve("domain/examples"),
                        Map.of("installation.json", "Installation", "connections.json", "Connection[]")));
    }
}
