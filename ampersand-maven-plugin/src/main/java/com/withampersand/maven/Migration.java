package com.withampersand.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of options of other generators: the table of {@code migration.txt}, which says how it is written.
 *
 * @param rows its lines
 */
record Migration(List<Row> rows) {

    /**
     * A line.
     *
     * @param options the options that it is about
     * @param kind what becomes of them
     * @param ours the path of ours, with slashes; empty if there is none
     * @param note what differs, or what to do; empty if that goes without saying
     */
    record Row(List<String> options, Kind kind, String ours, String note) {}

    /** What becomes of an option. */
    enum Kind {
        /** The value goes to ours. */
        COPY,
        /** The values, parted by commas, go to a list. */
        LIST,
        /** Each {@code A=B} goes to an object of two. */
        PAIRS,
        /** If it is false, a part is left out. */
        PART,
        /** Nothing is needed. */
        DROP,
        /** There is no such thing. */
        NEVER
    }

    static Migration read() {
        try (InputStream in = Objects.requireNonNull(Migration.class.getResourceAsStream("migration.txt"))) {
            return new Migration(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Migration::row)
                    .toList());
        } catch (IOException broken) {
            throw new IllegalStateException("The plugin lacks its own table", broken);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split(";", 4);
        return new Row(
                List.of(cells[0].strip().split(" ")),
                Kind.valueOf(cells[1].strip().toUpperCase(Locale.ROOT)),
                cells[2].strip(),
                cells[3].strip());
    }

    @Nullable
    Row of(String option) {
        return rows.stream()
                .filter(row -> row.options().contains(option))
                .findFirst()
                .orElse(null);
    }
}
