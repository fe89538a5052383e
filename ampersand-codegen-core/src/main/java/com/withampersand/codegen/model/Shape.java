package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema with its {@code allOf} flattened, still in terms of nodes: what the passes on types look at.
 *
 * @param node the schema
 * @param place where the type stands that it makes, if it makes one
 * @param types the JSON Schema types it allows other than null; empty if it does not say
 * @param nullable whether null is allowed
 * @param keywords the other keywords; of one that is given repeatedly the last
 * @param properties the declarations of each property, the narrowest last
 * @param required what must be there
 * @param alternatives its {@code oneOf} and {@code anyOf}, presence rules and those of a single member left out
 * @param presence the presence rules in words
 */
record Shape(
        ObjectNode node,
        Place place,
        List<String> types,
        boolean nullable,
        Map<String, Node> keywords,
        Map<String, List<Node>> properties,
        Set<String> required,
        List<Alternatives> alternatives,
        List<String> presence) {

    /**
     * A {@code oneOf} or {@code anyOf}.
     *
     * @param holder the schema that has it
     * @param keyword which of the two
     * @param members its members, null left out
     * @param own whether it stands in the schema itself, not in one that it refers to
     */
    record Alternatives(ObjectNode holder, String keyword, List<Node> members, boolean own) {}

    /** The keyword if it has any value but false and null. */
    boolean has(String keyword) {
        return keywords.containsKey(keyword);
    }

    @Nullable
    Node get(String keyword) {
        return keywords.get(keyword);
    }

    /** The same where a type stands that is made of it, whatever it was made of. */
    Shape at(Place at) {
        return new Shape(node, at, types, false, keywords, properties, required, alternatives, presence);
    }

    /** The same of one of its types only, as if the others were other schemas. */
    Shape only(String type, Place at) {
        return new Shape(node, at, List.of(type), false, keywords, properties, required, List.of(), presence);
    }

    /** Gathers a shape; the order of the calls is the order of the description. */
    static final class Builder {
        private final ObjectNode node;
        private final Place place;
        private @Nullable Set<String> types;
        private boolean nullable;
        private final Map<String, Node> keywords = new LinkedHashMap<>();
        private final Map<String, List<Node>> properties = new LinkedHashMap<>();
        private final Set<String> required = new LinkedHashSet<>();
        private final List<Alternatives> alternatives = new ArrayList<>();
        private final Set<String> presence = new LinkedHashSet<>();

        Builder(ObjectNode node, Place place) {
            this.node = node;
            this.place = place;
        }

        Place place() {
            return place;
        }

        /**
         * Narrows the types.
         *
         * @return false if nothing would be left, in which case the new ones count
         */
        boolean types(Set<String> more) {
            if (types == null) {
                types = new LinkedHashSet<>(more);
                return true;
            }
            Set<String> both = new LinkedHashSet<>(more);
            Set<String> before = types;
            both.removeIf(type -> !(before.contains(type) || (type.equals("integer") && before.contains("number"))));
            types = both.isEmpty() ? new LinkedHashSet<>(more) : both;
            return !both.isEmpty();
        }

        void nullable() {
            nullable = true;
        }

        void keyword(String name, Node value) {
            keywords.put(name, value);
        }

        void property(String name, Node schema) {
            List<Node> declarations = properties.computeIfAbsent(name, key -> new ArrayList<>());
            // A base that is inherited by two ways declares its properties once.
            if (!declarations.contains(schema)) {
                declarations.add(schema);
            }
        }

        void required(List<String> names) {
            required.addAll(names);
        }

        void alternatives(Alternatives more) {
            alternatives.add(more);
        }

        void presence(String rule) {
            presence.add(rule);
        }

        /** Takes over what a union says of all of its variants. */
        void inherit(Shape union) {
            union.properties.forEach((name, schemas) -> schemas.forEach(schema -> property(name, schema)));
            required.addAll(union.required);
        }

        Shape build() {
            Set<String> allowed = types == null ? new LinkedHashSet<>() : types;
            if (allowed.contains("number")) {
                allowed.remove("integer");
            }
            Map<String, List<Node>> copies = new LinkedHashMap<>();
            properties.forEach((name, schemas) -> copies.put(name, List.copyOf(schemas)));
            return new Shape(
                    node,
                    place,
                    List.copyOf(allowed),
                    nullable,
                    Collections.unmodifiableMap(keywords),
                    Collections.unmodifiableMap(copies),
                    Collections.unmodifiableSet(required),
                    List.copyOf(alternatives),
                    List.copyOf(presence));
        }
    }
}
