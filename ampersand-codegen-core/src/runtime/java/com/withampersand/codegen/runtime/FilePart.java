package com.withampersand.codegen.runtime;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file in a multipart form (RFC 7578). Immutable. */
public final class FilePart {
    /** Keeps whatever stands in JSON in its place; a file itself has no JSON. */
    public static final JsonCodec<FilePart> CODEC = new JsonCodec<>() {
        @Override
        public @Nullable FilePart read(JsonReader in) {
            return null;
        }

        @Override
        public void write(JsonWriter out, FilePart value) {
            throw new IllegalArgumentException(value + " can be sent in a multipart form, but not as JSON");
        }
    };

    private final String fileName;
    private final RequestBody content;
    private final Map<String, String> headers;

    private FilePart(String fileName, RequestBody content, Map<String, String> headers) {
        this.fileName = Objects.requireNonNull(fileName, "fileName");
        this.content = Objects.requireNonNull(content, "content");
        this.headers = headers;
    }

    /** {@return a part with the name of the file and what it contains when it is sent} */
    public static FilePart of(Path file) {
        return of(String.valueOf(file.getFileName()), RequestBody.of(file));
    }

    /** {@return a part of these bytes, which must not be changed any more} */
    public static FilePart of(String fileName, byte[] bytes) {
        return of(fileName, RequestBody.of(bytes));
    }

    /** {@return a part of any content; if that can be sent only once, the call is not repeated} */
    public static FilePart of(String fileName, RequestBody content) {
        return new FilePart(fileName, content, Map.of());
    }

    /** {@return this with a media type, instead of the described one or {@code application/octet-stream}} */
    public FilePart contentType(String mediaType) {
        return new FilePart(fileName, content.contentType(mediaType), headers);
    }

    /**
     * {@return this with a header of the part}
     * @throws IllegalArgumentException if the value has a character that no header can carry
     */
    public FilePart header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, ParameterText.header(name, value));
        return new FilePart(fileName, content, more);
    }

    /** {@return the name that the receiver is told} */
    public String fileName() {
        return fileName;
    }

    RequestBody content() {
        return content;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** {@return such as {@code FilePart[photo.png]}} */
    @Override
    public String toString() {
        return "FilePart[" + fileName + "]";
    }
}
