package com.withampersand.codegen.model;

import com.withampersand.codegen.document.ArrayNode;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import java.util.Map;
import java.util.Set;

/** Warns of extensions where they count for nothing. */
final class MisplacedExtensions {

    private static final Map<String, String> PLACES = Map.of(
            "x-update-mask", "an operation",
            "x-await", "an operation",
            "x-upload", "an operation",
            "x-webhooks", "a schema of components",
            "x-stream-end", "the media type of a response with events",
            "x-jwt", "a security scheme of components",
            "x-passthrough", "the paths of a document");

    /** What is in there is no description. */
    private static final Set<String> VALUES = Set.of("example", "examples", "default", "enum", "const");

    private final Source source;

    MisplacedExtensions(Source source) {
        this.source = source;
    }

    /** Looks through a document; what counts must have been read before. */
    void check(Node node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, Node> member : object.entries()) {
                String place = PLACES.get(member.getKey());
                if (place != null && !source.counts(object, member.getKey())) {
                    source.diagnostics()
                            .warning(
                                    "misplaced-extension",
                                    object.keyLocation(member.getKey()),
                                    member.getKey() + " counts for nothing here",
                                    "Move it to " + place + ".");
                } else if (!VALUES.contains(member.getKey())) {
                    check(member.getValue());
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.items().forEach(this::check);
        }
    }
}
