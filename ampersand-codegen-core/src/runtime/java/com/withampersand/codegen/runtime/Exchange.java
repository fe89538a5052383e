package com.withampersand.codegen.runtime;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One request, complete, and how to understand what comes of it. Immutable.
 *
 * @param settings those of the client
 * @param call the method and path template
 * @param method the HTTP method
 * @param url the URL without credentials
 * @param headers the headers without credentials
 * @param credentials what else it carries
 * @param body the body
 * @param repeatable whether it does no harm to send it twice
 * @param problems the codecs of error bodies by status
 * @param otherProblem the codec of all other error bodies
 */
record Exchange(
        ApiSettings settings,
        String call,
        String method,
        String url,
        Map<String, String> headers,
        List<Credential> credentials,
        HttpRequest.BodyPublisher body,
        boolean repeatable,
        Map<Integer, JsonCodec<?>> problems,
        @Nullable JsonCodec<?> otherProblem) {

    CompletableFuture<HttpResponse<byte[]>> send(String accept, Map<String, String> callHeaders) {
        return settings.connections.client().sendAsync(request(accept, callHeaders), BodyHandlers.ofByteArray());
    }

    /** Made anew for each attempt, since a credential may have been refreshed. */
    private HttpRequest request(String accept, Map<String, String> callHeaders) {
        HttpRequest.Builder request = HttpRequest.newBuilder().setHeader("Accept", accept);
        settings.headers.forEach(request::setHeader);
        headers.forEach(request::setHeader);
        StringBuilder target = new StringBuilder(url);
        String cookies = headers.getOrDefault("Cookie", "");
        for (Credential credential : credentials) {
            String name = credential.name();
            String secret = credential.secret();
            switch (credential.place()) {
                case HEADER -> request.setHeader(name, ParameterText.header(name, secret));
                case QUERY ->
                    target.append(target.indexOf("?") < 0 ? '?' : '&')
                            .append(ParameterText.encode(name))
                            .append('=')
                            .append(ParameterText.encode(secret));
                case COOKIE -> {
                    cookies += (cookies.isEmpty() ? "" : "; ") + name + "=" + ParameterText.encode(secret);
                    request.setHeader("Cookie", cookies);
                }
            }
        }
        callHeaders.forEach(request::setHeader);
        return request.uri(URI.create(target.toString())).method(method, body).build();
    }

    <T extends @Nullable Object> Outcome<T> understand(HttpResponse<byte[]> answer, Expected<T> expected) {
        int status = answer.statusCode();
        if (status < 200 || status > 299) {
            ErrorAnswer error = error(answer);
            return new Outcome<>(null, error.exception(), error);
        }
        try {
            T body = expected.reading().read(answer.headers(), answer.body());
            return new Outcome<>(new ApiResponse<>(status, answer.headers(), body), null, null);
        } catch (DecodingException e) {
            return Outcome.failed(new DecodingException(call + " answered " + status + ". " + e.getMessage(), e));
        }
    }

    private ErrorAnswer error(HttpResponse<byte[]> answer) {
        JsonCodec<?> codec = problems.getOrDefault(answer.statusCode(), otherProblem);
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

    <T extends @Nullable Object> Outcome<T> unanswered(Throwable failure, Duration timeout) {
        boolean wrapped = failure instanceof CompletionException || failure instanceof ExecutionException;
        Throwable cause = wrapped && failure.getCause() != null ? failure.getCause() : failure;
        String what = cause instanceof TimeoutException
                ? " got no answer within " + timeout.toMillis() + " ms"
                : " got no answer: " + cause.getClass().getSimpleName()
                        + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
        return Outcome.failed(new NetworkException(call + what, cause));
    }

    /** How long to wait before another attempt, or null if what came is final. */
    @Nullable
    Duration delay(Outcome<?> outcome, int attempt, RetryPolicy policy) {
        ErrorAnswer error = outcome.error();
        boolean again = error == null
                ? repeatable && outcome.failure() instanceof NetworkException
                : error.saysRetryable() || (repeatable && error.retryable());
        return again ? policy.delay(attempt, error, settings.timing) : null;
    }

    /** What became of one attempt: a response or a failure. */
    record Outcome<T extends @Nullable Object>(
            @Nullable ApiResponse<T> response,
            @Nullable ClientException failure,
            @Nullable ErrorAnswer error) {

        static <T extends @Nullable Object> Outcome<T> failed(ClientException failure) {
            return new Outcome<>(null, failure, null);
        }

        ApiResponse<T> get() {
            if (response == null) {
                throw Objects.requireNonNull(failure);
            }
            return response;
        }
    }
}
