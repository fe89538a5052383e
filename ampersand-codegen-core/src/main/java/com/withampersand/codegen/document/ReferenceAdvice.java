package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.Nearest;
import com.withampersand.codegen.document.Resolution.Failed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says why a reference leads nowhere and what was probably meant. */
final class ReferenceAdvice {

    private static final Pattern FILE_THEN_POINTER = Pattern.compile("(.*?\\.(?:ya?ml|json))#?(/.*)");

    private final Library library;

    ReferenceAdvice(Library library) {
        this.library = library;
    }

    /** @param url where the reference leads to from its place */
    Failed remote(Reference reference, String url) {
        return Reference.parse(url).isWeb()
                ? new Failed(
                        "remote-reference",
                        "The reference " + reference.text() + " leads to the web, where nothing is fetched unasked",
                        "Download the document and refer to it by its relative path; or allow it by the option"
                                + " `remoteDocuments` (`--remote-document`): " + url + "#sha256=…",
                        List.of())
                : new Failed(
                        "dangling-reference",
                        "No document has the $id " + reference.target(),
                        "Add the schema of that $id to the inputs, or refer to its file by a relative path.",
                        List.of());
    }

    Failed noFile(Reference reference, LoadedFile from) {
        String message = "There is no file " + Reference.decode(reference.target());
        String pointer = reference.target().startsWith("/") ? reference.target() : "/" + reference.target();
        for (String guess : List.of(pointer, "/components/schemas" + pointer, "/$defs" + pointer)) {
            Node meant = reference.text().contains("#") ? null : find(from, guess);
            if (meant != null) {
                return new Failed("malformed-reference", message, "Did you mean #" + guess + "?", List.of());
            }
        }
        return new Failed("dangling-reference", message, nearestFile(reference, from), List.of());
    }

    Failed noAnchor(Reference reference, Set<String> anchors, LoadedFile target, LoadedFile from) {
        Matcher misplaced = FILE_THEN_POINTER.matcher(reference.fragment());
        if (reference.target().isEmpty() && misplaced.matches()) {
            Reference meant = Reference.parse(misplaced.group(1) + "#" + misplaced.group(2));
            Path path = ReferenceResolver.path(meant, from);
            Node root = path == null ? null : library.read(path).root();
            boolean there = root != null && JsonPointer.find(root, meant.fragment()) != null;
            return malformed(
                    reference,
                    "Did you mean " + meant.text() + "?" + (there ? "" : " Nothing is there either, though."));
        }
        if (reference.fragment().contains("/")) {
            String guess = "/" + reference.fragment();
            boolean there = find(target, guess) != null;
            return malformed(
                    reference,
                    there
                            ? "Did you mean " + reference.target() + "#" + guess + "?"
                            : "Behind the # stands a path that begins with /, as in"
                                    + " file.yaml#/components/schemas/Name.");
        }
        return new Failed(
                "dangling-reference",
                "No schema has the anchor " + reference.fragment() + where(reference, target, from),
                Nearest.remedy(reference.fragment(), anchors),
                List.of());
    }

    private static Failed malformed(Reference reference, String remedy) {
        String message = "The reference " + reference.text() + " is malformed: # comes before the path in the file";
        return new Failed("malformed-reference", message, remedy, List.of());
    }

    Failed nothingAt(Reference reference, LoadedFile target, LoadedFile from) {
        String pointer = reference.fragment();
        String message = "Nothing is at #" + pointer + where(reference, target, from);
        for (LoadedFile other : library.all()) {
            Node meant = other.equals(target) ? null : find(other, pointer);
            if (meant != null) {
                return new Failed(
                        "dangling-reference",
                        message,
                        "Did you mean " + written(other, from) + "#" + pointer + "?",
                        List.of(place(other, meant)));
            }
        }
        return nearest(reference, target, message);
    }

    private static Failed nearest(Reference reference, LoadedFile target, String message) {
        Node parent = target.document().root();
        StringBuilder reached = new StringBuilder();
        for (String name : JsonPointer.names(reference.fragment())) {
            Node child = JsonPointer.step(parent, name);
            if (child != null) {
                parent = child;
                reached.append('/').append(JsonPointer.escape(name));
                continue;
            }
            if (!(parent instanceof ObjectNode object)) {
                break;
            }
            String near = Nearest.of(name, object.names());
            if (near == null) {
                return new Failed(
                        "dangling-reference", message, "#" + reached + " is empty: add " + name + ".", List.of());
            }
            String remedy = Nearest.remedy(name, object.names());
            if (reached.isEmpty() && !remedy.startsWith("Did")) {
                return new Failed("dangling-reference", message, withoutParent(name, target), List.of());
            }
            String written = reference.target() + "#" + reached + "/" + JsonPointer.escape(near);
            return new Failed(
                    "dangling-reference", message, remedy.replace(near, written), List.of(object.keyLocation(near)));
        }
        String kind = "#" + reached + " is " + parent.kindName() + " and goes no deeper.";
        return new Failed("dangling-reference", message, kind, List.of(parent.location()));
    }

    private static String withoutParent(String name, LoadedFile target) {
        return target.document().dialect().isOpenApi()
                ? "The document has no " + name + ": add it or correct the reference."
                : "Add the OpenAPI document that this schema was taken from to the inputs.";
    }

    private static String nearestFile(Reference reference, LoadedFile from) {
        String text = Reference.decode(reference.target());
        Path folder;
        try {
            folder =
                    InputFile.folder(InputFile.folder(from.path()).resolve(text).normalize());
        } catch (InvalidPathException unusable) {
            return "Write a relative path, such as schemas/group.yaml.";
        }
        String name = text.substring(text.lastIndexOf('/') + 1);
        if (!Files.isDirectory(folder)) {
            return "Correct the path: the folder " + InputFile.slashed(folder) + " does not exist either.";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
            return Nearest.remedy(name, names);
        } catch (IOException unreadable) {
            return "Correct the path: the folder " + InputFile.slashed(folder) + " cannot be read.";
        }
    }

    private static @Nullable Node find(LoadedFile file, String pointer) {
        return JsonPointer.find(file.document().root(), pointer);
    }

    /** The key of a thing if it has one, since that is where its name stands. */
    private static Location place(LoadedFile file, Node node) {
        String pointer = node.location().pointer();
        int last = pointer.lastIndexOf('/');
        if (last >= 0 && find(file, pointer.substring(0, last)) instanceof ObjectNode parent) {
            List<String> names = JsonPointer.names(pointer);
            return parent.keyLocation(names.get(names.size() - 1));
        }
        return node.location();
    }

    private static String where(Reference reference, LoadedFile target, LoadedFile from) {
        return reference.target().isEmpty() && target.equals(from)
                ? ""
                : " in " + target.document().id();
    }

    /** How a document refers to another. */
    static String written(LoadedFile other, LoadedFile from) {
        if (other.url() != null) {
            return other.equals(from) ? "" : other.url();
        }
        return other.equals(from) ? "" : DocumentIds.relative(InputFile.folder(from.path()), other.path());
    }
}
