package com.withampersand.codegen.runtime;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A bearer token that the client gets for itself, with the client credentials grant (RFC 6749, section 4.4). It is asked
 * for once for all calls that need it, again before it expires, and once more when the server refuses it.
 */
public final class ClientCredentials extends Credential {
    /** How long before its end a token is renewed, unless a tenth of its life is less. */
    private static final long MARGIN = TimeUnit.MINUTES.toNanos(1);

    private final URI tokenUrl;
    private final String authorization;
    private final String form;
    private @Nullable CompletableFuture<Token> token;

    /**
     * Credentials of an application.
     * @param tokenUrl where tokens are given
     * @param scopes what to ask for; what the server gives anyway if empty
     */
    public ClientCredentials(String tokenUrl, String clientId, String clientSecret, String... scopes) {
        super(Place.HEADER, "Authorization", () -> CompletableFuture.completedFuture(""));
        this.tokenUrl = URI.create(tokenUrl);
        this.authorization = basicText(encode(clientId), encode(clientSecret));
        String scope = scopes.length == 0 ? "" : "&scope=" + encode(String.join(" ", scopes));
        this.form = "grant_type=client_credentials" + scope;
    }

    /** RFC 6749, section 2.3.1, has both encoded before they are joined. */
    private static String encode(String text) {
        return URLEncoder.encode(Objects.requireNonNull(text), StandardCharsets.UTF_8);
    }

    @Override
    synchronized CompletionStage<String> secret(ApiSettings settings) {
        CompletableFuture<Token> current = token;
        LongSupplier nanos = settings.timing.nanos();
        if (current == null
                || current.isCompletedExceptionally()
                || (current.isDone() && current.join().renewAt() - nanos.getAsLong() <= 0)) {
            current = request(settings).executeAsync().thenApply(answer -> Token.of(answer, nanos.getAsLong()));
            token = current;
        }
        return current.thenApply(Token::value);
    }

    private ApiCall<Map<String, @Nullable Object>> request(ApiSettings settings) {
        String base = tokenUrl.getScheme() + "://" + tokenUrl.getRawAuthority();
        return new ApiHttp(settings, base)
                .post(tokenUrl.toString().substring(base.length()))
                .header("Authorization", authorization)
                .bytesBody(form.getBytes(StandardCharsets.UTF_8), "application/x-www-form-urlencoded")
                .returns(JsonCodecs.FREE_FORM);
    }

    @Override
    synchronized boolean renews(String refused) {
        CompletableFuture<Token> current = token;
        if (current != null
                && current.isDone()
                && !current.isCompletedExceptionally()
                && current.join().value().equals(refused)) {
            token = null;
        }
        return true;
    }

    /** What the header is, and when to ask for another, by the clock of nanoseconds. */
    private record Token(String value, long renewAt) {
        static Token of(Map<String, @Nullable Object> answer, long now) {
            if (!(answer.get("access_token") instanceof String text)) {
                throw new IllegalStateException("The server that gives tokens answered without an access_token");
            }
            long life = answer.get("expires_in") instanceof Number seconds
                    ? TimeUnit.SECONDS.toNanos(seconds.longValue())
                    : Long.MAX_VALUE / 4; // Until it is refused.
            return new Token(bearer(text), now + life - Math.min(MARGIN, life / 10));
        }
    }
}
