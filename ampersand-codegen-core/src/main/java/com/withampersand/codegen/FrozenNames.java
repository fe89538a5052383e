package com.withampersand.codegen;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SourceText;
import com.withampersand.codegen.document.Checksum;
import com.withampersand.codegen.model.Decided;
import com.withampersand.codegen.model.Pagination;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.naming.NameKey;
import com.withampersand.codegen.naming.Names;
import com.withampersand.codegen.naming.NamesFile;
import com.withampersand.codegen.output.AtomicWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names that a names file decided, each with its line. */
final class FrozenNames implements Decided {

    /** As many are listed in a message. */
    private static final int LISTED = 5;

    private record Entry(String name, Location at) {}

    private final @Nullable SourceText source;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private FrozenNames(@Nullable SourceText source) {
        this.source = source;
    }

    /**
     * Reads a names file, if there is one.
     *
     * @param diagnostics receives an error for each line that is no name, or none that Java allows
     * @throws IOException if it cannot be read
     */
    static FrozenNames read(Naming naming, Diagnostics diagnostics) throws IOException {
        Path file = naming.namesFile();
        if (file == null) {
            return new FrozenNames(null);
        }
        if (!Files.exists(file)) {
            if (!naming.updateNames()) {
                diagnostics.add(new Problem(
                        Severity.NOTE,
                        "no-names-file",
                        "There is no names file " + file + " yet, so no name is frozen",
                        "Generate once with the option that updates the names, and check the file in.",
                        List.of()));
            }
            return new FrozenNames(null);
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        SourceText source = new SourceText(file.toString().replace('\\', '/'), text);
        FrozenNames frozen = new FrozenNames(source);
        List<String> lines = source.lines();
        for (int i = 0; i < lines.size(); i++) {
            frozen.readLine(lines.get(i), i + 1, source, diagnostics);
        }
        return frozen;
    }

    /** Each line by itself, which tells where a name stands. */
    private void readLine(String line, int number, SourceText file, Diagnostics diagnostics) {
        Map<String, String> names;
        try {
            names = NamesFile.read(List.of(line));
        } catch (IllegalArgumentException noName) {
            diagnostics.error(
                    "names-file-line",
                    new Location(file, number, 1, ""),
                    "This is no line of a names file",
                    "Write `what = name`, with two backslashes for one; where two branches are in conflict keep"
                            + " the lines of both.");
            return;
        }
        names.forEach((key, name) -> {
            Location at = new Location(file, number, Math.max(1, line.lastIndexOf(name) + 1), "");
            Entry earlier = entries.putIfAbsent(key, new Entry(name, at));
            if (earlier != null) {
                diagnostics.error(
                        "names-file-duplicate",
                        at,
                        "The names file names this twice",
                        "Delete one of the lines.",
                        earlier.at());
            } else if (!isLegal(key, name)) {
                diagnostics.error(
                        "names-file-name",
                        at,
                        NameKey.isPaging(key)
                                ? "`" + name + "` is no way to be paged"
                                : NameKey.isAnswer(key)
                                        ? "`" + name + "` is no answer"
                                        : "`" + name + "` is no name that Java allows here",
                        NameKey.isPaging(key)
                                ? "Write one of " + String.join(", ", new TreeSet<>(Pagination.STYLES)) + "."
                                : NameKey.isAnswer(key)
                                        ? "Write the status and the media type of one, as in `200 application/json`."
                                        : "Use letters and digits, with a letter first, and no word that Java has for"
                                                + " itself.");
            }
        });
    }

    /** Classes may be nested, which their names tell by dots. */
    private static boolean isLegal(String key, String name) {
        if (NameKey.isPaging(key)) {
            return Pagination.STYLES.contains(name);
        }
        if (NameKey.isAnswer(key)) {
            return Decided.isAnswer(name);
        }
        boolean isClass = key.startsWith("type ") || key.startsWith("variant ");
        return Requirement.isName(name) && (isClass || !name.contains("."));
    }

    @Override
    public @Nullable String paging(Place operation) {
        return said(NameKey.paging(operation));
    }

    @Override
    public @Nullable String answer(Place operation) {
        return said(NameKey.answer(operation));
    }

    @Override
    public @Nullable String answer(Place operation, String status) {
        return said(NameKey.answer(operation, status));
    }

    private @Nullable String said(String key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.name();
    }

    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        entries.forEach((key, entry) -> names.put(key, entry.name()));
        return names;
    }

    /** Tells of names that an option decides otherwise than the names file; the option counts. */
    void noteOverrides(Map<String, String> decided, Naming naming, Diagnostics diagnostics) {
        entries.forEach((key, entry) -> {
            String name = decided.getOrDefault(key, entry.name());
            if (!name.equals(entry.name()) && !naming.updateNames()) {
                diagnostics.warning(
                        "name-overridden",
                        entry.at(),
                        "The names file says " + entry.name() + ", but an option says " + name + ", which counts",
                        "Generate once with the option that updates the names, or leave the name out of the options.");
            }
        });
    }

    /** {@return the line that decides a name, null if none does} */
    @Nullable
    Location place(String key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.at();
    }

    /** Tells what the names file does not have yet; of what it has in vain the namer tells. */
    void noteNews(Names names, Naming naming, Diagnostics diagnostics) {
        List<String> news = names.asMap().keySet().stream()
                .filter(key -> !entries.containsKey(key))
                .toList();
        if (source != null && !news.isEmpty() && !naming.updateNames()) {
            diagnostics.note(
                    "names-not-frozen",
                    source.start(),
                    "The names file does not have yet " + list(news),
                    "Generate once with the option that updates the names, and check the file in.");
        }
    }

    private static String list(List<String> keys) {
        String listed = keys.stream().limit(LISTED).map(key -> "`" + key + "`").collect(Collectors.joining(", "));
        return keys.size() > LISTED ? listed + " and " + (keys.size() - LISTED) + " more" : listed;
    }

    /** Writes the names of a run into the names file, if that is asked for; tells whether that changed it. */
    static boolean update(String names, Naming naming) throws IOException {
        Path file = naming.namesFile();
        return naming.updateNames() && file != null && AtomicWriter.writeIfChanged(file, names);
    }

    /** The checksum of the names file, if one is named. */
    static Map<Path, String> checksum(Naming naming) throws IOException {
        Path file = naming.namesFile();
        return file == null ? Map.of() : Map.of(file.toAbsolutePath().normalize(), Checksum.ofFile(file));
    }
}
