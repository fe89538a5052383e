package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Schemas that are completed by those that refer to them (JSON Schema 2020-12 core, section 8.2.3.2): {@code $dynamicRef}
 * leads to what the outermost schema on the way to it calls by that {@code $dynamicAnchor}. A schema that has such anchors,
 * of its own or in its {@code $defs}, and refers to one that asks for them, gets a copy of that in place of the reference,
 * with all references bound; so a {@code Page} of anything becomes a page of pets.
 */
final class DynamicReferences {

    private final Map<ObjectNode, ObjectNode> targets;
    private final Map<ObjectNode, Runnable> unbound = new LinkedHashMap<>();

    /** Shares all references: each object that holds one, with what it leads to if nothing is bound. */
    DynamicReferences(Map<ObjectNode, ObjectNode> targets) {
        this.targets = targets;
    }

    /**
     * Learns of a reference that leads to nothing if nothing is bound.
     *
     * @param complaint what to do if so it is in the end
     */
    void leave(ObjectNode holder, Runnable complaint) {
        unbound.put(holder, complaint);
    }

    /** Puts the copies in their places, now that all other references are known. */
    void bind(Collection<ObjectNode> schemas) {
        Set<ObjectNode> bound = new HashSet<>();
        for (ObjectNode schema : schemas) {
            Map<String, ObjectNode> anchors = anchors(schema);
            if (!anchors.isEmpty()) {
                bindInside(schema, anchors, bound);
            }
        }
        for (ObjectNode schema : schemas) {
            Map<String, ObjectNode> anchors = anchors(schema);
            if (!anchors.isEmpty()) {
                for (ObjectNode holder : holders(schema)) {
                    ObjectNode target = targets.get(holder);
                    if (target != null && holder.has("$ref") && asks(target, anchors.keySet(), new HashSet<>())) {
                        new Copy(anchors, bound).replace(holder, target);
                    }
                }
            }
        }
        unbound.keySet().removeAll(bound);
        unbound.values().forEach(Runnable::run);
    }

    /** Without an {@code $id} of their own, several schemas of a document may have anchors of one name: each has its own. */
    private void bindInside(Node node, Map<String, ObjectNode> anchors, Set<ObjectNode> bound) {
        if (node instanceof ArrayNode array) {
            array.forEach(item -> bindInside(item, anchors, bound));
        } else if (node instanceof ObjectNode object) {
            String name = asked(object);
            ObjectNode anchor = name == null ? null : anchors.get(name);
            if (anchor != null && bound.add(object)) {
                targets.put(object, anchor);
            }
            object.members().values().forEach(member -> bindInside(member.value(), anchors, bound));
        }
    }

    private static Map<String, ObjectNode> anchors(ObjectNode schema) {
        Map<String, ObjectNode> anchors = new LinkedHashMap<>();
        put(anchors, schema);
        ObjectNode definitions = schema.object("$defs");
        if (definitions != null) {
            definitions.members().values().forEach(member -> put(anchors, member.value()));
        }
        return anchors;
    }

    private static void put(Map<String, ObjectNode> anchors, Node node) {
        String name = node instanceof ObjectNode schema ? schema.text("$dynamicAnchor") : null;
        if (name != null) {
            anchors.putIfAbsent(name, (ObjectNode) node);
        }
    }

    /** The schema itself, and what it inherits from. */
    private static List<ObjectNode> holders(ObjectNode schema) {
        List<ObjectNode> holders = new ArrayList<>(List.of(schema));
        if (schema.get("allOf") instanceof ArrayNode all) {
            for (Node one : all) {
                if (one instanceof ObjectNode object) {
                    holders.add(object);
                }
            }
        }
        return holders;
    }

    /** Whether a schema, or one that it leads to, has a reference that one of the names may be bound to. */
    private boolean asks(Node node, Set<String> names, Set<Node> seen) {
        if (node instanceof ArrayNode array) {
            return array.items().stream().anyMatch(item -> asks(item, names, seen));
        }
        if (!(node instanceof ObjectNode object) || !seen.add(object)) {
            return false;
        }
        String name = asked(object);
        ObjectNode target = targets.get(object);
        return (name != null && names.contains(name))
                || (target != null && asks(target, names, seen))
                || object.members().values().stream().anyMatch(member -> asks(member.value(), names, seen));
    }

    /** What the schema is to be called that this refers to; null if that does not depend on the way here. */
    private @Nullable String asked(ObjectNode holder) {
        String reference = holder.text("$dynamicRef");
        ObjectNode target = targets.get(holder);
        if (reference == null || target == null) {
            return null;
        }
        String name = reference.substring(reference.indexOf('#') + 1);
        return unbound.containsKey(holder) || name.equals(target.text("$dynamicAnchor")) ? name : null;
    }

    /** A copy of a schema and of those that it leads to, as far as something is bound in them. */
    private final class Copy {

        private final Map<String, ObjectNode> anchors;
        private final Set<ObjectNode> bound;
        private final Map<ObjectNode, ObjectNode> copies = new HashMap<>();

        Copy(Map<String, ObjectNode> anchors, Set<ObjectNode> bound) {
            this.anchors = anchors;
            this.bound = bound;
        }

        /** Makes an object inherit from the copy of what it refers to. */
        void replace(ObjectNode holder, ObjectNode target) {
            copies.put(target, holder);
            Map<String, ObjectNode.Member> members = new LinkedHashMap<>(holder.members());
            members.remove("$ref");
            List<Node> all = new ArrayList<>();
            Location at = holder.location();
            if (holder.get("allOf") instanceof ArrayNode others) {
                all.addAll(others.items());
            }
            String pointer = JsonPointer.child(JsonPointer.child(at.pointer(), "allOf"), all.size());
            all.add(copy(target, at(at, pointer)));
            members.put("allOf", new ObjectNode.Member(at, new ArrayNode(at, all)));
            targets.remove(holder);
            holder.become(new ObjectNode(at, members));
        }

        private Node copy(Node node, Location at) {
            if (node instanceof ObjectNode object) {
                return object(object, at);
            }
            if (node instanceof ArrayNode array) {
                List<Node> items = new ArrayList<>();
                for (Node item : array) {
                    items.add(copy(item, at(at, JsonPointer.child(at.pointer(), items.size()))));
                }
                return new ArrayNode(at, items);
            }
            return node;
        }

        private ObjectNode object(ObjectNode object, Location at) {
            ObjectNode target = targets.get(object);
            String name = asked(object);
            ObjectNode anchor = name == null ? null : anchors.get(name);
            if (anchor != null) {
                bound.add(object);
                return referring(object, anchor, at);
            }
            if (target == null) {
                return members(object, at);
            }
            ObjectNode known = copies.get(target);
            if (known != null || !asks(target, anchors.keySet(), new HashSet<>())) {
                return referring(object, known == null ? target : known, at);
            }
            ObjectNode copy = members(object, at);
            replace(copy, target);
            return copy;
        }

        private ObjectNode referring(ObjectNode object, ObjectNode target, Location at) {
            ObjectNode copy = members(object, at);
            targets.put(copy, target);
            return copy;
        }

        private ObjectNode members(ObjectNode object, Location at) {
            Map<String, ObjectNode.Member> members = new LinkedHashMap<>();
            object.members()
                    .forEach((name, member) -> members.put(
                            name,
                            new ObjectNode.Member(
                                    member.key(),
                                    copy(member.value(), at(at, JsonPointer.child(at.pointer(), name))))));
            return new ObjectNode(at, members);
        }

        /** Where the reference stands that is being replaced, for the copy has no place of its own. */
        private Location at(Location holder, String pointer) {
            return new Location(holder.source(), holder.line(), holder.column(), pointer);
        }
    }
}
