package com.withampersand.codegen.runtime;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the properties of a model or map as the parts of {@code multipart/form-data} (RFC 7578; OpenAPI 3.2, section
 * 4.15.4): a list as a part for each element, a {@link FilePart} as a file, an object as JSON, bytes in base64, all else as
 * text in UTF-8. What is {@code null} is left out. Files are read while they are sent.
 */
public final class MultipartForm {
    private static final String FILE = "application/octet-stream";

    private final String boundary;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, ParameterStyle> styles = new HashMap<>();

    /** A form with a boundary that no content has but by a chance of one to 2^122. */
    public MultipartForm() {
        this("form-" + UUID.randomUUID());
    }

    MultipartForm(String boundary) {
        this.boundary = boundary;
    }

    /** Sets the media type of the parts of one name; if it is JSON, their values are written as such. */
    public MultipartForm type(String name, String mediaType) {
        types.put(name, mediaType);
        return this;
    }

    /** Writes a property as parts whose names and texts are those of query parameters of this style, not encoded. */
    public MultipartForm style(String name, ParameterStyle style) {
        styles.put(name, style);
        return this;
    }

    /**
     * {@return the body, {@code null} for {@code null}; elements of a list are parts without names}
     * @param form a model, a map or a list
     * @throws IllegalArgumentException if the form is anything else
     */
    public @Nullable RequestBody body(@Nullable Object form) {
        if (form == null) {
            return null;
        }
        List<RequestBody> pieces = new ArrayList<>();
        if (form instanceof Collection<?> values) {
            values.forEach(value -> add(pieces, "", value));
        } else {
            ObjectProperties.ofForm(form).forEach((name, value) -> {
                ParameterStyle style = styles.get(name);
                if (style != null) {
                    style.expand(name, value, text -> text, (key, text) -> add(pieces, key == null ? name : key, text));
                } else if (value instanceof Collection<?> values) {
                    values.forEach(each -> add(pieces, name, each));
                } else {
                    add(pieces, name, value);
                }
            });
        }
        pieces.add(RequestBody.of("--" + boundary + "--\r\n"));
        boolean repeatable = pieces.stream().allMatch(RequestBody::isRepeatable);
        return new RequestBody(
                () -> BodyPublishers.concat(publishers(pieces)), repeatable, null, "; boundary=" + boundary);
    }

    private static BodyPublisher[] publishers(List<RequestBody> pieces) {
        return pieces.stream().map(RequestBody::publisher).toArray(BodyPublisher[]::new);
    }

    private void add(List<RequestBody> pieces, String name, @Nullable Object value) {
        Object plain = value instanceof Wrapper<?> wrapper ? wrapper.value() : value;
        if (plain == null) {
            return;
        }
        String type = types.get(name);
        StringBuilder head = new StringBuilder("--" + boundary + "\r\n");
        if (!name.isEmpty()) {
            head.append("Content-Disposition: form-data; name=\"")
                    .append(escape(name))
                    .append('"');
            head.append(plain instanceof FilePart file ? "; filename=\"" + escape(file.fileName()) + "\"\r\n" : "\r\n");
        }
        RequestBody content;
        if (plain instanceof FilePart file) {
            content = file.content();
            type = content.contentTypeOr(type == null ? FILE : type);
            file.headers().forEach((header, text) -> line(head, header, text));
        } else if (isJson(plain, type)) {
            content = RequestBody.of(Json.writeBytes(plain, JsonCodecs.ANY));
            type = type == null ? "application/json" : type;
        } else {
            content = RequestBody.of(ParameterText.of(plain));
            type = type == null && plain instanceof byte[] ? FILE : type;
        }
        if (type != null) {
            line(head, "Content-Type", type);
        }
        pieces.add(RequestBody.of(head.append("\r\n").toString()));
        pieces.add(content);
        pieces.add(RequestBody.of("\r\n"));
    }

    private static boolean isJson(Object value, @Nullable String type) {
        return type != null
                ? type.matches("(?i)[^;]*[/+]json\\b.*")
                : value instanceof ApiModel || value instanceof Map || value instanceof Collection;
    }

    private static void line(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
    }

    /** As HTML does it (section 4.10.21.8). */
    private static String escape(String name) {
        return name.replace("\n", "%0A").replace("\r", "%0D").replace("\"", "%22");
    }
}
