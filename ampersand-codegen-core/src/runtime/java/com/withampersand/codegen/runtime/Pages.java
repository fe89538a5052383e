package com.withampersand.codegen.runtime;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list that comes in pages. A page is fetched when its first item is asked for, and each iteration, stream
 * and subscription starts anew. They fail with a {@link ClientException} if a page cannot be fetched, or was fetched before.
 *
 * <p>Immutable: any number of threads can walk through it, each by itself.
 */
public final class Pages<T> implements Iterable<T> {
    private final PageSource<?, T> source;
    private final @Nullable String start;

    Pages(PageSource<?, T> source, @Nullable String start) {
        this.source = source;
        this.start = start;
    }

    /**
     * {@return the items of all pages, where each page has the token of the next}
     * @param call the call for the first page
     * @param parameter the query parameter that takes the token of another page
     * @param items the items in an answer
     * @param next the token in an answer; none or an empty one after the last page
     */
    public static <R, T> Pages<T> of(
            ApiCall<R> call, String parameter, Function<R, List<T>> items, Function<R, @Nullable String> next) {
        return of(token -> token == null ? call : call.query(parameter, token), items, next);
    }

    /**
     * {@return the items of all pages, where each page has the token of the next}
     * @param call the call for the page with a token, {@code null} for the first page
     * @param items the items in an answer
     * @param next the token in an answer; none or an empty one after the last page
     */
    public static <R, T> Pages<T> of(
            Function<@Nullable String, ApiCall<R>> call,
            Function<R, List<T>> items,
            Function<R, @Nullable String> next) {
        return new Pages<>(new PageSource<>(call, items, () -> (made, answer, got) -> next.apply(answer.body())), null);
    }

    /** {@return the pages from a certain one on, such as the one after the last that was dealt with} */
    public Pages<T> from(String nextPageToken) {
        return new Pages<>(source, nextPageToken);
    }

    /** {@return the pages, each fetched with that timeout; see {@link ApiCall#timeout}} */
    public Pages<T> timeout(Duration timeout) {
        return new Pages<>(source.timeout(timeout), start);
    }

    /** {@return the pages, each fetched again by that policy if need be; see {@link ApiCall#retryPolicy}} */
    public Pages<T> retryPolicy(RetryPolicy retryPolicy) {
        return new Pages<>(source.retryPolicy(retryPolicy), start);
    }

    /** {@return the pages, each fetched with that header; see {@link ApiCall#header}} */
    public Pages<T> header(String name, String value) {
        return new Pages<>(source.header(name, value), start);
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
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(source.walk(start), traits), false);
    }

    /**
     * {@return the items as they are asked for, with no thread waiting} A page is fetched when an item of it is asked for,
     * one after the other. To cancel a subscription ends the call that is under way. As
     * <a href="https://github.com/reactive-streams/reactive-streams-jvm">Reactive Streams</a> specifies.
     */
    public Flow.Publisher<T> publisher() {
        return new PagesPublisher<>(() -> source.walk(start));
    }

    /** One page, and the token of the next if there is one: what {@link Pages#from} takes. */
    public record Page<T>(List<T> items, @Nullable String nextPageToken) {
        /** {@return whether another page follows} */
        public boolean hasNext() {
            return nextPageToken != null && !nextPageToken.isEmpty();
        }
    }
}
