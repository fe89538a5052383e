package com.withampersand.codegen.runtime;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list that comes in pages. A page is fetched when its first item is asked for, and each iteration and
 * stream starts anew. They throw a {@link ClientException} if a page cannot be fetched, or was fetched before.
 */
public final class Pages<T> implements Iterable<T> {
    private final Function<@Nullable String, Page<T>> fetch;

    private Pages(Function<@Nullable String, Page<T>> fetch) {
        this.fetch = fetch;
    }

    /**
     * {@return the items of all pages}
     * @param call the call for the page with a token, {@code null} for the first page
     * @param items the items in an answer
     * @param next the token in an answer; none or an empty one after the last page
     */
    public static <R, T> Pages<T> of(
            Function<@Nullable String, ApiCall<R>> call,
            Function<R, List<T>> items,
            Function<R, @Nullable String> next) {
        return new Pages<>(token -> {
            R answer = call.apply(token).execute();
            return new Page<>(items.apply(answer), next.apply(answer));
        });
    }

    @Override
    public Iterator<T> iterator() {
        return stream().iterator();
    }

    /** {@return the items as a stream} */
    public Stream<T> stream() {
        return pages().flatMap(page -> page.items().stream());
    }

    /** {@return the pages as a stream; some may be empty} */
    public Stream<Page<T>> pages() {
        Page<T> start = new Page<>(List.of(), null);
        Set<@Nullable String> seen = new HashSet<>(); // Empty until the first page.
        return Stream.<@Nullable Page<T>>iterate(
                        start, Objects::nonNull, page -> seen.isEmpty() || page.hasNext() ? after(page, seen) : null)
                .skip(1);
    }

    private Page<T> after(Page<T> page, Set<@Nullable String> seen) {
        if (!seen.add(page.nextPageToken())) {
            throw new PagingException("The page with the token " + page.nextPageToken() + " was fetched before");
        }
        return fetch.apply(page.nextPageToken());
    }

    /** One page, and the token of the next if there is one. */
    public record Page<T>(List<T> items, @Nullable String nextPageToken) {
        /** {@return whether another page follows} */
        public boolean hasNext() {
            return nextPageToken != null && !nextPageToken.isEmpty();
        }
    }
}
