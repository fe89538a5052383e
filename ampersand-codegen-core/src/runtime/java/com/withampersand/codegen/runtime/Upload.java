package com.withampersand.codegen.runtime;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks where to upload something, and sends it there by a PUT. That URL itself opens the door: what the client has of
 * credentials and headers goes to the API alone. The PUT may take as long as a call, and is tried again as other calls are.
 */
public final class Upload<T> {
    private final ApiSettings elsewhere;
    private final Function<@Nullable String, ApiCall<T>> asking;
    private final Function<T, @Nullable Object> url;
    private final boolean digested;

    private Upload(
            ApiHttp http,
            Function<@Nullable String, ApiCall<T>> asking,
            Function<T, @Nullable Object> url,
            boolean digested) {
        this.elsewhere = http.settings.copy();
        this.asking = asking;
        this.url = url;
        this.digested = digested;
        elsewhere.headers.clear();
        elsewhere.interceptors.replaceAll(Onlooker::new);
    }

    /** {@return an upload to the URL in the answer to a call} */
    public static <T> Upload<T> of(ApiHttp http, ApiCall<T> asking, Function<T, @Nullable Object> url) {
        return new Upload<>(http, md5 -> asking, url, false);
    }

    /** {@return the same, where the call tells an MD5, in Base64, that the PUT has as {@code Content-MD5} (RFC 1864)} */
    public static <T> Upload<T> of(
            ApiHttp http, Function<@Nullable String, ApiCall<T>> asking, Function<T, @Nullable Object> url) {
        return new Upload<>(http, asking, url, true);
    }

    /**
     * Uploads in the thread. What can be sent only once is sent without a digest.
     * @return what the call answered
     * @throws ClientException if the call or the PUT failed, after the retries that they allow
     */
    public T send(RequestBody content) {
        String md5 = md5(content);
        ApiCall<T> call = asking.apply(md5);
        T answer = call.execute();
        put(call, answer, content, md5).execute();
        return answer;
    }

    /**
     * Uploads without a thread, but for the time that a digest takes. To cancel the future ends what is under way.
     * @return what the call answered, or what {@link #send} throws
     */
    public CompletableFuture<T> sendAsync(RequestBody content) {
        return new Sending(content).start();
    }

    private ApiCall<@Nullable Void> put(ApiCall<T> call, T answer, RequestBody content, @Nullable String md5) {
        String address = String.valueOf(url.apply(answer));
        if (!address.matches("(?is)https?://.*")) {
            throw new IllegalStateException(call + " answered no URL to upload to");
        }
        return ApiHttp.secret(elsewhere, address)
                .put("")
                .header("Content-MD5", md5)
                .body(content, "")
                .returnsNothing()
                .attemptTimeout(elsewhere.timeout);
    }

    private @Nullable String md5(RequestBody content) {
        if (!digested || !content.isRepeatable()) {
            return null;
        }
        try {
            Digesting digesting = new Digesting(MessageDigest.getInstance("MD5"));
            content.publisher().subscribe(digesting);
            return digesting.text.join();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no MD5", e);
        } catch (CompletionException e) {
            throw new IllegalArgumentException("The content cannot be read: " + e.getCause(), e.getCause());
        }
    }

    /** The upload while no thread waits for it. */
    private final class Sending extends UnderWay<T> {
        private final RequestBody content;

        Sending(RequestBody content) {
            this.content = content;
        }

        CompletableFuture<T> start() {
            return start(() -> {
                String md5 = md5(content);
                ApiCall<T> call = asking.apply(md5);
                then(
                        call.executeAsync(),
                        answer -> then(put(call, answer, content, md5).executeAsync(), put -> result.complete(answer)));
            });
        }

        private <S extends @Nullable Object> void then(CompletableFuture<S> step, Consumer<S> next) {
            long limit =
                    TimeUnit.NANOSECONDS.convert(elsewhere.timeout.multipliedBy(2)); // They have limits themselves.
            after(step, limit, IN_PLACE, (value, failure) -> {
                if (failure == null) {
                    next.accept(value);
                } else {
                    boolean wrapped = failure instanceof CompletionException && failure.getCause() != null;
                    result.completeExceptionally(wrapped ? failure.getCause() : failure);
                }
            });
        }
    }

    /** Takes a body in for its digest alone. */
    private static final class Digesting implements Subscriber<ByteBuffer> {
        final CompletableFuture<String> text = new CompletableFuture<>();
        private final MessageDigest digest;

        Digesting(MessageDigest digest) {
            this.digest = digest;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ByteBuffer part) {
            digest.update(part);
        }

        @Override
        public void onError(Throwable failure) {
            text.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            text.complete(Base64.getEncoder().encodeToString(digest.digest()));
        }
    }

    /** Lets an interceptor see what is sent, but add nothing: it does not know that this goes elsewhere. */
    private record Onlooker(ApiInterceptor interceptor) implements ApiInterceptor {
        @Override
        public HttpRequest onRequest(Attempt attempt, HttpRequest request) {
            interceptor.onRequest(attempt, request);
            return request;
        }

        @Override
        public void onResponse(Attempt attempt, HttpResponse<?> response) {
            interceptor.onResponse(attempt, response);
        }

        @Override
        public void onFailure(Attempt attempt, ClientException failure) {
            interceptor.onFailure(attempt, failure);
        }

        @Override
        public void onRetry(Attempt attempt, Duration pause) {
            interceptor.onRetry(attempt, pause);
        }
    }
}
