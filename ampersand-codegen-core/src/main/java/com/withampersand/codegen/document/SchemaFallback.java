package com.withampersand.codegen.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a schema refers to although it is not there. Files cut out of an OpenAPI document keep references such as
 * {@code #/components/schemas/Group} that only led somewhere in the whole; schemas put into one keep those such as
 * {@code #/properties/parent} that only led somewhere while they were documents of their own.
 */
final class SchemaFallback {

    /**
     * A guess.
     *
     * @param node what is probably meant
     * @param reason why, to go behind "taken from …"
     */
    record Guess(Node node, String reason) {}

    private final Library library;
    private final List<LoadedFile> openApi = new ArrayList<>();
    private final Map<String, LoadedFile> ids = new HashMap<>();
    private final Map<String, LoadedFile> titles = new HashMap<>();
    private final Map<String, List<LoadedFile>> fileNames = new HashMap<>();

    SchemaFallback(Library library) {
        this.library = library;
    }

    /**
     * The best guess for a dangling reference, or null.
     *
     * @param pointer the place of the object that holds it
     */
    @Nullable
    Guess guess(Reference reference, String pointer, LoadedFile from) {
        if (from.document().dialect().isOpenApi()) {
            return inOwnSchema(reference, pointer, from.document().root());
        }
        if (fileNames.isEmpty()) {
            index();
        }
        Guess guess = byPointer(reference);
        if (guess == null) {
            guess = byId(reference, from);
        }
        if (guess == null) {
            guess = byTitle(reference, from);
        }
        return guess == null ? byFileName(reference, from) : guess;
    }

    private static @Nullable Guess inOwnSchema(Reference reference, String pointer, ObjectNode root) {
        if (!reference.target().isEmpty() || reference.fragment().isEmpty() || !reference.hasPointer()) {
            return null;
        }
        List<String> names = JsonPointer.names(pointer);
        Node node = root;
        for (int i = 0; i < names.size() && node != null; i++) {
            node = JsonPointer.step(node, names.get(i));
            boolean component = i == 2 && names.subList(0, 2).equals(List.of("components", "schemas"));
            if (node != null && (component || names.get(i).equals("schema"))) {
                Node found = JsonPointer.find(node, reference.fragment());
                return found == null ? null : new Guess(found, "as seen from the schema that this is in");
            }
        }
        return null;
    }

    private @Nullable Guess byPointer(Reference reference) {
        if (reference.fragment().isEmpty() || !reference.hasPointer()) {
            return null;
        }
        List<LoadedFile> candidates = new ArrayList<>();
        for (LoadedFile file : openApi) {
            if (find(file, reference) != null) {
                // Of several, the one with the file name that the reference names is meant.
                candidates.add(fileName(file).equals(fileName(reference)) ? 0 : candidates.size(), file);
            }
        }
        Node found = candidates.isEmpty() ? null : find(candidates.get(0), reference);
        if (found == null) {
            return null;
        }
        List<String> rest =
                candidates.stream().skip(1).map(file -> file.document().id()).toList();
        return new Guess(found, rest.isEmpty() ? "by its path" : "by its path, which " + rest + " would have had, too");
    }

    private @Nullable Guess byId(Reference reference, LoadedFile from) {
        for (String id : List.of(reference.target(), letters(stem(reference.name())))) {
            LoadedFile file = id.isEmpty() ? null : ids.get(id);
            if (file != null && !file.equals(from)) {
                Node found = reference.target().isEmpty() ? file.document().root() : find(file, reference);
                if (found != null) {
                    return new Guess(found, "by its $id");
                }
            }
        }
        return null;
    }

    private @Nullable Guess byTitle(Reference reference, LoadedFile from) {
        LoadedFile file = titles.get(reference.name());
        return file == null || file.equals(from)
                ? null
                : new Guess(file.document().root(), "by its title");
    }

    private @Nullable Guess byFileName(Reference reference, LoadedFile from) {
        if (reference.target().isEmpty()) {
            return null;
        }
        for (LoadedFile file : fileNames.getOrDefault(fileName(reference), List.of())) {
            Node found = file.equals(from) ? null : find(file, reference);
            if (found != null) {
                return new Guess(found, "by its file name");
            }
        }
        return null;
    }

    /** Notes by what the inputs are known; of several with one name the first counts. */
    private void index() {
        for (LoadedFile file : library.roots()) {
            ObjectNode root = file.document().root();
            fileNames.computeIfAbsent(fileName(file), name -> new ArrayList<>()).add(file);
            if (file.document().dialect().isOpenApi()) {
                openApi.add(file);
                continue;
            }
            String id = root.text("$id");
            if (id != null) {
                ids.putIfAbsent(id, file);
                ids.putIfAbsent(letters(stem(id)), file);
            }
            String title = root.text("title");
            if (title != null) {
                titles.putIfAbsent(title, file);
            }
        }
    }

    private static @Nullable Node find(LoadedFile file, Reference reference) {
        return JsonPointer.find(file.document().root(), reference.fragment());
    }

    private static String fileName(LoadedFile file) {
        return String.valueOf(file.path().getFileName());
    }

    private static String fileName(Reference reference) {
        String target = Reference.decode(reference.target());
        return target.substring(target.lastIndexOf('/') + 1);
    }

    /** The last name of a URI or path without what file names end in. */
    private static String stem(String uri) {
        String bare = uri.replaceAll("[#?].*$", "");
        return bare.substring(bare.lastIndexOf('/') + 1).replaceAll("([.-]schema)?(\\.(json|ya?ml))?$", "");
    }

    private static String letters(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
