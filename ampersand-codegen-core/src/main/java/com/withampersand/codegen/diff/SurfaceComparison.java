package com.withampersand.codegen.diff;

import com.withampersand.codegen.diff.Subjects.About;
import com.withampersand.codegen.java.Symbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What became of each symbol. Those of the same name are the same to users; of the others, those are that are about the
 * same in the same way.
 */
final class SurfaceComparison {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.$]+");

    private final Collection<Symbol> olds;
    private final Collection<Symbol> news;
    private final Attribution attribution;
    private final Map<Symbol, Symbol> pairs = new LinkedHashMap<>();
    private final Set<Symbol> fresh;
    private final Map<String, String> classes = new HashMap<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private final Set<String> added = new LinkedHashSet<>();

    SurfaceComparison(Causes causes) {
        this.olds = causes.before.surface().symbols();
        this.news = causes.after.surface().symbols();
        this.fresh = new LinkedHashSet<>(news);
        Subjects before = new Subjects(causes.before);
        Subjects after = new Subjects(causes.after);
        this.attribution = new Attribution(causes, before, after, classes);
        olds.forEach(old -> pair(old, causes.after.surface().get(old.id())));
        pairBy(old -> about(before.of(old), causes.counterparts), after::of);
        pairBy(
                old -> old.kind().isType() ? old : renamed(old.owner()) + "#" + old.name(),
                now -> now.kind().isType() ? now : now.owner() + "#" + now.name());
    }

    private static About about(About old, Counterparts counterparts) {
        return old.of(counterparts.of(old.subject()));
    }

    private void pair(Symbol old, @Nullable Symbol now) {
        if (now != null && fresh.remove(now)) {
            pairs.put(old, now);
            if (old.kind().isType() && !old.qualified().equals(now.qualified())) {
                classes.put(old.qualified(), now.qualified());
            }
        }
    }

    /** Pairs those that are left and alone with what makes them the same. */
    private <K> void pairBy(Function<Symbol, K> old, Function<Symbol, K> now) {
        Map<K, List<Symbol>> left = new HashMap<>();
        fresh.forEach(symbol -> left.computeIfAbsent(now.apply(symbol), key -> new ArrayList<>())
                .add(symbol));
        Map<K, List<Symbol>> gone = new LinkedHashMap<>();
        olds.stream()
                .filter(symbol -> !pairs.containsKey(symbol))
                .forEach(symbol -> gone.computeIfAbsent(old.apply(symbol), key -> new ArrayList<>())
                        .add(symbol));
        gone.forEach((key, symbols) -> {
            List<Symbol> others = left.getOrDefault(key, List.of());
            boolean alone = symbols.size() == 1 && others.size() == 1;
            if (alone && symbols.get(0).kind().isType() == others.get(0).kind().isType()) {
                pair(symbols.get(0), others.get(0));
            }
        });
    }

    void compare() {
        for (Symbol old : olds) {
            if (old.kind().isType() && !pairs.containsKey(old)) {
                removed.add(old.qualified());
            }
        }
        fresh.stream().filter(symbol -> symbol.kind().isType()).forEach(symbol -> added.add(symbol.qualified()));
        for (Symbol old : olds) {
            Symbol now = pairs.get(old);
            if (now != null) {
                compare(old, now);
            } else if (!removed.contains(old.owner())) {
                attribution.add(JavaChange.removed(old));
            }
        }
        fresh.stream()
                .filter(symbol -> !added.contains(symbol.owner()) || attribution.isOfParameter(symbol))
                .forEach(symbol -> attribution.add(JavaChange.added(symbol)));
    }

    private void compare(Symbol old, Symbol now) {
        boolean stayed = renamed(old.owner()).equals(now.owner())
                && old.name().equals(now.name())
                && renamed(old.parameters()).equals(now.parameters());
        boolean implied =
                renamed(old.owner()).equals(now.owner()) && !old.owner().equals(now.owner());
        if (!stayed || (!old.id().equals(now.id()) && !implied)) {
            boolean follows =
                    old.name().equals(now.name()) && renamed(old.owner()).equals(now.owner());
            attribution.add(
                    JavaChange.moved(old, now), follows && renamed(old.shape()).equals(now.shape()));
            return;
        }
        boolean follows = renamed(old.shape()).equals(now.shape());
        JavaChange change = implied && follows ? SymbolRules.compareNullness(old, now) : SymbolRules.compare(old, now);
        if (change != null) {
            attribution.add(change, !implied && follows && !old.shape().equals(now.shape()));
        }
    }

    /** The text with the names of today. */
    private String renamed(String text) {
        return classes.isEmpty()
                ? text
                : NAME.matcher(text)
                        .replaceAll(
                                match -> Matcher.quoteReplacement(classes.getOrDefault(match.group(), match.group())));
    }
}
