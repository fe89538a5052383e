package com.withampersand.codegen.document;

import com.withampersand.codegen.document.Resources.Resource;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up one reference, loading the file it leads to. */
final class ReferenceResolver {

    private final Library library;
    private final Resources resources = new Resources();
    private final Set<Document> known = new HashSet<>();
    private final ReferenceAdvice advice;

    ReferenceResolver(Library library) {
        this.library = library;
        this.advice = new ReferenceAdvice(library);
    }

    /** Makes the names that a document declares known to references from elsewhere. */
    void learn(LoadedFile file) {
        if (known.add(file.document())) {
            resources.add(file);
        }
    }

    /**
     * Looks up a reference.
     *
     * @param pointer the place of the object that holds it
     */
    Resolution resolve(Reference reference, String pointer, LoadedFile from) {
        if (reference.text().isBlank()) {
            return new Resolution.Failed(
                    "malformed-reference",
                    "This reference is empty",
                    "Write it as `#/components/schemas/Name` or `file.yaml#/components/schemas/Name`.",
                    List.of());
        }
        Resource base = resources.around(from.document().root(), pointer);
        if (reference.target().isEmpty()) {
            return inside(reference, base, from, from);
        }
        String absolute = Resources.absolute(base.uri(), reference.target());
        Resource named = resources.byUri(absolute);
        if (named == null) {
            named = resources.byUri(reference.target());
        }
        if (named != null) {
            return inside(reference, named, library.file(named.root().location()), from);
        }
        // A document on the web has no business with the files of this machine.
        Path path = reference.isUri() || from.url() != null ? null : path(reference, from);
        if (path != null) {
            return loaded(reference, library.referred(path, from), from);
        }
        for (String url : List.of(absolute, Resources.absolute(from.url(), reference.target()))) {
            if (library.remote().allows(url)) {
                return remote(reference, url, from);
            }
        }
        return reference.isUri() || from.url() != null
                ? advice.remote(reference, absolute)
                : advice.noFile(reference, from);
    }

    private Resolution remote(Reference reference, String url, LoadedFile from) {
        RemoteDocuments.Answer answer = library.remote().get(url, from);
        return answer.problems().isEmpty()
                ? loaded(reference, answer.file(), from)
                : new Resolution.Unfetched(answer.problems());
    }

    private Resolution loaded(Reference reference, @Nullable LoadedFile file, LoadedFile from) {
        if (file == null) {
            return new Resolution.Reported();
        }
        learn(file);
        return inside(reference, resources.around(file.document().root(), ""), file, from);
    }

    private Resolution inside(Reference reference, Resource resource, LoadedFile file, LoadedFile from) {
        Node found = reference.hasPointer()
                ? pointed(reference, resource, file)
                : resources.anchor(resource, reference.fragment());
        if (found != null) {
            return new Resolution.Found(found);
        }
        return reference.hasPointer()
                ? advice.nothingAt(reference, file, from)
                : advice.noAnchor(reference, resources.anchors(resource).keySet(), file, from);
    }

    /** Pointers count from the resource, but many authors count them from the document, and that can be told apart. */
    private static @Nullable Node pointed(Reference reference, Resource resource, LoadedFile file) {
        Node found = JsonPointer.find(resource.root(), reference.fragment());
        return found == null ? JsonPointer.find(file.document().root(), reference.fragment()) : found;
    }

    /** The file that a reference names, or null if there is none. */
    static @Nullable Path path(Reference reference, LoadedFile from) {
        Path folder = InputFile.folder(from.path());
        for (String name : List.of(Reference.decode(reference.target()), reference.target())) {
            Path path = below(folder, name);
            if (path != null && Files.isRegularFile(path)) {
                return path;
            }
        }
        return null;
    }

    private static @Nullable Path below(Path folder, String name) {
        try {
            return folder.resolve(name).normalize();
        } catch (InvalidPathException impossible) {
            // A name that no file can have here, such as one with a zero byte, is that of no file.
            return null;
        }
    }
}
