package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Nearest;
import com.withampersand.codegen.document.ScalarNode.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds fields that OpenAPI does not have, which are mostly misspelled: what they say would be lost without a word. A
 * schema may have keywords of anybody's, so there only those count that are nearly one of the specification.
 */
final class FieldCheck {

    private static final Map<Role, Set<String>> FIELDS = fields();

    private FieldCheck() {}

    static void check(ObjectNode object, Role role, Diagnostics diagnostics) {
        Set<String> fields = FIELDS.get(role);
        if (fields == null) {
            return;
        }
        for (String name : object.names()) {
            if (fields.contains(name) || name.startsWith("x-") || isData(object, role)) {
                continue;
            }
            String found = Nearest.of(name, fields);
            String nearest = found != null && isNear(name, found, role) ? found : "";
            if (object.has(nearest) || (role == Role.SCHEMA && nearest.isEmpty())) {
                continue;
            }
            diagnostics.warning(
                    "unknown-field",
                    object.keyLocation(name),
                    "`" + name + "` is no field that can be here, and is passed over",
                    nearest.isEmpty()
                            ? "Remove it, or call it x-" + name + " if it is an extension."
                            : "Did you mean " + nearest + "?");
        }
    }

    /** Finds what is no object, nor a list of such, where only that has a meaning. */
    static void checkKind(Node value, Role role, boolean map, Diagnostics diagnostics) {
        boolean any = role == Role.PLAIN || role == Role.UNKNOWN || role == Role.EXAMPLE;
        boolean flag = role == Role.SCHEMA && value instanceof ScalarNode scalar && scalar.kind() == Kind.BOOLEAN;
        if ((value instanceof ScalarNode && !any && !flag) || (value instanceof ArrayNode && map)) {
            diagnostics.warning(
                    "not-an-object",
                    value.location(),
                    "This is " + value.kindName() + " where an object is needed, and is passed over",
                    "Write what belongs there, or remove it.");
        }
    }

    /** References have siblings of all kinds, which mean nothing. */
    private static boolean isData(ObjectNode object, Role role) {
        return role.mayRefer() && object.has("$ref");
    }

    /** One letter more, less or another, of a word that is long enough for that to be no other word. */
    private static boolean isNear(String name, String nearest, Role role) {
        return (nearest.length() > 4 || role != Role.SCHEMA)
                && Nearest.distance(name, nearest, 3) <= (nearest.length() > 7 ? 2 : 1);
    }

    private static Map<Role, Set<String>> fields() {
        Map<Role, Set<String>> fields = new EnumMap<>(Role.class);
        fields.put(
                Role.OPENAPI,
                words("openapi $self info jsonSchemaDialect servers paths webhooks components security tags"
                        + " externalDocs $schema $id id"));
        fields.put(
                Role.PATH_ITEM,
                words("$ref summary description get put post delete options head patch trace query"
                        + " additionalOperations servers parameters"));
        fields.put(
                Role.OPERATION,
                words("tags summary description externalDocs operationId parameters requestBody"
                        + " responses callbacks deprecated security servers"));
        fields.put(
                Role.PARAMETER,
                words("$ref name in description required deprecated allowEmptyValue style explode"
                        + " allowReserved schema example examples content"));
        fields.put(
                Role.HEADER,
                words("$ref description required deprecated allowEmptyValue style explode allowReserved"
                        + " schema example examples content name in"));
        fields.put(Role.REQUEST_BODY, words("$ref description content required"));
        fields.put(
                Role.MEDIA_TYPE, words("$ref schema itemSchema example examples encoding itemEncoding prefixEncoding"));
        fields.put(Role.RESPONSE, words("$ref summary description headers content links"));
        fields.put(
                Role.COMPONENTS,
                words("schemas responses parameters examples requestBodies headers securitySchemes"
                        + " links callbacks pathItems mediaTypes"));
        fields.put(
                Role.SCHEMA,
                words("$ref $dynamicRef $id $schema $anchor $dynamicAnchor $comment $defs definitions title"
                        + " description default examples example deprecated readOnly writeOnly nullable type enum const"
                        + " format properties patternProperties additionalProperties required dependentRequired"
                        + " dependentSchemas dependencies propertyNames minProperties maxProperties items prefixItems"
                        + " additionalItems contains minContains maxContains minItems maxItems uniqueItems pattern"
                        + " minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf allOf anyOf"
                        + " oneOf not discriminator externalDocs contentEncoding contentMediaType contentSchema"
                        + " unevaluatedItems unevaluatedProperties"));
        return fields;
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(Set.of(text.split(" ")));
    }
}
