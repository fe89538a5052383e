package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ScalarNode;
import com.withampersand.codegen.model.Operation.Body;
import com.withampersand.codegen.model.Operation.Result;
import java.util.List;
import java.util.Map;

/** Reads operations. */
final class OperationReader {

    private final Source source;
    private final Words words;
    private final ParameterReader parameters;
    private final BodyReader bodies;
    private final SecurityReader security;
    private final Unsupported unsupported;
    private final Map<Place, String> servers;

    OperationReader(
            Source source,
            TypeReader types,
            Words words,
            SecurityReader security,
            Map<Place, String> servers,
            Decided decided) {
        this.source = source;
        this.words = words;
        this.parameters = new ParameterReader(source, types, words);
        this.bodies = new BodyReader(source, types, words, decided);
        this.security = security;
        this.unsupported = new Unsupported(source);
        this.servers = servers;
    }

    /** {@return the operation, not looked through for pages yet} */
    Operation read(Call call) {
        unsupported.check(call);
        List<Body> sent = bodies.requests(call);
        List<Result> results = bodies.results(call);
        return new Operation(
                call.place(),
                source.words(call.node(), "operationId"),
                tag(call),
                call.method(),
                call.path(),
                docs(call),
                parameters.read(call),
                servers.getOrDefault(call.place(), call.document().id()),
                sent.isEmpty() ? null : sent.get(0),
                sent.isEmpty() ? List.of() : List.copyOf(sent.subList(1, sent.size())),
                results.get(0),
                List.copyOf(results.subList(1, results.size())),
                bodies.errors(call),
                security.read(call),
                call.node().flag("x-side-effects"),
                null);
    }

    private static String tag(Call call) {
        for (Node tag : call.node().items("tags")) {
            if (tag instanceof ScalarNode scalar) {
                return scalar.text();
            }
        }
        return "";
    }

    /** What the path says counts where the operation says nothing. */
    private Docs docs(Call call) {
        Docs own = words.of(call.node());
        Docs path = call.item() == call.node() ? Docs.NONE : words.of(call.item());
        return Words.orElse(own, path);
    }
}
