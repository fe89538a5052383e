package com.withampersand.codegen.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lists whose answers have the URL of the next page, absolute or relative to that of the page. One that leads to another
 * server than the first page's is not followed, for the credentials are not meant for it: a {@link PagingException}.
 */
public final class LinkedPages {
    private LinkedPages() {}

    /**
     * {@return the items of all pages, each linked to by the header {@code Link} with {@code rel=next} of RFC 8288}
     * @param call the call for the first page
     * @param items the items in an answer
     */
    public static <R, T> Pages<T> byHeader(ApiCall<R> call, Function<R, List<T>> items) {
        return pages(call, items, answer -> LinkHeader.next(answer.headers().allValues("Link")));
    }

    /**
     * {@return the items of all pages, each of which has the URL of the next}
     * @param call the call for the first page
     * @param items the items in an answer
     * @param next the URL in an answer; none or an empty one after the last page
     */
    public static <R, T> Pages<T> byUrl(
            ApiCall<R> call, Function<R, List<T>> items, Function<R, ? extends @Nullable Object> next) {
        return pages(call, items, answer -> {
            Object url = next.apply(answer.body());
            return url == null ? null : url.toString();
        });
    }

    private static <R, T> Pages<T> pages(
            ApiCall<R> call, Function<R, List<T>> items, Function<ApiResponse<R>, @Nullable String> link) {
        return new Pages<>(
                new PageSource<>(
                        url -> url == null ? call : call.at(sameServer(call, resolved(call, url))),
                        items,
                        () -> (page, answer, got) -> {
                            String next = link.apply(answer);
                            return next == null || next.isBlank()
                                    ? null
                                    : resolved(page, next).toString();
                        }),
                null);
    }

    /** As in RFC 3986, section 5.2; a URL of a query alone is one that {@link URI#resolve} gets wrong. */
    private static URI resolved(ApiCall<?> call, String link) {
        try {
            String url = link.strip();
            return url.startsWith("?")
                    ? new URI(UrlQuery.without(call.url()) + url)
                    : URI.create(call.url()).resolve(new URI(url));
        } catch (URISyntaxException e) {
            throw new PagingException(call + " has a next page whose URL cannot be read: " + e.getReason());
        }
    }

    private static String sameServer(ApiCall<?> call, URI url) {
        String own = origin(URI.create(call.url()));
        if (!origin(url).equals(own)) {
            throw new PagingException(call + " has its next page at " + origin(url) + ", which is not asked with the"
                    + " credentials for " + own);
        }
        return url.toString();
    }

    /** As in RFC 6454, section 4. */
    private static String origin(URI url) {
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        int port = url.getPort() >= 0 ? url.getPort() : scheme.equals("https") ? 443 : 80;
        String host =
                url.getHost() != null ? url.getHost() : String.valueOf(url.getRawAuthority()); // With a _ in it, say.
        return scheme + "://" + host.toLowerCase(Locale.ROOT) + ":" + port;
    }
}
