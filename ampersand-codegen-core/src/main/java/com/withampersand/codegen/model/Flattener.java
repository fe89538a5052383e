package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import com.withampersand.codegen.model.Shape.Alternatives;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Flattens {@code allOf}: what a schema inherits first, in the order of the members, then what it says itself.
 *
 * <p>A {@code oneOf} or {@code anyOf} of one member is flattened like an {@code allOf}.
 */
final class Flattener {

    private static final Set<String> TYPES =
            Set.of("string", "number", "integer", "boolean", "object", "array", "null");
    /** Types of other languages that real documents have, with what is meant; nothing is anything. */
    private static final Map<String, String> FOREIGN_TYPES = Map.ofEntries(
            Map.entry("string", "string"),
            Map.entry("str", "string"),
            Map.entry("text", "string"),
            Map.entry("date", "string"),
            Map.entry("datetime", "string"),
            Map.entry("date-time", "string"),
            Map.entry("timestamp", "string"),
            Map.entry("uuid", "string"),
            Map.entry("file", "string"),
            Map.entry("enum", "string"),
            Map.entry("number", "number"),
            Map.entry("float", "number"),
            Map.entry("double", "number"),
            Map.entry("decimal", "number"),
            Map.entry("integer", "integer"),
            Map.entry("int", "integer"),
            Map.entry("long", "integer"),
            Map.entry("boolean", "boolean"),
            Map.entry("bool", "boolean"),
            Map.entry("object", "object"),
            Map.entry("map", "object"),
            Map.entry("dict", "object"),
            Map.entry("array", "array"),
            Map.entry("list", "array"),
            Map.entry("any", ""),
            Map.entry("mixed", ""));

    private static final Set<String> MERGED =
            Set.of("$ref", "allOf", "oneOf", "anyOf", "properties", "required", "type", "nullable");

    private final Source source;
    private final Subtypes subtypes;
    private final Map<Place, Shape> shapes = new HashMap<>();

    Flattener(Source source, Subtypes subtypes) {
        this.source = source;
        this.subtypes = subtypes;
    }

    /** {@return what the schema stands for if it is another name for one, perhaps with words of its own; else null} */
    @Nullable
    ObjectNode alias(ObjectNode schema) {
        if (Source.isReference(schema)) {
            return source.siblingsCount(schema) && Keywords.shapes(schema) ? null : source.target(schema);
        }
        if (Keywords.narrows(schema) || subtypes.contains(schema)) {
            return null;
        }
        List<Node> members = members(schema);
        return members.size() == 1 && members.get(0) instanceof ObjectNode only ? alias(only) : null;
    }

    /** Whether null is allowed where the alias stands, whatever its target says. */
    boolean addsNull(ObjectNode alias) {
        return alias.flag("nullable")
                || alias.texts("type").contains("null")
                || alternatives(alias).stream().anyMatch(Keywords::isNull)
                || alias.objects("allOf").stream().anyMatch(member -> !Source.isReference(member) && addsNull(member));
    }

    private static List<Node> alternatives(ObjectNode schema) {
        List<Node> members = new ArrayList<>(schema.items("oneOf"));
        members.addAll(schema.items("anyOf"));
        return members;
    }

    /** The members of all kinds that say something of the type. */
    private static List<Node> members(ObjectNode schema) {
        List<Node> members = new ArrayList<>(schema.items("allOf"));
        members.removeIf(member -> member instanceof ObjectNode object && !Keywords.types(object));
        if (!Keywords.isPresence(schema.items("oneOf")) && !Keywords.isPresence(schema.items("anyOf"))) {
            alternatives(schema).stream()
                    .filter(member -> !Keywords.isNull(member))
                    .forEach(members::add);
        }
        return members;
    }

    /** {@return the schema flattened} */
    Shape flatten(ObjectNode schema) {
        Place place = source.place(schema);
        Shape known = shapes.get(place);
        if (known == null) {
            known = merge(place, schema, null, List.of(schema));
            shapes.put(place, known);
        }
        return known;
    }

    /**
     * {@return several schemas flattened into one}
     * @param place where the type stands that comes of it
     * @param node the schema that it is described by
     * @param base what is inherited from the union that it is a variant of, or null
     * @param parts the schemas, the narrowest last
     */
    Shape merge(Place place, ObjectNode node, @Nullable Shape base, List<ObjectNode> parts) {
        Shape.Builder shape = new Shape.Builder(node, place);
        if (base != null) {
            shape.inherit(base);
        }
        Set<Place> path = new LinkedHashSet<>();
        for (ObjectNode part : parts) {
            path.add(source.place(part));
            collect(shape, part, path, true);
        }
        return shape.build();
    }

    private void collect(Shape.Builder shape, ObjectNode schema, Set<Place> path, boolean own) {
        if (Source.isReference(schema)) {
            ObjectNode target = source.target(schema);
            if (target != null) {
                inherit(shape, schema, target, path);
            }
            if (!source.siblingsCount(schema)) {
                return;
            }
        }
        for (Node member : schema.items("allOf")) {
            if (member instanceof ObjectNode object) {
                collect(shape, object, path, own);
            }
        }
        collectAlternatives(shape, schema, "oneOf", path, own);
        collectAlternatives(shape, schema, "anyOf", path, own);
        collectOwn(shape, schema, own);
    }

    private void inherit(Shape.Builder shape, ObjectNode holder, ObjectNode target, Set<Place> path) {
        Place place = source.place(target);
        if (!path.add(place)) {
            source.diagnostics()
                    .error(
                            "allof-cycle",
                            Source.location(holder, "$ref"),
                            "The schema inherits from itself",
                            "Remove one of the references of the cycle.",
                            target.location());
            return;
        }
        collect(shape, target, path, false);
        path.remove(place);
    }

    private void collectAlternatives(
            Shape.Builder shape, ObjectNode schema, String keyword, Set<Place> path, boolean own) {
        List<Node> members = new ArrayList<>(schema.items(keyword));
        if (members.isEmpty()) {
            return;
        }
        if (Keywords.isPresence(members)) {
            shape.presence(Presence.rule(keyword, schema.objects(keyword)));
            return;
        }
        if (members.removeIf(Keywords::isNull) && own) {
            shape.nullable();
        }
        if (!own && members.stream().anyMatch(member -> leadsTo(member, path))) {
            // A base that lists those that inherit from it: what it is one of is known here.
            return;
        }
        if (members.size() == 1 && members.get(0) instanceof ObjectNode only) {
            collect(shape, only, path, own);
        } else if (!members.isEmpty()) {
            shape.alternatives(new Alternatives(schema, keyword, List.copyOf(members), own));
        }
    }

    private boolean leadsTo(Node member, Set<Place> path) {
        ObjectNode target = source.follow(member);
        return target != null && path.contains(source.place(target));
    }

    private void collectOwn(Shape.Builder shape, ObjectNode schema, boolean own) {
        if (schema.get("properties") instanceof ObjectNode properties) {
            properties.entries().forEach(entry -> shape.property(entry.getKey(), entry.getValue()));
        }
        Place holder = source.place(schema);
        shape.required(schema.texts("required").stream()
                .filter(name ->
                        !source.relaxed().has(holder, name) && !source.relaxed().has(shape.place(), name))
                .toList());
        Set<String> types = types(schema);
        boolean listed = schema.items("enum").stream().anyMatch(Flattener::isNull);
        if (own && (schema.flag("nullable") || types.contains("null") || listed)) {
            shape.nullable();
        }
        types.remove("null");
        if (!types.isEmpty() && !shape.types(types)) {
            source.diagnostics()
                    .warning(
                            "contradictory-types",
                            Source.location(schema, "type"),
                            "What the schema inherits allows none of " + String.join(", ", types),
                            "Give both the same type; this one is taken.");
        }
        Unchecked.note(source, schema);
        for (Map.Entry<String, Node> entry : schema.entries()) {
            if (!MERGED.contains(entry.getKey()) && (own || !Keywords.OWN.contains(entry.getKey()))) {
                shape.keyword(entry.getKey(), entry.getValue());
            }
        }
    }

    private static boolean isNull(Node value) {
        return value instanceof ScalarNode scalar && scalar.isNull();
    }

    private Set<String> types(ObjectNode schema) {
        Set<String> types = new LinkedHashSet<>();
        Node type = schema.get("type");
        List<Node> words = type instanceof ScalarNode ? List.of(type) : schema.items("type");
        for (Node word : words) {
            String text = word instanceof ScalarNode scalar ? scalar.text() : "";
            String meant = FOREIGN_TYPES.getOrDefault(text.toLowerCase(Locale.ROOT), text);
            if (TYPES.contains(text)) {
                types.add(text);
            } else if (TYPES.contains(meant) || meant.isEmpty() && !text.isEmpty()) {
                source.diagnostics()
                        .warning(
                                "foreign-type",
                                word.location(),
                                "There is no type `" + text + "`; it is taken for " + (meant.isEmpty() ? "any" : meant),
                                "Write that, with a `format` if need be, or leave `type` out if anything is meant.");
                types.addAll(meant.isEmpty() ? List.of() : List.of(meant));
            } else {
                source.diagnostics()
                        .error(
                                "unknown-type",
                                word.location(),
                                text.isEmpty() ? "`type` is no word" : "There is no type `" + text + "`",
                                "The types are string, number, integer, boolean, object, array and null.");
            }
        }
        return types;
    }
}
