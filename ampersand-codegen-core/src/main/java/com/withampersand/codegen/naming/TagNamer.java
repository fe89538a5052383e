package com.withampersand.codegen.naming;

import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.Operation;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Names the clients of tags and the methods that lead to them. */
final class TagNamer {

    private final Settlement settlement;

    /** By tag, the one whose names it has: tags that differ in case or signs alone are one. */
    private final Map<String, String> leaders = new TreeMap<>();

    TagNamer(Api api, Settlement settlement) {
        this.settlement = settlement;
        Map<String, SortedSet<String>> groups = new TreeMap<>();
        for (Operation operation : api.operations()) {
            String tag = of(operation);
            groups.computeIfAbsent(words(tag).pascal().toLowerCase(Locale.ROOT), words -> new TreeSet<>())
                    .add(tag);
        }
        groups.values().forEach(this::lead);
    }

    /** The tag of an operation, or what stands for it: the first part of the path that is no version and no variable. */
    static String of(Operation operation) {
        if (!operation.tag().isBlank()) {
            return operation.tag();
        }
        for (String segment : operation.path().split("/", -1)) {
            if (!segment.isEmpty() && !segment.contains("{") && !segment.matches("v\\d+[a-z0-9.]*|api|rest")) {
                return segment;
            }
        }
        return "default";
    }

    /** The tag that an operation's client has its name from. */
    String leader(Operation operation) {
        String tag = of(operation);
        return leaders.getOrDefault(tag, tag);
    }

    /** A tag that was named before leads, and one that was named otherwise than the rest is for itself. */
    private void lead(SortedSet<String> tags) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (String tag : tags) {
            String name = settlement.frozen(NameKey.tagClient(tag));
            if (name != null) {
                byName.putIfAbsent(name, tag);
            }
        }
        String first = byName.values().stream().findFirst().orElse(tags.first());
        for (String tag : tags) {
            String name = settlement.frozen(NameKey.tagClient(tag));
            leaders.put(tag, name == null ? first : byName.getOrDefault(name, first));
        }
    }

    void claim(Scope classes, Scope accessors) {
        for (String tag : new TreeSet<>(leaders.values())) {
            String name = NameLength.fit(words(tag).pascal(), NameLength.STEM);
            classes.claim(NameKey.tagClient(tag), Settlement.NOWHERE, 0, name + "Client", name + "TagClient");
            String accessor = NameLength.fit(words(tag).camel(), NameLength.STEM);
            accessors.claim(NameKey.tagAccessor(tag), Settlement.NOWHERE, 0, accessor, accessor + "Client");
        }
    }

    /** Gives the other tags the names of those that lead them. */
    void share() {
        leaders.forEach((tag, leader) -> {
            share(NameKey.tagClient(tag), NameKey.tagClient(leader));
            share(NameKey.tagAccessor(tag), NameKey.tagAccessor(leader));
        });
    }

    private void share(String key, String leader) {
        // Asked for, so that a line about it is not taken for stale.
        settlement.frozen(key);
        settlement.put(key, settlement.get(leader));
    }

    /** A tag names a kind of thing; its client is for all of them. */
    private static Words words(String tag) {
        Words words = Words.of(tag);
        return words.isEmpty() ? Words.of("default") : words.withLast(English.plural(words.last()));
    }
}
