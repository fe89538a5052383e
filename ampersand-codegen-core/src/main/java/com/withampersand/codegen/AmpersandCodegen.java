package com.withampersand.codegen;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SpecException;
import com.withampersand.codegen.document.Documents;
import com.withampersand.codegen.java.Emitters;
import com.withampersand.codegen.java.GeneratedFile;
import com.withampersand.codegen.java.ModuleInfo;
import com.withampersand.codegen.java.Part;
import com.withampersand.codegen.java.Style;
import com.withampersand.codegen.model.AliasType;
import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.naming.NamedApi;
import com.withampersand.codegen.naming.NamesFile;
import com.withampersand.codegen.output.InputsArchive;
import com.withampersand.codegen.output.OutputTree;
import com.withampersand.codegen.output.RuntimeNeeds;
import com.withampersand.codegen.output.RuntimePart;
import com.withampersand.codegen.output.RuntimeSources;
import com.withampersand.codegen.output.WrittenFiles;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The generator. */
public final class AmpersandCodegen {

    private AmpersandCodegen() {}

    /**
     * Generates a client and writes it.
     *
     * @param request what from what, and where to
     * @return what was written
     * @throws SpecException if the input cannot be generated from, or if files that were found are taken for an error;
     *     nothing has been written then
     * @throws IOException if a file cannot be read or written; the message names it and says why in words
     */
    public static GenerationResult run(GenerationRequest request) throws IOException {
        return run(request, stage -> {});
    }

    /**
     * Generates a client and writes it, telling how far it is.
     *
     * @param request what from what, and where to
     * @param progress is told of each stage when it begins
     * @return what was written
     * @throws SpecException if the input cannot be generated from, or if files that were found are taken for an error;
     *     nothing has been written then
     * @throws IOException if a file cannot be read or written; the message names it and says why in words
     */
    public static GenerationResult run(GenerationRequest request, Consumer<Stage> progress) throws IOException {
        try {
            tree(request).recover();
            Map<Path, String> read = new LinkedHashMap<>(FrozenNames.checksum(request.naming()));
            GeneratedClient client = generate(request, progress);
            read.putAll(client.read());
            progress.accept(Stage.WRITING);
            return write(client, read, request);
        } catch (FileSystemException terse) {
            throw new IOException(FileSystemMessage.of(terse), terse);
        }
    }

    private static GenerationResult write(GeneratedClient client, Map<Path, String> read, GenerationRequest request)
            throws IOException {
        Path memory = request.destination().lastRun();
        if (memory != null) {
            Files.deleteIfExists(memory);
        }
        Diagnostics diagnostics = new Diagnostics(request.strictness());
        client.problems().forEach(diagnostics::add);
        WrittenFiles files = tree(request).write(client.files(), diagnostics);
        if (FrozenNames.update(client.names(), request.naming())) {
            read.putAll(FrozenNames.checksum(request.naming()));
        }
        GenerationResult result = new GenerationResult(
                files, diagnostics.problems(), client.names(), client.operations(), client.types());
        if (memory != null) {
            new InputsArchive(
                            request.sources().inputs(),
                            request.sources().overlays(),
                            request.sources().remoteDocuments())
                    .write(
                            memory.resolveSibling(InputsArchive.NAME),
                            client.read().keySet());
            LastRun.of(request, result, read).write(memory);
        }
        return result;
    }

    private static OutputTree tree(GenerationRequest request) {
        Destination destination = request.destination();
        return OutputTree.at(destination.directory(), destination.manifest())
                .recognizing(destination.recognizedManifests());
    }

    /**
     * Undoes what a run has done that was killed before it was complete, as every run does before it begins.
     *
     * @param outputDirectory where that run wrote to; need not exist
     * @throws IOException if the disk refuses, or another run is at work there
     */
    public static void recover(Path outputDirectory) throws IOException {
        try {
            OutputTree.at(outputDirectory, null).recover();
        } catch (FileSystemException terse) {
            throw new IOException(FileSystemMessage.of(terse), terse);
        }
    }

    /**
     * Tells whether a run would find everything as the last one left it: the same bytes in the documents and in all that
     * they refer to, the same options, the same generator, and nothing changed in what was written.
     *
     * @param request what from what, and where to
     * @return the last run, if there is nothing to do; empty if the destination does not remember any
     */
    public static Optional<LastRun> upToDate(GenerationRequest request) {
        Path memory = request.destination().lastRun();
        return memory == null ? Optional.empty() : LastRun.current(request, memory);
    }

    /**
     * Generates a client and writes nothing.
     *
     * @param request what from what; the destination does not matter
     * @return the files that a run would write
     * @throws SpecException if the input cannot be generated from
     * @throws IOException if a file cannot be read; the message names it and says why in words
     */
    public static GeneratedClient generate(GenerationRequest request) throws IOException {
        try {
            return generate(request, stage -> {});
        } catch (FileSystemException terse) {
            throw new IOException(FileSystemMessage.of(terse), terse);
        }
    }

    /**
     * Tells what a run would say of the input, and writes nothing.
     *
     * @param request what from what; the destination does not matter
     * @param progress is told of each stage when it begins
     * @return every problem, errors included, in the order they were found; after errors in one stage, those that only a
     *     later one would find are missing
     * @throws IOException if a file cannot be read; the message names it and says why in words
     */
    public static List<Problem> validate(GenerationRequest request, Consumer<Stage> progress) throws IOException {
        try {
            return generate(request, progress).problems();
        } catch (SpecException invalid) {
            return invalid.problems();
        } catch (FileSystemException terse) {
            throw new IOException(FileSystemMessage.of(terse), terse);
        }
    }

    private static GeneratedClient generate(GenerationRequest request, Consumer<Stage> progress) throws IOException {
        Diagnostics diagnostics = new Diagnostics(request.strictness());
        Described described = Described.read(request, request.sources(), progress, diagnostics);
        NamedApi named = described.named();
        Api api = named.api();
        described.frozen().noteNews(named.names(), request.naming(), diagnostics);
        requireEffect(api, request.style(), diagnostics);
        requireUse(described.documents(), diagnostics);
        noteClasses(api, request.style(), new PlaceLocator(described.documents()), diagnostics);
        diagnostics.throwIfErrors();
        progress.accept(Stage.EMITTING);
        return new GeneratedClient(
                files(named, request),
                described.documents().files(),
                diagnostics.problems(),
                NamesFile.write(named.names()),
                api.operations().size(),
                types(api));
    }

    static List<GeneratedFile> files(NamedApi named, GenerationRequest request) throws IOException {
        List<GeneratedFile> files = new ArrayList<>(Emitters.emit(named, request.packages(), request.style()));
        if (request.style().runtime()) {
            String client = named.names().client();
            List<GeneratedFile> runtime =
                    RuntimeSources.files(request.packages(), client, RuntimePart.neededBy(request.style()));
            files.addAll(RuntimeNeeds.of(runtime, files));
        }
        if (!request.style().module().isEmpty()) {
            files.add(new ModuleInfo(request.style().module(), request.packages()).of(files));
        }
        return files;
    }

    private static void noteClasses(Api api, Style style, PlaceLocator locator, Diagnostics diagnostics) {
        for (TypeDef type : api.types()) {
            if (type instanceof ObjectType object && !style.models().allows(object)) {
                diagnostics.add(new Problem(
                        Severity.NOTE,
                        "record-too-large",
                        "With " + object.properties().size() + " properties this is a class and no record, whose"
                                + " constructor can have 255 parameters at most",
                        "Nothing needs to be done: accessors and builder are the same.",
                        List.of(locator.locate(type.place()))));
            }
        }
    }

    /** An option without effect is a mistake. */
    private static void requireEffect(Api api, Style style, Diagnostics diagnostics) {
        if (style.jacksonModule() && types(api) == 0) {
            diagnostics.add(new Problem(
                    Severity.ERROR,
                    "jackson-module-empty",
                    "A module for Jackson is asked for, but the description has no models that it could be for",
                    "Leave that option out.",
                    List.of()));
        }
        requireParts(api, style, diagnostics);
        if (style.testServer() && api.operations().isEmpty()) {
            diagnostics.add(new Problem(
                    Severity.ERROR,
                    "test-server-empty",
                    "A server for tests is asked for, but the description has no operations that it could answer",
                    "Leave that option out.",
                    List.of()));
        }
    }

    /** Leave to go to the web is not to be given for nothing. */
    private static void requireUse(Documents documents, Diagnostics diagnostics) {
        for (String url : documents.unusedRemote()) {
            diagnostics.add(new Problem(
                    Severity.ERROR,
                    "remote-document-unused",
                    "No reference needs " + url + ", which is one of the remote documents",
                    "Leave it out, or correct the URL: references must have it letter by letter.",
                    List.of()));
        }
    }

    /** A part that is asked for by name must be there. */
    private static void requireParts(Api api, Style style, Diagnostics diagnostics) {
        if (style.parts().equals(Part.ALL)) {
            return;
        }
        Set<Part> absent = EnumSet.noneOf(Part.class);
        absent.addAll(style.parts());
        absent.removeIf(part -> switch (part) {
            case MODELS -> types(api) > 0;
            case CLIENTS -> !api.operations().isEmpty();
            case WEBHOOKS -> api.comforts().webhooks() != null;
        });
        for (Part part : absent) {
            diagnostics.add(new Problem(
                    Severity.ERROR,
                    "part-empty",
                    "The part " + part.label() + " is asked for, but the description has none",
                    part == Part.WEBHOOKS
                            ? "Leave that part out, or say which schema is one by `x-webhooks` in an overlay."
                            : "Leave that part out.",
                    List.of()));
        }
    }

    /** An alias is a name in the description only. */
    private static int types(Api api) {
        return (int) api.types().stream()
                .filter(type -> !(type instanceof AliasType))
                .count();
    }
}
