package com.withampersand.codegen.java;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something of the generated code that others can name: what is public, or protected in a class that they may extend.
 *
 * @param kind what it is
 * @param owner the qualified name of the class that it is a member of, nested classes behind dots; of a class at the top the
 *     package
 * @param name its simple name
 * @param parameters the types that it takes, erased (JLS 4.6) and qualified, in parentheses; empty if it is nothing to call
 * @param type the type of a field or of what a method returns, erased and qualified; empty for others
 * @param shape all that a compiler can tell it by but for its name and nullness, with type arguments and qualified
 * @param signature how a reader of Java would write it, without its owner
 * @param modifiers those of {@code static}, {@code final}, {@code abstract}, {@code sealed} and {@code protected} that it has
 * @param supertypes of a class what it extends and implements, erased and qualified
 * @param nullable whether a method may return null, or a field be it
 * @param deprecated whether it should not be used any more
 */
public record Symbol(
        Kind kind,
        String owner,
        String name,
        String parameters,
        String type,
        String shape,
        String signature,
        List<String> modifiers,
        List<String> supertypes,
        boolean nullable,
        boolean deprecated) {

    /** What a symbol is. */
    public enum Kind {
        /** A class. */
        CLASS,
        /** An interface. */
        INTERFACE,
        /** An enum. */
        ENUM,
        /** A record. */
        RECORD,
        /** A constructor. */
        CONSTRUCTOR,
        /** A method. */
        METHOD,
        /** A field. */
        FIELD,
        /** A constant of an enum. */
        CONSTANT;

        /** {@return whether it is a kind of class} */
        public boolean isType() {
            return compareTo(RECORD) <= 0;
        }
    }

    /** Copies the lists. */
    public Symbol {
        modifiers = List.copyOf(modifiers);
        supertypes = List.copyOf(supertypes);
    }

    /** {@return a class of which no more is known than that it is there} */
    public static Symbol ofClass(String owner, String name) {
        return new Symbol(
                Kind.CLASS, owner, name, "", "", "class", "class " + name, List.of(), List.of(), false, false);
    }

    /** {@return what no other symbol of the same code is called, as in {@code com.acme.model.Pet#name()}} */
    public String id() {
        return kind.isType() ? qualified() : owner + "#" + name + parameters;
    }

    /** {@return its name behind that of its owner, with a dot, as in {@code com.acme.model.Pet.Builder}} */
    public String qualified() {
        return owner.isEmpty() ? name : owner + "." + name;
    }

    /** {@return the class that it is, or is a member of} */
    public String home() {
        return kind.isType() ? qualified() : owner;
    }

    /** {@return all qualified names of types in it} */
    public List<String> mentions() {
        return Stream.concat(Stream.of(shape), supertypes.stream())
                .flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{N}_.$]+")))
                .filter(word -> word.contains("."))
                .distinct()
                .collect(Collectors.toList());
    }
}
