package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds what the webhooks of documents bring (OpenAPI 3.1, 4.8.1), where that is described in its place: what has a name of
 * its own is a type anyway.
 */
final class WebhookBodies {

    private final Source source;
    private final Words words;

    WebhookBodies(Source source, Words words) {
        this.source = source;
        this.words = words;
    }

    /** {@return the schemas, in the order of the documents and of their webhooks; the words for them are noted} */
    List<Node> of(List<Document> roots) {
        List<Node> schemas = new ArrayList<>();
        for (Document root : roots) {
            if (root.root().get("webhooks") instanceof ObjectNode webhooks) {
                for (Map.Entry<String, Node> webhook : webhooks.entries()) {
                    ObjectNode item = source.follow(webhook.getValue());
                    if (item != null) {
                        add(webhook.getKey(), item, schemas);
                    }
                }
            }
        }
        return schemas;
    }

    private void add(String name, ObjectNode item, List<Node> into) {
        for (Map.Entry<String, Node> method : item.entries()) {
            ObjectNode body = method.getValue() instanceof ObjectNode operation
                    ? source.follow(operation.get("requestBody"))
                    : null;
            ObjectNode content = body == null ? null : body.object("content");
            String mediaType = content == null ? null : MediaTypes.best(content);
            ObjectNode media = content == null || mediaType == null ? null : content.object(mediaType);
            if (media != null
                    && mediaType != null
                    && MediaTypes.content(mediaType) == Operation.Content.JSON
                    && media.get("schema") instanceof ObjectNode schema
                    && !Source.isReference(schema)) {
                Docs said = Words.orElse(words.of((ObjectNode) method.getValue()), words.of(item));
                String fact = "What the webhook `" + name + "` brings.";
                words.around(schema, new Docs(said.summary(), said.description(), List.of(fact), said.deprecated()));
                into.add(schema);
            }
        }
    }
}
