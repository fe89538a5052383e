package com.withampersand.codegen.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps secrets out of logs. */
public final class Secrets {

    private Secrets() {}

    /**
     * {@return something that equals what hides the same value and prints as {@code ***}; {@code null} for {@code null}}
     * @param secret the secret
     */
    public static @Nullable Object hide(@Nullable Object secret) {
        return secret == null ? null : new Hidden(secret);
    }

    /**
     * {@return what may be shown of JSON that might hold secrets: the names of an object's properties, else the kind}
     * @param json the JSON as plain Java objects
     */
    public static String outline(@Nullable Object json) {
        if (json instanceof Map<?, ?> map) {
            return map.keySet().toString();
        }
        return json == null ? "null" : json instanceof List ? "array" : json.getClass().getSimpleName();
    }

    private record Hidden(Object secret) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Hidden that && Deep.equals(secret, that.secret);
        }

        @Override
        public int hashCode() {
            return Deep.hash(secret);
        }

        @Override
        public String toString() {
            return "***";
        }
    }
}
