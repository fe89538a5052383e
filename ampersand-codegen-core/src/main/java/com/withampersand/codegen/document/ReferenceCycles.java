package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds references that lead only to references and at last to themselves. */
final class ReferenceCycles {

    private ReferenceCycles() {}

    /** Complains of each cycle once, and takes its references out of the table so that following them ends. */
    static void remove(Map<ObjectNode, ObjectNode> targets, Diagnostics diagnostics) {
        Set<ObjectNode> settled = new HashSet<>();
        for (ObjectNode start : List.copyOf(targets.keySet())) {
            List<ObjectNode> path = new ArrayList<>();
            Set<ObjectNode> onPath = new HashSet<>();
            ObjectNode node = start;
            while (node != null && !settled.contains(node) && onPath.add(node)) {
                path.add(node);
                node = targets.get(node);
            }
            if (node != null && onPath.contains(node)) {
                List<ObjectNode> cycle = path.subList(path.indexOf(node), path.size());
                report(cycle, diagnostics);
                cycle.forEach(targets::remove);
            }
            settled.addAll(path);
        }
    }

    private static void report(List<ObjectNode> cycle, Diagnostics diagnostics) {
        List<Location> places = cycle.stream()
                .map(holder -> {
                    String keyword = ReferenceWalk.keyword(holder);
                    return keyword == null ? holder.location() : holder.keyLocation(keyword);
                })
                .toList();
        diagnostics.error(
                "reference-cycle",
                places.get(0),
                "This reference leads only to references and back to itself",
                "Make one of them a schema of its own.",
                places.subList(1, places.size()).toArray(Location[]::new));
    }
}
