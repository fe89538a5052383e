package com.withampersand.codegen.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that a {@link TestServer} got. All its text is percent-decoded. */
public final class TestRequest<B extends @Nullable Object> {
    private final String method;
    private final String template;
    private final String path;
    private final Map<String, String> pathParameters;
    private final Map<String, List<String>> query;
    private final Map<String, List<String>> headers;
    private final byte[] bytes;
    private final @Nullable B body;

    TestRequest(TestWire wire, String template, Map<String, String> pathParameters, @Nullable B body) {
        this.method = wire.method();
        this.template = template;
        this.path = wire.path();
        this.pathParameters = pathParameters;
        this.query = wire.query();
        this.headers = wire.headers();
        this.bytes = wire.body();
        this.body = body;
    }

    /** {@return the method, such as {@code GET}} */
    public String method() {
        return method;
    }

    /** {@return the path of the operation, such as {@code /pets/{petId}}; empty if there is none for the request} */
    public String template() {
        return template;
    }

    /** {@return the path as it arrived, still percent-encoded, below the URL of the server} */
    public String path() {
        return path;
    }

    /** {@return the values in the path by name} */
    public Map<String, String> pathParameters() {
        return pathParameters;
    }

    /**
     * {@return a value in the path}
     * @throws IllegalArgumentException if the path has none of that name
     */
    public String pathParameter(String name) {
        String value = pathParameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException(this + " has no " + name);
        }
        return value;
    }

    /** {@return the values in the query by name} */
    public Map<String, List<String>> query() {
        return query;
    }

    /** {@return the first of these values, {@code null} if there is none} */
    public @Nullable String query(String name) {
        List<String> values = query.get(name);
        return values == null ? null : values.get(0);
    }

    /** {@return the headers; upper and lower case of their names make no difference} */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** {@return the first value of a header, {@code null} if there is none} */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /**
     * {@return the body; of a form, the bytes}
     * @throws IllegalStateException if there is none, or one of another media type or malformed, as {@link #bytes} shows
     */
    public B body() {
        if (body == null) {
            throw new IllegalStateException(
                    this + " came without a body" + (bytes.length == 0 ? "" : " of the usual type; see bytes()"));
        }
        return body;
    }

    /** {@return the body as it arrived} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return such as {@code GET /pets/{petId}}; no values, for some are secret} */
    @Override
    public String toString() {
        return method + " " + (template.isEmpty() ? path : template);
    }
}
