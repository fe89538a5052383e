package com.withampersand.codegen.runtime;

import com.withampersand.codegen.runtime.PageSource.Turn;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lists whose pages are asked for by an offset or a number. A page with fewer items than asked for is not the last, for
 * servers lower the limit or sort out items afterwards; an empty one is, unless the answer says otherwise. Two pages with
 * the same items, one after the other, are a {@link PagingException}: the server does not heed the parameter.
 */
public final class CountedPages {
    private CountedPages() {}

    /**
     * {@return the items of all pages, each asked for by how many items come before it}
     * @param call the call for the first page
     * @param parameter the query parameter that takes the offset, 0 if it is not set
     * @param items the items in an answer
     */
    public static <R, T> Pages<T> byOffset(ApiCall<R> call, String parameter, Function<R, List<T>> items) {
        return byOffset(call, parameter, items, (answer, count, pages) -> null);
    }

    /** {@return the same, where an answer tells whether it is the last} */
    public static <R, T> Pages<T> byOffset(
            ApiCall<R> call, String parameter, Function<R, List<T>> items, LastPage<R> last) {
        return pages(call, parameter, items, () -> new Counting<>(parameter) {
            @Override
            @Nullable
            Long after(String place, R answer, int size) {
                long next = (place.isEmpty() ? 0 : Long.parseLong(place)) + size;
                return size == 0 || Boolean.TRUE.equals(last.isLast(answer, next, 0)) ? null : next;
            }
        });
    }

    /**
     * {@return the items of all pages, each asked for by its number}
     * @param call the call for the first page
     * @param parameter the query parameter that takes the number
     * @param first the number of the first page
     * @param items the items in an answer
     */
    public static <R, T> Pages<T> byNumber(ApiCall<R> call, String parameter, long first, Function<R, List<T>> items) {
        return byNumber(call, parameter, first, items, (answer, count, pages) -> null);
    }

    /** {@return the same, where an answer tells whether it is the last} */
    public static <R, T> Pages<T> byNumber(
            ApiCall<R> call, String parameter, long first, Function<R, List<T>> items, LastPage<R> last) {
        return pages(call, parameter, items, () -> new Counting<>(parameter) {
            private long count = -1;

            @Override
            @Nullable
            Long after(String place, R answer, int size) {
                long number = place.isEmpty() ? first : Long.parseLong(place);
                // Where a walk starts later, the pages before are taken to be as long as its first.
                count = count < 0 ? (number - first + 1) * size : count + size;
                Boolean said = last.isLast(answer, count, number - first + 1);
                boolean ends = said != null ? said : size == 0;
                return ends ? null : number + 1;
            }
        });
    }

    private static <R, T> Pages<T> pages(
            ApiCall<R> call, String parameter, Function<R, List<T>> items, Supplier<Turn<R>> turns) {
        return new Pages<>(
                new PageSource<>(place -> place == null ? call : call.query(parameter, place), items, turns), null);
    }

    /** Counts on from what a call asked for. */
    private abstract static class Counting<R> implements Turn<R> {
        private final String parameter;
        private List<?> before = List.of();

        Counting(String parameter) {
            this.parameter = parameter;
        }

        /** The place after one, which is empty if it was not asked for; null if that was the last. */
        @Nullable
        abstract Long after(String place, R answer, int size);

        @Override
        public @Nullable String next(ApiCall<R> call, ApiResponse<R> answer, List<?> items) {
            String place = UrlQuery.get(call.url(), parameter);
            if (!items.isEmpty() && items.equals(before)) {
                throw new PagingException(
                        call + " gave the same items for " + parameter + "=" + place + " as for the page before");
            }
            before = items;
            Long next = after(place == null ? "" : place, answer.body(), items.size());
            return next == null ? null : next.toString();
        }
    }
}
