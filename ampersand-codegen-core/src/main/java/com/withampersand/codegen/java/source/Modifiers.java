package com.withampersand.codegen.java.source;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Modifiers in the order in which the language has them (JLS 8.1.1, 8.3.1 and 8.4.3). */
final class Modifiers {

    private Modifiers() {}

    static Set<Modifier> of(Modifier... modifiers) {
        Set<Modifier> some = EnumSet.noneOf(Modifier.class);
        some.addAll(Arrays.asList(modifiers));
        return some;
    }
}
