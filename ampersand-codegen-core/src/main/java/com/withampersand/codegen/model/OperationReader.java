package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ScalarNode;
import org.jspecify.annotations.Nullable;

/** Reads operations. */
final class OperationReader {

    private final Source source;
    private final Words words;
    private final ParameterReader parameters;
    private final BodyReader bodies;
    private final SecurityReader security;
    private final Unsupported unsupported;

    OperationReader(Source source, TypeReader types, Words words, SecurityReader security, Calls calls) {
        this.source = source;
        this.words = words;
        this.parameters = new ParameterReader(source, types, words);
        this.bodies = new BodyReader(source, types, words);
        this.security = security;
        this.unsupported = new Unsupported(source, calls);
    }

    /** {@return the operation, not looked through for pages yet; null if it cannot be called, which is complained of} */
    @Nullable
    Operation read(Call call) {
        if (!bodies.isSupported(call)) {
            return null;
        }
        unsupported.check(call);
        return new Operation(
                call.place(),
                source.words(call.node(), "operationId"),
                tag(call),
                call.method(),
                call.path(),
                docs(call),
                parameters.read(call),
                bodies.request(call),
                bodies.result(call),
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
