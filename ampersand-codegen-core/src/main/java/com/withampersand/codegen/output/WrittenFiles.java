package com.withampersand.codegen.output;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of the files of a run; each list has paths below the output directory, with slashes, sorted.
 *
 * @param written new, or different from what was there
 * @param unchanged there already, byte for byte; not touched
 * @param deleted written by an earlier run and not wanted any more
 * @param kept left as they are although this run would have written or deleted them, since their content is not the
 *     generator's
 */
public record WrittenFiles(List<String> written, List<String> unchanged, List<String> deleted, List<String> kept) {

    /** Copies the lists, sorted. */
    public WrittenFiles {
        written = sorted(written);
        unchanged = sorted(unchanged);
        deleted = sorted(deleted);
        kept = sorted(kept);
    }

    /** {@return the files that there are now, as they were generated} */
    public List<String> present() {
        return Stream.concat(written.stream(), unchanged.stream()).toList();
    }

    /** {@return whether anything on disk is different from before} */
    public boolean changedAnything() {
        return !written.isEmpty() || !deleted.isEmpty();
    }

    private static List<String> sorted(List<String> paths) {
        return paths.stream().sorted().toList();
    }
}
