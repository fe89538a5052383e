package com.withampersand.codegen.model;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.Documents;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what documents mean; the passes in their order. */
public final class ApiReader {

    private final Source source;
    private final Documents documents;

    private ApiReader(Documents documents, Diagnostics diagnostics) {
        this.source = new Source(documents, diagnostics);
        this.documents = documents;
    }

    /**
     * {@return the API that documents describe}
     *
     * <p>It is the same whatever the order of the documents, and of the paths and components in them, but for the order of
     * variants that are listed nowhere: they are in that of their schemas.
     *
     * @param documents the documents; those that are a bundle of others are left out
     * @param diagnostics takes what is wrong with them, and what they say that the result does not
     */
    public static Api read(Documents documents, Diagnostics diagnostics) {
        return new ApiReader(documents, diagnostics).read();
    }

    private Api read() {
        Calls finder = new Calls(source);
        List<Document> roots = new RepeatedDocuments(source, finder).drop(documents.roots());
        Map<Document, List<Call>> calls = new LinkedHashMap<>();
        roots.forEach(root -> calls.put(root, finder.of(root)));
        List<Node> components = new Components(source).of(roots, others(roots));
        Subtypes subtypes = new Subtypes(source, components);
        Flattener flattener = new Flattener(source, subtypes);
        Classifier classifier = new Classifier(source, flattener, subtypes);
        Words words = new Words(source, flattener);
        List<Call> all = calls.values().stream().flatMap(List::stream).toList();
        Set<Place> named = components.stream().map(source::place).collect(Collectors.toSet());
        Origins origins = new Origins(source, flattener, classifier, named, finder.places(all));
        TypeReader types = new TypeReader(source, flattener, classifier, words, origins);

        components.stream().sorted(Comparator.comparing(source::place)).forEach(types::component);
        SecurityReader security = new SecurityReader(source, words);
        security.learn(roots);
        OperationReader reader = new OperationReader(source, types, words, security, finder);
        List<Operation> operations =
                all.stream().map(reader::read).filter(Objects::nonNull).toList();
        types.finish();
        roots.forEach(new Unsupported(source, finder)::check);

        EqualTypes merged = EqualTypes.find(source, types.types(), schemaFiles(roots), operations);
        PaginationFinder pages = new PaginationFinder(source, merged.types(), all);
        List<Operation> paged = merged.operations().stream().map(pages::find).toList();
        return api(finder, words, calls, security, paged, merged.types());
    }

    /** What is reached by references only; a document that was left out as a bundle is not among it. */
    private List<Document> others(List<Document> roots) {
        Set<Document> inputs = new HashSet<>(documents.roots());
        return documents.all().stream()
                .filter(document -> !inputs.contains(document) && !roots.contains(document))
                .sorted(Comparator.comparing(Document::id))
                .toList();
    }

    private static Set<String> schemaFiles(List<Document> roots) {
        Set<String> ids = new HashSet<>();
        roots.stream().filter(root -> !root.dialect().isOpenApi()).forEach(root -> ids.add(root.id()));
        return ids;
    }

    private Api api(
            Calls finder,
            Words words,
            Map<Document, List<Call>> calls,
            SecurityReader security,
            List<Operation> operations,
            List<TypeDef> types) {
        List<Server> servers = new ArrayList<>();
        Document main = null;
        for (Map.Entry<Document, List<Call>> entry : calls.entrySet()) {
            Document document = entry.getKey();
            if (main == null
                    || entry.getValue().size()
                            > calls.getOrDefault(main, List.of()).size()) {
                main = document;
            }
            if (!entry.getValue().isEmpty()) {
                List<ObjectNode> declared = document.root().objects("servers");
                Docs docs = declared.isEmpty() ? Docs.NONE : words.of(declared.get(0));
                servers.add(new Server(document.id(), finder.server(document), docs));
                noteOtherServers(document, declared);
            }
        }
        ObjectNode info = main == null ? null : main.root().object("info");
        String title = info != null ? source.words(info, "title") : main == null ? "" : FileNames.root(main);
        Docs docs = info == null ? Docs.NONE : words.of(info);
        return new Api(title, docs, servers, security.used(), operations, types, problem(operations));
    }

    private void noteOtherServers(Document document, List<ObjectNode> declared) {
        boolean variable = !declared.isEmpty() && declared.get(0).has("variables");
        if (declared.size() > 1 || variable) {
            source.diagnostics()
                    .note(
                            "first-server",
                            document.root().keyLocation("servers"),
                            "Calls go to the first server, its variables at their defaults",
                            "Set another with baseUrl or serverUrl on the client's builder.");
        }
    }

    /** What most operations give as their default error; of equals the first by place. */
    private static @Nullable TypeRef problem(List<Operation> operations) {
        Map<TypeRef.Named, Integer> counts = new HashMap<>();
        for (Operation operation : operations) {
            if (operation.errors().get("default") instanceof TypeRef.Named named) {
                counts.merge(named, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<TypeRef.Named, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().place(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
