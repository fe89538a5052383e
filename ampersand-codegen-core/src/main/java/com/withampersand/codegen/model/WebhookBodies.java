package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds what the webhooks of documents (OpenAPI 3.1, 4.8.1) and the callbacks of operations (4.8.18) bring, where that is
 * described in its place: what has a name of its own is a type anyway.
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
                        add("What the webhook `" + webhook.getKey() + "` brings.", item, schemas);
                    }
                }
            }
        }
        return schemas;
    }

    /** {@return the same of the callbacks of operations; of what several operations share, once} */
    List<Node> ofCallbacks(List<Call> calls) {
        List<Node> schemas = new ArrayList<>();
        for (Call call : calls) {
            if (call.node().get("callbacks") instanceof ObjectNode callbacks) {
                for (String name : callbacks.names()) {
                    ObjectNode callback = source.follow(callbacks.get(name));
                    if (callback != null) {
                        addAll(
                                "What the callback `" + name + "` of " + call.method() + " `" + call.path()
                                        + "` brings.",
                                callback,
                                schemas);
                    }
                }
            }
        }
        return schemas;
    }

    private void addAll(String fact, ObjectNode callback, List<Node> into) {
        for (String expression : callback.names()) {
            ObjectNode item = source.follow(callback.get(expression));
            if (item != null && !expression.startsWith("x-")) {
                add(fact, item, into);
            }
        }
    }

    private void add(String fact, ObjectNode item, List<Node> into) {
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
                    && !Source.isReference(schema)
                    && !into.contains(schema)) {
                Docs said = Words.orElse(words.of((ObjectNode) method.getValue()), words.of(item));
                words.around(schema, new Docs(said.summary(), said.description(), List.of(fact), said.deprecated()));
                into.add(schema);
            }
        }
    }
}
