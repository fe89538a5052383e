package com.withampersand.codegen;

import java.nio.file.Path;
import java.util.List;

/** Where to find the older version of what a client is generated from. */
public sealed interface OlderVersion {

    /**
     * In files.
     *
     * @param inputs the inputs of then, as in {@code old/spec}
     */
    record OfFiles(List<Path> inputs) implements OlderVersion {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if it is empty
         */
        public OfFiles {
            inputs = List.copyOf(inputs);
            Requirement.check(!inputs.isEmpty(), "No older version: name a document of it, or a folder");
        }
    }

    /**
     * In a revision of the git repository that the inputs are in; overlays that the revision has are those of then.
     *
     * @param revision its name, as in {@code origin/main} or {@code HEAD~1}
     */
    record OfRevision(String revision) implements OlderVersion {}

    /**
     * In the record that a run of the generator left.
     *
     * @param archive the record, as in {@code target/ampersand/default/inputs.zip}
     */
    record OfRun(Path archive) implements OlderVersion {}
}
