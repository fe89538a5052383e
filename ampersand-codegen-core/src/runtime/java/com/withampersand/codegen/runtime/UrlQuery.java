package com.withampersand.codegen.runtime;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The query of a URL that a request was described with. */
final class UrlQuery {
    private UrlQuery() {}

    /** The value of a parameter, or null. */
    static @Nullable String get(String url, String name) {
        String start = ParameterText.encode(name) + "=";
        return parameters(url)
                .filter(parameter -> parameter.startsWith(start))
                .map(parameter -> URLDecoder.decode(parameter.substring(start.length()), StandardCharsets.UTF_8))
                .findFirst()
                .orElse(null);
    }

    /** The URL with a parameter, which takes the place of any of that name. */
    static String with(String url, String name, String value) {
        String start = ParameterText.encode(name) + "=";
        Stream<String> others = parameters(url).filter(parameter -> !parameter.startsWith(start));
        return Stream.concat(others, Stream.of(start + ParameterText.encode(value)))
                .collect(Collectors.joining("&", without(url) + "?", ""));
    }

    /** The URL up to its query. */
    static String without(String url) {
        int end = url.indexOf('?');
        return end < 0 ? url : url.substring(0, end);
    }

    private static Stream<String> parameters(String url) {
        String path = without(url);
        return url.length() <= path.length() + 1
                ? Stream.of()
                : Arrays.stream(url.substring(path.length() + 1).split("&"));
    }
}
