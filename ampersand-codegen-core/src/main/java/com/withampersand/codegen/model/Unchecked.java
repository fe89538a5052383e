package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * What a schema demands that no type can say, and that generated code does not check (JSON Schema 2020-12 core, sections
 * 10.2 and 10.3): it is told in words, and noted.
 */
final class Unchecked {

    private static final List<String> DEMANDS = List.of(
            "not",
            "if",
            "dependentRequired",
            "dependentSchemas",
            "dependencies",
            "propertyNames",
            "contains",
            "prefixItems",
            "patternProperties",
            "unevaluatedItems",
            "contentSchema");

    private Unchecked() {}

    /** {@return those of the keywords that demand something, in the order of the specification} */
    static List<String> of(Map<String, Node> keywords) {
        return DEMANDS.stream().filter(keyword -> demands(keyword, keywords)).toList();
    }

    /** Notes each of them. */
    static void note(Source source, ObjectNode schema) {
        for (String keyword : of(Facts.members(schema))) {
            boolean conditional = keyword.equals("if") || keyword.equals("dependentSchemas");
            source.diagnostics()
                    .note(
                            conditional ? "conditional-schema" : "not-enforced",
                            schema.keyLocation(keyword),
                            conditional
                                    ? "Conditions are not checked, and properties that only they name come untyped"
                                    : what(keyword),
                            conditional ? "Declare the properties under `properties`." : "");
        }
    }

    private static String what(String keyword) {
        return switch (keyword) {
            case "prefixItems" -> "Items that differ by position come untyped, in one list";
            case "patternProperties" -> "Properties whose names match patterns are kept, but untyped";
            default -> "`" + keyword + "` is not checked, neither when values are built nor when they are read";
        };
    }

    private static boolean demands(String keyword, Map<String, Node> keywords) {
        Node value = keywords.get(keyword);
        if (value == null) {
            return false;
        }
        return switch (keyword) {
            // A wish for the presence of properties is told in words of its own.
            case "not" -> value instanceof ObjectNode not && !not.isEmpty() && !not.has("required");
            case "patternProperties" ->
                value instanceof ObjectNode patterns
                        && (patterns.entries().size() > 1 || keywords.containsKey("properties"));
            case "unevaluatedItems" -> value instanceof ObjectNode;
            default -> true;
        };
    }
}
