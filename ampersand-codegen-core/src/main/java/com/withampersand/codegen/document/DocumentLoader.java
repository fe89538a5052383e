package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what to generate from. */
public final class DocumentLoader {

    private DocumentLoader() {}

    /**
     * Loads documents with all that they refer to, applies overlays, and checks every reference.
     *
     * @param inputs OpenAPI documents and JSON Schemas, or folders that are searched for them
     * @param overlays OpenAPI Overlay 1.0.0 documents, applied in this order
     * @param remote the documents on the web that references may lead to
     * @param diagnostics takes every problem; if it has errors afterwards, the documents are not to be relied on
     */
    public static Documents load(
            List<Path> inputs, List<Path> overlays, List<RemoteDocument> remote, Diagnostics diagnostics) {
        Library library = new Library(remote, diagnostics);
        library.addRoots(InputFile.find(inputs, diagnostics));
        inputs.forEach(input -> requireDocument(input.normalize(), library));
        Overlays.apply(overlays, library);
        UnionExtension.declare(library);
        ReferenceWalk walk = new ReferenceWalk(library);
        walk.run();
        ReferenceCycles.remove(walk.targets(), diagnostics);
        return new Documents(library, walk.targets(), walk.mapped());
    }

    /**
     * The files that may be documents to generate from, as absolute paths: the inputs themselves, or all below a folder
     * that have the right extension; what is inside of an archive counts as the archive.
     *
     * @param inputs documents, or folders that are searched for them
     * @param diagnostics takes a problem for each folder that cannot be read
     */
    public static List<Path> candidates(List<Path> inputs, Diagnostics diagnostics) {
        Set<Path> files = new LinkedHashSet<>();
        for (InputFile file : InputFile.find(inputs, diagnostics)) {
            files.add(onDisk(file.path().toAbsolutePath().normalize()));
        }
        return List.copyOf(files);
    }

    /**
     * The file on disk that a path is, or is inside of.
     *
     * @param path an absolute path, which may be one of an archive
     */
    public static Path onDisk(Path path) {
        return InputFile.onDisk(path);
    }

    private static void requireDocument(Path input, Library library) {
        boolean fruitful = library.roots().stream().anyMatch(root -> input.equals(root.base()));
        if (!fruitful && Files.isDirectory(input) && !library.diagnostics().hasErrors()) {
            library.diagnostics()
                    .error(
                            "no-documents",
                            new SourceText(InputFile.slashed(input), "").start(),
                            "There is no OpenAPI or JSON Schema document in this folder",
                            "Give the folder with the documents, or a document itself.");
        }
    }
}
