package com.withampersand.codegen;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.document.Checksum;
import com.withampersand.codegen.document.DocumentLoader;
import com.withampersand.codegen.output.AtomicWriter;
import com.withampersand.codegen.output.WrittenFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * What the last run read and wrote, by which the next one tells that there is nothing to do.
 *
 * <p>What was read counts by its bytes, what was written by size and time. It is kept in a text file of lines: the kind
 * of a thing, what tells whether it is the same, and its name.
 *
 * @param request the checksum of all options
 * @param generator the checksum of the generator's class path
 * @param operations how many operations there are
 * @param types how many classes stand for types of the API
 * @param warnings how many warnings there were
 * @param read the files that had a say, each with the checksum of its bytes, in order
 * @param written the files below the output directory that there were afterwards, each with its size and time, in order
 */
public record LastRun(
        String request,
        String generator,
        int operations,
        int types,
        int warnings,
        Map<URI, String> read,
        Map<String, String> written) {

    private static final String HEADER = "# Written by ampersand-codegen: what the last run read and wrote.";

    /** {@return that of a run which has just been done} */
    static LastRun of(GenerationRequest request, GenerationResult result, Map<Path, String> read) throws IOException {
        SortedMap<URI, String> checksums = new TreeMap<>();
        for (var file : read.entrySet()) {
            Path onDisk = DocumentLoader.onDisk(file.getKey());
            boolean same = onDisk.equals(file.getKey());
            checksums.put(onDisk.toUri(), same ? file.getValue() : Checksum.ofFile(onDisk));
        }
        SortedMap<String, String> written = new TreeMap<>();
        WrittenFiles files = result.files();
        for (List<String> paths : List.of(files.written(), files.unchanged(), files.kept())) {
            for (String path : paths) {
                written.put(path, stamp(request.destination().directory().resolve(path)));
            }
        }
        return new LastRun(
                checksum(request),
                GeneratorIdentity.checksum(),
                result.operations(),
                result.types(),
                result.problems(Severity.WARNING).size(),
                checksums,
                written);
    }

    /** {@return the last run, if all is still as it left it} */
    static Optional<LastRun> current(GenerationRequest request, Path file) {
        try {
            LastRun last = read(file);
            return last.isCurrent(request) ? Optional.of(last) : Optional.empty();
        } catch (IOException | IllegalArgumentException unknown) {
            // Whatever cannot be told is told by a run, or goes away with it.
            return Optional.empty();
        }
    }

    /**
     * {@return the run in one line, as in {@code Nothing changed: 88 operations, 341 types, 612 files (0.0 s)}}
     * @param time how long it took to find out
     */
    public String summary(Duration time) {
        // Not by a format, which takes longer the first time than finding out did.
        long tenths = (time.toMillis() + 50) / 100;
        return "Nothing changed: " + GenerationResult.count(operations, "operation") + ", "
                + GenerationResult.count(types, "type") + ", " + GenerationResult.count(written.size(), "file") + " ("
                + tenths / 10 + "." + tenths % 10 + " s)";
    }

    private boolean isCurrent(GenerationRequest now) throws IOException {
        if (!request.equals(checksum(now)) || !generator.equals(GeneratorIdentity.checksum())) {
            return false;
        }
        for (var file : written.entrySet()) {
            if (!file.getValue().equals(stamp(now.destination().directory().resolve(file.getKey())))) {
                return false;
            }
        }
        for (Path candidate : DocumentLoader.candidates(now.sources().inputs(), new Diagnostics())) {
            if (!read.containsKey(candidate.toUri())) {
                return false;
            }
        }
        for (var file : read.entrySet()) {
            if (!file.getValue().equals(Checksum.ofFile(Path.of(file.getKey())))) {
                return false;
            }
        }
        return true;
    }

    private static LastRun read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Map<String, String> single = new HashMap<>();
        // In order already; to sort them once more would be a good part of the time that all this takes.
        Map<URI, String> read = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        for (String line : lines) {
            int kind = line.indexOf(' ');
            int name = line.indexOf(' ', kind + 1) + 1;
            if (name > 0 && line.startsWith("read ")) {
                read.put(URI.create(line.substring(name)), line.substring(kind + 1, name - 1));
            } else if (name > 0 && line.startsWith("wrote ")) {
                written.put(line.substring(name), line.substring(kind + 1, name - 1));
            } else if (kind > 0) {
                single.put(line.substring(0, kind), line.substring(kind + 1));
            }
        }
        return new LastRun(
                single.getOrDefault("request", ""),
                single.getOrDefault("generator", ""),
                Integer.parseInt(single.getOrDefault("operations", "")),
                Integer.parseInt(single.getOrDefault("types", "")),
                Integer.parseInt(single.getOrDefault("warnings", "")),
                read,
                written);
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                HEADER,
                "request " + request,
                "generator " + generator,
                "operations " + operations,
                "types " + types,
                "warnings " + warnings));
        read.forEach((uri, checksum) -> lines.add("read " + checksum + " " + uri));
        written.forEach((path, stamp) -> lines.add("wrote " + stamp + " " + path));
        AtomicWriter.writeIfChanged(file, String.join("\n", lines) + "\n");
    }

    /** All options, however many there come to be: a request is made of records. */
    private static String checksum(GenerationRequest request) {
        return Checksum.of(RecordText.of(request));
    }

    private static String stamp(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + "@" + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        } catch (NoSuchFileException missing) {
            return Checksum.NONE;
        }
    }
}
