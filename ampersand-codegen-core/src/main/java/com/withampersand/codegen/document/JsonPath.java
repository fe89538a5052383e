package com.withampersand.codegen.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A JSONPath query (RFC 9535) over nodes: names, wildcards, indexes, slices, filters, functions, descendants.
 *
 * @param text as it is written
 */
record JsonPath(String text, List<Segment> segments) {

    /** What is chosen among the children of each node so far, or among all its descendants. */
    record Segment(boolean descendants, List<Selector> selectors, String text) {

        /** Whether it is a name or an index. */
        boolean isSingular() {
            return !descendants
                    && selectors.size() == 1
                    && (selectors.get(0) instanceof Name || selectors.get(0) instanceof Index);
        }
    }

    /** One choice of children (RFC 9535, section 2.3). */
    sealed interface Selector {}

    record Name(String name) implements Selector {}

    record Wildcard() implements Selector {}

    record Index(int index) implements Selector {}

    /** A range of items; an absent bound is {@code Integer.MIN_VALUE}. */
    record Slice(int start, int end, int step) implements Selector {

        static final int ABSENT = Integer.MIN_VALUE;
    }

    record Filter(JsonPathFilter condition) implements Selector {}

    /**
     * Parses a query.
     *
     * @throws JsonPathException with the place and the reason, if it is none
     */
    static JsonPath parse(String text) {
        return new JsonPathParser(new JsonPathText(text)).parse();
    }

    /** The matches in the order of the document, each once. */
    Set<Node> find(Node root) {
        return find(root, segments.size());
    }

    /** What the first few segments match, each once. */
    Set<Node> find(Node root, int count) {
        Set<Node> nodes = new LinkedHashSet<>(List.of(root));
        for (Segment segment : segments.subList(0, count)) {
            Set<Node> next = new LinkedHashSet<>();
            nodes.forEach(node -> select(segment, node, root, next));
            nodes = next;
        }
        return nodes;
    }

    /** The matches from a node on, each as often as it matches, as they are to be counted (RFC 9535, section 2.1.2). */
    List<Node> nodes(Node start, Node root) {
        List<Node> nodes = List.of(start);
        for (Segment segment : segments) {
            List<Node> next = new ArrayList<>();
            nodes.forEach(node -> select(segment, node, root, next));
            nodes = next;
        }
        return nodes;
    }

    private static void select(Segment segment, Node node, Node root, Collection<Node> into) {
        segment.selectors().forEach(selector -> choose(selector, node, root, into));
        if (segment.descendants()) {
            children(node).forEach(child -> select(segment, child, root, into));
        }
    }

    private static void choose(Selector selector, Node node, Node root, Collection<Node> into) {
        if (selector instanceof Name name) {
            Node child = node instanceof ObjectNode object ? object.get(name.name()) : null;
            if (child != null) {
                into.add(child);
            }
        } else if (selector instanceof Wildcard) {
            into.addAll(children(node));
        } else if (selector instanceof Filter filter) {
            for (Node child : children(node)) {
                if (filter.condition().test(child, root)) {
                    into.add(child);
                }
            }
        } else if (node instanceof ArrayNode array) {
            if (selector instanceof Index index) {
                int at = index.index() < 0 ? array.size() + index.index() : index.index();
                if (at >= 0 && at < array.size()) {
                    into.add(array.items().get(at));
                }
            } else if (selector instanceof Slice slice) {
                slice(slice, array, into);
            }
        }
    }

    /** RFC 9535, section 2.3.4.2.2. */
    private static void slice(Slice slice, ArrayNode array, Collection<Node> into) {
        int size = array.size();
        boolean forward = slice.step() > 0;
        int start = bound(slice.start(), forward ? 0 : size - 1, size, forward);
        int end = bound(slice.end(), forward ? size : -1, size, forward);
        for (int i = start; slice.step() != 0 && (forward ? i < end : i > end); i += slice.step()) {
            into.add(array.items().get(i));
        }
    }

    private static int bound(int given, int absent, int size, boolean forward) {
        if (given == Slice.ABSENT) {
            return absent;
        }
        int normal = given < 0 ? size + given : given;
        return forward ? Math.min(Math.max(normal, 0), size) : Math.min(Math.max(normal, -1), size - 1);
    }

    static List<Node> children(Node node) {
        if (node instanceof ArrayNode array) {
            return array.items();
        }
        List<Node> children = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.members().values().forEach(member -> children.add(member.value()));
        }
        return children;
    }
}
