package com.withampersand.codegen.model;

import com.withampersand.codegen.document.ArrayNode;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts keywords into words that have no type of their own. */
final class Facts {

    private static final int LONG = 120;

    private final List<String> facts = new ArrayList<>();
    private final Map<String, Node> keywords;

    private Facts(Map<String, Node> keywords) {
        this.keywords = keywords;
    }

    /**
     * {@return the facts that keywords state}
     * @param keywords the keywords by name
     * @param secret whether the value must not be shown
     * @param typed whether the type says the format already
     */
    static List<String> of(Map<String, Node> keywords, boolean secret, boolean typed) {
        Facts facts = new Facts(keywords);
        if (!secret) {
            facts.defaultValue();
        }
        facts.range();
        facts.count("minLength", "maxLength", "character");
        facts.count("minItems", "maxItems", "item");
        facts.text("pattern").ifPresent(pattern -> facts.facts.add("Pattern: `" + pattern + "`."));
        if (!typed) {
            facts.text("format")
                    .filter(format -> !Scalars.isTyped(format))
                    .ifPresent(format -> facts.facts.add("Format: " + format + "."));
        }
        if (!secret) {
            facts.example();
        }
        if (facts.flag("readOnly")) {
            facts.facts.add("Read only.");
        }
        Node oneOf = keywords.get("x-one-of");
        if (oneOf != null) {
            facts.facts.addAll(Presence.rules(oneOf));
        }
        List<String> unchecked = Unchecked.of(keywords);
        if (!unchecked.isEmpty()) {
            facts.facts.add("Not checked: `" + String.join("`, `", unchecked) + "`.");
        }
        return List.copyOf(facts.facts);
    }

    /** {@return the members of an object by name} */
    static Map<String, Node> members(ObjectNode node) {
        return node.entries().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void defaultValue() {
        Node value = keywords.containsKey("default") ? keywords.get("default") : keywords.get("x-default");
        if (value != null && !(value instanceof ScalarNode scalar && scalar.isNull())) {
            String text = json(value);
            if (text.length() <= LONG) {
                facts.add("Default: " + text + (text.endsWith(".") ? "" : "."));
            }
        }
    }

    private void range() {
        String low = bound("minimum", "exclusiveMinimum", "At least ", "More than ");
        String high = bound("maximum", "exclusiveMaximum", "at most ", "less than ");
        if (!low.isEmpty() && !high.isEmpty()) {
            facts.add(low + ", " + high + ".");
        } else if (!low.isEmpty() || !high.isEmpty()) {
            facts.add(capital(low + high) + ".");
        }
        text("multipleOf").ifPresent(factor -> facts.add("A multiple of " + factor + "."));
    }

    /** In OpenAPI 3.0 the exclusive keyword is a flag on the other, since 3.1 a bound of its own. */
    private String bound(String inclusive, String exclusive, String with, String without) {
        String own = text(exclusive).orElse("");
        if (!own.isEmpty() && !own.equals("true") && !own.equals("false")) {
            return without + own;
        }
        return text(inclusive)
                .map(bound -> (own.equals("true") ? without : with) + bound)
                .orElse("");
    }

    private void count(String minimum, String maximum, String unit) {
        String low = text(minimum).filter(text -> !text.equals("0")).orElse("");
        String high = text(maximum).orElse("");
        String one = high.isEmpty() ? low : high;
        String units = unit + (one.equals("1") ? "" : "s");
        if (!low.isEmpty() && !high.isEmpty()) {
            facts.add((low.equals(high) ? "Exactly " + low : low + " to " + high) + " " + units + ".");
        } else if (!one.isEmpty()) {
            facts.add((high.isEmpty() ? "At least " : "At most ") + one + " " + units + ".");
        }
    }

    private void example() {
        Node example = keywords.get("example");
        if (example == null
                && keywords.get("examples") instanceof ArrayNode array
                && !array.items().isEmpty()) {
            example = array.items().get(0);
        }
        if (example instanceof ScalarNode scalar
                && !scalar.isNull()
                && !scalar.text().isBlank()) {
            String text = scalar.text().strip();
            if (text.length() <= LONG && text.lines().count() == 1) {
                facts.add("Example: " + text + (text.endsWith(".") ? "" : "."));
            }
        }
    }

    private Optional<String> text(String keyword) {
        return keywords.get(keyword) instanceof ScalarNode scalar && !scalar.isNull()
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    private boolean flag(String keyword) {
        return keywords.get(keyword) instanceof ScalarNode scalar && scalar.isTrue();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String json(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.isString() && scalar.text().isBlank() ? '"' + scalar.text() + '"' : scalar.text();
        }
        return value(node.toJava());
    }

    private static String value(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Facts::value).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> "\"" + entry.getKey() + "\": " + value(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }
}
