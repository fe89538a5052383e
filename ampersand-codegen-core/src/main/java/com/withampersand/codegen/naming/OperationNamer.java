package com.withampersand.codegen.naming;

import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.Comforts.Awaiting;
import com.withampersand.codegen.model.Comforts.Passthrough;
import com.withampersand.codegen.model.Comforts.Upload;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Pagination;
import com.withampersand.codegen.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names operations, their methods, and the classes of their parameters and of their tags. */
final class OperationNamer {

    /** The end of the name of the second method of each operation. */
    private static final String CALL = "Call";

    /** The end of the name of a method that waits without a thread. */
    private static final String ASYNC = "Async";

    /** What parts the group from the operation in an ID that tells both; a hyphen parts words only. */
    private static final String SEPARATORS = "_/.:#";

    /** What frameworks append to groups. */
    private static final Set<String> KINDS = Set.of("api", "controller", "resource", "service");

    private final Api api;
    private final Settlement settlement;
    private final FileNames files;

    private OperationNamer(Api api, Settlement settlement) {
        this.api = api;
        this.settlement = settlement;
        this.files = new FileNames(api);
    }

    static void name(Api api, Settlement settlement) {
        OperationNamer namer = new OperationNamer(api, settlement);
        namer.nameOperations();
        TagNamer tags = new TagNamer(api, settlement);
        namer.nameClasses(tags);
        namer.nameMethods(tags);
        namer.keepDecisions();
    }

    /** Of paging where a GET answers JSON, for an edit that adds something can make only that look paged. */
    private void keepDecisions() {
        for (Operation operation : api.operations()) {
            Place place = operation.place();
            settlement.keep(NameKey.answer(place), operation.result().decision());
            operation
                    .byStatus()
                    .forEach((status, result) -> settlement.keep(NameKey.answer(place, status), result.decision()));
            if (operation.method().equals("GET") && operation.result().content() == Operation.Content.JSON) {
                settlement.keep(NameKey.paging(operation.place()), Pagination.styleOf(operation.pagination()));
            }
        }
    }

    private void nameOperations() {
        Scope scope = Scope.ofTypes(settlement).limit(NameLength.STEM);
        for (Operation operation : api.operations()) {
            String document = operation.place().document();
            Words words = words(operation);
            scope.claim(
                    NameKey.operation(operation.place()),
                    operation.place(),
                    files.rank(document),
                    words.pascal(),
                    FileNames.stem(document).plus(words).pascal(),
                    words.plus(methodAndPath(operation)).pascal(),
                    FileNames.path(document).plus(words).pascal());
        }
        scope.settle();
    }

    private static Words words(Operation operation) {
        Words words = Words.of(operation.id());
        return words.isEmpty() ? methodAndPath(operation) : words;
    }

    private static Words methodAndPath(Operation operation) {
        Words words = Words.of(operation.method().toLowerCase(Locale.ROOT));
        for (String segment : operation.path().split("/", -1)) {
            Words part = Words.of(segment);
            words = words.plus(segment.startsWith("{") ? Words.of("by").plus(part) : part);
        }
        return words;
    }

    private void nameClasses(TagNamer tags) {
        String prefix = settlement.get(NameKey.CLIENT);
        String client = prefix + "Client";
        List<String> others = List.of(client, jacksonModule(prefix), testServer(prefix));
        Scope classes =
                Scope.ofTypes(settlement).reserve(name -> others.stream().anyMatch(name::equalsIgnoreCase));
        Scope accessors = Scope.ofMembers(settlement).reserve(Reserved::accessor);
        tags.claim(classes, accessors);
        for (Operation operation : api.operations()) {
            String name = settlement.get(NameKey.operation(operation.place()));
            String[] candidates = operation.otherBodies().isEmpty()
                    ? new String[] {name + "Params"}
                    : new String[] {name + "Params", name + with(operation).pascal() + "Params"};
            classes.claim(NameKey.parameters(operation), operation.place(), 0, candidates);
            if (!operation.byStatus().isEmpty()) {
                classes.claim(
                        NameKey.byStatus(operation.place()), operation.place(), 1, name + "Result", name + "ByStatus");
            }
            for (Operation other : others(operation)) {
                classes.claim(
                        NameKey.parameters(other),
                        other.place(),
                        1,
                        name + with(other).pascal() + "Params");
            }
        }
        for (Passthrough passthrough : api.comforts().passthroughs()) {
            String name = passthrough.name();
            String type = prefix + Words.of(name).pascal();
            classes.claim(NameKey.passthroughClass(name), Settlement.NOWHERE, 1, type, type + "Passthrough");
            accessors.claim(NameKey.passthrough(name), Settlement.NOWHERE, 1, name, name + "Passthrough");
        }
        classes.settle();
        accessors.settle();
        tags.share();
    }

    /** The name of the module for Jackson, which nothing else has even where there is none: options change no names. */
    static String jacksonModule(String client) {
        return client + "JacksonModule";
    }

    /** The name of the server for tests, which nothing else has either. */
    static String testServer(String client) {
        return client + "TestServer";
    }

    /** The words of the operation, but for the first: one gets something, and awaits it. */
    private static void claim(Scope scope, Operation operation, String verb, Words words, Words brief) {
        String shorter = doing(verb, afterFirst(brief));
        String longer = doing(verb, afterFirst(words));
        String longest = doing(verb, words);
        Place place = operation.place();
        scope.claim(NameKey.beside(verb, place), place, 2, shorter, longer, longest);
        scope.claim(NameKey.beside(verb + "-async", place), place, 2, shorter + ASYNC, longer + ASYNC, longest + ASYNC);
    }

    /** To {@code upload} what goes to an {@code upload place}, the verb need be said but once. */
    private static String doing(String verb, Words what) {
        boolean said = !what.isEmpty() && what.list().get(0).equals(verb);
        return said ? what.camel() : Words.of(verb).plus(what).camel();
    }

    private static Words afterFirst(Words words) {
        return new Words(words.list().subList(1, words.list().size()));
    }

    private void nameMethods(TagNamer tags) {
        Set<Place> awaited =
                api.comforts().awaitings().stream().map(Awaiting::operation).collect(Collectors.toSet());
        Set<Place> uploads =
                api.comforts().uploads().stream().map(Upload::operation).collect(Collectors.toSet());
        Map<String, Scope> byClient = new TreeMap<>();
        for (Operation operation : api.operations()) {
            Scope scope = byClient.computeIfAbsent(
                    tags.leader(operation),
                    client -> Scope.ofMembers(settlement)
                            .reserve(Reserved::method)
                            .twin(CALL));
            Words words = words(operation);
            Words noun = Words.of(TagNamer.of(operation));
            Words brief = withoutNoun(withoutGroup(operation.id(), words, noun), noun);
            String name = settlement.get(NameKey.operation(operation.place()));
            List<String> candidates = new ArrayList<>(List.of(brief.camel()));
            if (!operation.otherBodies().isEmpty()) {
                candidates.add(brief.plus(with(operation)).camel());
            }
            candidates.addAll(List.of(words.camel(), Words.of(name).camel(), words.camel() + "Operation"));
            int rank = brief.equals(words) ? 0 : 1;
            scope.claim(NameKey.method(operation), operation.place(), rank, candidates.toArray(String[]::new));
            for (Operation other : others(operation)) {
                Words with = ending(operation, other);
                scope.claim(
                        NameKey.method(other),
                        other.place(),
                        2,
                        brief.plus(with).camel(),
                        words.plus(with).camel(),
                        Words.of(name).plus(with).camel(),
                        words.plus(with)
                                .plus(Words.of(other.result().mediaType()))
                                .camel());
            }
            if (awaited.contains(operation.place())) {
                claim(scope, operation, "await", words, brief);
            }
            if (uploads.contains(operation.place())) {
                claim(scope, operation, "upload", words, brief);
            }
        }
        byClient.values().forEach(Scope::settle);
    }

    /** The same operation with its other bodies. */
    private static List<Operation> others(Operation operation) {
        List<Operation> variants = operation.variants();
        return variants.subList(1, variants.size());
    }

    /** {@code with form}, {@code stream} or {@code as csv}, or one and the other. */
    private static Words ending(Operation operation, Operation other) {
        boolean same = Objects.equals(operation.body(), other.body());
        Words with = same ? new Words(List.of()) : with(other);
        Operation.Result answer = other.result();
        if (answer.equals(operation.result())) {
            return with;
        }
        Words as = answer.isStream() || answer.isByStatus() ? with : with.plus(Words.of("as"));
        return as.plus(Words.of(answer.word()));
    }

    /** {@code with form}. */
    private static Words with(Operation operation) {
        Operation.Body body = operation.body();
        return Words.of("with").plus(Words.of(body == null ? "nothing" : body.word()));
    }

    /** {@code apps/list}, {@code App_List} and {@code AppsController_list} of the tag {@code apps} are {@code list}. */
    private static Words withoutGroup(String id, Words words, Words noun) {
        for (int at = 1; at < id.length() && !noun.isEmpty(); at++) {
            if (SEPARATORS.indexOf(id.charAt(at)) >= 0) {
                Words group = Words.of(id.substring(0, at));
                Words rest = Words.of(id.substring(at + 1));
                if (!rest.isEmpty() && (same(group, noun) || same(withoutKind(group), noun))) {
                    return rest;
                }
            }
        }
        return words;
    }

    private static Words withoutKind(Words group) {
        int last = group.list().size() - 1;
        return last > 0 && KINDS.contains(group.last()) ? new Words(group.list().subList(0, last)) : group;
    }

    private static boolean same(Words some, Words others) {
        int last = others.list().size() - 1;
        return some.list().size() == last + 1
                && some.list().subList(0, last).equals(others.list().subList(0, last))
                && English.singular(some.last()).equals(English.singular(others.last()));
    }

    /** {@code listApiKeys} of the tag {@code API Key} is {@code list}: the client says the rest. */
    private static Words withoutNoun(Words words, Words noun) {
        List<String> list = words.list();
        int size = noun.list().size();
        if (noun.isEmpty() || list.size() < size + 1) {
            return words;
        }
        if (!same(new Words(list.subList(1, size + 1)), noun)) {
            return words;
        }
        List<String> rest = new ArrayList<>(list.subList(0, 1));
        rest.addAll(list.subList(size + 1, list.size()));
        return new Words(rest);
    }
}
