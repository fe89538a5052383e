package com.withampersand.codegen.model;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.document.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds mistakes in operations that cost no type and no name, and would go by unseen. */
final class OperationChecks {

    private final Source source;
    private final Map<String, Call> byId = new HashMap<>();
    private final Map<String, Call> byPath = new HashMap<>();

    OperationChecks(Source source) {
        this.source = source;
    }

    /** Looks at operations in the order of their places. */
    void check(List<Call> calls) {
        calls.forEach(call -> {
            checkId(call);
            checkPath(call);
            checkStatuses(call);
        });
    }

    private void checkId(Call call) {
        String id = source.words(call.node(), "operationId");
        Call first = id.isEmpty() ? null : byId.putIfAbsent(id, call);
        // A path item that several paths refer to is one description.
        if (first != null && first.node() != call.node()) {
            Location other = first.node().keyLocation("operationId");
            source.diagnostics()
                    .warning(
                            "duplicate-operation-id",
                            call.node().keyLocation("operationId"),
                            "The operationId " + id + " is that of " + first.method() + " " + first.path() + " already",
                            "Give each operation an id of its own, for its method is named after it.",
                            other);
        }
    }

    /** Paths that differ in the names of their variables alone are one (OpenAPI 3.0.4, section 4.8.8). */
    private void checkPath(Call call) {
        String path = call.path();
        String key = call.document().id() + " " + call.method() + " " + path.replaceAll("\\{[^{}]*}", "{}");
        Call first = byPath.putIfAbsent(key, call);
        if (first != null) {
            source.diagnostics()
                    .warning(
                            "duplicate-path",
                            call.node().location(),
                            call.method() + " " + path + " is the same request as that of " + first.path(),
                            "Describe it once: names of variables are never sent.",
                            first.node().location());
        }
        if (path.replaceAll("\\{[^{}]+}", "").matches(".*[{}].*")) {
            source.diagnostics()
                    .warning(
                            "malformed-path",
                            call.node().location(),
                            "The path " + path + " has a brace that no variable is in, which is sent as it stands",
                            "Write a variable as {name}.");
        }
    }

    private void checkStatuses(Call call) {
        if (!(call.node().get("responses") instanceof ObjectNode responses)) {
            return;
        }
        for (String status : responses.names()) {
            if (!status.matches("[1-5]([0-9]{2}|XX|xx)|default|x-.*")) {
                source.diagnostics()
                        .warning(
                                "invalid-status",
                                responses.keyLocation(status),
                                "`" + status + "` is no status of a response, which is passed over",
                                "Write a status such as 404, a class such as 4XX, or default.");
            }
        }
    }
}
