package com.withampersand.codegen.naming;

import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.UnionType;
import com.withampersand.codegen.model.UnionType.Variant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Names the classes inside one at the top.
 *
 * <p>Each is nested in that of the thing around it, until the name of the file would be too long: what is deeper still is
 * nested in the one at the top.
 */
final class Nest {

    /** The least room for a name that a class is worth being nested for. */
    private static final int ROOM = 40;

    /** There is always as much room for the name of a wrapper, since nothing is nested in it. */
    private static final int WRAPPER_ROOM = 32;

    private final String top;
    private final Settlement settlement;
    private final TypeWords words;
    private final Map<Place, List<TypeDef>> parts;
    private final Wrappers wrappers;
    private final Function<TypeDef, Set<String>> heirs;
    private final Set<String> inTop = new HashSet<>();
    private final List<TypeDef> tooDeep = new ArrayList<>();

    /**
     * Takes what names are made of.
     *
     * @param heirs the names of the classes at the top that inherit what is nested in a type
     */
    Nest(
            String top,
            Settlement settlement,
            TypeWords words,
            Map<Place, List<TypeDef>> parts,
            Wrappers wrappers,
            Function<TypeDef, Set<String>> heirs) {
        this.top = top;
        this.settlement = settlement;
        this.words = words;
        this.parts = parts;
        this.wrappers = wrappers;
        this.heirs = heirs;
    }

    void fill(TypeDef owner) {
        fill(owner, List.of(top));
        while (!tooDeep.isEmpty()) {
            lift();
        }
    }

    private void fill(TypeDef owner, List<String> path) {
        int room = NameLength.inside(path);
        Scope scope = scope(path, heirs.apply(owner)).limit(Math.max(room, WRAPPER_ROOM));
        List<TypeDef> own = parts.getOrDefault(owner.place(), List.of());
        if (room < ROOM) {
            tooDeep.addAll(own);
            own = List.of();
        }
        for (TypeDef type : own) {
            scope.claim(NameKey.type(type.place()), type.place(), words.rank(type), words.candidates(type));
        }
        if (owner instanceof UnionType union) {
            claimWrappers(union, scope);
        }
        settle(scope, own, path);
    }

    /** The names of what is deep down say little in the class at the top, and so have a hash to be told apart by. */
    private void lift() {
        List<TypeDef> lifted = List.copyOf(tooDeep);
        tooDeep.clear();
        List<String> path = List.of(top);
        int room = NameLength.inside(path);
        Scope scope = scope(path, Set.of()).limit(room);
        for (TypeDef type : lifted) {
            String key = NameKey.type(type.place());
            String name = NameLength.fit(words.natural(type.place()), room - 8) + NameLength.hash(key, 8);
            scope.claim(key, type.place(), words.rank(type), name);
        }
        settle(scope, lifted, path);
    }

    private void settle(Scope scope, List<TypeDef> own, List<String> path) {
        Map<String, String> given = scope.settle();
        if (path.size() == 1) {
            given.values().forEach(name -> inTop.add(fold(name)));
        }
        for (TypeDef type : own) {
            List<String> longer = new ArrayList<>(path);
            longer.add(given.getOrDefault(NameKey.type(type.place()), ""));
            fill(type, longer);
        }
    }

    private Scope scope(List<String> path, Set<String> others) {
        Set<String> enclosing = new HashSet<>();
        path.forEach(name -> enclosing.add(fold(name)));
        others.forEach(name -> enclosing.add(fold(name)));
        if (path.contains("Builder")) {
            enclosing.add(fold(path.get(path.size() - 1) + "Builder"));
        }
        Predicate<String> taken = path.size() == 1
                ? name -> enclosing.contains(fold(name)) || inTop.contains(fold(name))
                : name -> enclosing.contains(fold(name));
        return Scope.ofTypes(settlement.inside(path)).reserve(taken.or(Reserved::nestedType));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A variant that is no object of its own is wrapped in a class that says what it holds. */
    private void claimWrappers(UnionType union, Scope scope) {
        for (int i = 0; i < union.variants().size(); i++) {
            Variant variant = union.variants().get(i);
            if (wrappers.needed(variant)) {
                String natural = Wrappers.name(variant.type(), words::natural);
                scope.claim(
                        NameKey.variant(variant.place()),
                        variant.place(),
                        9,
                        natural,
                        natural + "Variant",
                        natural + "Variant" + (i + 1));
            }
        }
    }
}
