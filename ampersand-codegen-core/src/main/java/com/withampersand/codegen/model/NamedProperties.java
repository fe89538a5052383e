package com.withampersand.codegen.model;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Nearest;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Properties that the user named, and which of the names were any good. */
final class NamedProperties {

    private final String rule;
    private final String what;
    private final Map<String, Pattern> patterns = new LinkedHashMap<>();
    private final Set<String> unused;
    private final Set<String> candidates = new TreeSet<>();

    /**
     * @param rule the name of the rule that a name of nothing violates
     * @param what what the names are for, in a sentence
     */
    NamedProperties(String rule, String what, List<String> names) {
        this.rule = rule;
        this.what = what;
        this.unused = new TreeSet<>(names);
        names.forEach(name -> patterns.put(name, glob(name)));
    }

    private static Pattern glob(String name) {
        return Pattern.compile("\\Q" + name.replace("*", "\\E.*\\Q") + "\\E", Pattern.DOTALL);
    }

    /** {@return whether a property of a schema is among them} */
    boolean has(Place owner, String name) {
        return !patterns.isEmpty()
                && has(owner.child("properties").child(name), name, Pointers.schemaName(owner) + "." + name);
    }

    /** {@return whether a thing is among them that has a place and names} */
    boolean has(Place place, String... names) {
        boolean found = false;
        for (Map.Entry<String, Pattern> pattern : patterns.entrySet()) {
            if (pattern.getKey().contains("#/")
                    ? Pointers.isMeant(pattern.getKey(), place)
                    : matches(pattern.getValue(), names)) {
                unused.remove(pattern.getKey());
                found = true;
            }
        }
        if (!patterns.isEmpty()) {
            candidates.add("#" + place.pointer());
            candidates.addAll(List.of(names));
        }
        return found;
    }

    private static boolean matches(Pattern pattern, String... names) {
        for (String name : names) {
            if (pattern.matcher(name).matches()) {
                return true;
            }
        }
        return false;
    }

    void reportUnused(Diagnostics diagnostics) {
        for (String name : unused) {
            boolean pointer = name.contains("#/");
            List<String> near = candidates.stream()
                    .filter(candidate -> candidate.startsWith("#/") == pointer)
                    .toList();
            diagnostics.add(new Problem(
                    Severity.ERROR, rule, "`" + name + "` is " + what, Nearest.remedy(name, near), List.of()));
        }
    }
}
