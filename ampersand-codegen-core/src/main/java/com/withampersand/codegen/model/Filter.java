package com.withampersand.codegen.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which operations count.
 *
 * <p>An operation counts if one of the rules of {@code include} matches it, or there are none, and none of {@code exclude}
 * does. Each rule has to match some operation.
 *
 * @param include what to take
 * @param exclude what to leave out of that
 * @param unusedModels whether to keep the types that no operation needs
 */
public record Filter(Selection include, Selection exclude, boolean unusedModels) {

    /** Everything. */
    public static final Filter NONE = new Filter(Selection.NONE, Selection.NONE, false);

    /**
     * Checks that it makes sense.
     *
     * @throws IllegalArgumentException if unused types are to be kept although nothing is filtered: they are then anyway
     */
    public Filter {
        if (unusedModels && include.isEmpty() && exclude.isEmpty()) {
            throw new IllegalArgumentException(
                    "Without a filter all models are generated: leave out that unused ones are wanted, or add a"
                            + " filter");
        }
    }

    /** {@return whether everything counts} */
    public boolean isEmpty() {
        return include.isEmpty() && exclude.isEmpty();
    }

    /**
     * Rules that match operations.
     *
     * @param tags tags as the description spells them; any tag of an operation counts, not only its first
     * @param paths patterns of path templates, as in {@code /users/**}: {@code *} is anything within a segment,
     *     {@code **} anything at all, {@code ?} one character
     * @param operations IDs of operations, as in {@code listPets}
     * @param extensions extensions of an operation or its path, as in {@code x-internal}, which means any value but false
     *     and null, or {@code x-audience=partner}, which means this value or a list that has it
     */
    public record Selection(List<String> tags, List<String> paths, List<String> operations, List<String> extensions) {

        /** No rules. */
        public static final Selection NONE = new Selection(List.of(), List.of(), List.of(), List.of());

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if an extension has no name that begins with {@code x-}
         */
        public Selection {
            tags = List.copyOf(tags);
            paths = List.copyOf(paths);
            operations = List.copyOf(operations);
            extensions = List.copyOf(extensions);
            for (String extension : extensions) {
                if (!extension.startsWith("x-")) {
                    throw new IllegalArgumentException(
                            "An extension begins with x-, as in x-internal or x-audience=partner, unlike " + extension);
                }
            }
        }

        /** {@return whether there are no rules} */
        public boolean isEmpty() {
            return Stream.of(tags, paths, operations, extensions).allMatch(List::isEmpty);
        }
    }
}
