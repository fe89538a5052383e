package com.withampersand.codegen.cli;

import com.withampersand.codegen.Sources;
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
            description = "An OpenAPI document or JSON Schema, or a folder that is searched for them, such as spec/."
                    + " Repeatable.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "An OpenAPI overlay to apply to the documents, such as overlay.yaml. Repeatable.")
    private List<Path> overlays = new ArrayList<>();

    SourceOptions() {}

    void set(Sources.Builder sources) {
        sources.inputs(inputs).overlays(overlays);
    }
}
