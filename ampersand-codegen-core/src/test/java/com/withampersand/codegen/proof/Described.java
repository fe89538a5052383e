package com.withampersand.codegen.proof;

import java.io.IOException;
import java.io.Reader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A description as plain maps and lists. Nothing of the generator reads it, so that what is generated can be held against
 * it.
 */
final class Described {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    /**
     * An operation.
     *
     * @param method as it is sent
     * @param path the template
     * @param parameters those of the operation and those of its path that it does not replace
     * @param operation the operation
     */
    record Call(String method, String path, List<Map<?, ?>> parameters, Map<?, ?> operation) {}

    private final Map<?, ?> root;

    private Described(Map<?, ?> root) {
        this.root = root;
    }

    static Described read(Path file) throws IOException {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setMaxAliasesForCollections(1_000)
                .build();
        try (Reader reader = Files.newBufferedReader(file)) {
            return new Described(map(new Load(settings).loadFromReader(reader)));
        }
    }

    /** Beside a reference nothing counts before 3.1. */
    boolean siblingsCount() {
        return !String.valueOf(root.get("openapi")).startsWith("3.0");
    }

    Map<?, ?> schemas() {
        return map(map(root.get("components")).get("schemas"));
    }

    Map<?, ?> securitySchemes() {
        return map(map(root.get("components")).get("securitySchemes"));
    }

    /** What is at a pointer, if anything. */
    @Nullable
    Object at(String pointer) {
        Object node = root;
        for (String token :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String name = token.replace("~1", "/").replace("~0", "~");
            node = node instanceof List<?> list && name.matches("\\d+") && Integer.parseInt(name) < list.size()
                    ? list.get(Integer.parseInt(name))
                    : get(map(node), name);
        }
        return node;
    }

    /** The map that a node is or refers to; an empty one where it is none, or refers to another place than a pointer. */
    Map<?, ?> object(@Nullable Object node) {
        Map<?, ?> map = map(node);
        for (int i = 0; i < 20 && map.get("$ref") instanceof String reference; i++) {
            map = map(target(reference));
        }
        return map;
    }

    @Nullable
    Object target(String reference) {
        if (reference.equals("#") || reference.startsWith("#/")) {
            return at(URLDecoder.decode(reference.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8));
        }
        return reference.startsWith("#") ? anchored(root, reference.substring(1)) : null;
    }

    private static @Nullable Object anchored(@Nullable Object node, String anchor) {
        if (node instanceof Map<?, ?> map) {
            return anchor.equals(map.get("$anchor")) || anchor.equals(map.get("$dynamicAnchor"))
                    ? map
                    : firstAnchored(
                            List.copyOf(map.values().stream()
                                    .filter(it -> it != null)
                                    .toList()),
                            anchor);
        }
        return node instanceof List<?> list ? firstAnchored(list, anchor) : null;
    }

    private static @Nullable Object firstAnchored(List<?> nodes, String anchor) {
        for (Object node : nodes) {
            Object found = anchored(node, anchor);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        map(root.get("paths")).forEach((path, item) -> {
            if (String.valueOf(path).startsWith("/")) {
                for (String method : METHODS) {
                    Map<?, ?> operation = object(object(item).get(method));
                    if (!operation.isEmpty()) {
                        calls.add(call(String.valueOf(path), item, method.toUpperCase(Locale.ROOT), operation));
                    }
                }
                map(object(item).get("additionalOperations"))
                        .forEach((method, operation) ->
                                calls.add(call(String.valueOf(path), item, method.toString(), object(operation))));
            }
        });
        return calls;
    }

    private Call call(String path, Object item, String method, Map<?, ?> operation) {
        List<Map<?, ?>> parameters = new ArrayList<>();
        list(operation.get("parameters")).forEach(each -> parameters.add(object(each)));
        for (Object each : list(object(item).get("parameters"))) {
            Map<?, ?> parameter = object(each);
            if (parameters.stream().noneMatch(own -> isSame(own, parameter))) {
                parameters.add(parameter);
            }
        }
        return new Call(method, path, parameters, operation);
    }

    private static boolean isSame(Map<?, ?> one, Map<?, ?> other) {
        return String.valueOf(one.get("name")).equals(String.valueOf(other.get("name")))
                && String.valueOf(one.get("in")).equals(String.valueOf(other.get("in")));
    }

    /** The first status that means success and the response for it. */
    Optional<Map.Entry<String, Map<?, ?>>> success(Map<?, ?> operation) {
        return map(operation.get("responses")).entrySet().stream()
                .filter(entry -> String.valueOf(entry.getKey()).matches("(?i)2..|default"))
                .min((one, other) -> String.valueOf(one.getKey()).compareToIgnoreCase(String.valueOf(other.getKey())))
                .map(entry -> Map.entry(String.valueOf(entry.getKey()), object(entry.getValue())));
    }

    static Map<?, ?> map(@Nullable Object node) {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }

    static List<?> list(@Nullable Object node) {
        return node instanceof List<?> list ? list : List.of();
    }

    /** YAML has numbers and the like as keys, which JSON pointers spell as text. */
    private static @Nullable Object get(Map<?, ?> map, String name) {
        return map.entrySet().stream()
                .filter(entry -> String.valueOf(entry.getKey()).equals(name))
                .map(Map.Entry::getValue)
                .filter(it -> it != null)
                .findFirst()
                .orElse(null);
    }
}
