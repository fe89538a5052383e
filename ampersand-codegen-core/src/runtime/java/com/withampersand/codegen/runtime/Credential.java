package com.withampersand.codegen.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Supplier;

/** Something secret that requests carry to be let in. Immutable; {@code toString} does not show the secret. */
public final class Credential {
    final Place place;
    final String name;
    private final Supplier<String> secret;

    private Credential(Place place, String name, Supplier<String> secret) {
        this.place = place;
        this.name = Objects.requireNonNull(name, "name");
        this.secret = Objects.requireNonNull(secret, "secret");
    }

    /** {@return an API key in the header of that name; the key is asked for at each attempt} */
    public static Credential header(String name, Supplier<String> secret) {
        return new Credential(Place.HEADER, name, secret);
    }

    /** {@return an API key in the query parameter of that name; the key is asked for at each attempt} */
    public static Credential query(String name, Supplier<String> secret) {
        return new Credential(Place.QUERY, name, secret);
    }

    /** {@return an API key in the cookie of that name; the key is asked for at each attempt} */
    public static Credential cookie(String name, Supplier<String> secret) {
        return new Credential(Place.COOKIE, name, secret);
    }

    /** {@return a bearer token, as in RFC 6750; the token is asked for at each attempt} */
    public static Credential bearer(Supplier<String> token) {
        Objects.requireNonNull(token, "token");
        return header("Authorization", () -> "Bearer " + token.get());
    }

    /** {@return a user with a password, as in RFC 7617} */
    public static Credential basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        String text = "Basic " + Base64.getEncoder().encodeToString(pair);
        return header("Authorization", () -> text);
    }

    String secret() {
        return Objects.requireNonNull(secret.get(), name);
    }

    @Override
    public String toString() {
        return name + "=***";
    }

    enum Place {
        HEADER,
        QUERY,
        COOKIE
    }
}
