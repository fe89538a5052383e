package com.withampersand.codegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which files the generator wrote, and with which content: all that it may overwrite or delete.
 *
 * <p>As text, a line for each in the format of {@code sha256sum}, sorted by path. A path may have several checksums: a
 * run writes down what it is about to write beside what is there, so that after an interruption both are known.
 *
 * @param checksums the checksums of each path below the output directory
 */
record Manifest(SortedMap<String, Set<String>> checksums) {

    private static final String HEADER = "# Written by ampersand-codegen: it deletes and overwrites these files only.";
    private static final Pattern LINE = Pattern.compile("(?<checksum>[0-9a-f]{64})  (?<path>\\S.*)");

    static Manifest empty() {
        return new Manifest(new TreeMap<>());
    }

    /**
     * {@return the manifest in a file, an empty one if there is no such file}
     * @throws IOException if the file is something else, which must not be overwritten
     */
    static Manifest read(Path file) throws IOException {
        Manifest manifest = empty();
        if (!Files.exists(file)) {
            return manifest;
        }
        List<String> lines = Files.readString(file).lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IOException(
                    file + " is not a list of generated files, so it cannot be used as one; name another file");
        }
        for (int i = 1; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (!line.matches()) {
                throw new IOException(file + ":" + (i + 1) + ":1: this is not a checksum and a path; delete the file: "
                        + "generated files that nobody edited are recognized by their content");
            }
            manifest.add(line.group("path"), line.group("checksum"));
        }
        return manifest;
    }

    void write(Path file) throws IOException {
        String text = checksums.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(checksum -> checksum + "  " + entry.getKey() + "\n"))
                .collect(Collectors.joining("", HEADER + "\n", ""));
        AtomicWriter.writeIfChanged(file, text);
    }

    void add(String path, String checksum) {
        checksums.computeIfAbsent(path, key -> new TreeSet<>()).add(checksum);
    }

    void addAll(Manifest other) {
        other.checksums.forEach((path, sums) -> sums.forEach(checksum -> add(path, checksum)));
    }

    boolean knows(String path, String checksum) {
        return of(path).contains(checksum);
    }

    Set<String> of(String path) {
        return checksums.getOrDefault(path, Set.of());
    }

    Manifest with(Map<String, byte[]> files) {
        Manifest copy = empty();
        copy.addAll(this);
        files.forEach((path, content) -> copy.add(path, checksum(content)));
        return copy;
    }

    /** The same for both kinds of line ends: git may have changed them in a checkout, which is no edit. */
    static String checksum(byte[] content) {
        try {
            String text = new String(content, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
