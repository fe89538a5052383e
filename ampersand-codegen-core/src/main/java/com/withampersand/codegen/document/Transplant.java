package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies a tree to another place: lines and columns stay those of its origin, pointers become those of its use.
 *
 * <p>One object is one copying, so that it can count: a few lines of YAML aliases can ask for more nodes than there is
 * memory.
 */
final class Transplant {

    private final int limit;
    private int copied;

    Transplant(int limit) {
        this.limit = limit;
    }

    /** Whether more was asked for than is sane; the copies since are cut short and must not be used. */
    boolean exceeded() {
        return copied > limit;
    }

    Node copy(Node node, String pointer) {
        return copy(node, pointer, node.location().source());
    }

    /** The same with another source, for text that one file lends to several documents. */
    Node copy(Node node, String pointer, SourceText source) {
        copied++;
        if (node instanceof ScalarNode scalar) {
            return new ScalarNode(at(scalar.location(), pointer, source), scalar.kind(), scalar.text());
        }
        if (node instanceof ArrayNode array) {
            List<Node> items = new ArrayList<>();
            for (Node item : array.items()) {
                if (exceeded()) {
                    break;
                }
                items.add(copy(item, JsonPointer.child(pointer, items.size()), source));
            }
            return new ArrayNode(at(array.location(), pointer, source), items);
        }
        ObjectNode object = (ObjectNode) node;
        Map<String, ObjectNode.Member> members = new LinkedHashMap<>();
        for (var entry : object.members().entrySet()) {
            if (exceeded()) {
                break;
            }
            String child = JsonPointer.child(pointer, entry.getKey());
            Location key = at(entry.getValue().key(), child, source);
            members.put(
                    entry.getKey(),
                    new ObjectNode.Member(key, copy(entry.getValue().value(), child, source)));
        }
        return new ObjectNode(at(object.location(), pointer, source), members);
    }

    static Location at(Location location, String pointer, SourceText source) {
        return new Location(source, location.line(), location.column(), pointer);
    }
}
