package com.withampersand.codegen.document;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes nodes as JSON (RFC 8259) without white space. */
public final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /** {@return the JSON of a node, numbers with their value if not with their digits} */
    public static String of(Node node) {
        JsonText text = new JsonText();
        text.add(node);
        return text.out.toString();
    }

    /**
     * {@return the JSON of a value}
     * @param value a map with names as keys, a collection, a string, a number, a boolean or null, and the like within
     */
    public static String ofJava(@Nullable Object value) {
        JsonText text = new JsonText();
        text.addJava(value);
        return text.out.toString();
    }

    private void addJava(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> member : map.entrySet()) {
                out.append(separator);
                string(String.valueOf(member.getKey()));
                out.append(':');
                addJava(member.getValue());
                separator = ",";
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof Collection<?> items) {
            String separator = "[";
            for (Object item : items) {
                out.append(separator);
                addJava(item);
                separator = ",";
            }
            out.append(items.isEmpty() ? "[]" : "]");
        } else {
            scalar(value);
        }
    }

    private void add(Node node) {
        if (node instanceof ObjectNode object) {
            String separator = "{";
            for (Map.Entry<String, Node> member : object.entries()) {
                out.append(separator);
                string(member.getKey());
                out.append(':');
                add(member.getValue());
                separator = ",";
            }
            out.append(object.isEmpty() ? "{}" : "}");
        } else if (node instanceof ArrayNode array) {
            out.append('[');
            for (Iterator<Node> items = array.iterator(); items.hasNext(); ) {
                add(items.next());
                out.append(items.hasNext() ? "," : "");
            }
            out.append(']');
        } else {
            scalar(node.toJava());
        }
    }

    private void scalar(@Nullable Object value) {
        if (value instanceof String text) {
            string(text);
        } else {
            out.append(value);
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
