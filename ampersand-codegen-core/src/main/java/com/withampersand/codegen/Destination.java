package com.withampersand.codegen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where to write, and how to tell own files from others.
 *
 * @param directory the source root that packages are written below, as in {@code target/generated-sources/ampersand}
 * @param manifest the file that lists what was written, so that the next run can tell its own files from others, as in
 *     {@code target/ampersand/manifest.txt}; if null, the hidden file {@code .ampersand-codegen} in the directory
 * @param recognizedManifests the lists of other runs that do the same work, whose files this one may overwrite, and
 *     delete from the folders that it writes to itself, as in {@code target/ampersand/default-cli/manifest.txt}
 * @param lastRun the file that remembers what a run read and wrote, so that the next can tell that there is nothing to
 *     do, as in {@code target/ampersand/last-run.txt}; null to generate each time
 */
public record Destination(
        Path directory,
        @Nullable Path manifest,
        List<Path> recognizedManifests,
        @Nullable Path lastRun) {

    /** Copies the list. */
    public Destination {
        recognizedManifests = List.copyOf(recognizedManifests);
    }

    /** Gathers where to write; see the components of {@link Destination}. */
    public static final class Builder {

        private final Path directory;
        private final List<Path> recognizedManifests = new ArrayList<>();
        private @Nullable Path manifest;
        private @Nullable Path lastRun;

        Builder(Path directory) {
            this.directory = directory;
        }

        /** Sets where the list of written files is; if null or not set, a hidden file in the directory. */
        public Builder manifest(@Nullable Path path) {
            manifest = path;
            return this;
        }

        /** Adds lists of other runs that do the same work. */
        public Builder recognizedManifests(List<Path> paths) {
            recognizedManifests.addAll(paths);
            return this;
        }

        /** Sets the file that remembers a run; if null or not set, each run generates. */
        public Builder lastRun(@Nullable Path path) {
            lastRun = path;
            return this;
        }

        Destination build() {
            return new Destination(directory, manifest, recognizedManifests, lastRun);
        }
    }
}
