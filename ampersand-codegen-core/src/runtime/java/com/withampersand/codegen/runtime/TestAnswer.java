package com.withampersand.codegen.runtime;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any answer of a {@link TestServer}, also one that the API's description does not have. Immutable. */
public final class TestAnswer {
    final int status;
    final Map<String, String> headers;
    final byte[] body;

    private TestAnswer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** {@return an answer with this status and no body} */
    public static TestAnswer of(int status) {
        return new TestAnswer(status, Map.of(), new byte[0]);
    }

    /** {@return an error with a body of JSON, such as a model or a map, or with none} */
    public static TestAnswer problem(int status, @Nullable Object problem) {
        return problem == null
                ? of(status)
                : of(status).body("application/problem+json", Json.writeBytes(problem, JsonCodecs.ANY));
    }

    /** {@return this with a header} */
    public TestAnswer header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new TestAnswer(status, more, body);
    }

    /** {@return this with a body of text, in UTF-8} */
    public TestAnswer body(String mediaType, String text) {
        return body(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return this with a body} */
    public TestAnswer body(String mediaType, byte[] bytes) {
        TestAnswer typed = mediaType.isEmpty() ? this : header("Content-Type", mediaType);
        return new TestAnswer(status, typed.headers, bytes.clone());
    }
}
