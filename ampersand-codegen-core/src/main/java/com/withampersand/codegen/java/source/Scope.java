package com.withampersand.codegen.java.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body or the head of a type, as simple names in it see it.
 *
 * @param outer the body around it, if any
 * @param name the name of the type; empty if it has none
 * @param path the names from the type at the top to this, with dots
 * @param nested the simple names of the types in it that it sees
 */
record Scope(@Nullable Scope outer, String name, String path, Set<String> nested) {

    static Scope of(@Nullable Scope outer, String name, Set<String> nested) {
        return new Scope(outer, name, outer == null ? name : outer.path + "." + name, nested);
    }

    /** {@return the names from the type at the top of one that a simple name means here; null if it is none of the file} */
    @Nullable
    String find(String simpleName) {
        Scope top = this;
        for (Scope at = this; at != null; at = at.outer) {
            if (at.nested.contains(simpleName)) {
                return at.path + "." + simpleName;
            }
            top = at;
        }
        return top.name.equals(simpleName) ? simpleName : null;
    }
}
