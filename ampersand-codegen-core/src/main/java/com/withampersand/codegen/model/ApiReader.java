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
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what documents mean; the passes in their order. */
public final class ApiReader {

    private final Source source;
    private final Documents documents;
    private final Filter filter;
    private final Decided decided;

    private ApiReader(
            Documents documents, Filter filter, Adjustments adjustments, Decided decided, Diagnostics diagnostics) {
        this.source = new Source(documents, adjustments, diagnostics);
        this.documents = documents;
        this.filter = filter;
        this.decided = decided;
    }

    /**
     * {@return the API that documents describe}
     *
     * <p>It is the same whatever the order of the documents, and of the paths and components in them, but for the order of
     * variants that are listed nowhere: they are in that of their schemas.
     *
     * @param documents the documents; those that are a bundle of others are left out
     * @param filter which operations count
     * @param adjustments what the user knows better
     * @param diagnostics takes what is wrong with them, and what they say that the result does not
     */
    public static Api read(Documents documents, Filter filter, Adjustments adjustments, Diagnostics diagnostics) {
        return read(documents, filter, adjustments, Decided.NOTHING, diagnostics);
    }

    /**
     * {@return the same where something was decided before}
     *
     * @param documents the documents
     * @param filter which operations count
     * @param adjustments what the user knows better
     * @param decided what it was
     * @param diagnostics takes what is wrong
     */
    public static Api read(
            Documents documents, Filter filter, Adjustments adjustments, Decided decided, Diagnostics diagnostics) {
        return new ApiReader(documents, filter, adjustments, decided, diagnostics).read();
    }

    private Api read() {
        Calls finder = new Calls(source);
        List<Document> roots = new RepeatedDocuments(source, finder).drop(documents.roots());
        Map<Document, List<Call>> calls = new LinkedHashMap<>();
        OperationFilter counting = new OperationFilter(source, filter);
        counting.check(roots.stream().flatMap(root -> finder.of(root).stream()).toList());
        roots.forEach(root -> calls.put(
                root, finder.of(root).stream().filter(counting::counts).toList()));
        List<Node> components = new Components(source).of(roots, others(roots));
        Subtypes subtypes = new Subtypes(source, components);
        Flattener flattener = new Flattener(source, subtypes);
        Classifier classifier = new Classifier(source, flattener, subtypes);
        Words words = new Words(source, flattener);
        List<Call> all = calls.values().stream().flatMap(List::stream).toList();
        new OperationChecks(source).check(all);
        Set<Place> named = components.stream().map(source::place).collect(Collectors.toSet());
        Origins origins = new Origins(source, flattener, classifier, named, finder.places(all));
        Set<Place> files = new FileProperties(source, flattener, classifier).of(all);
        TypeReader types = new TypeReader(source, flattener, classifier, words, origins, files);

        components.stream().sorted(Comparator.comparing(source::place)).forEach(types::component);
        WebhookBodies pushed = new WebhookBodies(source, words);
        List<Node> bodies = new ArrayList<>(pushed.of(roots));
        bodies.addAll(pushed.ofCallbacks(all));
        bodies.stream().sorted(Comparator.comparing(source::place)).forEach(types::component);
        SecurityReader security = new SecurityReader(source, words);
        security.learn(roots);
        ServerReader servers = new ServerReader(source, words);
        Map<Place, String> at = new HashMap<>();
        calls.forEach((document, its) -> at.putAll(servers.read(document, its)));
        OperationReader reader = new OperationReader(source, types, words, security, at, decided);
        List<Operation> operations = all.stream().map(reader::read).toList();
        types.finish();
        source.reportUnused();

        EqualTypes merged = EqualTypes.find(source, types.types(), schemaFiles(roots), operations);
        PaginationFinder pages = new PaginationFinder(source, merged.types(), all, decided);
        List<Operation> paged = merged.operations().stream().map(pages::find).toList();
        PassthroughReader passthroughs = new PassthroughReader(source, words, security);
        Comforts comforts = new ComfortReader(source, merged.types(), paged, passthroughs).read(all, components, roots);
        if (comforts.webhooks() == null) {
            roots.forEach(new Unsupported(source)::check);
        }
        List<TypeDef> kept = filter.isEmpty() || filter.unusedModels()
                ? merged.types()
                : UsedTypes.of(merged.types(), paged, comforts);
        return api(words, calls, servers.servers(), security, paged, kept, comforts, passthroughs.servers());
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
            Words words,
            Map<Document, List<Call>> calls,
            List<Server> servers,
            SecurityReader security,
            List<Operation> operations,
            List<TypeDef> types,
            Comforts comforts,
            List<Server> others) {
        Document main = null;
        for (Map.Entry<Document, List<Call>> entry : calls.entrySet()) {
            Document document = entry.getKey();
            if (main == null
                    || entry.getValue().size()
                            > calls.getOrDefault(main, List.of()).size()) {
                main = document;
            }
        }
        List<Server> allServers = new ArrayList<>(servers);
        allServers.addAll(others);
        ObjectNode info = main == null ? null : main.root().object("info");
        String title = info != null ? source.words(info, "title") : main == null ? "" : FileNames.root(main);
        Docs docs = info == null ? Docs.NONE : words.of(info);
        return new Api(title, docs, allServers, security.used(), operations, types, problem(operations), comforts);
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
