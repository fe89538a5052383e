package com.withampersand.codegen.model;

import com.withampersand.codegen.model.UnionType.JsonKind;
import com.withampersand.codegen.model.UnionType.Match;
import com.withampersand.codegen.model.UnionType.Variant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Warns of variants that no document can tell apart, with a document that is of both. */
final class Ambiguity {

    private static final String TELLING =
            "Add a discriminator, a property with a constant, or a required property that only one of them has.";

    private final Source source;
    private final Elements elements;

    Ambiguity(Source source, Elements elements) {
        this.source = source;
        this.elements = elements;
    }

    /** Compares each variant with those before it. */
    void check(List<Kind.Option> options, List<Variant> variants, String discriminator) {
        checkTags(options, variants, discriminator);
        for (int j = 1; j < variants.size(); j++) {
            boolean told = true;
            for (int i = 0; i < j && told; i++) {
                Kind one = options.get(i).kind();
                Kind other = options.get(j).kind();
                boolean containers = holds(one) && one.getClass() == other.getClass();
                String both = containers
                        ? elements.covers(one, other) ? empty(one) : null
                        : both(variants.get(i).match(), variants.get(j).match(), discriminator);
                if (both != null) {
                    told = false;
                    source.diagnostics()
                            .warning(
                                    "ambiguous-union",
                                    options.get(j).member().location(),
                                    (containers ? what(one) + " tells" : "No document tells")
                                            + " this variant from an earlier one, which is taken: " + both
                                            + " is of both",
                                    containers ? instead(one) : TELLING,
                                    options.get(i).member().location());
                }
            }
        }
    }

    private static boolean holds(Kind kind) {
        return kind instanceof Kind.Sequence || kind instanceof Kind.Dictionary;
    }

    private static String empty(Kind container) {
        return container instanceof Kind.Sequence ? "[]" : "{}";
    }

    private static String what(Kind container) {
        return container instanceof Kind.Sequence ? "No item" : "No value";
    }

    private static String instead(Kind container) {
        return container instanceof Kind.Sequence
                ? "Make one array of them, whose `items` are a `oneOf`."
                : "Make one map of them, whose `additionalProperties` are a `oneOf`.";
    }

    private void checkTags(List<Kind.Option> options, List<Variant> variants, String discriminator) {
        Map<String, Integer> claimants = new HashMap<>();
        for (int i = 0; i < variants.size(); i++) {
            for (String tag : variants.get(i).match().tags()) {
                int first = claimants.getOrDefault(tag, i);
                claimants.put(tag, first);
                if (first != i) {
                    source.diagnostics()
                            .warning(
                                    "repeated-discriminator-value",
                                    options.get(i).member().location(),
                                    "The value `" + tag + "` of `" + discriminator
                                            + "` means this variant and an earlier one, which is taken",
                                    "Give each variant a value of its own, as a constant or in the discriminator's"
                                            + " mapping.",
                                    options.get(first).member().location());
                }
            }
        }
    }

    /** A document that is of both, null if there is anything to tell them apart by. */
    private static @Nullable String both(Match one, Match other, String discriminator) {
        Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
        kinds.addAll(one.kinds());
        kinds.retainAll(other.kinds());
        if (kinds.isEmpty()) {
            return null;
        }
        JsonKind kind = kinds.iterator().next();
        if (kind != JsonKind.OBJECT) {
            return sample(kind);
        }
        boolean tagged = !discriminator.isEmpty() && Collections.disjoint(one.tags(), other.tags());
        boolean constants = one.constants().entrySet().stream()
                .anyMatch(entry -> other.constants().containsKey(entry.getKey())
                        && !entry.getValue().equals(other.constants().get(entry.getKey())));
        boolean same = new LinkedHashSet<>(one.required()).equals(new LinkedHashSet<>(other.required()))
                && new LinkedHashSet<>(one.optional()).equals(new LinkedHashSet<>(other.optional()))
                && one.propertyKinds().equals(other.propertyKinds());
        return tagged || constants || !same ? null : object(one);
    }

    private static String object(Match match) {
        Map<String, String> members = new LinkedHashMap<>();
        List<String> names = match.required().isEmpty() ? match.optional() : match.required();
        for (String name : names) {
            List<String> constants = match.constants().get(name);
            JsonKind kind = match.propertyKinds().get(name);
            members.put(
                    name, constants != null ? constant(constants.get(0), kind) : kind == null ? "null" : sample(kind));
        }
        return members.entrySet().stream()
                .map(entry -> '"' + entry.getKey() + "\": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String constant(String value, @Nullable JsonKind kind) {
        return kind == JsonKind.INTEGER || kind == JsonKind.BOOLEAN ? value : '"' + value + '"';
    }

    private static String sample(JsonKind kind) {
        return switch (kind) {
            case STRING -> "\"\"";
            case NUMBER, INTEGER -> "0";
            case BOOLEAN -> "true";
            case ARRAY -> "[]";
            case OBJECT -> "{}";
        };
    }
}
