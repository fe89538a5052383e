package com.withampersand.codegen.document;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an object is in its document: the grammar that tells a {@code $ref} from a property that is named so, and a
 * reference from data that looks like one.
 */
enum Role {
    OPENAPI(false),
    PATHS(false),
    PATH_ITEM(true),
    /** OpenAPI allows no reference here, but documents of several files have them. */
    OPERATION(true),
    PARAMETER(true),
    HEADER(true),
    REQUEST_BODY(true),
    MEDIA_TYPE(true),
    ENCODING(false),
    RESPONSES(false),
    RESPONSE(true),
    CALLBACK(true),
    EXAMPLE(true),
    LINK(true),
    SECURITY_SCHEME(true),
    COMPONENTS(false),
    SCHEMA(true),
    DISCRIMINATOR(false),
    /** A part of an OpenAPI document that has no references, such as its {@code info}. */
    PLAIN(false),
    /** A part of a file that nothing refers to and that has no declared kind. */
    UNKNOWN(true);

    /** What a member holds: one object of a role (or a list of such), or a map from names to such. */
    record Child(Role role, boolean map) {}

    private static final Set<String> DATA = Set.of("example", "default", "enum", "const", "value");
    private static final Map<Role, Map<String, Child>> GRAMMAR = grammar();

    private final boolean mayRefer;

    Role(boolean mayRefer) {
        this.mayRefer = mayRefer;
    }

    /** Whether a {@code $ref} may stand in for an object of this role. */
    boolean mayRefer() {
        return mayRefer;
    }

    /** What a member is, or null if nothing in it is a reference. */
    @Nullable
    Child child(String name, Node value) {
        Child child = GRAMMAR.getOrDefault(this, Map.of()).get(name);
        if (child != null) {
            return child;
        }
        boolean extension = name.startsWith("x-");
        return switch (this) {
            case PATHS, CALLBACK -> extension ? null : new Child(PATH_ITEM, false);
            case RESPONSES -> extension ? null : new Child(RESPONSE, false);
            case PLAIN -> extension || DATA.contains(name) ? null : new Child(PLAIN, false);
            case UNKNOWN -> extension || DATA.contains(name) ? null : guess(name, value);
            default -> null;
        };
    }

    private static @Nullable Child guess(String name, Node value) {
        if (name.equals("examples")) {
            return value instanceof ObjectNode ? new Child(EXAMPLE, true) : null;
        }
        for (Role role : new Role[] {SCHEMA, OPENAPI, COMPONENTS, PATH_ITEM, OPERATION, RESPONSE, MEDIA_TYPE}) {
            Child child = GRAMMAR.getOrDefault(role, Map.of()).get(name);
            if (child != null && !(role == COMPONENTS && value instanceof ArrayNode)) {
                return child;
            }
        }
        return new Child(UNKNOWN, false);
    }

    private static Map<Role, Map<String, Child>> grammar() {
        Map<Role, Map<String, Child>> grammar = new EnumMap<>(Role.class);
        grammar.put(
                OPENAPI,
                new Members()
                        .one(PATHS, "paths")
                        .one(COMPONENTS, "components")
                        .map(PATH_ITEM, "webhooks")
                        .one(PLAIN, "info", "servers", "tags", "security", "externalDocs")
                        .all);
        grammar.put(
                PATH_ITEM,
                new Members()
                        .one(OPERATION, "get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
                        .map(OPERATION, "additionalOperations")
                        .one(PARAMETER, "parameters")
                        .all);
        grammar.put(
                OPERATION,
                new Members()
                        .one(PARAMETER, "parameters")
                        .one(REQUEST_BODY, "requestBody")
                        .one(RESPONSES, "responses")
                        .map(CALLBACK, "callbacks")
                        .all);
        Members parameter =
                new Members().one(SCHEMA, "schema").map(MEDIA_TYPE, "content").map(EXAMPLE, "examples");
        grammar.put(PARAMETER, parameter.all);
        grammar.put(HEADER, parameter.all);
        grammar.put(REQUEST_BODY, new Members().map(MEDIA_TYPE, "content").all);
        grammar.put(
                RESPONSE,
                new Members().map(MEDIA_TYPE, "content").map(HEADER, "headers").map(LINK, "links").all);
        grammar.put(
                MEDIA_TYPE,
                new Members()
                        .one(SCHEMA, "schema", "itemSchema")
                        .map(EXAMPLE, "examples")
                        .map(ENCODING, "encoding")
                        .one(ENCODING, "itemEncoding", "prefixEncoding")
                        .all);
        grammar.put(
                ENCODING,
                new Members()
                        .map(HEADER, "headers")
                        .map(ENCODING, "encoding")
                        .one(ENCODING, "itemEncoding", "prefixEncoding")
                        .all);
        grammar.put(
                COMPONENTS,
                new Members()
                        .map(SCHEMA, "schemas")
                        .map(RESPONSE, "responses")
                        .map(PARAMETER, "parameters")
                        .map(EXAMPLE, "examples")
                        .map(REQUEST_BODY, "requestBodies")
                        .map(HEADER, "headers")
                        .map(SECURITY_SCHEME, "securitySchemes")
                        .map(LINK, "links")
                        .map(CALLBACK, "callbacks")
                        .map(PATH_ITEM, "pathItems")
                        .map(MEDIA_TYPE, "mediaTypes")
                        .all);
        grammar.put(
                SCHEMA,
                new Members()
                        .map(
                                SCHEMA,
                                "properties",
                                "patternProperties",
                                "$defs",
                                "definitions",
                                "dependentSchemas",
                                "dependencies")
                        .one(
                                SCHEMA,
                                "allOf",
                                "anyOf",
                                "oneOf",
                                "prefixItems",
                                "items",
                                "additionalItems",
                                "additionalProperties",
                                "unevaluatedItems",
                                "unevaluatedProperties",
                                "contains",
                                "propertyNames",
                                "not",
                                "if",
                                "then",
                                "else",
                                "contentSchema")
                        .one(DISCRIMINATOR, "discriminator")
                        .all);
        return grammar;
    }

    private static final class Members {

        private final Map<String, Child> all = new HashMap<>();

        Members one(Role role, String... names) {
            for (String name : names) {
                all.put(name, new Child(role, false));
            }
            return this;
        }

        Members map(Role role, String... names) {
            for (String name : names) {
                all.put(name, new Child(role, true));
            }
            return this;
        }
    }
}
