package com.withampersand.codegen.runtime;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One request, complete, and how to understand what comes of it. Immutable. The URL and the headers are those without
 * credentials; a repeatable request does no harm when sent twice.
 */
record Exchange(
        ApiSettings settings,
        String call,
        String method,
        String url,
        Map<String, String> headers,
        List<Credential> credentials,
        RequestBody body,
        boolean repeatable,
        Map<Integer, JsonCodec<?>> problems) {
    /** The key, among the codecs of error bodies, of the one for every status that has none of its own. */
    static final int ANY_OTHER = 0;

    Exchange at(String url) {
        return new Exchange(settings, call, method, url, headers, credentials, body, repeatable, problems);
    }

    CompletableFuture<HttpResponse<byte[]>> send(String accept, Map<String, String> callHeaders) {
        return settings.connections.client().sendAsync(request(accept, callHeaders), BodyHandlers.ofByteArray());
    }

    /** Made anew for each attempt, since a credential may have been refreshed. */
    private HttpRequest request(String accept, Map<String, String> callHeaders) {
        HttpRequest.Builder request = HttpRequest.newBuilder().setHeader("Accept", accept);
        settings.headers.forEach(request::setHeader);
        headers.forEach(request::setHeader);
        String target = url;
        String cookies = headers.getOrDefault("Cookie", "");
        for (Credential credential : credentials) {
            String name = credential.name;
            String secret = credential.secret();
            switch (credential.place) {
                case HEADER -> request.setHeader(name, ParameterText.header(name, secret));
                case QUERY ->
                    target += (target.contains("?") ? "&" : "?") + ParameterText.encode(name) + "="
                            + ParameterText.encode(secret);
                case COOKIE -> {
                    cookies += (cookies.isEmpty() ? "" : "; ") + name + "=" + ParameterText.encode(secret);
                    request.setHeader("Cookie", cookies);
                }
            }
        }
        callHeaders.forEach(request::setHeader);
        return request.uri(URI.create(target)).method(method, body.publisher()).build();
    }

    /** The response; throws an {@link ApiException} for an error status and a {@link DecodingException}. */
    <T extends @Nullable Object> ApiResponse<T> understand(HttpResponse<byte[]> answer, Expected<T> expected) {
        int status = answer.statusCode();
        if (status < 200 || status > 299) {
            throw error(answer).exception();
        }
        try {
            T body = expected.reading().apply(answer.headers(), answer.body());
            return new ApiResponse<>(status, answer.headers(), body);
        } catch (DecodingException e) {
            throw new DecodingException(call + " answered " + status + ". ", e);
        }
    }

    private ErrorAnswer error(HttpResponse<byte[]> answer) {
        JsonCodec<?> codec = problems.getOrDefault(answer.statusCode(), problems.get(ANY_OTHER));
        return new ErrorAnswer(
                call,
                answer.statusCode(),
                answer.headers(),
                Expected.text(answer.headers(), answer.body()),
                codec == null ? null : readOrNull(answer.body(), codec),
                readOrNull(answer.body(), JsonCodecs.FREE_FORM));
    }

    private static <P> @Nullable P readOrNull(byte[] body, JsonCodec<P> codec) {
        try {
            return Json.read(body, codec);
        } catch (DecodingException e) {
            return null; // The page of a proxy, say. The exception carries its text.
        }
    }

    NetworkException unanswered(Throwable failure, Duration timeout) {
        boolean wrapped = failure instanceof CompletionException || failure instanceof ExecutionException;
        Throwable cause = wrapped && failure.getCause() != null ? failure.getCause() : failure;
        String what = cause instanceof TimeoutException
                ? " got no answer within " + timeout.toMillis() + " ms"
                : " got no answer: " + cause.getClass().getSimpleName()
                        + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
        return new NetworkException(call + what, cause);
    }

    /** The pause before another attempt; throws the failure of the last one if there is to be none. */
    CompletableFuture<?> pause(ClientException failure, int attempt, RetryPolicy policy) {
        ErrorAnswer error = failure instanceof ApiException answered ? answered.answer : null;
        boolean again = error == null
                ? repeatable && failure instanceof NetworkException
                : error.saysRetryable() || (repeatable && error.retryable());
        Duration delay = again ? policy.delay(attempt, error, settings.timing) : null;
        if (delay == null) {
            throw failure;
        }
        return settings.timing.sleep().apply(delay);
    }
}
