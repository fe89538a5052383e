package com.withampersand.codegen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the pages of a list follow from each other. Paths are names of properties, from the answer on. */
public sealed interface Pagination {

    /** {@return what leads to the array of items; empty if the answer is that array} */
    List<String> items();

    /** {@return the type of an item} */
    TypeRef item();

    /**
     * Each answer has the token of the next page.
     *
     * @param parameter the query parameter that takes it
     * @param next what leads to it
     * @param items what leads to the items
     * @param item the type of an item
     */
    record Token(String parameter, List<String> next, List<String> items, TypeRef item) implements Pagination {}

    /**
     * A page is asked for by how many items come before it.
     *
     * @param parameter the query parameter that takes that number
     * @param end how the last page is told, null if by being empty
     * @param items what leads to the items
     * @param item the type of an item
     */
    record Offset(String parameter, @Nullable End end, List<String> items, TypeRef item) implements Pagination {}

    /**
     * A page is asked for by its number.
     *
     * @param parameter the query parameter that takes it
     * @param first the number of the first page
     * @param end how the last page is told, null if by being empty
     * @param items what leads to the items
     * @param item the type of an item
     */
    record PageNumber(
            String parameter, long first, @Nullable End end, List<String> items, TypeRef item) implements Pagination {}

    /**
     * Each answer has the URL of the next page in the header {@code Link} (RFC 8288).
     *
     * @param items what leads to the items
     * @param item the type of an item
     */
    record LinkHeader(List<String> items, TypeRef item) implements Pagination {}

    /**
     * Each answer has the URL of the next page in its body.
     *
     * @param next what leads to it
     * @param items what leads to the items
     * @param item the type of an item
     */
    record NextUrl(List<String> next, List<String> items, TypeRef item) implements Pagination {}

    /**
     * How the last page is told.
     *
     * @param sign by what
     * @param path what leads to it
     */
    record End(Sign sign, List<String> path) {}

    /** What tells the last page. */
    enum Sign {
        /** Whether there are more. */
        HAS_MORE,
        /** How many pages there are in all. */
        PAGE_COUNT,
        /** How many items there are in all. */
        TOTAL
    }
}
