package com.example.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What differs between two names files, each of whose lines is {@code what = name}. */
final class NameChanges {

    private NameChanges() {}

    /**
     * {@return a line for each change: {@code moved}, {@code gone} or {@code new}, in the order of the files}
     * @param before the lines checked in
     * @param after the lines that the last run wrote
     */
    static List<String> between(List<String> before, List<String> after) {
        Map<String, String> old = names(before);
        Map<String, String> fresh = names(after);
        List<String> changes = new ArrayList<>();
        old.forEach((what, name) -> {
            String now = fresh.get(what);
            if (now == null) {
                changes.add("gone:  " + what + " = " + name);
            } else if (!now.equals(name)) {
                changes.add("moved: " + what + " = " + name + " -> " + now);
            }
        });
        fresh.forEach((what, name) -> {
            if (!old.containsKey(what)) {
                changes.add("new:   " + what + " = " + name);
            }
        });
        return changes;
    }

    private static Map<String, String> names(List<String> lines) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int end = line.lastIndexOf(" = ");
            if (end < 0) {
                throw new IllegalArgumentException("Not of the form `what = name`: " + line);
            }
            names.put(line.substring(0, end), line.substring(end + 3));
        }
        return names;
    }
}
