package com.withampersand.codegen.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A required property was asked for that the answer did not have, or had with a value of another kind. */
public final class MissingPropertyException extends ClientException {

    private static final long serialVersionUID = 1L;

    MissingPropertyException(String type, String name, Extras extras) {
        super(type + "." + name + " is required, but " + found(name, extras.asMap()), null);
    }

    private static String found(String name, Map<String, @Nullable Object> extras) {
        if (!extras.containsKey(name)) {
            return "the response did not have it";
        }
        return "the response had " + kind(extras.get(name)) + " that cannot be read as one; see additionalProperties()";
    }

    private static String kind(@Nullable Object value) {
        if (value == null) {
            return "a null";
        }
        if (value instanceof String) {
            return "a string";
        }
        if (value instanceof Boolean) {
            return "a boolean";
        }
        if (value instanceof List) {
            return "an array";
        }
        return value instanceof Map ? "an object" : "a number";
    }
}
