package com.withampersand.codegen.cli;

import com.withampersand.codegen.InputLocator;
import com.withampersand.codegen.Sources;
import com.withampersand.codegen.diagnostics.SpecException;
import com.withampersand.codegen.document.RemoteDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

    @Option(
            names = "--remote-document",
            paramLabel = "URL",
            description = "A document on the web that references may lead to, with its checksum, such as"
                    + " https://example.com/common.yaml#sha256=(64 digits). Repeatable.")
    private List<String> remoteDocuments = new ArrayList<>();

    SourceOptions() {}

    /**
     * What they ask for.
     *
     * @throws SpecException if an input or a remote document is not named as it should be
     * @throws IOException if an input cannot be read or fetched
     */
    Consumer<Sources.Builder> located(InputLocator locator) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String input : inputs) {
            paths.add(locator.locate(input));
        }
        List<RemoteDocument> remote =
                remoteDocuments.stream().map(locator::remote).toList();
        List<RemoteDocument> remoteInputs = locator.remoteInputs();
        return to -> to.inputs(paths)
                .overlays(overlays)
                .remoteDocuments(remoteInputs)
                .remoteDocuments(remote);
    }
}
