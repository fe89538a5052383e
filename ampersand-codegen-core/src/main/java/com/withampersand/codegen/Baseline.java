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

    /**
     * Documents that were copied for the purpose.
     *
     * @param copy the folder of the copies, deleted in the end
     * @param name what messages call the folder
     */
    static Baseline ofCopy(Sources sources, Path copy, String name) {
        return new Baseline(sources, copy, name);
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
            try (Stream<Path> files = Files.walk(copy)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
