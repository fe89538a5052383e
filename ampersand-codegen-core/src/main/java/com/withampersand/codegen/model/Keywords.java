package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which keywords of a schema say what: the type, words only, or a wish about which properties come together. */
final class Keywords {

    /** What a schema says of itself and not of those that build on it. */
    static final Set<String> OWN = Set.of(
            "title",
            "description",
            "summary",
            "deprecated",
            "default",
            "example",
            "examples",
            "externalDocs",
            "discriminator",
            "xml",
            "$id",
            "id",
            "$schema",
            "$anchor",
            "$comment",
            "$defs",
            "definitions",
            "x-default");

    /** What makes another type of what is referred to beside it. */
    private static final Set<String> STRUCTURE =
            Set.of("enum", "const", "format", "items", "prefixItems", "patternProperties", "x-known-values");

    private static final Set<String> TYPING = Set.of("type", "$ref", "allOf", "properties", "additionalProperties");

    private static final Set<String> PRESENCE =
            Set.of("required", "not", "title", "description", "summary", "type", "$comment");

    private Keywords() {}

    /** Whether the schema says more of the type than {@code type} and the schemas that it is put together from. */
    static boolean narrows(ObjectNode schema) {
        return schema.names().stream().anyMatch(STRUCTURE::contains)
                || (schema.get("properties") instanceof ObjectNode properties && !properties.isEmpty())
                || schema.get("additionalProperties") instanceof ObjectNode
                || !schema.texts("required").isEmpty();
    }

    /** Whether the schema, {@code $ref} and {@code allOf} aside, says more of the type than {@code type}. */
    static boolean shapes(ObjectNode schema) {
        return narrows(schema) || schema.has("oneOf") || schema.has("anyOf");
    }

    /** Whether the schema says anything of the type at all. */
    static boolean types(ObjectNode schema) {
        return shapes(schema) || schema.names().stream().anyMatch(TYPING::contains);
    }

    /** Whether the members of a {@code oneOf} or {@code anyOf} only say which properties must be there. */
    static boolean isPresence(List<Node> members) {
        return !members.isEmpty()
                && members.stream()
                        .allMatch(member -> member instanceof ObjectNode object
                                && (object.has("required") || object.has("not"))
                                && PRESENCE.containsAll(object.names()));
    }

    /**
     * Whether a member of a {@code oneOf} or {@code anyOf} stands for null alone. Serializers write
     * {@code {type: object, nullable: true}} for it, which says nothing of an object's properties.
     */
    static boolean isNull(Node member) {
        if (!(member instanceof ObjectNode object) || Source.isReference(object)) {
            return false;
        }
        return isNullWord(object.get("type"))
                || (object.items("type").size() == 1
                        && isNullWord(object.items("type").get(0)))
                || (object.get("const") instanceof ScalarNode constant && constant.isNull())
                || (object.items("enum").size() == 1
                        && object.items("enum").get(0) instanceof ScalarNode value
                        && value.isNull())
                || (object.flag("nullable")
                        && (!object.has("type") || "object".equals(object.text("type")))
                        && !shapes(object)
                        && !object.has("allOf"));
    }

    /** {@code type: null} without quotes is null itself in YAML, and meant as the word. */
    private static boolean isNullWord(@Nullable Node type) {
        return type instanceof ScalarNode scalar && scalar.text().equals("null");
    }
}
