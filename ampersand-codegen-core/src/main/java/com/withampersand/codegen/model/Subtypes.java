package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the schemas that inherit from one with a {@code discriminator} and no {@code oneOf} or {@code anyOf}: such a base
 * is a union of them. Only schemas with names of their own count, for a value of the discriminator has to mean them.
 */
final class Subtypes {

    /** The step from a base to the type that has its properties alone. */
    private static final String ALONE = "discriminator";

    private final Source source;
    private final List<ObjectNode> components;
    private final Set<Place> mapped = new HashSet<>();
    private final Map<Place, List<ObjectNode>> children = new HashMap<>();
    private final Map<Place, ObjectNode> unions = new TreeMap<>();
    private final Map<Place, List<ObjectNode>> variants = new HashMap<>();
    private final Set<Place> all = new HashSet<>();

    /**
     * Looks at all schemas that have names.
     *
     * @param components the schemas in the order of the documents, which is that of the variants
     */
    Subtypes(Source source, List<Node> components) {
        this.source = source;
        this.components = components.stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
        this.components.forEach(this::learnMapping);
        for (ObjectNode component : this.components) {
            for (ObjectNode base : bases(component)) {
                Place place = source.place(base);
                children.computeIfAbsent(place, key -> new ArrayList<>()).add(component);
                if (isBase(base)) {
                    unions.put(place, base);
                }
            }
        }
        unions.keySet().forEach(union -> variants.put(union, find(union)));
        variants.values().forEach(found -> found.forEach(subtype -> all.add(source.place(subtype))));
    }

    /** {@return the variants of the union that a schema is, in the order of the documents; empty if it is none} */
    List<ObjectNode> of(Place base) {
        return variants.getOrDefault(base, List.of());
    }

    /** Whether a schema is a variant because of what it inherits from. */
    boolean contains(ObjectNode schema) {
        return all.contains(source.place(schema));
    }

    /** {@return the nearest base with a discriminator that some schemas all inherit from, null if there is none} */
    @Nullable
    ObjectNode common(List<Place> schemas) {
        ObjectNode nearest = null;
        int least = Integer.MAX_VALUE;
        for (Map.Entry<Place, ObjectNode> union : unions.entrySet()) {
            Set<Place> below = new HashSet<>();
            descend(union.getKey(), below, true);
            if (below.size() < least && below.containsAll(schemas)) {
                nearest = union.getValue();
                least = below.size();
            }
        }
        return nearest;
    }

    /** {@return the place of the type that has the properties of a base alone} */
    static Place alone(Place base) {
        return base.child(ALONE);
    }

    /** Whether a type is what a base amounts to without its subtypes. */
    boolean isAlone(Shape shape) {
        return shape.place().equals(alone(source.place(shape.node())));
    }

    /** {@return the schemas that a schema inherits from at first hand} */
    List<ObjectNode> bases(ObjectNode schema) {
        List<ObjectNode> bases = new ArrayList<>();
        if (Source.isReference(schema)) {
            if (source.siblingsCount(schema) && Keywords.shapes(schema)) {
                add(bases, source.follow(source.target(schema)));
            }
        } else if (!isNullableAlias(schema)) {
            addMembers(bases, schema);
        }
        return bases;
    }

    private void addMembers(List<ObjectNode> bases, ObjectNode schema) {
        for (ObjectNode member : schema.objects("allOf")) {
            if (Source.isReference(member)) {
                add(bases, source.follow(member));
            } else {
                addMembers(bases, member);
            }
        }
    }

    private static void add(List<ObjectNode> bases, @Nullable ObjectNode base) {
        if (base != null && !bases.contains(base)) {
            bases.add(base);
        }
    }

    /** {@code allOf} with one reference is how OpenAPI 3.0 says {@code nullable} beside it, which makes no subtype. */
    private boolean isNullableAlias(ObjectNode schema) {
        return schema.flag("nullable")
                && schema.items("allOf").size() == 1
                && !Keywords.shapes(schema)
                && !mapped.contains(source.place(schema));
    }

    private void learnMapping(ObjectNode base) {
        ObjectNode discriminator = discriminator(base);
        if (discriminator != null && discriminator.get("mapping") instanceof ObjectNode mapping) {
            for (String value : mapping.names()) {
                ObjectNode target = source.follow(source.mapped(discriminator, value));
                if (target != null) {
                    mapped.add(source.place(target));
                }
            }
        }
    }

    /** {@return the discriminator that stands in the schema itself or in an inline member of its {@code allOf}} */
    private static @Nullable ObjectNode discriminator(ObjectNode schema) {
        ObjectNode found = schema.object("discriminator");
        for (ObjectNode member : schema.objects("allOf")) {
            found = found != null || Source.isReference(member) ? found : discriminator(member);
        }
        return found;
    }

    private static boolean isBase(ObjectNode schema) {
        ObjectNode discriminator = discriminator(schema);
        return discriminator != null
                && discriminator.text("propertyName") != null
                && !Source.isReference(schema)
                && isNoUnion(schema.items("oneOf"))
                && isNoUnion(schema.items("anyOf"));
    }

    private static boolean isNoUnion(List<Node> members) {
        return members.isEmpty() || Keywords.isPresence(members);
    }

    /** A union below another is one variant there, whatever inherits from it. */
    private List<ObjectNode> find(Place union) {
        Set<Place> found = new HashSet<>();
        descend(union, found, false);
        for (Place nested : List.copyOf(found)) {
            if (unions.containsKey(nested)) {
                Set<Place> inside = new HashSet<>();
                descend(nested, inside, true);
                inside.remove(nested);
                found.removeAll(inside);
            }
        }
        found.remove(union);
        return components.stream()
                .filter(component -> found.contains(source.place(component)))
                .toList();
    }

    private void descend(Place base, Set<Place> found, boolean intoUnions) {
        for (ObjectNode child : children.getOrDefault(base, List.of())) {
            Place place = source.place(child);
            if (found.add(place) && (intoUnions || !unions.containsKey(place))) {
                descend(place, found, intoUnions);
            }
        }
    }
}
