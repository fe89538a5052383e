package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Nearest;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document of changes to other documents (OpenAPI Overlay Specification 1.0.0).
 *
 * @param path its file
 * @param root its outermost object
 * @param extended the document it is for, or null if it is for all
 */
record Overlay(Path path, ObjectNode root, @Nullable ScalarNode extended, List<Action> actions) {

    private static final Set<String> ACTION_KEYS = Set.of("target", "description", "update", "remove");

    /**
     * One change.
     *
     * @param target where the path stands
     * @param update what to merge into what the path matches; null to remove it instead
     */
    record Action(
            ScalarNode target, JsonPath path, @Nullable Node update) {}

    /** Reads an overlay, or complains and gives null. */
    static @Nullable Overlay read(Path path, Library library) {
        Diagnostics diagnostics = library.diagnostics();
        Reader.Result result = library.read(path);
        result.problems().forEach(diagnostics::add);
        Node node = result.root();
        if (node == null || result.problems().stream().map(Problem::severity).anyMatch(Severity.ERROR::equals)) {
            return null;
        }
        String version = node instanceof ObjectNode object ? object.text("overlay") : null;
        if (!(node instanceof ObjectNode root) || version == null || !version.startsWith("1.")) {
            diagnostics.error(
                    "overlay-version",
                    node.location(),
                    version == null ? "This is no overlay" : "The overlay version " + version + " is not known",
                    "An overlay begins with `overlay: 1.0.0`.");
            return null;
        }
        List<Action> actions = new ArrayList<>();
        for (Node item : root.items("actions")) {
            Action action = action(item, diagnostics);
            if (action != null) {
                actions.add(action);
            }
        }
        if (root.items("actions").isEmpty()) {
            diagnostics.error(
                    "overlay-actions",
                    root.location(),
                    "The overlay has no actions",
                    "Give a list `actions` with a `target` and an `update` or `remove` each, or leave the overlay"
                            + " out.");
        }
        return new Overlay(path, root, root.scalar("extends"), actions);
    }

    private static @Nullable Action action(Node item, Diagnostics diagnostics) {
        if (!(item instanceof ObjectNode action)) {
            diagnostics.error(
                    "overlay-action", item.location(), "An action is an object, but this is " + item.kindName(), "");
            return null;
        }
        for (String name : action.names()) {
            if (!ACTION_KEYS.contains(name) && !name.startsWith("x-")) {
                diagnostics.error(
                        "overlay-action",
                        action.keyLocation(name),
                        "An action has no " + name,
                        Nearest.remedy(name, ACTION_KEYS.stream().sorted().toList()));
            }
        }
        ScalarNode target = action.scalar("target");
        Node update = action.flag("remove") ? null : action.get("update");
        if (target == null || (update == null && !action.flag("remove"))) {
            diagnostics.error(
                    "overlay-action",
                    action.location(),
                    target == null ? "The action has no target" : "The action has neither an update nor remove: true",
                    "An action has a `target` and either an `update` or `remove: true`.");
            return null;
        }
        try {
            return new Action(target, JsonPath.parse(target.text()), update);
        } catch (JsonPathException malformed) {
            diagnostics.error(
                    "overlay-target",
                    target.location(),
                    "The target is no JSONPath: " + malformed.getMessage(),
                    malformed.remedy());
            return null;
        }
    }
}
