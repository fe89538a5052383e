package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Location;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Boolean schemas as the objects that mean the same (JSON Schema 2020-12 core, section 4.3.2), one for each. */
final class BooleanSchemas {

    private final Map<Node, ObjectNode> objects = new HashMap<>();

    /** The node, if it is an object or means one; else null. */
    @Nullable
    ObjectNode asObject(Node node, Role role) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        boolean schema = role == Role.SCHEMA || role == Role.UNKNOWN;
        if (!schema || !(node instanceof ScalarNode scalar) || scalar.kind() != ScalarNode.Kind.BOOLEAN) {
            return null;
        }
        return objects.computeIfAbsent(node, key -> {
            Location at = node.location();
            ObjectNode everything = new ObjectNode(at, Map.of());
            return scalar.isTrue()
                    ? everything
                    : new ObjectNode(at, Map.of("not", new ObjectNode.Member(at, everything)));
        });
    }
}
