package com.withampersand.codegen.proof;

import static com.withampersand.codegen.proof.Described.map;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parameters as the table of styles in OpenAPI has them, decoded; empty where it does not say. */
final class WireText {

    private final String name;
    private final String style;
    private final boolean explode;
    private final @Nullable Object value;

    WireText(Map<?, ?> parameter, @Nullable Object value) {
        String in = String.valueOf(parameter.get("in"));
        Object said = parameter.get("style");
        this.name = String.valueOf(parameter.get("name"));
        this.style = said != null ? said.toString() : in.equals("query") || in.equals("cookie") ? "form" : "simple";
        this.explode = parameter.get("explode") instanceof Boolean flag ? flag : style.equals("form");
        this.value = value;
    }

    /** The pairs of a query. */
    Optional<List<String>> pairs() {
        if (!isFlat()) {
            return Optional.empty();
        }
        if (style.equals("deepObject")) {
            return Optional.of(members().stream()
                    .map(member -> name + "[" + member.getKey() + "]=" + leaf(member.getValue()))
                    .toList());
        }
        if (explode && value instanceof Map) {
            return Optional.of(joined("=", members()));
        }
        if (explode && value instanceof Collection<?> values) {
            return Optional.of(
                    values.stream().map(each -> name + "=" + leaf(each)).toList());
        }
        String separator = style.equals("pipeDelimited") ? "|" : style.equals("spaceDelimited") ? " " : ",";
        return Optional.of(List.of(name + "=" + String.join(separator, leaves(","))));
    }

    /** The text in a path, a header or a cookie. */
    Optional<String> text() {
        if (!isFlat()) {
            return Optional.empty();
        }
        List<String> leaves = explode && value instanceof Map ? joined("=", members()) : leaves(",");
        return Optional.of(
                switch (style) {
                    case "label" -> "." + String.join(explode ? "." : ",", leaves);
                    case "matrix" -> matrix(leaves);
                    default -> String.join(",", leaves);
                });
    }

    private String matrix(List<String> leaves) {
        if (explode && value instanceof Map) {
            return ";" + String.join(";", leaves);
        }
        return explode
                ? leaves.stream().map(leaf -> ";" + name + "=" + leaf).collect(Collectors.joining())
                : ";" + name + "=" + String.join(",", leaves);
    }

    private List<String> leaves(String between) {
        if (value instanceof Map) {
            return List.of(String.join(between, joined(between, members())));
        }
        return value instanceof Collection<?> values
                ? values.stream().map(WireText::leaf).toList()
                : List.of(leaf(value));
    }

    private List<? extends Map.Entry<?, ?>> members() {
        return List.copyOf(map(value).entrySet());
    }

    private static List<String> joined(String between, List<? extends Map.Entry<?, ?>> members) {
        return members.stream()
                .map(member -> member.getKey() + between + leaf(member.getValue()))
                .toList();
    }

    private boolean isFlat() {
        Collection<?> inside =
                value instanceof Map<?, ?> map ? map.values() : value instanceof Collection<?> list ? list : List.of();
        boolean fits = inside.isEmpty() == !(value instanceof Map || value instanceof Collection);
        return value != null && fits && inside.stream().noneMatch(it -> it instanceof Map || it instanceof Collection);
    }

    private static String leaf(@Nullable Object value) {
        return String.valueOf(value);
    }

    static List<String> decodedPairs(String query) {
        List<String> pairs = new ArrayList<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            pairs.add(decoded(pair));
        }
        return pairs;
    }

    static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
