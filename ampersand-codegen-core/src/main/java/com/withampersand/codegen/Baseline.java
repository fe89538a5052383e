package com.withampersand.codegen;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The older version of what a client is generated from; to be closed, for it may be a copy. */
final class Baseline implements AutoCloseable {

    private final Sources sources;
    private final @Nullable Path copy;
    private final String name;
    private final Map<SourceText, SourceText> shown = new HashMap<>();

    private Baseline(Sources sources, @Nullable Path copy, String name) {
        this.sources = sources;
        this.copy = copy;
        this.name = name;
    }

    /** Documents that are where the user says. */
    static Baseline of(Sources sources) {
        return new Baseline(sources, null, "");
    }

    /** Copies documents into a folder. */
    interface Copying {
        /** {@return what to read in the folder} */
        Sources into(Path folder) throws IOException;
    }

    /**
     * Documents that are copied for the purpose, into a folder that is deleted in the end.
     *
     * @param name what messages call the folder
     * @throws IOException if they cannot be copied; nothing is left then
     */
    static Baseline ofCopy(String name, Copying copying) throws IOException {
        Path folder = Files.createTempDirectory("ampersand-older");
        try {
            return new Baseline(copying.into(folder), folder, name);
        } catch (IOException | RuntimeException failed) {
            delete(folder);
            throw failed;
        }
    }

    Sources sources() {
        return sources;
    }

    /** {@return a location in a copy as one in what it is a copy of} */
    Location shown(Location location) {
        if (copy == null) {
            return location;
        }
        SourceText source =
                shown.computeIfAbsent(location.source(), text -> new SourceText(shown(text.name()), text.text()));
        return new Location(source, location.line(), location.column(), location.pointer());
    }

    Problem shown(Problem problem) {
        List<Location> locations = problem.locations().stream().map(this::shown).toList();
        return new Problem(problem.severity(), problem.rule(), shown(problem.message()), problem.remedy(), locations);
    }

    private String shown(String text) {
        return copy == null ? text : text.replace(copy.toString().replace('\\', '/') + "/", name);
    }

    @Override
    public void close() throws IOException {
        if (copy != null && Files.exists(copy)) {
            delete(copy);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
