package com.withampersand.codegen.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The paths that an update can change, and which of them a resource sets. The steps of a path are names of properties,
 * joined by dots; {@code *} is any key of a map, which takes its place as it is, dots included. Immutable.
 */
public final class UpdatePaths {
    private final String possible;
    private final Step root = new Step();

    private UpdatePaths(String... paths) {
        possible = String.join(", ", paths);
        for (String path : paths) {
            Step step = root;
            for (String name : path.split("\\.", -1)) {
                step = step.next.computeIfAbsent(name, key -> new Step());
            }
            step.end = true;
        }
    }

    /** {@return the mask of these paths} */
    public static UpdatePaths of(String... paths) {
        return new UpdatePaths(paths);
    }

    /**
     * {@return the paths of what is set, null and empty included: those of the keys of a map where keys have paths}
     * @throws IllegalArgumentException if something is set that no path is for, or nothing at all; the message names it,
     *     and the paths that there are
     */
    public <T> List<String> of(T resource, JsonCodec<T> codec) {
        List<String> set = new ArrayList<>();
        collect(root, "", Json.read(Json.writeBytes(resource, codec), JsonCodecs.FREE_FORM), set);
        return List.copyOf(set);
    }

    private void collect(Step step, String path, @Nullable Object value, List<String> into) {
        if (value instanceof Map<?, ?> map && !map.isEmpty() && !step.next.isEmpty()) {
            map.forEach((key, inner) -> {
                Step next = step.next.getOrDefault(String.valueOf(key), step.next.get("*"));
                String name = path.isEmpty() ? String.valueOf(key) : path + "." + key;
                if (next == null) {
                    throw new IllegalArgumentException(name + " cannot be updated. What can: " + possible);
                }
                collect(next, name, inner, into);
            });
        } else if (step.end) {
            into.add(path);
        } else {
            throw new IllegalArgumentException(
                    (path.isEmpty() ? "Nothing is set" : path + " is set to nothing that can be updated alone")
                            + ". What can be updated: " + possible);
        }
    }

    private static final class Step {
        private final Map<String, Step> next = new LinkedHashMap<>();
        private boolean end;
    }
}
