package com.withampersand.codegen.proof;

import static com.withampersand.codegen.proof.Described.list;
import static com.withampersand.codegen.proof.Described.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A schema with all that it refers to and is made of, one variant picked of each union. */
final class SchemaParts {

    private final Described described;
    private final int pick;
    private final List<Map<?, ?>> parts = new ArrayList<>();
    private final Map<String, String> tags = new LinkedHashMap<>();
    private String heir = "";
    private boolean unknown;

    private SchemaParts(Described described, int pick) {
        this.described = described;
        this.pick = pick;
    }

    static SchemaParts of(Described described, Object schema, int pick) {
        SchemaParts all = new SchemaParts(described, pick);
        all.add(schema);
        all.inherit();
        for (int i = 0; i < all.parts.size(); i++) { // There come more.
            all.choose(all.parts.get(i));
        }
        return all;
    }

    private void add(@Nullable Object schema) {
        if (!(schema instanceof Map<?, ?> part) || isKnown(part)) {
            return;
        }
        Object reference = part.containsKey("$ref") ? part.get("$ref") : part.get("$dynamicRef");
        if (reference == null || described.siblingsCount()) {
            parts.add(part);
            list(part.get("allOf")).forEach(this::add);
        }
        if (reference != null) {
            Object target = described.target(reference.toString());
            unknown |= target == null;
            add(target);
        }
    }

    private boolean isKnown(Map<?, ?> schema) {
        return parts.stream().anyMatch(part -> part == schema);
    }

    private void choose(Map<?, ?> part) {
        Map<?, ?> discriminator = map(part.get("discriminator"));
        Object property = discriminator.get("propertyName");
        List<?> variants = variants(part);
        if (!variants.isEmpty()) {
            Object own = variants.stream()
                    .filter(it -> isKnown(described.object(it)))
                    .map(Object.class::cast)
                    .findFirst()
                    .orElseGet(() -> variants.get(pick % variants.size()));
            add(own);
            if (property != null && map(own).get("$ref") instanceof String reference) {
                tags.put(property.toString(), tag(discriminator, reference));
            }
        } else if (property != null && !heir.isEmpty()) {
            tags.put(property.toString(), tag(discriminator, "#/components/schemas/" + heir));
        }
    }

    private static List<?> variants(Map<?, ?> part) {
        List<?> variants = list(part.get("oneOf"));
        return variants.isEmpty() ? list(part.get("anyOf")) : variants;
    }

    /** Of a type that others inherit from, a value is of one of those that none inherits from. */
    private void inherit() {
        if (parts.stream().anyMatch(part -> part.containsKey("discriminator"))) {
            String name = name(parts.get(0));
            for (List<String> heirs = heirs(name); !heirs.isEmpty(); heirs = heirs(name)) {
                name = heirs.get(pick % heirs.size());
                add(described.schemas().get(name));
            }
            heir = name;
        }
    }

    private List<String> heirs(String name) {
        List<String> heirs = new ArrayList<>();
        described.schemas().forEach((heir, schema) -> {
            if (list(map(schema).get("allOf")).stream()
                    .anyMatch(it -> ("#/components/schemas/" + name).equals(map(it).get("$ref")))) {
                heirs.add(String.valueOf(heir));
            }
        });
        return heirs;
    }

    private String name(Map<?, ?> schema) {
        return described.schemas().entrySet().stream()
                .filter(entry -> entry.getValue() == schema)
                .map(entry -> String.valueOf(entry.getKey()))
                .findFirst()
                .orElse("");
    }

    private static String tag(Map<?, ?> discriminator, String reference) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return map(discriminator.get("mapping")).entrySet().stream()
                .filter(entry ->
                        entry.getValue().equals(reference) || entry.getValue().equals(name))
                .map(entry -> String.valueOf(entry.getKey()))
                .findFirst()
                .orElse(name);
    }

    boolean has(String keyword) {
        return parts.stream().anyMatch(part -> part.containsKey(keyword));
    }

    /** What the first that has the keyword says. */
    @Nullable
    Object get(String keyword) {
        return parts.stream()
                .filter(part -> part.containsKey(keyword))
                .findFirst()
                .map(part -> (Object) part.get(keyword))
                .orElse(null);
    }

    /** The values of discriminators, by property. */
    Map<String, String> tags() {
        return tags;
    }

    /** Those values of an enum that all parts allow, without null unless there are no others. */
    List<?> values() {
        List<@Nullable Object> values = new ArrayList<>();
        boolean first = true;
        for (Map<?, ?> part : parts) {
            if (part.get("enum") instanceof List<?> some) {
                if (first) {
                    values.addAll(some);
                } else {
                    values.retainAll(some);
                }
                first = false;
            }
        }
        List<@Nullable Object> present =
                values.stream().filter(it -> it != null).toList();
        return present.isEmpty() ? values : present;
    }

    /** The type of values; empty if any will do. */
    String type() {
        List<String> types = new ArrayList<>();
        for (Map<?, ?> part : parts) {
            Object type = part.get("type");
            List<?> some = type instanceof List<?> several ? several : type == null ? List.of() : List.of(type);
            some.stream()
                    .filter(each -> !each.equals("null") || some.size() == 1)
                    .limit(1)
                    .forEach(each -> types.add(each.toString()));
        }
        if (types.isEmpty()) {
            boolean object = has("properties") || has("additionalProperties") || !tags.isEmpty();
            return object ? "object" : has("items") ? "array" : "";
        }
        return types.get(0).equals("number") && types.contains("integer") ? "integer" : types.get(0);
    }

    /** Whether all that counts is known: what is in another file is not. */
    boolean isKnown() {
        return !unknown;
    }

    /** The schemas of each property. */
    Map<String, List<Object>> properties() {
        Map<String, List<Object>> properties = new LinkedHashMap<>();
        for (Map<?, ?> part : parts) {
            map(part.get("properties"))
                    .forEach((name, schema) -> properties
                            .computeIfAbsent(String.valueOf(name), it -> new ArrayList<>())
                            .add(schema == null ? Map.of() : schema));
        }
        return properties;
    }

    Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        parts.forEach(part -> list(part.get("required")).forEach(name -> required.add(String.valueOf(name))));
        return required;
    }

    /** Whether only some values will do. */
    boolean isOneOfSome() {
        return has("const") || !values().isEmpty();
    }

    /** How many picks it takes to have had each variant of a schema and each value. */
    static int picks(Described described, Object schema) {
        int picks = 1;
        for (Map<?, ?> part : of(described, schema, 0).parts) {
            picks = Math.max(
                    picks,
                    Math.max(variants(part).size(), list(part.get("enum")).size()));
        }
        return Math.min(picks, 40);
    }
}
