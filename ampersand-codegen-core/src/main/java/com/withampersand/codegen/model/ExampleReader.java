package com.withampersand.codegen.model;

import com.withampersand.codegen.document.JsonText;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import com.withampersand.codegen.model.Operation.Content;
import org.jspecify.annotations.Nullable;

/** Reads the example of a body: its own, or that of its schema (OpenAPI 3.0.4, 4.8.14 and 4.8.24). */
final class ExampleReader {

    /** A third of what a constant of a class can have at least. */
    private static final int MOST = 20_000;

    private final Source source;

    ExampleReader(Source source) {
        this.source = source;
    }

    /** {@return the text of the example as it travels; empty if there is none, or it is beyond what code should hold} */
    String of(@Nullable ObjectNode media, Content content) {
        Node example = media == null ? null : example(media);
        String text = "";
        if (example != null && content == Content.JSON) {
            text = JsonText.of(example);
        } else if (example instanceof ScalarNode scalar && content == Content.TEXT) {
            text = scalar.text();
        }
        return text.length() > MOST ? "" : text;
    }

    private @Nullable Node example(ObjectNode media) {
        if (media.has("example")) {
            return media.get("example");
        }
        if (media.get("examples") instanceof ObjectNode examples) {
            for (String name : examples.names()) {
                ObjectNode named = source.follow(examples.get(name));
                if (named != null && named.has("value")) {
                    return named.get("value");
                }
            }
        }
        ObjectNode schema = source.follow(media.get("schema"));
        if (schema == null) {
            return null;
        }
        return schema.has("example")
                ? schema.get("example")
                : schema.items("examples").stream().findFirst().orElse(null);
    }
}
