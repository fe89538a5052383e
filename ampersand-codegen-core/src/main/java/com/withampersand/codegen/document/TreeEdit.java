package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a changed copy of a tree, sharing what stays the same. */
final class TreeEdit {

    private final Set<Node> targets;
    private final Set<String> onTheWay;
    private final @Nullable Node update;
    private final SourceText lent;
    private final Transplant transplant = new Transplant(Integer.MAX_VALUE);

    private TreeEdit(Set<Node> targets, Set<String> onTheWay, @Nullable Node update, SourceText lent) {
        this.targets = targets;
        this.onTheWay = onTheWay;
        this.update = update;
        this.lent = lent;
    }

    /**
     * Merges a value into some nodes of a tree: objects member by member, arrays by appending, all else by replacing.
     *
     * @param lent the source of the value, as it shall be for its copies in this tree
     */
    static Node update(Node root, Set<Node> targets, Node value, SourceText lent) {
        return new TreeEdit(targets, ways(targets), value, lent).edited(root, "");
    }

    /** Removes some nodes, but not the root, from a tree. */
    static Node remove(Node root, Set<Node> targets) {
        return new TreeEdit(targets, ways(targets), null, root.location().source()).edited(root, "");
    }

    /** The pointers of all that must be copied because something inside of it changes. */
    private static Set<String> ways(Set<Node> targets) {
        Set<String> ways = new HashSet<>();
        for (Node target : targets) {
            String pointer = target.location().pointer();
            while (ways.add(pointer) && !pointer.isEmpty()) {
                pointer = pointer.substring(0, pointer.lastIndexOf('/'));
            }
        }
        return ways;
    }

    /** The node as it shall be at a pointer, which is its own unless items before it were removed. */
    private Node edited(Node node, String pointer) {
        Node result = node;
        if (onTheWay.contains(node.location().pointer())) {
            result = inner(node, pointer);
        } else if (!node.location().pointer().equals(pointer)) {
            result = transplant.copy(node, pointer);
        }
        return update != null && targets.contains(node) ? merged(result, update, pointer, true) : result;
    }

    private boolean removed(Node node) {
        return update == null && targets.contains(node);
    }

    private Node inner(Node node, String pointer) {
        SourceText source = node.location().source();
        if (node instanceof ObjectNode object) {
            Map<String, ObjectNode.Member> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> {
                if (!removed(member.value())) {
                    String child = JsonPointer.child(pointer, name);
                    members.put(
                            name,
                            new ObjectNode.Member(
                                    Transplant.at(
                                            member.key(), child, member.key().source()),
                                    edited(member.value(), child)));
                }
            });
            return new ObjectNode(Transplant.at(node.location(), pointer, source), members);
        }
        if (node instanceof ArrayNode array) {
            List<Node> items = new ArrayList<>();
            for (Node item : array.items()) {
                if (!removed(item)) {
                    items.add(edited(item, JsonPointer.child(pointer, items.size())));
                }
            }
            return new ArrayNode(Transplant.at(node.location(), pointer, source), items);
        }
        return transplant.copy(node, pointer);
    }

    /**
     * Merges as the Overlay Specification 1.0.0 says in section 4.4.3.
     *
     * @param chosen whether the target path chose this very node: then an array takes a single value as a new item
     */
    private Node merged(Node into, Node value, String pointer, boolean chosen) {
        if (into instanceof ObjectNode object && value instanceof ObjectNode changes) {
            Map<String, ObjectNode.Member> members = new LinkedHashMap<>(object.members());
            changes.members().forEach((name, change) -> {
                String child = JsonPointer.child(pointer, name);
                ObjectNode.Member old = members.get(name);
                members.put(
                        name,
                        old == null
                                ? new ObjectNode.Member(
                                        Transplant.at(change.key(), child, lent),
                                        transplant.copy(change.value(), child, lent))
                                : new ObjectNode.Member(old.key(), merged(old.value(), change.value(), child, false)));
            });
            return new ObjectNode(into.location(), members);
        }
        if (into instanceof ArrayNode array && (chosen || value instanceof ArrayNode)) {
            List<Node> items = new ArrayList<>(array.items());
            for (Node item : value instanceof ArrayNode more ? more.items() : List.of(value)) {
                items.add(transplant.copy(item, JsonPointer.child(pointer, items.size()), lent));
            }
            return new ArrayNode(into.location(), items);
        }
        return transplant.copy(value, pointer, lent);
    }
}
