package com.withampersand.maven;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * Which execution of a build writes to which directory: two that write to one would take turns in deleting and
 * overwriting what the other wrote.
 *
 * <p>Kept with the build itself, as modules that run in parallel may have class loaders of their own for this plugin; hence
 * made of classes that all of them share.
 */
final class OutputClaims {

    private static final String KEY = "com.withampersand.maven.outputDirectories";

    private final Map<Path, String> owners;

    private OutputClaims(Map<Path, String> owners) {
        this.owners = owners;
    }

    /** {@return those of a build} */
    static OutputClaims of(@Nullable MavenExecutionRequest build) {
        if (build == null) {
            return new OutputClaims(new HashMap<>());
        }
        Map<String, Object> data = build.getData();
        synchronized (data) {
            @SuppressWarnings("unchecked") // Nobody else uses this key.
            Map<Path, String> owners =
                    (Map<Path, String>) data.computeIfAbsent(KEY, key -> Collections.synchronizedMap(new HashMap<>()));
            return new OutputClaims(owners);
        }
    }

    /**
     * Claims a directory for an execution, as often as it likes.
     *
     * @throws MojoFailureException if another execution of the build has it
     */
    void claim(Path directory, String execution) throws MojoFailureException {
        String other = owners.putIfAbsent(directory.toAbsolutePath().normalize(), execution);
        if (other != null && !other.equals(execution)) {
            throw new MojoFailureException("Two executions write to " + directory + ": " + other + ", and " + execution
                    + "; give each an outputDirectory of its own");
        }
    }
}
