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

    private Ambiguity() {}

    /** Compares each variant with those before it. */
    static void check(Source source, List<Kind.Option> options, List<Variant> variants, String discriminator) {
        checkTags(source, options, variants, discriminator);
        for (int j = 1; j < variants.size(); j++) {
            for (int i = 0; i < j; i++) {
                String both = both(variants.get(i).match(), variants.get(j).match(), discriminator);
                if (both != null
                        && !variants.get(i).type().equals(variants.get(j).type())) {
                    source.diagnostics()
                            .warning(
                                    "ambiguous-union",
                                    options.get(j).member().location(),
                                    "No document tells this variant from an earlier one, which is taken: " + both
                                            + " is of both",
                                    "Add a discriminator, a property with a constant, or a required property that only"
                                            + " one of them has.",
                                    options.get(i).member().location());
                    break;
                }
            }
        }
    }

    private static void checkTags(
            Source source, List<Kind.Option> options, List<Variant> variants, String discriminator) {
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
            members.put(name, constants != null ? '"' + constants.get(0) + '"' : kind == null ? "null" : sample(kind));
        }
        return members.entrySet().stream()
                .map(entry -> '"' + entry.getKey() + "\": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
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
