package com.withampersand.codegen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a run is about to do, step by step, so that it can be undone.
 *
 * <p>As text, a line for each step: what becomes of the file, the checksum of what comes to be there, and the path.
 *
 * @param steps in the order in which they are done
 */
record Journal(List<Step> steps) {

    private static final Pattern LINE =
            Pattern.compile("(?<change>CREATE|REPLACE|DELETE) (?<checksum>[0-9a-f]{64}|-) (?<path>.+)");

    /** What becomes of a file. */
    enum Change {
        CREATE,
        REPLACE,
        DELETE
    }

    /**
     * One change.
     *
     * @param checksum of the new content, {@code -} if there is none
     * @param path below the output directory
     */
    record Step(Change change, String checksum, String path) {}

    /**
     * {@return the journal in a file}
     * @throws IOException if it cannot be read, or is something else
     */
    static Journal read(Path file) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (String text : Files.readString(file).lines().toList()) {
            Matcher line = LINE.matcher(text);
            if (!line.matches()) {
                throw new IOException(file + " is not what the generator wrote there; delete its folder");
            }
            steps.add(new Step(Change.valueOf(line.group("change")), line.group("checksum"), line.group("path")));
        }
        return new Journal(steps);
    }

    String text() {
        return steps.stream()
                .map(step -> step.change() + " " + step.checksum() + " " + step.path() + "\n")
                .collect(Collectors.joining());
    }
}
