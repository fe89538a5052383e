package com.example.client;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.withampersand.codegen.proof.Examples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example that the description of the API gives, and every payload of its documentation. */
class ExamplesTest {

    /** Not part of this repository, but often beside it. */
    private static final Path PAYLOADS =
            Path.of(System.getProperty("basedir", "")).resolve("../../shared/domain/examples");

    private static final Map<String, String> TYPES =
            Map.of("installation.json", "Installation", "connections.json", "Connection[]");

    @TestFactory
    Stream<DynamicTest> ofTheDescription() {
        return Examples.tests(Described.CLIENT, 900);
    }

    @TestFactory
    Stream<DynamicTest> ofTheDocumentation() throws IOException {
        assumeThat(PAYLOADS).exists();
        return Examples.payloads(Described.CLIENT, PAYLOADS, TYPES);
    }
}
