package com.withampersand.codegen.output;

import com.withampersand.codegen.java.GeneratedFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a client needs of the runtime: the classes that its code names, those that they name, and so on. So an API without
 * uploads has no code for them. A class of the runtime that not every client is to have is named by generated code alone.
 */
public final class RuntimeNeeds {

    /** What people use of the runtime although no generated code names it. */
    private static final List<String> ENTRIES = List.of("Json", "package-info");

    private RuntimeNeeds() {}

    /**
     * {@return those files of the runtime that are needed, in the same order}
     * @param runtime the whole runtime
     * @param generated the code that stands on it
     */
    public static List<GeneratedFile> of(List<GeneratedFile> runtime, List<GeneratedFile> generated) {
        Map<String, GeneratedFile> byName = new LinkedHashMap<>();
        runtime.forEach(file -> byName.put(name(file), file));
        Set<String> needed = new TreeSet<>(ENTRIES);
        Deque<String> unread = new ArrayDeque<>();
        generated.forEach(file -> unread.add(file.text()));
        byName.forEach((name, file) -> {
            if (ENTRIES.contains(name)) {
                unread.add(file.text());
            }
        });
        while (!unread.isEmpty()) {
            for (String name : names(unread.remove())) {
                GeneratedFile file = byName.get(name);
                if (file != null && needed.add(name)) {
                    unread.add(file.text());
                }
            }
        }
        return runtime.stream().filter(file -> needed.contains(name(file))).toList();
    }

    /** The words that may be classes: of any letters, since the client's own name is part of one, but for a small first one. */
    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            int first = text.codePointAt(at);
            at += Character.charCount(first);
            if (Character.isJavaIdentifierStart(first)) {
                while (at < text.length() && Character.isJavaIdentifierPart(text.codePointAt(at))) {
                    at += Character.charCount(text.codePointAt(at));
                }
                if (!Character.isLowerCase(first)) {
                    names.add(text.substring(start, at));
                }
            }
        }
        return names;
    }

    private static String name(GeneratedFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1).replaceFirst("\\.java$", "");
    }
}
