package com.withampersand.codegen.output;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that a run left alone, by reason. */
final class KeptFiles {

    /** As many are named in a warning: a list that was lost can make hundreds. */
    private static final int NAMED = 10;

    private final Path directory;
    private final List<String> foreign = new ArrayList<>();
    private final List<String> edited = new ArrayList<>();
    private final List<String> stale = new ArrayList<>();

    KeptFiles(Path directory) {
        this.directory = directory;
    }

    void addWanted(String path, boolean writtenOnce) {
        (writtenOnce ? edited : foreign).add(path);
    }

    void addStale(String path) {
        stale.add(path);
    }

    List<String> paths() {
        return Stream.of(foreign, edited, stale).flatMap(List::stream).toList();
    }

    void warn(Diagnostics diagnostics) {
        warn(
                diagnostics,
                "foreign-file",
                foreign,
                "not written: something else has this name already",
                "Delete it if it is an old generated file, move it elsewhere if it is yours, and generate again.");
        warn(
                diagnostics,
                "edited-file",
                edited,
                "not written: it was edited since it was generated",
                "Delete it and generate again; to change what is generated use an overlay or the names file.");
        warn(
                diagnostics,
                "edited-stale-file",
                stale,
                "not deleted: it is not generated any more, but was edited since it was",
                "Delete it, or move it elsewhere to keep it.");
    }

    private void warn(Diagnostics diagnostics, String rule, List<String> paths, String message, String remedy) {
        if (paths.isEmpty()) {
            return;
        }
        String count = paths.size() == 1
                ? ""
                : ", like " + (paths.size() - 1) + " more"
                        + (paths.size() > NAMED ? " of which " + (NAMED - 1) + " are named here" : "");
        Location[] related =
                paths.stream().skip(1).limit(NAMED - 1).map(this::at).toArray(Location[]::new);
        diagnostics.warning(rule, at(paths.get(0)), "The file was " + message + count, remedy, related);
    }

    /** Not with the file's text: what is wrong is no line of it. */
    private Location at(String path) {
        return new SourceText(directory.resolve(path).toString().replace('\\', '/'), "").start();
    }
}
