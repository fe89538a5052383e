package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/**
 * Reads YAML 1.2 into nodes.
 *
 * <p>Stands on the parser's events rather than on its composer, which recurses without a limit and shares one node
 * between all uses of an anchor, where we need a pointer for each use.
 */
final class YamlTree {

    private static final int MAX_ALIASED_NODES = 250_000;
    private static final Set<String> STRING_TAGS = Set.of("!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:timestamp");

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final Iterator<Event> events;
    private final Map<Anchor, Node> anchors = new HashMap<>();
    private final Set<Anchor> open = new HashSet<>();
    private final Transplant aliases = new Transplant(MAX_ALIASED_NODES);

    private YamlTree(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
    }

    static Node read(SourceText source, Diagnostics diagnostics) throws SyntaxException {
        try {
            return new YamlTree(source, diagnostics).document();
        } catch (MarkedYamlEngineException malformed) {
            throw YamlProblems.malformed(source, malformed);
        } catch (ReaderException unprintable) {
            throw YamlProblems.unprintable(source, unprintable);
        }
    }

    private Node document() throws SyntaxException {
        events.next(); // the start of the stream
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            throw Reader.empty(source);
        }
        Node root = node(events.next(), "", 0);
        events.next(); // the end of the document
        Event next = events.next();
        if (next.getEventId() != Event.ID.StreamEnd) {
            throw new SyntaxException(
                    "several-documents",
                    at(next, ""),
                    "A second YAML document begins here",
                    "Leave one document in the file and move the others to files of their own.");
        }
        return root;
    }

    private Node node(Event event, String pointer, int depth) throws SyntaxException {
        Location start = at(event, pointer);
        if (depth > Reader.MAX_DEPTH) {
            throw new SyntaxException(
                    "nesting-limit",
                    start,
                    "The document is nested deeper than " + Reader.MAX_DEPTH + " levels",
                    "Name the inner parts and refer to them.");
        }
        if (event instanceof AliasEvent alias) {
            return aliased(alias, start);
        }
        NodeEvent begin = (NodeEvent) event;
        checkTag(begin, start);
        Optional<Anchor> anchor = begin.getAnchor();
        anchor.ifPresent(open::add);
        Node node = switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event, start);
            case SequenceStart -> sequence(start, depth);
            case MappingStart -> mapping(start, depth);
            default -> throw new IllegalStateException("The YAML parser gave " + event + " for a node");
        };
        anchor.ifPresent(name -> {
            open.remove(name);
            anchors.put(name, node);
        });
        return node;
    }

    /** A tag of somebody's own, such as {@code !include}, asks for something that will not happen. */
    private void checkTag(NodeEvent event, Location start) {
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        if (tag.isPresent() && !tag.get().equals("!") && !tag.get().startsWith("tag:yaml.org,2002:")) {
            diagnostics.warning(
                    "yaml-tag",
                    start,
                    "The tag " + tag.get() + " has no meaning here and is passed over",
                    "Remove the tag, or write what it stands for.");
        }
    }

    private Node aliased(AliasEvent alias, Location use) throws SyntaxException {
        Node target = anchors.get(alias.getAlias());
        if (open.contains(alias.getAlias()) || target == null) {
            throw new SyntaxException(
                    "yaml-alias",
                    use,
                    open.contains(alias.getAlias())
                            ? "The alias *" + alias.getAlias() + " is inside of what it stands for"
                            : "There is no anchor &" + alias.getAlias() + " before this alias",
                    "Use a $ref for what contains itself, and set an anchor before its aliases.");
        }
        Node copy = aliases.copy(target, use.pointer());
        if (aliases.exceeded()) {
            throw new SyntaxException(
                    "yaml-alias-limit",
                    use,
                    "The aliases of this file stand for more than " + MAX_ALIASED_NODES + " values",
                    "Use $ref instead of YAML aliases.");
        }
        return copy;
    }

    private ScalarNode scalar(ScalarEvent event, Location start) {
        String tag = event.getTag().orElse("");
        if (event.isPlain() && !STRING_TAGS.contains(tag)) {
            return YamlScalar.plain(start, event.getValue());
        }
        if (tag.startsWith("tag:yaml.org,2002:") && !STRING_TAGS.contains(tag) && !tag.endsWith(":binary")) {
            // !!int "5" says what it is in spite of its quotes.
            return YamlScalar.plain(start, event.getValue());
        }
        return new ScalarNode(start, ScalarNode.Kind.STRING, event.getValue());
    }

    private ArrayNode sequence(Location start, int depth) throws SyntaxException {
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(node(next, JsonPointer.child(start.pointer(), items.size()), depth + 1));
        }
        return new ArrayNode(start, items);
    }

    private ObjectNode mapping(Location start, int depth) throws SyntaxException {
        Map<String, ObjectNode.Member> members = new LinkedHashMap<>();
        Set<String> merged = new HashSet<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            String name = key(next, start.pointer(), depth);
            if (name == null) {
                node(events.next(), start.pointer(), depth + 1);
                continue;
            }
            Location key = at(next, JsonPointer.child(start.pointer(), name));
            Node value = node(events.next(), key.pointer(), depth + 1);
            if (name.equals("<<") && next instanceof ScalarEvent scalar && scalar.isPlain()) {
                merge(value, start, members, merged);
                continue;
            }
            ObjectNode.Member member = new ObjectNode.Member(key, value);
            if (merged.remove(name)) {
                members.put(name, member);
                continue;
            }
            ObjectNode.Member first = members.putIfAbsent(name, member);
            if (first != null) {
                Reader.duplicateKey(diagnostics, name, key, first.key());
            }
        }
        return new ObjectNode(start, members);
    }

    /** The name that a key means, or null after complaining of one that is no scalar. */
    private @Nullable String key(Event event, String pointer, int depth) throws SyntaxException {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getValue();
        }
        Node key = node(event, pointer, depth + 1);
        if (key instanceof ScalarNode scalar) {
            return scalar.text();
        }
        diagnostics.error(
                "key-not-scalar",
                at(event, pointer),
                "A key must be a text, but this one is " + key.kindName(),
                YamlProblems.quoteRemedy(source, at(event, pointer)));
        return null;
    }

    /** The merge key of YAML 1.1, which no schema of 1.2 has but many files use: what stands here already wins. */
    private void merge(Node value, Location start, Map<String, ObjectNode.Member> members, Set<String> merged) {
        List<Node> sources = value instanceof ArrayNode array ? array.items() : List.of(value);
        for (Node from : sources) {
            if (!(from instanceof ObjectNode object)) {
                diagnostics.error(
                        "yaml-merge",
                        from.location(),
                        "A merge key << takes a mapping, but this is " + from.kindName(),
                        "Give an alias of a mapping, or quote the key if it is a name.");
                continue;
            }
            for (var entry : object.members().entrySet()) {
                String pointer = JsonPointer.child(start.pointer(), entry.getKey());
                if (!members.containsKey(entry.getKey())) {
                    Location key = Transplant.at(entry.getValue().key(), pointer, source);
                    Node copy = aliases.copy(entry.getValue().value(), pointer);
                    members.put(entry.getKey(), new ObjectNode.Member(key, copy));
                    merged.add(entry.getKey());
                }
            }
        }
    }

    private Location at(Event event, String pointer) {
        Mark mark = event.getStartMark().orElseThrow();
        return new Location(source, mark.getLine() + 1, mark.getColumn() + 1, pointer);
    }
}
