package com.withampersand.codegen.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Puts {@code ***} in place of secrets: of what the API marks as one, and of what is one by its name. */
final class Redaction {
    static final String HIDDEN = "***";
    private static final Set<String> HEADERS =
            Set.of("authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "api-key");

    private Redaction() {}

    /** A query with its question mark, without the values of those parameters. */
    static String query(String query, Set<String> names) {
        if (names.isEmpty() || query.isEmpty()) {
            return query;
        }
        StringJoiner shown = new StringJoiner("&", "?", "");
        for (String pair : query.substring(1).split("&", -1)) {
            int end = pair.indexOf('=');
            String name = end < 0 ? pair : pair.substring(0, end);
            boolean hide = names.stream()
                    .map(ParameterText::encode)
                    .anyMatch(secret -> name.equals(secret) || name.startsWith(secret + "%5B"));
            shown.add(hide ? name + "=" + HIDDEN : pair);
        }
        return shown.toString();
    }

    static Map<String, List<String>> headers(Map<String, List<String>> headers, Set<String> names) {
        Map<String, List<String>> shown = new LinkedHashMap<>(headers);
        shown.replaceAll((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            return HEADERS.contains(lower) || names.contains(lower) ? List.of(HIDDEN) : values;
        });
        return shown;
    }

    /** JSON without the values of those properties; of anything else the length. */
    static String body(byte[] body, Set<String> names) {
        try {
            return Json.write(Objects.requireNonNull(hide(Json.read(body, JsonCodecs.ANY), names)), JsonCodecs.ANY);
        } catch (DecodingException e) {
            return body.length + " bytes";
        }
    }

    private static @Nullable Object hide(@Nullable Object value, Set<String> names) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> shown = new ArrayList<>(list);
            shown.replaceAll(element -> hide(element, names));
            return shown;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> shown = new LinkedHashMap<>();
            map.forEach((name, element) -> {
                boolean secret = names.contains(String.valueOf(name)) && element != null;
                shown.put(String.valueOf(name), secret ? HIDDEN : hide(element, names));
            });
            return shown;
        }
        return value;
    }
}
