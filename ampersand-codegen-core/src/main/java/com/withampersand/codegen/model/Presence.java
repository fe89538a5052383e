package com.withampersand.codegen.model;

import com.withampersand.codegen.document.ArrayNode;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/** Rules on which properties must come together: no types come of them, only words. */
final class Presence {

    private Presence() {}

    /** {@return what a {@code oneOf} or {@code anyOf} of mere {@code required} lists says} */
    static String rule(String keyword, List<ObjectNode> members) {
        List<String> options = new ArrayList<>();
        boolean none = false;
        for (ObjectNode member : members) {
            List<String> names = member.texts("required");
            if (names.isEmpty()) {
                none = true;
            } else {
                options.add(String.join(" and ", names));
            }
        }
        return sentence(keyword, options, none);
    }

    /** {@return what {@code x-one-of} of an overlay says: one list of names, or a list of such lists} */
    static List<String> rules(Node extension) {
        if (!(extension instanceof ArrayNode array)) {
            return List.of();
        }
        List<String> rules = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Node item : array.items()) {
            if (item instanceof ScalarNode name) {
                names.add(name.text());
            } else {
                rules.addAll(rules(item));
            }
        }
        if (!names.isEmpty()) {
            rules.add(sentence("oneOf", names, false));
        }
        return rules;
    }

    private static String sentence(String keyword, List<String> options, boolean none) {
        String list = String.join(", ", options);
        if (options.isEmpty()) {
            return "Not all combinations of properties are allowed.";
        }
        if (none) {
            return "At most one of " + list + " may be given.";
        }
        return (keyword.equals("oneOf") ? "One of " : "At least one of ") + list + " is required.";
    }
}
