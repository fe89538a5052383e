package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.ObjectNode;

/** Tells of what is described and not generated, so that nobody looks for it in vain. */
final class Unsupported {

    private final Source source;

    Unsupported(Source source) {
        this.source = source;
    }

    /** Looks at a whole document, of whose webhooks no schema is said to be all that they bring. */
    void check(Document document) {
        if (document.root().get("webhooks") instanceof ObjectNode webhooks && !webhooks.isEmpty()) {
            source.diagnostics()
                    .note(
                            "unsupported-webhook",
                            document.root().keyLocation("webhooks"),
                            "What the webhooks bring are types, but nothing receives them and verifies who sent them",
                            "Say `x-webhooks: {}` on the schema of all that they bring, in an overlay, for a receiver.");
        }
    }

    /** Looks at an operation. */
    void check(Call call) {
        String name = call.method() + " " + call.path();
        if (call.node().get("callbacks") instanceof ObjectNode callbacks && !callbacks.isEmpty()) {
            source.diagnostics()
                    .note(
                            "unsupported-callback",
                            call.node().keyLocation("callbacks"),
                            "What the callbacks of " + name + " bring are types, but nothing receives them",
                            "Read what comes with `Json.read` and the codec of its type.");
        }
    }
}
