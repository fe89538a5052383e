package com.withampersand.codegen.cli;

import com.withampersand.codegen.InputLocator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say what to generate from. */
final class SourceOptions {

    @Option(
            names = "--input",
            required = true,
            paramLabel = "FILE-OR-DIR",
            description = "An OpenAPI document or JSON Schema, or a folder that is searched for them, such as spec/,"
                    + " jar:spec.jar!/api or https://example.com/api.yaml#sha256=(64 digits). Repeatable.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "An OpenAPI overlay to apply to the documents, such as overlay.yaml. Repeatable.")
    private List<Path> overlays = new ArrayList<>();

    SourceOptions() {}

    /** @throws IOException if an input cannot be read or fetched */
    List<Path> inputs(InputLocator locator) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String input : inputs) {
            paths.add(locator.locate(input));
        }
        return paths;
    }

    List<Path> overlays() {
        return overlays;
    }
}
