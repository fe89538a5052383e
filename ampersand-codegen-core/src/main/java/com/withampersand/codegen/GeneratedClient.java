package com.withampersand.codegen;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.java.GeneratedFile;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A client that was generated and not written yet.
 *
 * @param files its sources and what goes with them
 * @param read every file that had a say, as absolute paths, with the checksum of its bytes: documents, overlays, and
 *     files in input folders that turned out to be something else
 * @param problems warnings and notes, in the order they were found
 * @param names the Java names of everything, as a names file has them
 * @param operations how many operations there are
 * @param types how many classes stand for types of the API
 */
public record GeneratedClient(
        List<GeneratedFile> files,
        SortedMap<Path, String> read,
        List<Problem> problems,
        String names,
        int operations,
        int types) {

    /** Copies the lists and the map. */
    public GeneratedClient {
        files = List.copyOf(files);
        read = Collections.unmodifiableSortedMap(new TreeMap<>(read));
        problems = List.copyOf(problems);
    }
}
