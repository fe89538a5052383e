package com.withampersand.maven;

import com.withampersand.codegen.diagnostics.Nearest;
import com.withampersand.maven.Migration.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The configuration of ours that does what one of another generator did. */
final class MigratedBlock {

    private final Migration migration;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    /** @param options the options of the other generator by name, those of {@code configOptions} among them */
    MigratedBlock(Migration migration, Map<String, Setting> options) {
        this.migration = migration;
        options.forEach(this::take);
        if (!values.containsKey("basePackage")) {
            values.put("basePackage", "com.example.client");
            differences.add("basePackage: nothing said what the package is, so this one is to be changed.");
        }
    }

    /** The lines between {@code <configuration>} and its end, without indentation. */
    List<String> configuration() {
        List<String> lines = new ArrayList<>();
        values.forEach((name, value) -> lines.add("<" + name + ">" + Setting.escape(value) + "</" + name + ">"));
        lists.forEach((path, items) -> {
            String name = path.substring(0, path.indexOf('/'));
            lines.add("<" + name + ">");
            items.forEach(item -> lines.add("    " + item));
            lines.add("</" + name + ">");
        });
        return lines;
    }

    /** What is not as it was, in the order of the options. */
    List<String> differences() {
        return differences;
    }

    private void take(String option, Setting setting) {
        Row row = migration.of(option);
        if (row == null) {
            TreeSet<String> known = new TreeSet<>();
            migration.rows().forEach(each -> known.addAll(each.options()));
            differences.add(option + ": this option is not known. " + Nearest.remedy(option, known));
            return;
        }
        String kept = kept(option, row, setting);
        if (kept != null) {
            differences.add(option + ": " + kept);
        }
    }

    /** Null if there is nothing to say. */
    private @Nullable String kept(String option, Row row, Setting setting) {
        String note = row.note();
        switch (row.kind()) {
            case COPY -> {
                boolean better = option.equals("invokerPackage");
                String before = values.get(row.ours());
                if (before == null || better) {
                    values.put(row.ours(), setting.text());
                }
            }
            case LIST ->
                items(row.ours())
                        .addAll(setting.texts().stream()
                                .map(text ->
                                        element(row.ours().substring(row.ours().indexOf('/') + 1), text))
                                .toList());
            case PAIRS -> setting.texts().forEach(pair -> pair(row.ours(), pair));
            case PART -> {
                if (setting.text().equals("false")) {
                    List<String> others = new ArrayList<>(List.of("models", "clients", "webhooks"));
                    others.remove(row.ours());
                    items("parts/part")
                            .addAll(others.stream()
                                    .map(part -> element("part", part))
                                    .toList());
                }
            }
            case DROP -> note = "nothing takes its place. " + note;
            case NEVER -> note = "there is no such option. " + note;
        }
        return note.isEmpty() ? null : note;
    }

    private void pair(String ours, String pair) {
        String[] path = ours.split("/", 3);
        String[] names = path[2].split(",", 2);
        String[] sides = pair.split("=", 2);
        items(ours)
                .add("<" + path[1] + ">" + element(names[0], sides[0]) + element(names[1], sides[sides.length - 1])
                        + "</" + path[1] + ">");
    }

    private List<String> items(String path) {
        return lists.computeIfAbsent(path, key -> new ArrayList<>());
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + Setting.escape(text) + "</" + name + ">";
    }
}
