package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Diagnostics;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds values in a schema that contradict the rest of it. */
final class ValueCheck {

    private static final Map<String, String> BOUNDS = Map.of(
            "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minimum", "maximum");
    private static final Set<String> TYPES =
            Set.of("string", "integer", "number", "boolean", "array", "object", "null");

    private ValueCheck() {}

    static void check(ObjectNode schema, Diagnostics diagnostics) {
        checkBounds(schema, diagnostics);
        List<String> types = types(schema);
        Node preset = schema.get("default");
        if (preset != null && !fits(preset, types)) {
            diagnostics.warning(
                    "default-type",
                    preset.location(),
                    "The default is " + preset.kindName() + ", but the type is " + String.join(" or ", types),
                    "Correct the default or the type; the default is only told in the documentation.");
        }
        ArrayNode values = schema.array("enum");
        if (values != null) {
            checkValues(values, types, diagnostics);
        }
    }

    private static void checkBounds(ObjectNode schema, Diagnostics diagnostics) {
        BOUNDS.forEach((least, most) -> {
            BigDecimal from = number(schema.get(least));
            BigDecimal to = number(schema.get(most));
            if (from != null && to != null && from.compareTo(to) > 0) {
                diagnostics.warning(
                        "contradictory-bounds",
                        schema.keyLocation(most),
                        "No value fits: `" + least + "` is " + schema.text(least) + " and `" + most + "` is "
                                + schema.text(most),
                        "Correct one of the two.",
                        schema.keyLocation(least));
            }
        });
    }

    /** A string enum with other values in it is complained of where it is read. */
    private static void checkValues(ArrayNode values, List<String> types, Diagnostics diagnostics) {
        Map<String, Node> seen = new HashMap<>();
        boolean told = types.contains("string");
        for (Node value : values.items()) {
            Node first = value instanceof ScalarNode scalar
                    ? seen.putIfAbsent(scalar.kind() + " " + scalar.text(), value)
                    : null;
            if (first != null) {
                diagnostics.warning(
                        "repeated-enum-value",
                        value.location(),
                        "The enum has this value already",
                        "Remove one of the two.",
                        first.location());
            }
            if (!told && !fits(value, types)) {
                told = true;
                diagnostics.warning(
                        "enum-type",
                        value.location(),
                        "A value of the enum is " + value.kindName() + ", but the type is " + String.join(" or ", types)
                                + "; it is taken as it stands",
                        "Correct the value or the type.");
            }
        }
    }

    /** Whether the type allows it; null is often written for nothing at all. */
    private static boolean fits(Node value, List<String> types) {
        if (types.isEmpty() || !TYPES.containsAll(types)) {
            return true;
        }
        if (!(value instanceof ScalarNode scalar)) {
            return types.contains(value instanceof ArrayNode ? "array" : "object");
        }
        return switch (scalar.kind()) {
            case NULL -> true;
            case STRING -> types.contains("string");
            case BOOLEAN -> types.contains("boolean");
            case NUMBER ->
                types.contains("number")
                        || (types.contains("integer") && !scalar.text().matches("[-+]?[0-9]*\\.[0-9]*[1-9][0-9]*"));
        };
    }

    private static List<String> types(ObjectNode schema) {
        String type = schema.text("type");
        return type == null ? schema.texts("type") : List.of(type);
    }

    private static @Nullable BigDecimal number(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.decimal() : null;
    }
}
