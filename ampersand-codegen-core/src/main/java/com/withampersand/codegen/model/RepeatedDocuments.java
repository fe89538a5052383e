package com.withampersand.codegen.model;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.withampersand.codegen.document.ArrayNode;
import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves out documents that are a bundle of others: all of their operations are described there too. */
final class RepeatedDocuments {

    private final Source source;
    private final Calls calls;

    RepeatedDocuments(Source source, Calls calls) {
        this.source = source;
        this.calls = calls;
    }

    /** {@return the documents to read, by ID} */
    List<Document> drop(List<Document> documents) {
        Map<Document, Set<String>> described = new LinkedHashMap<>();
        List<Document> kept = new ArrayList<>(documents);
        kept.sort(Comparator.comparing(Document::id));
        for (Document document : kept) {
            described.put(document, keys(document));
        }
        Map<String, Long> times =
                described.values().stream().flatMap(Set::stream).collect(groupingBy(key -> key, counting()));
        List<Document> candidates = new ArrayList<>(kept);
        candidates.removeIf(document ->
                described.getOrDefault(document, Set.of()).stream().anyMatch(key -> times.getOrDefault(key, 0L) < 2));
        // Bundles refer to no other file, and are the first to go; of equals the last by ID goes.
        candidates.sort(Comparator.comparing((Document document) -> refersToFiles(document.root()))
                .thenComparing(Comparator.comparing(Document::id).reversed()));
        for (Document candidate : candidates) {
            Set<String> missing = new HashSet<>(described.getOrDefault(candidate, Set.of()));
            if (missing.isEmpty()) {
                continue;
            }
            kept.stream()
                    .filter(other -> !other.equals(candidate))
                    .forEach(other -> missing.removeAll(described.getOrDefault(other, Set.of())));
            if (missing.isEmpty()) {
                kept.remove(candidate);
                note(candidate, kept, described);
            }
        }
        return kept;
    }

    private void note(Document dropped, List<Document> kept, Map<Document, Set<String>> described) {
        Set<String> keys = described.getOrDefault(dropped, Set.of());
        List<String> others = kept.stream()
                .filter(other ->
                        described.getOrDefault(other, Set.of()).stream().anyMatch(keys::contains))
                .map(Document::id)
                .toList();
        source.diagnostics()
                .note(
                        "repeated-document",
                        dropped.root().location(),
                        dropped.id() + " is left out: all of its operations are described in "
                                + String.join(", ", others),
                        "Exclude it from the input, or the others, to choose for yourself.");
    }

    /** Server, method and path without the names of its variables. */
    private Set<String> keys(Document document) {
        Set<String> keys = new HashSet<>();
        String server = calls.server(document);
        for (Call call : calls.of(document)) {
            keys.add(call.method() + " " + server + call.path().replaceAll("\\{[^}]*}", "{}"));
        }
        return keys;
    }

    private static boolean refersToFiles(Node node) {
        if (node instanceof ObjectNode object) {
            String reference = Source.isReference(object) ? object.text("$ref") : null;
            return (reference != null && !reference.startsWith("#"))
                    || object.entries().stream().anyMatch(entry -> refersToFiles(entry.getValue()));
        }
        return node instanceof ArrayNode array && array.items().stream().anyMatch(RepeatedDocuments::refersToFiles);
    }
}
