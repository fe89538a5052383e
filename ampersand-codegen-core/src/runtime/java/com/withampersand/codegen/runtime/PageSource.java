package com.withampersand.codegen.runtime;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How to fetch pages.
 *
 * @param call the call for the page with a token, null for the first page
 * @param items the items in an answer
 * @param turns says for one walk, page after page, which is next
 */
record PageSource<R, T>(
        Function<@Nullable String, ApiCall<R>> call, Function<R, List<T>> items, Supplier<Turn<R>> turns) {

    /** Says which page is next. */
    interface Turn<R> {
        /** The token of the page after an answer; null or empty if that was the last. */
        @Nullable
        String next(ApiCall<R> call, ApiResponse<R> answer, List<?> items);
    }

    PageWalk<R, T> walk(@Nullable String start) {
        return new PageWalk<>(this, turns.get(), start);
    }

    PageSource<R, T> timeout(Duration timeout) {
        return with(made -> made.timeout(timeout));
    }

    PageSource<R, T> retryPolicy(RetryPolicy retryPolicy) {
        return with(made -> made.retryPolicy(retryPolicy));
    }

    PageSource<R, T> header(String name, String value) {
        return with(made -> made.header(name, value));
    }

    private PageSource<R, T> with(UnaryOperator<ApiCall<R>> change) {
        return new PageSource<>(token -> change.apply(call.apply(token)), items, turns);
    }
}
