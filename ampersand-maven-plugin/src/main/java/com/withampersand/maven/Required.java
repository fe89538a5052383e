package com.withampersand.maven;

import org.jspecify.annotations.Nullable;

/** What an object of parameters must have; Maven itself only sees to parameters at the top. */
final class Required {

    private Required() {}

    static String text(String object, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A <" + object + "> lacks its <" + field + ">");
        }
        return value;
    }
}
