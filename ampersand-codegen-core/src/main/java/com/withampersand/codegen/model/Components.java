package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the schemas that have names of their own, used or not: webhook payloads are reachable from no operation.
 */
final class Components {

    private final Source source;

    Components(Source source) {
        this.source = source;
    }

    /**
     * {@return the schemas in the order of the documents and, within each, of the schemas}
     * @param roots the inputs
     * @param reached what they refer to
     */
    List<Node> of(List<Document> roots, List<Document> reached) {
        Map<Place, Node> schemas = new LinkedHashMap<>();
        for (Document root : roots) {
            add(schemas, root);
            if (!root.dialect().isOpenApi() && Keywords.types(root.root())) {
                schemas.put(source.place(root.root()), root.root());
            }
        }
        for (Document document : reached) {
            add(schemas, document);
            if (document.root().has("$schema") && Keywords.types(document.root())) {
                schemas.put(source.place(document.root()), document.root());
            }
        }
        return List.copyOf(schemas.values());
    }

    private void add(Map<Place, Node> schemas, Document document) {
        ObjectNode root = document.root();
        if (root.get("components") instanceof ObjectNode components) {
            add(schemas, components, "schemas");
        }
        if (!root.has("openapi")) {
            add(schemas, root, "$defs");
            add(schemas, root, "definitions");
        }
    }

    private void add(Map<Place, Node> schemas, ObjectNode holder, String keyword) {
        if (holder.get(keyword) instanceof ObjectNode named) {
            named.entries().forEach(entry -> schemas.put(source.place(entry.getValue()), entry.getValue()));
        }
    }
}
