package com.withampersand.codegen.diff;

import com.withampersand.codegen.java.Symbol;
import com.withampersand.codegen.java.Symbol.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What it means to its users that a symbol changed: to those who compile against it, and to what is compiled already
 * (JLS 13.4 and 13.5). Nobody but the generator extends a class or implements an interface of generated code.
 */
final class SymbolRules {

    private static final Pattern PARAMETER = Pattern.compile(" ([\\p{L}\\p{N}_$]+)(?=[,)])");

    private SymbolRules() {}

    /** {@return what changed about a symbol that has kept its name, null if nothing did} */
    static @Nullable JavaChange compare(Symbol old, Symbol now) {
        List<String> source = new ArrayList<>();
        List<String> binary = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        if (old.kind().isType()) {
            compareClasses(old, now, source, binary);
        } else {
            compareMembers(old, now, source, binary, notes);
        }
        if (has(old, "static") != has(now, "static")) {
            both("whether it is static changed", source, binary);
        }
        if (!has(old, "protected") && has(now, "protected")) {
            both("it is protected now", source, binary);
        }
        if (now.deprecated() != old.deprecated()) {
            notes.add(now.deprecated() ? "`" + JavaChange.shown(now) + "` is deprecated" : "");
        }
        boolean changed = !source.isEmpty()
                || !notes.isEmpty()
                || !old.signature().equals(now.signature())
                || !old.supertypes().equals(now.supertypes())
                || !old.shape().equals(now.shape());
        return changed
                ? new JavaChange(
                        old, now, String.join("; ", source), String.join("; ", binary), String.join("; ", notes))
                : null;
    }

    /** {@return whether null goes where it did not, or the other way round, of a symbol that is the same otherwise} */
    static @Nullable JavaChange compareNullness(Symbol old, Symbol now) {
        List<String> notes = new ArrayList<>();
        compareNullness(old, now, notes);
        boolean same = notes.isEmpty() && nulls(old) == nulls(now);
        return same ? null : new JavaChange(old, now, "", "", String.join("; ", notes));
    }

    private static void compareNullness(Symbol old, Symbol now, List<String> notes) {
        if (!old.nullable() && now.nullable()) {
            notes.add("`" + JavaChange.shown(now) + "` may " + (old.kind() == Kind.METHOD ? "return" : "be")
                    + " null now");
        } else if (old.nullable() && !now.nullable()) {
            notes.add("`" + JavaChange.shown(now) + "` is never null now");
        } else if (nulls(old) > nulls(now)) {
            notes.add("`" + JavaChange.shown(now) + "` takes null no more");
        }
    }

    private static void compareClasses(Symbol old, Symbol now, List<String> source, List<String> binary) {
        if (old.kind() != now.kind()) {
            both("`" + JavaChange.shown(old) + "` is `" + JavaChange.shown(now) + "` now", source, binary);
        }
        for (String supertype : old.supertypes()) {
            if (!now.supertypes().contains(supertype)) {
                both("`" + JavaChange.shown(old) + "` is no `" + simple(supertype) + "` any more", source, binary);
            }
        }
    }

    private static void compareMembers(
            Symbol old, Symbol now, List<String> source, List<String> binary, List<String> notes) {
        String change = "`" + JavaChange.shown(old) + "` is `" + now.signature() + "` now";
        if (!old.type().equals(now.type()) || !old.parameters().equals(now.parameters())) {
            both(change, source, binary);
        } else if (!old.shape().equals(now.shape())) {
            // Type arguments are for the compiler alone (JLS 4.6).
            source.add(change);
        } else if (!names(old).equals(names(now)) && new HashSet<>(names(old)).equals(new HashSet<>(names(now)))) {
            both("`" + JavaChange.shown(old) + "` takes the same in another order now", source, binary);
        } else {
            compareNullness(old, now, notes);
        }
    }

    /** Of the parameters of a record; of others their order tells all. */
    private static List<String> names(Symbol symbol) {
        return symbol.kind() == Kind.CONSTRUCTOR
                ? PARAMETER
                        .matcher(symbol.signature())
                        .results()
                        .map(match -> match.group(1))
                        .toList()
                : List.of();
    }

    private static long nulls(Symbol symbol) {
        return symbol.signature().chars().filter(c -> c == '@').count();
    }

    private static void both(String why, List<String> source, List<String> binary) {
        source.add(why);
        binary.add(why);
    }

    private static boolean has(Symbol symbol, String modifier) {
        return symbol.modifiers().contains(modifier);
    }

    private static String simple(String type) {
        return type.replaceFirst("^(?:[\\p{Ll}_][\\p{L}\\p{N}_]*\\.)+", "");
    }
}
