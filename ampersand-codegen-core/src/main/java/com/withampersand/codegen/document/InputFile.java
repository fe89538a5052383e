package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.SourceText;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file that may be one to generate from.
 *
 * @param path the file, as the user would write it
 * @param base the folder its id is relative to
 * @param named whether the user named this very file, rather than a folder it is in
 */
record InputFile(Path path, Path base, boolean named) {

    /** The files that the inputs stand for: themselves, or all below a folder, in the order of their paths. */
    static List<InputFile> find(List<Path> inputs, Diagnostics diagnostics) {
        List<InputFile> files = new ArrayList<>();
        for (Path input : inputs) {
            Path path = input.normalize();
            if (Files.isDirectory(path)) {
                for (Path file : below(path, diagnostics)) {
                    files.add(new InputFile(file, path, false));
                }
            } else {
                files.add(new InputFile(path, folder(path), true));
            }
        }
        return files;
    }

    static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static List<Path> below(Path folder, Diagnostics diagnostics) {
        // By names, not by Path's own order, which differs between file systems.
        SortedMap<String, Path> files = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    boolean skipped = !dir.equals(folder) && isForeign(dir);
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isForeign(file) && hasOurExtension(file)) {
                        files.put(slashed(file), file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            diagnostics.error(
                    "folder-unreadable",
                    new SourceText(slashed(folder), "").start(),
                    "The folder cannot be read: " + unreadable,
                    "Name a folder that this user may read.");
        }
        return List.copyOf(files.values());
    }

    private static boolean isForeign(Path path) {
        Path name = path.getFileName();
        return name != null
                && (name.toString().startsWith(".") || name.toString().equals("node_modules"));
    }

    private static boolean hasOurExtension(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }

    /** The file that an absolute path inside of an archive is inside of, or else the path itself. */
    static Path onDisk(Path path) {
        if (path.getFileSystem().equals(FileSystems.getDefault()) || !path.isAbsolute()) {
            return path;
        }
        // Not by the URI of the path: that of JDK 17 cannot be read back where a name is not ASCII.
        return Path.of(path.getFileSystem().toString());
    }

    /** The path with {@code /} on every system; inside of an archive, with the archive before it. */
    static String slashed(Path path) {
        Path file = onDisk(path);
        if (!file.equals(path)) {
            return "jar:" + slashed(file) + "!" + path;
        }
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
