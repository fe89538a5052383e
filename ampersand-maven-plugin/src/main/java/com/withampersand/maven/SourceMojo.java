package com.withampersand.maven;

import com.withampersand.codegen.InputLocator;
import com.withampersand.codegen.Sources;
import com.withampersand.codegen.document.RemoteDocument;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say what to generate from. */
abstract class SourceMojo extends AdjustingMojo {

    /**
     * The OpenAPI documents and JSON Schemas to generate from, or folders that are searched for them, as in
     * {@code <inputs><input>spec</input></inputs>}. Besides paths there are {@code jar:spec.jar!/api},
     * {@code classpath:api/api.yaml} (of the plugin and its dependencies), {@code mvn:com.acme:spec:1.2:jar!/api.yaml} and
     * {@code https://example.com/api.yaml#sha256=…}, which is fetched once and kept by its checksum.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.inputs")
    private List<String> inputs = List.of();

    /**
     * One more input, named as other generators name theirs, as in {@code <inputSpec>spec/api.yaml</inputSpec>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.inputSpec")
    private @Nullable String inputSpec;

    /**
     * The OpenAPI overlays to apply to the documents, in this order, as in
     * {@code <overlays><overlay>overlay.yaml</overlay></overlays>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.overlays")
    private List<File> overlays = List.of();

    /**
     * The documents on the web that references may lead to, each with the checksum of its bytes, as in
     * {@code <remoteDocuments><remoteDocument>https://example.com/common.yaml#sha256=…</remoteDocument></remoteDocuments>}.
     * Each is fetched once, when a reference needs it, and kept by its checksum; nothing else is fetched.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.remoteDocuments")
    private List<String> remoteDocuments = List.of();

    /**
     * What they ask for.
     *
     * @param base what relative paths are relative to; Maven itself resolves those in the POM, not those of the command line
     * @throws IOException if an input cannot be read or fetched
     */
    final Consumer<Sources.Builder> sources(InputLocator locator, Path base) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String input : inputs) {
            found.add(locator.locate(input));
        }
        if (inputSpec != null) {
            found.add(locator.locate(inputSpec));
        }
        List<Path> changes = new ArrayList<>();
        for (File overlay : overlays) {
            changes.add(base.resolve(overlay.toPath()));
        }
        List<RemoteDocument> remote = new ArrayList<>(locator.remoteInputs());
        for (String document : remoteDocuments) {
            remote.add(locator.remote(document));
        }
        return to -> to.inputs(found).overlays(changes).remoteDocuments(remote);
    }
}
