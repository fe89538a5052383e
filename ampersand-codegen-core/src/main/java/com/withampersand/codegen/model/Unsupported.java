package com.withampersand.codegen.model;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.ObjectNode;

/** Warns of what is described and not generated, so that nobody looks for it in vain. */
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
            warn(
                    "unsupported-callback",
                    call.node().keyLocation("callbacks"),
                    "The callbacks of " + name + " are not generated, only the component schemas they refer to",
                    "Read their bodies with the types of their schemas.");
        }
    }

    private void warn(String rule, Location at, String message, String remedy) {
        source.diagnostics().warning(rule, at, message, remedy);
    }
}
