package com.withampersand.codegen.naming;

import com.withampersand.codegen.model.AliasType;
import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.Origin.Part;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.model.UnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Names the classes: components at the top, what is described inside a class nested in it. */
final class TypeNamer {

    private final Settlement settlement;
    private final TypeWords words;
    private final Wrappers wrappers;
    private final Map<Place, TypeDef> types = new TreeMap<>();
    private final List<TypeDef> top = new ArrayList<>();
    private final Map<Place, List<TypeDef>> parts = new HashMap<>();

    private TypeNamer(Api api, Settlement settlement) {
        this.settlement = settlement;
        this.words = new TypeWords(types, settlement, new FileNames(api));
        for (TypeDef type : api.types()) {
            types.put(type.place(), type);
        }
        this.wrappers = new Wrappers(types.values());
        for (TypeDef type : types.values()) {
            Place owner = owner(type);
            if (type instanceof AliasType) {
                continue;
            }
            if (owner == null) {
                top.add(type);
            } else {
                parts.computeIfAbsent(owner, place -> new ArrayList<>()).add(type);
            }
        }
    }

    static void name(Api api, Settlement settlement) {
        TypeNamer namer = new TypeNamer(api, settlement);
        namer.nameTop();
    }

    /** The class that this is nested in; none if there is no class around it. */
    private @Nullable Place owner(TypeDef type) {
        TypeDef owner = type.origin() instanceof Part part ? types.get(part.owner()) : null;
        if (owner == null) {
            return null;
        }
        return owner instanceof AliasType ? owner(owner) : owner.place();
    }

    private void nameTop() {
        Scope scope = Scope.ofTypes(settlement).reserve(Reserved::topLevelType);
        for (TypeDef type : top) {
            scope.claim(NameKey.type(type.place()), type.place(), words.rank(type), words.candidates(type));
        }
        Map<String, String> given = scope.settle();
        for (TypeDef type : top) {
            String name = given.getOrDefault(NameKey.type(type.place()), "");
            new Nest(name, settlement, words, parts, wrappers, union -> heirs(union, given)).fill(type);
        }
    }

    /** The classes at the top that inherit what is nested in a union, and so hide nothing of it by their names. */
    private Set<String> heirs(TypeDef union, Map<String, String> given) {
        Set<String> heirs = new TreeSet<>();
        addHeirs(union, given, new TreeSet<>(), heirs);
        return heirs;
    }

    private void addHeirs(TypeDef type, Map<String, String> given, Set<Place> seen, Set<String> into) {
        if (!(type instanceof UnionType union) || !seen.add(union.place())) {
            return;
        }
        for (UnionType.Variant variant : union.variants()) {
            TypeDef heir = variant.type() instanceof TypeRef.Named named ? types.get(named.place()) : null;
            if (heir != null) {
                String name = given.get(NameKey.type(heir.place()));
                into.addAll(name == null ? List.of() : List.of(name));
                addHeirs(heir, given, seen, into);
            }
        }
    }
}
