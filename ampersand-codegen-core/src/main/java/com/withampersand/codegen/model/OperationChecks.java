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

    OperationChecks(Source source) {
        this.source = source;
    }

    /** Looks at operations in the order of their places. */
    void check(List<Call> calls) {
        calls.forEach(call -> {
            checkId(call);
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
