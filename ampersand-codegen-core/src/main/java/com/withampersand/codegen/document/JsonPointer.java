package com.withampersand.codegen.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON pointers (RFC 6901) as text, as they stand in locations: {@code /components/schemas/A~1B}. */
final class JsonPointer {

    private JsonPointer() {}

    /** The pointer of a member. */
    static String child(String parent, String name) {
        return parent + "/" + escape(name);
    }

    /** The pointer of an item. */
    static String child(String parent, int index) {
        return parent + "/" + index;
    }

    /** The names that a pointer passes, unescaped; none for the root. */
    static List<String> names(String pointer) {
        List<String> names = new ArrayList<>();
        int from = 0;
        while (from < pointer.length()) {
            int to = pointer.indexOf('/', from + 1);
            int end = to < 0 ? pointer.length() : to;
            names.add(unescape(pointer.substring(from + 1, end)));
            from = end;
        }
        return names;
    }

    /** What a name leads to from a node, or null. */
    static @Nullable Node step(Node node, String name) {
        if (node instanceof ObjectNode object) {
            return object.get(name);
        }
        if (node instanceof ArrayNode array && isIndex(name)) {
            int index = Integer.parseInt(name);
            return index < array.size() ? array.items().get(index) : null;
        }
        return null;
    }

    /** What a pointer leads to, or null. */
    static @Nullable Node find(Node root, String pointer) {
        Node node = root;
        for (String name : names(pointer)) {
            node = step(node, name);
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    static String escape(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    private static String unescape(String name) {
        return name.indexOf('~') < 0 ? name : name.replace("~1", "/").replace("~0", "~");
    }

    private static boolean isIndex(String name) {
        boolean digits = !name.isEmpty() && name.length() < 9 && name.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && (name.equals("0") || !name.startsWith("0"));
    }
}
