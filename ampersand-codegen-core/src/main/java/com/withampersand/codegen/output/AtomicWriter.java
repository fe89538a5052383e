package com.withampersand.codegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Writes files so that everybody sees the old content or the new one, never a part of it.
 *
 * <p>The content goes to a temporary file first, which then takes the place of the target in one step. Not done with
 * {@link Files#createTempFile}: that makes files that nobody else may read.
 */
public final class AtomicWriter {

    private static final String PREFIX = ".ampersand-codegen-";
    private static final String SUFFIX = ".tmp";

    private final Path folder;

    /** Puts temporary files into a folder, which must be on the same file system as the targets. */
    AtomicWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a single text in UTF-8, unless the file has that very content, and makes its folder if there is none.
     *
     * @param target the file
     * @param text its whole content
     * @return whether it was written
     * @throws IOException if it cannot be
     */
    public static boolean writeIfChanged(Path target, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), content)) {
            return false;
        }
        Path folder = folder(target);
        Files.createDirectories(folder);
        new AtomicWriter(folder).write(target, content);
        return true;
    }

    void write(Path target, byte[] content) throws IOException {
        Files.createDirectories(folder(target));
        String run =
                ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
        Path temporary = folder.resolve(PREFIX + run + SUFFIX);
        Files.deleteIfExists(temporary);
        try {
            Files.write(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Deletes the temporary files of processes that were killed before they could do so. */
    void deleteLeftovers() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String process = name.substring(PREFIX.length(), name.length() - SUFFIX.length())
                        .replaceFirst("-\\d+$", "");
                if (process.matches("\\d{1,18}")
                        && ProcessHandle.of(Long.parseLong(process)).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException(file + " is no file");
        }
        return parent;
    }
}
