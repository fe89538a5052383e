package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of small documents, and what loading them comes to. */
final class Workspace {

    private final Path folder;
    private final List<Path> overlays = new ArrayList<>();
    private final List<RemoteDocument> remote = new ArrayList<>();
    private Diagnostics diagnostics = new Diagnostics();

    Workspace(Path folder) {
        this.folder = folder;
    }

    Workspace file(String name, String text) {
        try {
            Path path = path(name);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Workspace overlay(String name, String text) {
        overlays.add(path(name));
        return file(name, text);
    }

    /** Allows references to a document on the web. */
    Workspace remote(String url, RemoteDocument.Copy copy) {
        remote.add(new RemoteDocument(url, "0", copy));
        return this;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Loads the folder itself if no inputs are named. */
    Documents load(String... inputs) {
        diagnostics = new Diagnostics();
        List<Path> paths = inputs.length == 0
                ? List.of(folder)
                : List.of(inputs).stream().map(this::path).toList();
        return DocumentLoader.load(paths, overlays, remote, diagnostics);
    }

    /** The problems of the last load as {@code rule file:line:column}, the files without the folder. */
    List<String> problems() {
        return diagnostics.problems().stream()
                .map(problem -> problem.rule() + " " + place(problem.locations().get(0)))
                .toList();
    }

    Problem problem() {
        if (diagnostics.problems().size() != 1) {
            throw new AssertionError("Expected one problem, but there are " + diagnostics.problems());
        }
        return diagnostics.problems().get(0);
    }

    /** The related places of the only problem. */
    List<String> related() {
        return problem().locations().stream().skip(1).map(this::place).toList();
    }

    private String place(Location location) {
        return location.toString().replace(folder.toString().replace('\\', '/') + "/", "");
    }
}
