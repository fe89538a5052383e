package com.withampersand.codegen.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a request. Generated code writes one statement against this class per operation. A parameter
 * that is {@code null} is left out.
 */
public final class ApiRequest {
    private static final Set<String> REPEATABLE = Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "QUERY");

    private static final Set<String> ELSEWHERE = Set.of("", ".", "..");

    private final ApiHttp http;
    private final String method;
    private final String template;
    private final Map<Integer, JsonCodec<?>> problems;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    private final StringJoiner cookies = new StringJoiner("; ");
    private final List<List<String>> security = new ArrayList<>();
    private final Set<String> secrets = new HashSet<>();
    private String path;
    private String shownPath;
    private RequestBody body = RequestBody.NONE;
    private boolean repeatable;

    ApiRequest(ApiHttp http, String method, String template) {
        this.http = http;
        this.method = method;
        this.template = template;
        this.path = template;
        this.shownPath = template;
        this.problems = new LinkedHashMap<>(http.settings.problems);
        this.repeatable = REPEATABLE.contains(method);
    }

    /** Keeps the values of these parameters out of logs; to be said before they are set. */
    public ApiRequest secret(String... parameters) {
        secrets.addAll(List.of(parameters));
        return this;
    }

    /**
     * Fills in a path parameter; all but the unreserved characters of RFC 3986 are percent-encoded.
     * @throws IllegalArgumentException if the value would lead to another path: empty, {@code .} or {@code ..}
     */
    public ApiRequest path(String name, Object value) {
        return pathText(name, ParameterText.joined(value, ParameterText::encode));
    }

    /** The same in a style of its own, whose text must lead to this path too. */
    public ApiRequest path(String name, Object value, BiFunction<String, Object, String> style) {
        return pathText(name, style.apply(name, value));
    }

    private ApiRequest pathText(String name, String text) {
        if (ELSEWHERE.contains(text.toLowerCase(Locale.ROOT).replace("%2e", "."))) {
            throw new IllegalArgumentException(name + " cannot be \"" + text + "\": it would lead to another path");
        }
        path = path.replace("{" + name + "}", text);
        shownPath = shownPath.replace("{" + name + "}", secrets.contains(name) ? Redaction.HIDDEN : text);
        return this;
    }

    /**
     * Fills in a path parameter with a value of the client, named as the method of its builder that sets it.
     * @throws IllegalStateException if the client has no such value
     */
    public ApiRequest clientPath(String name, String clientValue) {
        String value = http.settings.clientValues.get(clientValue);
        if (value == null) {
            throw new IllegalStateException(
                    this + " needs " + name + ": call " + clientValue + "(...) on the client's builder");
        }
        return path(name, value);
    }

    /** Adds a query parameter; of a collection each element becomes a parameter of that name. */
    public ApiRequest query(String name, @Nullable Object value) {
        if (value instanceof Collection<?> values) {
            values.forEach(element -> query(name, element));
        } else if (value != null) {
            query.add(ParameterText.encode(name) + "=" + ParameterText.encode(ParameterText.of(value)));
        }
        return this;
    }

    /** Adds a query parameter in a style of its own, or whatever else the style makes of name and value. */
    public ApiRequest query(String name, @Nullable Object value, BiFunction<String, Object, String> style) {
        String text = value == null ? "" : style.apply(name, value);
        if (!text.isEmpty()) {
            query.add(text);
        }
        return this;
    }

    /**
     * Sets a header; elements of a collection are joined by commas, and an empty one sets none.
     * @throws IllegalArgumentException if the value has a character that no header can carry
     */
    public ApiRequest header(String name, @Nullable Object value) {
        String text = value == null ? "" : ParameterText.joined(value, each -> each);
        return value == null || (text.isEmpty() && value instanceof Collection) ? this : setHeader(name, text);
    }

    /** Sets a header in a style of its own; see {@link #header(String, Object)}. */
    public ApiRequest header(String name, @Nullable Object value, BiFunction<String, Object, String> style) {
        String text = value == null ? "" : style.apply(name, value);
        return value == null || (text.isEmpty() && !(value instanceof String)) ? this : setHeader(name, text);
    }

    private ApiRequest setHeader(String name, String text) {
        headers.put(name, ParameterText.header(name, text));
        repeatable |= name.equalsIgnoreCase("Idempotency-Key");
        return this;
    }

    /** Adds a cookie; elements of a collection are joined by commas, and their text percent-encoded. */
    public ApiRequest cookie(String name, @Nullable Object value) {
        if (value != null) {
            cookies.add(name + "=" + ParameterText.joined(value, ParameterText::encode));
        }
        return this;
    }

    /**
     * Adds a cookie, or several, in a style of its own.
     * @throws IllegalArgumentException if the text has a character that no header can carry
     */
    public ApiRequest cookie(String name, @Nullable Object value, BiFunction<String, Object, String> style) {
        String text = value == null ? "" : style.apply(name, value);
        if (!text.isEmpty()) {
            cookies.add(ParameterText.header(name, text));
        }
        return this;
    }

    /** Sets a body of JSON. */
    public <T> ApiRequest body(@Nullable T value, String mediaType, JsonCodec<T> codec) {
        return body(value == null ? null : RequestBody.of(Json.writeBytes(value, codec)), mediaType);
    }

    /** Sets a body of text, in UTF-8 unless the media type names another charset. */
    public ApiRequest textBody(@Nullable String text, String mediaType) {
        boolean named = mediaType.toLowerCase(Locale.ROOT).contains("charset=");
        String withCharset = named ? mediaType : mediaType + "; charset=utf-8";
        return body(text == null ? null : RequestBody.of(text.getBytes(Expected.charset(mediaType))), withCharset);
    }

    /** Sets any body; the media type is that of the body if it has one of its own. */
    public ApiRequest body(@Nullable RequestBody body, String mediaType) {
        if (body == null) {
            return this;
        }
        this.body = body;
        String type = body.contentTypeOr(mediaType);
        return type.isEmpty() ? this : header("Content-Type", type);
    }

    /** Adds one way to be let in, by all credentials of these names; the first way that the client has is taken. */
    public ApiRequest auth(String... credentials) {
        security.add(List.of(credentials));
        return this;
    }

    /** Notes that the call changes something although its method does not say so; it is never repeated by itself. */
    public ApiRequest sideEffects() {
        repeatable = false;
        return this;
    }

    /** Sets the codec of the body that comes with an error status. */
    public ApiRequest problem(int statusCode, JsonCodec<?> codec) {
        problems.put(statusCode, codec);
        return this;
    }

    /** Sets the codec of the body that comes with any other error status. */
    public ApiRequest problem(JsonCodec<?> codec) {
        return problem(Exchange.ANY_OTHER, codec);
    }

    /** {@return the call, whose answer is JSON, whatever its media type says} */
    public <T> ApiCall<T> returns(JsonCodec<T> codec) {
        return returns(Expected.json(codec));
    }

    /** {@return the call, whose answer is text, in UTF-8 unless it names another charset} */
    public ApiCall<String> returnsText() {
        return returns(Expected.TEXT);
    }

    /** {@return the call, whose answer is JSON and may be a {@code null}, or not there at all} */
    public <T> ApiCall<@Nullable T> returnsNullable(JsonCodec<T> codec) {
        return returns(Expected.jsonOrNull(codec));
    }

    /** {@return the call, whose answer is taken as it is} */
    public ApiCall<byte[]> returnsBytes() {
        return returns(Expected.BYTES);
    }

    /** {@return the call, whose answer does not matter} */
    public ApiCall<@Nullable Void> returnsNothing() {
        return returns(Expected.NOTHING);
    }

    /** {@return the call, whose answer is read like this} */
    public <T extends @Nullable Object> ApiCall<T> returns(Expected<T> expected) {
        if (path.indexOf('{') >= 0) {
            throw new IllegalStateException(this + " lacks a path parameter: " + path);
        }
        if (cookies.length() > 0) {
            headers.put("Cookie", cookies.toString());
        }
        Exchange exchange = new Exchange(
                http.settings,
                http.settings.connections(),
                toString(),
                method,
                http.baseUrl + path + query,
                http.shownBaseUrl + shownPath + Redaction.query(query.toString(), secrets),
                Set.copyOf(secrets),
                Map.copyOf(headers),
                credentials(),
                body,
                repeatable && body.isRepeatable(),
                Map.copyOf(problems));
        return new ApiCall<>(exchange, expected, http.settings.options());
    }

    private List<Credential> credentials() {
        Map<String, Credential> present = http.settings.credentials;
        StringJoiner needed = new StringJoiner(" or ");
        for (List<String> alternative : security) {
            if (present.keySet().containsAll(alternative)) {
                return alternative.stream().map(present::get).toList();
            }
            needed.add(String.join(" and ", alternative));
        }
        if (security.isEmpty()) {
            return List.of();
        }
        throw new IllegalStateException(this + " needs " + needed + ", but the client has "
                + (present.isEmpty() ? "no credential" : "only " + String.join(", ", present.keySet()))
                + "; set it on the client's builder");
    }

    /** {@return such as {@code GET /orgs/{orgId}}} */
    @Override
    public String toString() {
        return method + " " + template;
    }
}
