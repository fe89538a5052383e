package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Flow.Subscriber;
import org.jspecify.annotations.Nullable;

/**
 * One request, complete, and how to understand what comes of it. Immutable. The URL and the headers are those without
 * credentials; the URL that may be shown has no secrets; a repeatable request does no harm when sent twice.
 */
record Exchange(
        ApiSettings settings,
        Connections connections,
        String call,
        String method,
        String url,
        String shownUrl,
        Set<String> secrets,
        Map<String, String> headers,
        List<Credential> credentials,
        RequestBody body,
        boolean repeatable,
        Map<Integer, JsonCodec<?>> problems) {
    /** The key, among the codecs of error bodies, of the one for every status that has none of its own. */
    static final int ANY_OTHER = 0;

    /** The same request of another URL. */
    Exchange at(String other, String shown) {
        return new Exchange(
                settings,
                connections,
                call,
                method,
                other,
                shown,
                secrets,
                headers,
                credentials,
                body,
                repeatable,
                problems);
    }

    /** Made anew for each attempt, since a credential may have been refreshed; the secrets are theirs, in order. */
    HttpRequest request(String accept, Map<String, String> callHeaders, List<String> credentialSecrets) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder().setHeader("Accept", accept).setHeader("Accept-Encoding", "gzip");
        settings.headers.forEach(request::setHeader);
        headers.forEach(request::setHeader);
        String target = url;
        String cookies = headers.getOrDefault("Cookie", "");
        for (int i = 0; i < credentials.size(); i++) {
            String name = credentials.get(i).name;
            String secret = credentialSecrets.get(i);
            switch (credentials.get(i).place) {
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
        request.uri(URI.create(target));
        boolean once = !repeatable && (method.equals("GET") || method.equals("HEAD"));
        if (once || target.regionMatches(true, 0, "http:", 0, 5)) {
            request.version(Version.HTTP_1_1); // An attempt to upgrade puzzles some servers, and helps with none.
        }
        return request.method(method, once ? new SentOnce() : body.publisher()).build();
    }

    /** The decoded answer; throws an {@link ApiException} for an error status and a {@link DecodingException}. */
    <T extends @Nullable Object> ApiResponse<T> understand(HttpResponse<byte[]> answer, Expected<T> expected) {
        byte[] received = unpacked(answer);
        int status = requireSuccess(answer, received);
        try {
            T value = expected.reading().apply(answer, received);
            if (settings.drift != null) {
                settings.drift.look(call, value);
            }
            return new ApiResponse<>(status, answer.headers(), value);
        } catch (DecodingException e) {
            throw new DecodingException(call + " answered " + status + ". ", e);
        }
    }

    static boolean isPacked(HttpResponse<?> answer) {
        return "gzip"
                .equalsIgnoreCase(
                        answer.headers().firstValue("Content-Encoding").orElse(""));
    }

    private byte[] unpacked(HttpResponse<byte[]> answer) {
        byte[] received = answer.body();
        if (received.length == 0 || !isPacked(answer)) {
            return received;
        }
        try {
            return BufferedBody.unpacked(received, settings.maxResponseSize);
        } catch (IOException e) {
            throw new NetworkException(call + " answered " + answer.statusCode() + " incompletely: " + e, e);
        }
    }

    /** That of JSON or of a page, where another text or a file was asked for and nothing else will do; else empty. */
    String wrongType(HttpResponse<?> answer) {
        String asked = headers.getOrDefault("Accept", "*/*");
        String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        String kind = type.contains("json") ? "json" : type.contains("html") ? "html" : "";
        String first = asked.replaceFirst(",.*", "");
        return asked.contains("*/*") || first.contains("json") || first.contains(kind) ? "" : type;
    }

    /** The status, unless it is one of an error. */
    int requireSuccess(HttpResponse<?> answer, byte[] received) {
        int status = answer.statusCode();
        String wrong = wrongType(answer);
        if (status >= 200 && status <= 299 && wrong.isEmpty()) {
            return status;
        } else if (status >= 200 && status <= 299) {
            throw new DecodingException(call + " answered " + status + " with the wrong " + wrong + ",", received, 0);
        }
        JsonCodec<?> codec = problems.getOrDefault(status, problems.get(ANY_OTHER));
        throw new ErrorAnswer(
                        call,
                        status,
                        answer.headers(),
                        Expected.text(answer.headers(), received),
                        codec == null ? null : readOrNull(received, codec),
                        readOrNull(received, JsonCodecs.FREE_FORM),
                        settings.timing.clock().instant())
                .exception();
    }

    private static <P> @Nullable P readOrNull(byte[] body, JsonCodec<P> codec) {
        try {
            return Json.read(body, codec);
        } catch (DecodingException e) {
            return null; // The page of a proxy, say. The exception carries its text.
        }
    }

    /**
     * Without this, the client of the JDK sends a GET again by itself if a connection closes before the answer. It asks
     * for the length once for each time it sends.
     */
    private static final class SentOnce implements BodyPublisher {
        private final BodyPublisher nothing = HttpRequest.BodyPublishers.noBody();
        private boolean asked;

        @Override
        public synchronized long contentLength() {
            if (asked) {
                throw new IllegalStateException("The connection was closed before an answer came");
            }
            asked = true;
            return 0;
        }

        @Override
        public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
            nothing.subscribe(subscriber);
        }
    }
}
