package com.withampersand.codegen.model;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.document.Dialect;
import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.Documents;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every pass reads from and complains to. */
final class Source {

    private static final List<String> REFERENCES = List.of("$ref", "$dynamicRef", "$recursiveRef");

    private final Documents documents;
    private final Diagnostics diagnostics;
    private final NamedProperties relaxed;
    private final NamedProperties secret;
    private final Mappings mappings;
    private final IdentityHashMap<Node, Set<String>> extensions = new IdentityHashMap<>();

    Source(Documents documents, Adjustments adjustments, Diagnostics diagnostics) {
        this.documents = documents;
        this.diagnostics = diagnostics;
        this.relaxed = new NamedProperties(
                "relaxation-unmatched", "no required property, so it cannot be relaxed", adjustments.relaxations());
        this.secret = new NamedProperties(
                "secret-unmatched", "no property or parameter, so nothing is kept secret", adjustments.secrets());
        this.mappings = new Mappings(adjustments.mappings(), diagnostics);
    }

    /** Required properties that may be absent nevertheless. */
    NamedProperties relaxed() {
        return relaxed;
    }

    /** Properties and parameters whose values must not show. */
    NamedProperties secret() {
        return secret;
    }

    Mappings mappings() {
        return mappings;
    }

    /** Complains of what the user knows of things that are not there. */
    void reportUnused() {
        relaxed.reportUnused(diagnostics);
        secret.reportUnused(diagnostics);
        mappings.reportUnused();
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Notes that an extension of an object counts, should it have it. */
    void noteExtension(ObjectNode holder, String keyword) {
        extensions.computeIfAbsent(holder, key -> new HashSet<>()).add(keyword);
    }

    /** {@return whether an extension of an object counts} */
    boolean counts(ObjectNode holder, String keyword) {
        return extensions.getOrDefault(holder, Set.of()).contains(keyword);
    }

    Place place(Node node) {
        return new Place(documents.document(node).id(), node.location().pointer());
    }

    /** {@return what stands at a place, null if nothing} */
    @Nullable
    Node find(Place place) {
        for (Document document : documents.all()) {
            Node node = document.id().equals(place.document())
                    ? Pointers.find(document.root(), Pointers.tokens(place.pointer()))
                    : null;
            if (node != null) {
                return node;
            }
        }
        return null;
    }

    /** {@return where a thing stands, for a message} */
    Location location(Place place) {
        Node node = find(place);
        if (node == null) {
            throw new IllegalArgumentException("Nothing is at " + place);
        }
        return node.location();
    }

    Document document(Node node) {
        return documents.document(node);
    }

    /** {@return what a discriminator maps a value to, null if that is nothing} */
    @Nullable
    ObjectNode mapped(ObjectNode discriminator, String value) {
        return documents.mapped(discriminator, value);
    }

    /** {@return what a reference leads to in one step; null if it dangles, which the loader has complained of} */
    @Nullable
    ObjectNode target(ObjectNode holder) {
        return documents.isReference(holder) ? documents.target(holder) : null;
    }

    /** {@return the object itself, or what it refers to in any number of steps; null if that is nothing} */
    @Nullable
    ObjectNode follow(@Nullable Node node) {
        ObjectNode at = node instanceof ObjectNode object ? object : null;
        while (at != null && isReference(at)) {
            at = target(at);
        }
        return at;
    }

    void cycle(ObjectNode at) {
        diagnostics.error(
                "alias-cycle",
                at.location(),
                "The schema leads back to itself, so it stands for nothing",
                "Describe the type in one of the places.");
    }

    /** {@return whether the object stands for another; a property may be called {@code $ref}, a reference is a string} */
    static boolean isReference(ObjectNode node) {
        return REFERENCES.stream()
                .anyMatch(keyword -> node.get(keyword) instanceof ScalarNode scalar && scalar.isString());
    }

    /** Whether keywords beside {@code $ref} count: since OpenAPI 3.1 and JSON Schema 2019-09. */
    boolean siblingsCount(ObjectNode node) {
        Dialect dialect = document(node).dialect();
        return dialect != Dialect.OPENAPI_3_0 && dialect != Dialect.JSON_SCHEMA_DRAFT_07;
    }

    /** A member that must be a string, trimmed; empty if absent, or wrong, which is complained of. */
    String words(ObjectNode node, String name) {
        Node value = node.get(name);
        if (value == null || (value instanceof ScalarNode scalar && scalar.isNull())) {
            return "";
        }
        if (value instanceof ScalarNode scalar) {
            return scalar.text().strip();
        }
        diagnostics.warning(
                "not-a-string",
                value.location(),
                "`" + name + "` is " + value.kindName() + " where a string is needed, and is passed over",
                "Write a string; quote it if it begins with a character that means something in YAML.");
        return "";
    }

    /** Where to point at for a keyword: its key if it is there. */
    static Location location(ObjectNode node, String name) {
        return node.has(name) ? node.keyLocation(name) : node.location();
    }
}
