package com.withampersand.codegen.model;

import com.withampersand.codegen.document.ArrayNode;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON pointers (RFC 6901) taken apart and walked. */
final class Pointers {

    private Pointers() {}

    /** {@return the names that a pointer goes through, unescaped} */
    static List<String> tokens(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Stream.of(pointer.substring(1).split("/", -1))
                        .map(token -> token.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    /** {@return the pointer of the first names} */
    static String prefix(List<String> tokens, int count) {
        Place place = new Place("", "");
        for (String token : tokens.subList(0, count)) {
            place = place.child(token);
        }
        return place.pointer();
    }

    /** {@return the last name of a pointer, empty for the root} */
    static String last(String pointer) {
        List<String> tokens = tokens(pointer);
        return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
    }

    /** {@return what a schema is called that has a name, empty for one that has not; a whole file is called after it} */
    static String schemaName(Place place) {
        List<String> tokens = tokens(place.pointer());
        if (tokens.isEmpty()) {
            return FileNames.stem(place.document());
        }
        String holder = tokens.size() < 2 ? "" : tokens.get(tokens.size() - 2);
        boolean named = holder.matches("\\$defs|definitions") || (holder.equals("schemas") && tokens.size() == 3);
        return named ? last(place.pointer()) : "";
    }

    /** {@return whether a user who writes such a pointer, with a file before it or not, means a place} */
    static boolean isMeant(String written, Place place) {
        int hash = written.indexOf("#/");
        if (hash < 0 || !written.substring(hash + 1).equals(place.pointer())) {
            return false;
        }
        return ("/" + place.document()).endsWith("/" + written.substring(0, hash)) || hash == 0;
    }

    /** {@return the member or item of a name, null if there is none} */
    static @Nullable Node step(Node node, String token) {
        if (node instanceof ObjectNode object) {
            return object.get(token);
        }
        if (node instanceof ArrayNode array && token.matches("[0-9]{1,8}")) {
            int index = Integer.parseInt(token);
            return index < array.items().size() ? array.items().get(index) : null;
        }
        return null;
    }

    /** {@return what names lead to, null if that is nothing} */
    static @Nullable Node find(Node root, List<String> tokens) {
        Node node = root;
        for (String token : tokens) {
            node = step(node, token);
            if (node == null) {
                return null;
            }
        }
        return node;
    }
}
