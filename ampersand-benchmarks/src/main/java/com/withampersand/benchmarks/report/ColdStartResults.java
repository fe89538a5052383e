package com.withampersand.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The times of processes, a line each: the candidate, then seconds by the clock, in user mode and in the system. */
final class ColdStartResults {
    static final String WALL = "wall";
    static final String CPU = "cpu";
    static final String BARE = "bare";

    private ColdStartResults() {}

    static void read(Path file, Samples samples) throws IOException {
        for (String line : Files.readAllLines(file)) {
            List<String> parts = List.of(line.trim().split(" +"));
            samples.add(milliseconds(parts.get(1)), WALL, parts.get(0));
            samples.add(milliseconds(parts.get(2)) + milliseconds(parts.get(3)), CPU, parts.get(0));
        }
    }

    private static double milliseconds(String seconds) {
        return Double.parseDouble(seconds) * 1_000;
    }
}
