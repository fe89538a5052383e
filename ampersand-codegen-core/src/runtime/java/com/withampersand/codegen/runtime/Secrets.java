package com.withampersand.codegen.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps secrets out of logs. */
public final class Secrets {
    private Secrets() {}

    /** {@return what prints as {@code ***} and equals what hides the same value; {@code null} for {@code null}} */
    public static @Nullable Object hide(@Nullable Object secret) {
        return secret == null ? null : new Hidden(secret);
    }

    /** What is to be sent, hidden or not. */
    static @Nullable Object reveal(@Nullable Object value) {
        return value instanceof Hidden hidden ? hidden.secret : value;
    }

    /** {@return what may be shown of JSON with secrets: the names of an object's properties, else the kind} */
    public static String outline(@Nullable Object json) {
        if (json instanceof Map<?, ?> map) {
            return map.keySet().toString();
        }
        return json == null
                ? "null"
                : json instanceof List ? "array" : json.getClass().getSimpleName();
    }

    private record Hidden(@Nullable Object secret) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Hidden that && Deep.equal(secret, that.secret);
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
