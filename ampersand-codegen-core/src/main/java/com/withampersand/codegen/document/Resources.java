package com.withampersand.codegen.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What JSON Schema calls resources: the parts of documents that {@code $id} names, and the anchors inside of them
 * (JSON Schema 2020-12 core, section 8.2). A document without {@code $id} is one resource without a name.
 */
final class Resources {

    /**
     * A part of a document in which {@code #…} is looked up.
     *
     * @param root where it begins
     * @param uri its absolute name, or the {@code $id} as it is written, or null
     */
    record Resource(ObjectNode root, @Nullable String uri) {}

    private final Map<String, Resource> byUri = new HashMap<>();
    private final Map<ObjectNode, Map<String, ObjectNode>> anchors = new HashMap<>();
    private final Map<ObjectNode, Resource> embedded = new HashMap<>();

    /** Takes in all names of a document. */
    void add(LoadedFile file) {
        ObjectNode root = file.document().root();
        String self = root.text("$self");
        Resource whole = new Resource(root, self == null ? file.url() : absolute(file.url(), self));
        for (String name : new String[] {whole.uri(), file.url()}) {
            if (name != null) {
                byUri.putIfAbsent(bare(name), whole);
            }
        }
        embedded.put(root, whole);
        scan(root, whole, file.document().dialect());
    }

    /** The resource of an `$id`, by its absolute name or as it is written. */
    @Nullable
    Resource byUri(String uri) {
        return byUri.get(bare(uri));
    }

    /** The innermost resource around a place. */
    Resource around(ObjectNode documentRoot, String pointer) {
        Resource resource = embedded.getOrDefault(documentRoot, new Resource(documentRoot, null));
        Node node = documentRoot;
        for (String name : JsonPointer.names(pointer)) {
            node = JsonPointer.step(node, name);
            if (node == null) {
                break;
            }
            if (node instanceof ObjectNode object) {
                resource = embedded.getOrDefault(object, resource);
            }
        }
        return resource;
    }

    /** The object that an anchor names in a resource, or null. */
    @Nullable
    ObjectNode anchor(Resource resource, String name) {
        return anchors.getOrDefault(resource.root(), Map.of()).get(name);
    }

    /** The names of all anchors of a resource, for suggestions. */
    Map<String, ObjectNode> anchors(Resource resource) {
        return anchors.getOrDefault(resource.root(), Map.of());
    }

    private void scan(Node node, Resource around, Dialect dialect) {
        if (node instanceof ArrayNode array) {
            array.items().forEach(item -> scan(item, around, dialect));
        } else if (node instanceof ObjectNode object) {
            Resource resource = named(object, around, dialect);
            for (String keyword : new String[] {"$anchor", "$dynamicAnchor"}) {
                String anchor = string(object, keyword);
                if (anchor != null) {
                    anchors.computeIfAbsent(resource.root(), root -> new HashMap<>())
                            .putIfAbsent(anchor, object);
                }
            }
            object.members().values().forEach(member -> scan(member.value(), resource, dialect));
        }
    }

    private Resource named(ObjectNode object, Resource around, Dialect dialect) {
        String id = string(object, "$id");
        // Up to draft 7 nothing counts beside a reference (draft-07 core, section 8.3), so a name does not either.
        boolean old = dialect == Dialect.JSON_SCHEMA_DRAFT_07 || dialect == Dialect.OPENAPI_3_0;
        if (id == null || (old && string(object, "$ref") != null && !object.has("$schema"))) {
            return around;
        }
        if (id.startsWith("#")) {
            // The anchors of drafts 6 and 7.
            anchors.computeIfAbsent(around.root(), root -> new HashMap<>()).putIfAbsent(id.substring(1), object);
            return around;
        }
        Resource resource = new Resource(object, absolute(around.uri(), bare(id)));
        byUri.putIfAbsent(bare(String.valueOf(resource.uri())), resource);
        byUri.putIfAbsent(bare(id), resource);
        embedded.put(object, resource);
        return resource;
    }

    private static @Nullable String string(ObjectNode object, String name) {
        return object.get(name) instanceof ScalarNode scalar && scalar.isString() ? scalar.text() : null;
    }

    /** A reference as seen from a base; as it is written if there is no base or one of them is no URI. */
    static String absolute(@Nullable String base, String reference) {
        if (base == null) {
            return reference;
        }
        try {
            return new URI(base).resolve(new URI(reference)).toString();
        } catch (URISyntaxException notUri) {
            return reference;
        }
    }

    private static String bare(String uri) {
        int fragment = uri.indexOf('#');
        return fragment < 0 ? uri : uri.substring(0, fragment);
    }
}
