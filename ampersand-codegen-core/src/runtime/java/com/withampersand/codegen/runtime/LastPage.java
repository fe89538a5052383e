package com.withampersand.codegen.runtime;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells the last page of a list by what an answer says. */
public interface LastPage<R> {
    /**
     * {@return whether no page comes after an answer, null if it does not say so}
     * @param items how many items there were up to the end of it
     * @param pages how many pages there were with it
     */
    @Nullable
    Boolean isLast(R answer, long items, long pages);

    /** {@return by how many items there are in all} */
    static <R> LastPage<R> byTotal(Function<R, ? extends @Nullable Number> total) {
        return (answer, items, pages) -> {
            Number all = total.apply(answer);
            return all != null && items >= all.longValue() ? true : null;
        };
    }

    /** {@return by how many pages there are in all} */
    static <R> LastPage<R> byPageCount(Function<R, ? extends @Nullable Number> count) {
        return (answer, items, pages) -> {
            Number all = count.apply(answer);
            return all == null ? null : pages >= all.longValue();
        };
    }

    /** {@return by whether there are more} */
    static <R> LastPage<R> byHasMore(Function<R, @Nullable Boolean> hasMore) {
        return (answer, items, pages) -> {
            Boolean more = hasMore.apply(answer);
            return more == null ? null : !more;
        };
    }
}
