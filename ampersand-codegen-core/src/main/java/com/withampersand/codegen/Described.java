package com.withampersand.codegen;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.document.DocumentLoader;
import com.withampersand.codegen.document.Documents;
import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.ApiReader;
import com.withampersand.codegen.naming.NameOptions;
import com.withampersand.codegen.naming.NameOverrides;
import com.withampersand.codegen.naming.NamedApi;
import com.withampersand.codegen.naming.Namer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a description says, with the names of everything in it: all that generating and comparing have in common.
 *
 * @param documents the documents
 * @param frozen the names that were decided before
 * @param named the API
 */
record Described(Documents documents, FrozenNames frozen, NamedApi named) {

    /**
     * Reads documents as a request says.
     *
     * @param sources the documents, be they those of the request or older ones
     * @param progress is told of each stage when it begins
     * @throws IOException if a file cannot be read
     */
    static Described read(GenerationRequest request, Sources sources, Consumer<Stage> progress, Diagnostics diagnostics)
            throws IOException {
        progress.accept(Stage.READING);
        Documents documents =
                DocumentLoader.load(sources.inputs(), sources.overlays(), sources.remoteDocuments(), diagnostics);
        requireDocuments(documents, sources, diagnostics);
        diagnostics.throwIfErrors();
        progress.accept(Stage.UNDERSTANDING);
        FrozenNames frozen = FrozenNames.read(request.naming(), diagnostics);
        Api api = ApiReader.read(documents, request.filter(), request.adjustments(), frozen, diagnostics);
        diagnostics.throwIfErrors();
        progress.accept(Stage.NAMING);
        return new Described(documents, frozen, name(api, request, frozen, documents, diagnostics));
    }

    /** What the user gives a name to is told by what it is called otherwise. */
    private static NamedApi name(
            Api api, GenerationRequest request, FrozenNames frozen, Documents documents, Diagnostics diagnostics) {
        Naming naming = request.naming();
        Function<Map<String, String>, NameOptions> options = decided ->
                new NameOptions(naming.clientName(), request.packages().base(), decided);
        PlaceLocator locator = new PlaceLocator(documents);
        Map<String, String> decided = frozen.names();
        if (!naming.overrides().isEmpty()) {
            NamedApi usual = Namer.name(api, options.apply(decided), locator::locate, new Diagnostics());
            decided.putAll(NameOverrides.resolve(naming.overrides(), usual, diagnostics));
            diagnostics.throwIfErrors();
            frozen.noteOverrides(decided, naming, diagnostics);
        }
        return Namer.name(api, options.apply(decided), locator::locate, diagnostics);
    }

    /** A folder may be searched in vain. */
    private static void requireDocuments(Documents documents, Sources sources, Diagnostics diagnostics) {
        if (documents.roots().isEmpty() && !diagnostics.hasErrors()) {
            diagnostics.add(new Problem(
                    Severity.ERROR,
                    "no-documents",
                    "There is no OpenAPI document and no JSON Schema in "
                            + sources.inputs().stream().map(Path::toString).collect(Collectors.joining(", ")),
                    "Name the document itself to see why it is not taken for one.",
                    List.of()));
        }
    }
}
