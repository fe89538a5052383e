package com.withampersand.codegen.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the pages of a list follow from each other. Paths are names of properties, from the answer on. */
public sealed interface Pagination {

    /** What stands in a names file for an operation that is not paged. */
    String NONE = "none";

    /** All that can stand there. */
    Set<String> STYLES = Set.of(NONE, "token", "offset", "page", "link", "url");

    /** {@return what a names file calls the way that an operation is paged, if it is} */
    static String styleOf(@Nullable Pagination pagination) {
        return pagination == null ? NONE : pagination.style();
    }

    /** {@return what leads to the array of items; empty if the answer is that array} */
    List<String> items();

    /** {@return the type of an item} */
    TypeRef item();

    /** {@return what {@code x-pagination} and the names file call it} */
    String style();

    /**
     * Each answer has the token of the next page.
     *
     * @param parameter the query parameter that takes it
     * @param next what leads to it
     * @param items what leads to the items
     * @param item the type of an item
     */
    record Token(String parameter, List<String> next, List<String> items, TypeRef item) implements Pagination {
        @Override
        public String style() {
            return "token";
        }
    }

    /**
     * A page is asked for by how many items come before it.
     *
     * @param parameter the query parameter that takes that number
     * @param end how the last page is told, null if by being empty
     * @param items what leads to the items
     * @param item the type of an item
     */
    record Offset(String parameter, @Nullable End end, List<String> items, TypeRef item) implements Pagination {
        @Override
        public String style() {
            return "offset";
        }
    }

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
            String parameter, long first, @Nullable End end, List<String> items, TypeRef item) implements Pagination {
        @Override
        public String style() {
            return "page";
        }
    }

    /**
     * Each answer has the URL of the next page in the header {@code Link} (RFC 8288).
     *
     * @param items what leads to the items
     * @param item the type of an item
     */
    record LinkHeader(List<String> items, TypeRef item) implements Pagination {
        @Override
        public String style() {
            return "link";
        }
    }

    /**
     * Each answer has the URL of the next page in its body.
     *
     * @param next what leads to it
     * @param items what leads to the items
     * @param item the type of an item
     */
    record NextUrl(List<String> next, List<String> items, TypeRef item) implements Pagination {
        @Override
        public String style() {
            return "url";
        }
    }

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
