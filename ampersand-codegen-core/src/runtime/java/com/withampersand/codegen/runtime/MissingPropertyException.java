package com.withampersand.codegen.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A required property was asked for that the answer did not have, or had with a value of another kind. */
public final class MissingPropertyException extends ClientException {
    private static final long serialVersionUID = 1L;

    MissingPropertyException(String type, String name, Map<String, @Nullable Object> extras) {
        super(type + "." + name + " is required, but the response " + found(name, extras), null);
    }

    private static String found(String name, Map<String, @Nullable Object> extras) {
        return extras.containsKey(name)
                ? "had " + kind(extras.get(name)) + " that cannot be read as one; see additionalProperties()"
                : "did not have it";
    }

    private static String kind(@Nullable Object value) {
        if (value instanceof String || value instanceof Boolean) {
            return value instanceof String ? "a string" : "a boolean";
        }
        if (value instanceof List || value instanceof Map) {
            return value instanceof List ? "an array" : "an object";
        }
        return value == null ? "a null" : "a number";
    }
}
