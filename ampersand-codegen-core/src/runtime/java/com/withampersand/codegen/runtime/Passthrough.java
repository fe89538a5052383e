package com.withampersand.codegen.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes requests of any method and path to a server whose paths are not described. Immutable. */
public abstract class Passthrough {
    /** What requests are made with. */
    protected final ApiHttp http;

    private final Map<String, String> headers;

    /** Takes the headers that every request carries. */
    protected Passthrough(ApiHttp http, Map<String, String> headers) {
        this.http = http;
        this.headers = Map.copyOf(headers);
    }

    /** {@return the headers and one more, or with another value} */
    protected final Map<String, String> with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, Objects.requireNonNull(value, name));
        return more;
    }

    /** Tells a request by which credentials it is let in. */
    protected abstract ApiRequest admit(ApiRequest request);

    /**
     * {@return a request to complete with parameters, a body and what is to become of the answer}
     * @param pathTemplate a path that begins with a slash, and has the names of {@linkplain ApiRequest#path parameters} in
     *     braces; queries are added by {@link ApiRequest#query}
     * @throws IllegalArgumentException if it is no path
     */
    public final ApiRequest request(String method, String pathTemplate) {
        if (!pathTemplate.matches("/[^?#\\s]*")) {
            throw new IllegalArgumentException(
                    "A path begins with / and has no query (call query(...) on the request), unlike " + pathTemplate);
        }
        ApiRequest request = admit(http.request(method, pathTemplate));
        headers.forEach(request::header);
        return request;
    }

    /**
     * {@return a call whose answer is JSON, as Java objects}
     * @param body what to send as JSON, see {@link JsonWriter#any}; {@code null} for nothing
     */
    public final ApiCall<@Nullable Object> json(String method, String path, @Nullable Object body) {
        return request(method, path)
                .body(body, "application/json", JsonCodecs.ANY)
                .returnsNullable(JsonCodecs.ANY);
    }

    /**
     * {@return a call whose answer is taken as it is}
     * @param body what to send; {@code null} for nothing
     */
    public final ApiCall<byte[]> bytes(String method, String path, @Nullable RequestBody body, String mediaType) {
        return request(method, path).body(body, mediaType).returnsBytes();
    }
}
