package com.withampersand.codegen.diff;

import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.Operation.Parameter;
import com.withampersand.codegen.model.Property;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.model.UnionType;
import com.withampersand.codegen.model.UnionType.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;

/** Finds the parts of a thing in what it has become, those that were renamed too. */
final class Pairs {

    private Pairs() {}

    /** Parameters by where they travel and their names; variables of the path by their position. */
    static Map<Parameter, Parameter> parameters(Operation before, Operation after) {
        List<Parameter> olds = new ArrayList<>(before.parameters());
        List<Parameter> news = new ArrayList<>(after.parameters());
        Map<Parameter, Parameter> pairs = new LinkedHashMap<>();
        match(
                olds,
                news,
                pairs,
                (old, now) -> old.in() == now.in() && old.name().equals(now.name()));
        match(olds, news, pairs, (old, now) -> old.in() == now.in() && isSpelled(old.name(), now.name()));
        if (OperationPairs.call(before).equals(OperationPairs.call(after))) {
            match(olds, news, pairs, (old, now) -> old.in() == In.PATH && now.in() == In.PATH);
        }
        return pairs;
    }

    /** Properties by their names; of those that are left, those that could hardly be anything else. */
    static Map<Property, Property> properties(TypeDef before, TypeDef after) {
        Map<Property, Property> pairs = new LinkedHashMap<>();
        if (before instanceof ObjectType a && after instanceof ObjectType b) {
            List<Property> olds = new ArrayList<>(a.properties());
            List<Property> news = new ArrayList<>(b.properties());
            match(olds, news, pairs, (old, now) -> old.name().equals(now.name()));
            match(olds, news, pairs, (old, now) -> isSpelled(old.name(), now.name()));
            boolean single = olds.size() == 1 && news.size() == 1;
            for (Property old : List.copyOf(olds)) {
                List<Property> likely = news.stream()
                        .filter(now -> isAlike(old, now) && (single || !(old.type() instanceof TypeRef.Scalar)))
                        .toList();
                boolean mutual = likely.size() == 1
                        && olds.stream()
                                        .filter(other -> isAlike(other, likely.get(0)))
                                        .count()
                                == 1;
                if (mutual) {
                    pairs.put(old, likely.get(0));
                    olds.remove(old);
                    news.remove(likely.get(0));
                }
            }
        }
        return pairs;
    }

    /** Variants by what they are; if there are as many as before, then in their order. */
    static Map<Variant, Variant> variants(TypeDef before, TypeDef after) {
        Map<Variant, Variant> pairs = new LinkedHashMap<>();
        if (before instanceof UnionType a && after instanceof UnionType b) {
            List<Variant> olds = new ArrayList<>(a.variants());
            List<Variant> news = new ArrayList<>(b.variants());
            match(olds, news, pairs, (old, now) -> old.type().equals(now.type()));
            match(
                    olds,
                    news,
                    pairs,
                    (old, now) -> !old.match().tags().isEmpty()
                            && old.match().tags().equals(now.match().tags()));
            if (olds.size() == news.size()) {
                match(olds, news, pairs, (old, now) -> family(old.type()).equals(family(now.type())));
            }
        }
        return pairs;
    }

    private static <T> void match(List<T> olds, List<T> news, Map<T, T> pairs, BiPredicate<T, T> same) {
        for (T old : List.copyOf(olds)) {
            for (T now : List.copyOf(news)) {
                if (same.test(old, now)) {
                    pairs.put(old, now);
                    olds.remove(old);
                    news.remove(now);
                    break;
                }
            }
        }
    }

    /** The same but for case and what joins the words. */
    static boolean isSpelled(String one, String other) {
        return letters(one).equals(letters(other)) && !letters(one).isEmpty();
    }

    private static String letters(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isAlike(Property one, Property other) {
        return one.required() == other.required() && family(one.type()).equals(family(other.type()));
    }

    private static String family(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar
                ? scalar.kind().name()
                : type.getClass().getSimpleName();
    }
}
