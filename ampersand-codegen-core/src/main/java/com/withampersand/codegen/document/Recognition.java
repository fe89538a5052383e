package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.SourceText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by its keys what language a document is written in. */
final class Recognition {

    private static final Set<String> SCHEMA_TYPES =
            Set.of("object", "array", "string", "number", "integer", "boolean", "null");
    private static final Pattern META_SCHEMA = Pattern.compile(".*(json-schema\\.org/|spec\\.openapis\\.org/oas/).*");
    private static final Pattern DRAFT_TO_7 = Pattern.compile(".*json-schema\\.org/(draft-0[3-7]/)?schema#?");
    private static final Pattern CLAIM =
            Pattern.compile("(?m)^\\s*[{,]?\\s*[\"']?(openapi|swagger|\\$schema)[\"']?\\s*:");

    private Recognition() {}

    /**
     * The dialect of a document, or null.
     *
     * @param diagnostics where to complain of a document that is of a known kind but cannot be read
     */
    static @Nullable Dialect dialect(ObjectNode root, Diagnostics diagnostics) {
        if (root.has("openapi")) {
            return openApi(root, diagnostics);
        }
        if (root.has("swagger")) {
            diagnostics.error(
                    "swagger-2",
                    root.keyLocation("swagger"),
                    "This is a Swagger " + root.text("swagger") + " document, which is older than OpenAPI 3",
                    "Convert it first, for example with `npx swagger2openapi` or at https://converter.swagger.io.");
            return null;
        }
        return isOverlay(root) ? null : schema(root);
    }

    /** Whether the document changes others instead of describing something itself. */
    static boolean isOverlay(ObjectNode root) {
        return root.has("overlay");
    }

    /** Whether a file that cannot be parsed seems to be meant as one of ours, so that its mistakes matter. */
    static boolean claims(SourceText source) {
        return CLAIM.matcher(source.text()).find();
    }

    /**
     * Whether a file found in a folder is one to generate from. It takes more than for a file given by name: many a
     * configuration file has a {@code $schema} that validates it, or a {@code type} of its own.
     */
    static boolean isEvident(ObjectNode root) {
        if (root.has("openapi") || root.has("swagger")) {
            return true;
        }
        if (isOverlay(root)) {
            return false;
        }
        String meta = root.text("$schema");
        return (meta != null && META_SCHEMA.matcher(meta).matches()) || looksLikeSchema(root);
    }

    /** Complains of a file given by name that is nothing we know. */
    static void complain(ObjectNode root, Diagnostics diagnostics) {
        if (isOverlay(root)) {
            diagnostics.error(
                    "overlay-as-input",
                    root.keyLocation("overlay"),
                    "This is an overlay, which changes documents and is none itself",
                    "Give it as an overlay instead of as an input.");
            return;
        }
        diagnostics.error(
                "unknown-document",
                root.location(),
                "This is neither an OpenAPI nor a JSON Schema document: it has no openapi, $schema, type, properties,"
                        + " $defs or definitions",
                "Give the file that begins with `openapi:`; files that it refers to are found by themselves.");
    }

    private static @Nullable Dialect openApi(ObjectNode root, Diagnostics diagnostics) {
        String version = root.text("openapi");
        if (version != null && version.matches("3\\.0(\\..*)?")) {
            return Dialect.OPENAPI_3_0;
        }
        if (version != null && version.matches("3\\.1(\\..*)?")) {
            return Dialect.OPENAPI_3_1;
        }
        if (version != null && version.matches("3\\.2(\\..*)?")) {
            return Dialect.OPENAPI_3_2;
        }
        Node value = root.get("openapi");
        Location at = value == null ? root.location() : value.location();
        diagnostics.error(
                "openapi-version",
                at,
                "The OpenAPI version " + (version == null ? "is missing here" : version + " is not known"),
                "Write a version of OpenAPI 3.0, 3.1 or 3.2, such as 3.1.1.");
        return null;
    }

    private static @Nullable Dialect schema(ObjectNode root) {
        String meta = root.text("$schema");
        if (meta != null) {
            return DRAFT_TO_7.matcher(meta).matches() ? Dialect.JSON_SCHEMA_DRAFT_07 : Dialect.JSON_SCHEMA_2020_12;
        }
        if (!looksLikeSchema(root)) {
            return null;
        }
        boolean old = root.has("definitions") && !root.has("$defs");
        return old ? Dialect.JSON_SCHEMA_DRAFT_07 : Dialect.JSON_SCHEMA_2020_12;
    }

    private static boolean looksLikeSchema(ObjectNode root) {
        if (root.get("properties") instanceof ObjectNode
                || root.get("$defs") instanceof ObjectNode
                || root.get("definitions") instanceof ObjectNode) {
            return true;
        }
        Node type = root.get("type");
        List<Node> types = type instanceof ArrayNode array ? array.items() : type == null ? List.of() : List.of(type);
        return !types.isEmpty()
                && types.stream()
                        .allMatch(item -> item instanceof ScalarNode scalar && SCHEMA_TYPES.contains(scalar.text()));
    }
}
