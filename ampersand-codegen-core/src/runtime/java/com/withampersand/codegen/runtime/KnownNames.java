package com.withampersand.codegen.runtime;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of one model's properties, each with the one that followed it the last time: most objects have theirs in the
 * same order, and a name that was guessed need only be compared. Threads may be here at once, for any guess will do.
 */
final class KnownNames {
    static final KnownNames NONE = new KnownNames();

    /** What comes before the first name. */
    final JsonTokens.Name start = new JsonTokens.Name("");

    private final Map<String, JsonTokens.Name> names = new HashMap<>();

    /** Names and values by turns. */
    KnownNames(@Nullable Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = String.valueOf(namesAndValues[i]);
            names.put(name, new JsonTokens.Name(name));
        }
    }

    /** The name, if it is a known one, noted as what comes after another. */
    JsonTokens.@Nullable Name after(JsonTokens.Name last, String name) {
        JsonTokens.Name known = names.get(name);
        if (known != null) {
            last.next = known;
        }
        return known;
    }
}
