package com.withampersand.codegen.runtime;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list that comes in pages. A page is fetched when its first item is asked for, and each iteration
 * starts anew.
 *
 * @param <T> the type of the items
 */
public final class Pages<T> implements Iterable<T> {

    private final Function<@Nullable String, Page<T>> fetch;

    private Pages(Function<@Nullable String, Page<T>> fetch) {
        this.fetch = fetch;
    }

    /**
     * {@return the items of all pages}
     * @param <R> the type of the answer that holds a page
     * @param <T> the type of the items
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

    /**
     * {@inheritDoc}
     *
     * <p>Its methods throw a {@link ClientException} if a page cannot be fetched, or was fetched before.
     */
    @Override
    public Iterator<T> iterator() {
        return new ItemIterator<>(new PageIterator<>(fetch));
    }

    /** {@return the items as a stream} */
    public Stream<T> stream() {
        return stream(iterator());
    }

    /** {@return the pages as a stream; some may be empty} */
    public Stream<Page<T>> pages() {
        return stream(new PageIterator<>(fetch));
    }

    private static <E> Stream<E> stream(Iterator<E> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }

    /**
     * One page.
     *
     * @param <T> the type of the items
     * @param items the items
     * @param nextPageToken the token of the next page, if there is one
     */
    public record Page<T>(List<T> items, @Nullable String nextPageToken) {

        /** {@return whether another page follows} */
        public boolean hasNext() {
            return nextPageToken != null && !nextPageToken.isEmpty();
        }
    }

    private static final class PageIterator<T> implements Iterator<Page<T>> {

        private final Function<@Nullable String, Page<T>> fetch;
        private final Set<String> seen = new HashSet<>();
        private @Nullable Page<T> last;

        PageIterator(Function<@Nullable String, Page<T>> fetch) {
            this.fetch = fetch;
        }

        @Override
        public boolean hasNext() {
            return last == null || last.hasNext();
        }

        @Override
        public Page<T> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            String token = last == null ? null : last.nextPageToken();
            if (token != null && !seen.add(token)) {
                throw new PagingException("The page with the token " + token + " was fetched before");
            }
            last = fetch.apply(token);
            return last;
        }
    }

    private static final class ItemIterator<T> implements Iterator<T> {

        private final Iterator<Page<T>> pages;
        private Iterator<T> items = List.<T>of().iterator();

        ItemIterator(Iterator<Page<T>> pages) {
            this.pages = pages;
        }

        @Override
        public boolean hasNext() {
            while (!items.hasNext() && pages.hasNext()) {
                items = pages.next().items().iterator();
            }
            return items.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return items.next();
        }
    }
}
