package com.withampersand.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A description as plain maps and lists, to be written again in another order, or with one thing more. */
record Reordering(Map<Object, Object> document) {

    /** What has members in an order that means nothing. */
    private static final Set<String> UNORDERED = Set.of("paths", "schemas", "properties", "$defs", "definitions");

    static Reordering read(Path file) throws IOException {
        Load load = new Load(LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .build());
        if (!(load.loadFromString(Files.readString(file)) instanceof Map<?, ?> document)) {
            throw new IllegalArgumentException(file + " is no object");
        }
        return new Reordering(new LinkedHashMap<>(document));
    }

    /** The same with paths, schemas and properties in another order. */
    Reordering shuffled(Random random) {
        return new Reordering(shuffledMap(document, random));
    }

    /** The same with one more entry of a map, which is made if it is not there. */
    Reordering with(List<String> path, String name, Object value) {
        return new Reordering(with(document, path, name, value));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, new Dump(DumpSettings.builder().build()).dumpToString(document));
    }

    private static Map<Object, Object> with(Map<?, ?> map, List<String> path, String name, Object value) {
        Map<Object, Object> copy = new LinkedHashMap<>(map);
        if (path.isEmpty()) {
            copy.put(name, value);
        } else {
            Map<?, ?> inner = copy.get(path.get(0)) instanceof Map<?, ?> there ? there : Map.of();
            copy.put(path.get(0), with(inner, path.subList(1, path.size()), name, value));
        }
        return copy;
    }

    private static Map<Object, Object> shuffledMap(Map<?, ?> map, Random random) {
        Map<Object, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            Object shuffled = shuffledValue(value, random);
            boolean unordered = key instanceof String name && UNORDERED.contains(name);
            copy.put(key, unordered && shuffled instanceof Map<?, ?> members ? reordered(members, random) : shuffled);
        });
        return copy;
    }

    private static Object shuffledValue(Object value, Random random) {
        if (value instanceof Map<?, ?> map) {
            return shuffledMap(map, random);
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(shuffledValue(item, random)));
            return copy;
        }
        return value;
    }

    private static Map<Object, Object> reordered(Map<?, ?> map, Random random) {
        List<Object> keys = new ArrayList<>(map.keySet());
        Collections.shuffle(keys, random);
        Map<Object, Object> reordered = new LinkedHashMap<>();
        keys.forEach(key -> reordered.put(key, map.get(key)));
        return reordered;
    }
}
