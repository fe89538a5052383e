package com.withampersand.codegen.output;

import com.withampersand.codegen.java.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns paths below the output directory into paths on disk, and lets none out of it. */
final class OutputPaths {

    private final Path directory;
    private final Set<Path> inside = new HashSet<>();

    /** For a directory that exists. */
    OutputPaths(Path directory) {
        this.directory = directory;
    }

    /**
     * {@return the contents by path}
     * @throws IllegalArgumentException if a path is not a plain relative one
     * @throws IllegalStateException if two of them would be the same file on a disk that ignores case
     */
    static SortedMap<String, byte[]> contents(List<GeneratedFile> files) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        Map<String, String> spellings = new HashMap<>();
        for (GeneratedFile file : files) {
            requirePlain(file.path());
            String other = spellings.putIfAbsent(fold(file.path()), file.path());
            if (other != null) {
                throw new IllegalStateException(
                        "Two generated files are one where case does not count: " + other + " and " + file.path());
            }
            contents.put(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
        }
        return contents;
    }

    /**
     * {@return where the file is on disk}
     * @param path its path below the directory
     * @throws IOException if a symbolic link leads out of the directory
     */
    Path resolve(String path) throws IOException {
        requirePlain(path);
        Path target = directory.resolve(path);
        Path parent = target.getParent();
        while (parent != null && !Files.exists(parent, LinkOption.NOFOLLOW_LINKS)) {
            parent = parent.getParent();
        }
        if (parent != null && !inside.contains(parent)) {
            if (!parent.toRealPath().startsWith(directory.toRealPath())) {
                throw new IOException(parent + " leads out of the output directory " + directory
                        + "; replace the link by a directory");
            }
            inside.add(parent);
        }
        return target;
    }

    private static void requirePlain(String path) {
        for (String name : path.split("/", -1)) {
            boolean plain = !name.isEmpty() && !name.equals(".") && !name.equals("..");
            if (!plain || name.chars().anyMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c))) {
                throw new IllegalArgumentException("Not a path below the output directory: " + path);
            }
        }
    }

    /** Upper case first: some letters have no other way to each other, such as the long s and the s. */
    static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
