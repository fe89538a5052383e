package com.withampersand.codegen;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What things are called.
 *
 * @param clientName what the main client and the root of its exceptions are called, as in {@code Ampersand} for
 *     {@code AmpersandClient} and {@code AmpersandException}; empty to make it of the title of the API
 * @param namesFile the file of names that stay as they are, as in {@code names.txt}; null for none
 * @param overrides names that the user decides, by what they belong to, as in {@code Group} or
 *     {@code #/components/schemas/Group} to {@code Team}; they count more than the names file
 * @param updateNames whether to write the names of this run into that file afterwards
 */
public record Naming(String clientName, @Nullable Path namesFile, Map<String, String> overrides, boolean updateNames) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is none, or if there is no file that could be updated
     */
    public Naming {
        overrides = Collections.unmodifiableMap(new LinkedHashMap<>(overrides));
        for (Map.Entry<String, String> override : overrides.entrySet()) {
            String name = override.getValue();
            Requirement.check(
                    Requirement.isName(name) && !name.contains("."),
                    "`" + override.getKey() + "` is to be called by a Java name, such as Team, not `" + name + "`");
        }
        Requirement.check(
                clientName.isEmpty() || isClassName(clientName),
                "The client name must be a Java name in upper camel case, such as Ampersand, not `" + clientName + "`");
        Requirement.check(
                !updateNames || namesFile != null,
                "There is no names file that could be updated: name one, such as names.txt");
    }

    private static boolean isClassName(String name) {
        return name.matches("\\p{Lu}.*") && Requirement.isName(name) && !name.contains(".");
    }

    /** Gathers what things are called; see the components of {@link Naming}. */
    public static final class Builder {

        private String clientName = "";
        private @Nullable Path namesFile;
        private final Map<String, String> overrides = new LinkedHashMap<>();
        private boolean updateNames;

        Builder() {}

        /** Sets what the client is called; if null, empty or not set, the title of the API tells. */
        public Builder clientName(@Nullable String name) {
            clientName = name == null ? "" : name;
            return this;
        }

        /** Sets the file of names; if null or not set, there is none. */
        public Builder namesFile(@Nullable Path path) {
            namesFile = path;
            return this;
        }

        /**
         * Adds names by what they belong to.
         *
         * @throws IllegalArgumentException if one thing gets two names
         */
        public Builder overrides(Map<String, String> names) {
            names.forEach((of, name) -> {
                String before = overrides.put(of, name);
                Requirement.check(
                        before == null || before.equals(name),
                        "`" + of + "` is to be called both " + before + " and " + name + ": leave out one");
            });
            return this;
        }

        /** Sets whether the file of names is written; if not set, it is not. */
        public Builder updateNames(boolean update) {
            updateNames = update;
            return this;
        }

        Naming build() {
            return new Naming(clientName, namesFile, overrides, updateNames);
        }
    }
}
