package com.withampersand.codegen.java;

import com.withampersand.codegen.model.ObjectType;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a model is in Java. Its accessors, builder and codec are the same either way. */
public enum ModelStyle {
    /** A final class, to which a new property of the API adds and changes nothing. */
    CLASSES,

    /** A record, whose constructor changes with each new property of the API. */
    RECORDS;

    /** A constructor takes 255 at most, itself included (JVMS 4.3.3), and additional properties are one more. */
    private static final int MOST_COMPONENTS = 253;

    /**
     * {@return the style with this name}
     * @param name the name in lower case
     * @throws IllegalArgumentException if it is the name of none
     */
    public static ModelStyle of(String name) {
        for (ModelStyle style : values()) {
            if (style.label().equals(name)) {
                return style;
            }
        }
        throw new IllegalArgumentException("There is no model style `" + name + "`: the styles are " + labels());
    }

    /** {@return whether an object can be of this style; else it is a class} */
    public boolean allows(ObjectType object) {
        return this == CLASSES || object.properties().size() <= MOST_COMPONENTS;
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String labels() {
        return Arrays.stream(values()).map(ModelStyle::label).collect(Collectors.joining(", "));
    }
}
