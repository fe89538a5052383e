package com.withampersand.codegen.runtime;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Writes the properties of a model or map as {@code application/x-www-form-urlencoded} (WHATWG URL, section 5.2; OpenAPI
 * 3.2, section 4.15.3): a list as a pair for each element, an object in one as JSON. What is {@code null} is left out.
 */
public final class UrlEncodedForm {
    private final Map<String, ParameterStyle> styles = new HashMap<>();
    private final Set<String> json = new HashSet<>();

    /** A form without exceptions. */
    public UrlEncodedForm() {}

    /** Writes a property as a query parameter of this style. */
    public UrlEncodedForm style(String name, ParameterStyle style) {
        styles.put(name, style);
        return this;
    }

    /** Writes a property as JSON even where it is a string, and a list of them as the JSON of each. */
    public UrlEncodedForm json(String name) {
        json.add(name);
        return this;
    }

    /**
     * {@return the body, {@code null} for {@code null}}
     * @throws IllegalArgumentException if the form is neither a model nor a map
     */
    public @Nullable RequestBody body(@Nullable Object form) {
        if (form == null) {
            return null;
        }
        StringJoiner pairs = new StringJoiner("&");
        ObjectProperties.ofForm(form).forEach((name, value) -> {
            ParameterStyle style = styles.get(name);
            if (style != null) {
                String text = style.apply(name, value);
                if (!text.isEmpty()) {
                    pairs.add(text);
                }
            } else {
                for (Object each : value instanceof Collection<?> values ? values : List.of(value)) {
                    if (each != null) {
                        pairs.add(encode(name) + "=" + encode(text(name, each)));
                    }
                }
            }
        });
        return RequestBody.of(pairs.toString());
    }

    private String text(String name, Object value) {
        return json.contains(name) ? Json.write(value, JsonCodecs.ANY) : ParameterText.of(value);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
