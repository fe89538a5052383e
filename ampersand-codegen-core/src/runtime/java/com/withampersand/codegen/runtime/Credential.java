package com.withampersand.codegen.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Something secret that requests carry to be let in. Safe to use from any thread; {@code toString} does not show it. */
public class Credential {
    final Place place;
    final String name;
    private final Supplier<? extends CompletionStage<String>> secret;

    Credential(Place place, String name, Supplier<? extends CompletionStage<String>> secret) {
        this.place = place;
        this.name = Objects.requireNonNull(name, "name");
        this.secret = Objects.requireNonNull(secret, "secret");
    }

    private static Credential of(Place place, String name, Supplier<String> secret) {
        Objects.requireNonNull(secret, "secret");
        return new Credential(
                place, name, () -> CompletableFuture.completedFuture(Objects.requireNonNull(secret.get(), name)));
    }

    /** {@return an API key in the header of that name; the key is asked for at each attempt} */
    public static Credential header(String name, Supplier<String> secret) {
        return of(Place.HEADER, name, secret);
    }

    /** {@return an API key in the query parameter of that name; the key is asked for at each attempt} */
    public static Credential query(String name, Supplier<String> secret) {
        return of(Place.QUERY, name, secret);
    }

    /** {@return an API key in the cookie of that name; the key is asked for at each attempt} */
    public static Credential cookie(String name, Supplier<String> secret) {
        return of(Place.COOKIE, name, secret);
    }

    /** {@return a bearer token, as in RFC 6750; the token is asked for at each attempt} */
    public static Credential bearer(Supplier<String> token) {
        Objects.requireNonNull(token, "token");
        return header("Authorization", () -> bearer(token.get()));
    }

    /** {@return a bearer token, as in RFC 6750, that takes time to get; it is asked for at each attempt} */
    public static Credential bearerAsync(Supplier<? extends CompletionStage<String>> token) {
        Objects.requireNonNull(token, "token");
        return new Credential(Place.HEADER, "Authorization", () -> token.get().thenApply(Credential::bearer));
    }

    static String bearer(String token) {
        return "Bearer " + Objects.requireNonNull(token, "token");
    }

    /** {@return a user with a password, as in RFC 7617} */
    public static Credential basic(String user, String password) {
        String text = basicText(user, password);
        return header("Authorization", () -> text);
    }

    static String basicText(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** What the request carries. */
    CompletionStage<String> secret(ApiSettings settings) {
        return secret.get();
    }

    /** Whether another attempt would carry another secret, now that the server has refused this one. */
    boolean renews(String refused) {
        return false;
    }

    @Override
    public final String toString() {
        return name + "=***";
    }

    enum Place {
        HEADER,
        QUERY,
        COOKIE
    }
}
