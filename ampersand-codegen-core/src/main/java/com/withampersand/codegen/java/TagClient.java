package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Server;
import com.withampersand.codegen.naming.NamedApi;
import com.withampersand.codegen.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The client of the operations of a tag, or of several tags whose words are the same.
 *
 * @param type its class
 * @param accessor the method of the main client that leads to it
 * @param words what its operations are, as in {@code the operations on connections}
 * @param servers the servers of its operations
 * @param operations its operations, at least one
 */
record TagClient(ClassName type, String accessor, String words, List<Server> servers, List<Operation> operations) {

    /** All of them, sorted by accessor. */
    static List<TagClient> of(NamedApi named, JavaTypes types) {
        Map<String, List<Operation>> byAccessor = new TreeMap<>();
        for (Operation operation : named.api().operations()) {
            byAccessor
                    .computeIfAbsent(named.names().tagAccessor(operation), accessor -> new ArrayList<>())
                    .add(operation);
        }
        return byAccessor.entrySet().stream()
                .map(entry -> of(entry.getKey(), List.copyOf(entry.getValue()), named, types))
                .toList();
    }

    private static TagClient of(String accessor, List<Operation> operations, NamedApi named, JavaTypes types) {
        List<Server> servers = named.api().servers().stream()
                .filter(server -> operations.stream().anyMatch(operation -> isAt(server, operation)))
                .toList();
        Operation first = operations.get(0);
        ClassName type = types.base(named.names().tagClient(first));
        return new TagClient(type, accessor, words(accessor, first.tag()), servers, operations);
    }

    /** What the operations of one server are called on: {@code http} if there is no other. */
    static String http(Server server, List<Server> servers, Names names) {
        if (servers.size() == 1) {
            return "http";
        }
        return Identifiers.free(Identifiers.ofConstant(names.server(server.id())), List.of("settings"), "Http");
    }

    static boolean isAt(Server server, Operation operation) {
        return server.id().equals(operation.server());
    }

    /** A plural is what the operations are on; any other word says what they do. */
    private static String words(String accessor, String tag) {
        // An accessor whose best name is taken is called a client.
        String name = accessor.endsWith("Client") ? accessor.substring(0, accessor.length() - 6) : accessor;
        List<String> words =
                Identifiers.humps(name).stream().map(word -> asInTag(word, tag)).toList();
        String phrase = String.join(" ", words);
        boolean plural = phrase.endsWith("s") && !phrase.endsWith("ss");
        return plural ? "the operations on " + phrase : "the " + phrase + " operations";
    }

    /** {@code keys} for Key, {@code APIs} for API. */
    private static String asInTag(String word, String tag) {
        for (String spelled : tag.split("[^\\p{L}\\p{N}]+", -1)) {
            boolean acronym = spelled.chars().skip(1).anyMatch(Character::isUpperCase);
            if (acronym && word.startsWith(spelled.toLowerCase(Locale.ROOT))) {
                return spelled + word.substring(spelled.length());
            }
        }
        return word;
    }

    /** The names of the servers' fields and parameters in its class, in the order of the servers. */
    List<String> https(Names names) {
        return servers.stream().map(server -> http(server, servers, names)).collect(Collectors.toList());
    }
}
