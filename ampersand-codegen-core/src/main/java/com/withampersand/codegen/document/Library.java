package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The documents of one run while they are being loaded; each file is read once, however many ways lead to it. */
final class Library {

    private final Diagnostics diagnostics;
    private final RemoteDocuments remote;
    private final Map<Path, Reader.Result> read = new HashMap<>();
    private final Map<Path, LoadedFile> files = new LinkedHashMap<>();
    private final Map<SourceText, Path> owners = new HashMap<>();
    /** Sorted by names: paths of different file systems, such as those in archives, know no order. */
    private final SortedMap<Path, String> touched = new TreeMap<>(Comparator.comparing(InputFile::slashed));

    private List<Path> roots = List.of();

    Library(List<RemoteDocument> remote, Diagnostics diagnostics) {
        this.remote = new RemoteDocuments(remote, this);
        this.diagnostics = diagnostics;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    private record Recognized(InputFile input, ObjectNode root, Dialect dialect) {}

    /** Reads the inputs and keeps those that are documents to generate from. */
    void addRoots(List<InputFile> inputs) {
        Map<Path, Recognized> found = new LinkedHashMap<>();
        for (InputFile input : inputs) {
            Path key = key(input.path());
            String url = remote.urlOf(input.path());
            if (url != null) {
                read(input.path(), url);
            }
            Dialect dialect = found.containsKey(key) ? null : recognize(input);
            if (dialect != null && read(input.path()).root() instanceof ObjectNode root) {
                found.put(key, new Recognized(input, root, dialect));
            }
        }
        Map<InputFile, String> ids =
                DocumentIds.of(found.values().stream().map(Recognized::input).toList());
        found.values().stream()
                .map(root -> new LoadedFile(
                        new Document(ids.getOrDefault(root.input(), ""), root.root(), root.dialect()),
                        root.input().path(),
                        root.input().base(),
                        remote.urlOf(root.input().path())))
                .sorted(Comparator.comparing(file -> file.document().id()))
                .forEach(file -> put(key(file.path()), file));
        roots = List.copyOf(files.keySet());
    }

    private @Nullable Dialect recognize(InputFile input) {
        Reader.Result result = read(input.path());
        if (!(result.root() instanceof ObjectNode root)) {
            if (input.named() || Recognition.claims(result.source())) {
                result.problems().forEach(diagnostics::add);
                complainOfRoot(result);
            }
            return null;
        }
        if (!input.named() && !Recognition.isEvident(root)) {
            return null;
        }
        result.problems().forEach(diagnostics::add);
        int before = diagnostics.problems().size();
        Dialect dialect = Recognition.dialect(root, diagnostics);
        if (dialect == null && diagnostics.problems().size() == before) {
            Recognition.complain(root, diagnostics);
        }
        return dialect;
    }

    private void complainOfRoot(Reader.Result result) {
        Node root = result.root();
        if (root != null) {
            diagnostics.error(
                    "unknown-document",
                    root.location(),
                    "A document is an object, but this file holds " + root.kindName(),
                    "Give the file that begins with `openapi:`.");
        }
    }

    /** Reads a file, or remembers it; problems are not reported. */
    Reader.Result read(Path path) {
        return read(path, InputFile.slashed(path));
    }

    private Reader.Result read(Path path, String name) {
        return read.computeIfAbsent(key(path), key -> {
            Reader.Result result = Reader.read(path, name);
            touched.put(path.toAbsolutePath().normalize(), result.checksum());
            return result;
        });
    }

    /**
     * The document in a file that something refers to, loaded if need be.
     *
     * @param from the document that refers to it, from which a mere fragment takes its dialect
     * @return null if the file holds no object; what is wrong with it has then been reported
     */
    @Nullable
    LoadedFile referred(Path path, LoadedFile from) {
        return load(path, read(path), from, null);
    }

    /** The documents on the web that references may lead to. */
    RemoteDocuments remote() {
        return remote;
    }

    /** The same for a document on the web, of which there is a copy. */
    @Nullable
    LoadedFile fetched(RemoteDocument document, Path copy, LoadedFile from) {
        return load(copy, read(copy, document.url()), from, document);
    }

    private @Nullable LoadedFile load(
            Path path, Reader.Result result, LoadedFile from, @Nullable RemoteDocument remote) {
        Path key = key(path);
        LoadedFile known = files.get(key);
        if (known != null) {
            return known;
        }
        result.problems().forEach(diagnostics::add);
        if (!(result.root() instanceof ObjectNode root)) {
            complainOfRoot(result);
            return null;
        }
        boolean own = root.has("openapi") || root.has("swagger") || root.has("$schema");
        Dialect dialect =
                own ? Recognition.dialect(root, diagnostics) : from.document().dialect();
        if (dialect == null) {
            dialect = from.document().dialect();
        }
        List<String> taken = all().stream().map(file -> file.document().id()).toList();
        String id = remote == null ? DocumentIds.unique(from.base(), path, taken) : remote.id();
        Document document = new Document(id, root, dialect);
        LoadedFile file = new LoadedFile(document, path, from.base(), remote == null ? null : remote.url());
        put(key, file);
        return file;
    }

    /** The document of a file that has been loaded already, or null. */
    @Nullable
    LoadedFile loaded(Path path) {
        return files.get(key(path));
    }

    /** Puts a document in the place of an earlier version of itself. */
    void replace(LoadedFile file) {
        put(key(file.path()), file);
    }

    /** Declares that locations in a text are those of a document, as an overlay's are. */
    void own(SourceText text, LoadedFile file) {
        owners.put(text, key(file.path()));
    }

    private void put(Path key, LoadedFile file) {
        files.put(key, file);
        owners.put(file.document().source(), key);
    }

    /** The file that a location belongs to. */
    LoadedFile file(Location location) {
        Path key = owners.get(location.source());
        LoadedFile file = key == null ? null : files.get(key);
        if (file == null) {
            throw new IllegalArgumentException("No loaded document holds " + location);
        }
        return file;
    }

    /** Each text with the document that locations in it belong to. */
    Map<SourceText, Document> owners() {
        Map<SourceText, Document> documents = new HashMap<>();
        owners.forEach((text, key) -> {
            LoadedFile file = files.get(key);
            if (file != null) {
                documents.put(text, file.document());
            }
        });
        return documents;
    }

    /** The inputs in the order of their ids. */
    List<LoadedFile> roots() {
        List<LoadedFile> found = new ArrayList<>();
        for (Path key : roots) {
            LoadedFile file = files.get(key);
            if (file != null) {
                found.add(file);
            }
        }
        return found;
    }

    /** Everything loaded so far, in the order it was found. */
    List<LoadedFile> all() {
        return List.copyOf(files.values());
    }

    /** Every file that was looked at, whether or not it turned out to matter, with the checksum of its bytes. */
    SortedMap<Path, String> touched() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(touched));
    }

    /** One path for one file, whatever links lead to it. */
    private static Path key(Path path) {
        try {
            return Files.exists(path)
                    ? path.toRealPath()
                    : path.toAbsolutePath().normalize();
        } catch (IOException unreadable) {
            // Reading the file will say so, with its name.
            return path.toAbsolutePath().normalize();
        }
    }
}
