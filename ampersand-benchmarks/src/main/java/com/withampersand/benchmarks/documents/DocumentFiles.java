package com.withampersand.benchmarks.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the documents lie: beside the classes, in a folder of their own. */
public final class DocumentFiles {
    private DocumentFiles() {}

    /** Writes all documents. */
    public static void write() {
        for (DocumentName name : DocumentName.values()) {
            try {
                Files.createDirectories(file(name).getParent());
                Files.write(file(name), Documents.of(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** {@return a document that was written before} */
    public static byte[] read(DocumentName name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the file of a document} */
    public static Path file(DocumentName name) {
        URI classes = URI.create(DocumentFiles.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        return Path.of(classes).resolveSibling("documents").resolve(name.text() + ".json");
    }
}
