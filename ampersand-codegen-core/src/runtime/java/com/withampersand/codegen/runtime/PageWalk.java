package com.withampersand.codegen.runtime;

import com.withampersand.codegen.runtime.PageSource.Turn;
import com.withampersand.codegen.runtime.Pages.Page;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One walk from page to page, by one thread at a time. */
final class PageWalk<R, T> implements Iterator<Page<T>> {
    private final PageSource<R, T> source;
    private final Turn<R> turn;
    private final Set<@Nullable String> seen = new HashSet<>();
    private @Nullable String token;
    private boolean ended;

    PageWalk(PageSource<R, T> source, Turn<R> turn, @Nullable String start) {
        this.source = source;
        this.turn = turn;
        this.token = start;
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public Page<T> next() {
        ApiCall<R> call = call();
        return page(call, call.executeWithResponse());
    }

    /** The page that is to come; to cancel it ends the call. */
    @SuppressWarnings("FutureReturnValueIgnored") // All that goes wrong ends up in the page.
    CompletableFuture<Page<T>> nextAsync() {
        ApiCall<R> call = call();
        CompletableFuture<ApiResponse<R>> answer = call.executeAsyncWithResponse();
        CompletableFuture<Page<T>> page = answer.thenApply(got -> page(call, got));
        page.whenComplete((got, failure) -> answer.cancel(true)); // Goes on yet if the page was cancelled.
        return page;
    }

    private ApiCall<R> call() {
        if (ended) {
            throw new NoSuchElementException("There are no more pages");
        }
        if (!seen.add(token)) {
            throw new PagingException("The page with the token " + token + " was fetched before");
        }
        return source.call().apply(token);
    }

    private Page<T> page(ApiCall<R> call, ApiResponse<R> answer) {
        List<T> items = source.items().apply(answer.body());
        Page<T> page = new Page<>(items, turn.next(call, answer, items));
        token = page.nextPageToken();
        ended = !page.hasNext();
        return page;
    }
}
