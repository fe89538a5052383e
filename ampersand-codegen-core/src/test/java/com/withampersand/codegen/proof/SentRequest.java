package com.withampersand.codegen.proof;

import static com.withampersand.codegen.proof.Described.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.document.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came over the wire, but for its body, beside what is described. */
record SentRequest(
        Described described,
        Described.Call call,
        Map<Map<?, ?>, @Nullable Object> values,
        RecordingServer.Request sent) {

    void check() {
        assertThat(sent.method()).isEqualTo(call.method());
        path();
        query();
        values.forEach((parameter, value) -> {
            if (value != Instances.NONE) {
                header(parameter, value);
                cookie(parameter, value);
            }
        });
        for (Map<?, ?> parameter : call.parameters()) {
            if (isIn(parameter, "header") && !values.containsKey(parameter) && !isReserved(parameter)) {
                assertThat(sent.header(name(parameter)))
                        .as("%s, which is not set", name(parameter))
                        .isEmpty();
            }
        }
    }

    /** Whatever is not set, Java may send by itself. */
    private static boolean isReserved(Map<?, ?> parameter) {
        return Set.of(
                        "accept",
                        "accept-encoding",
                        "content-type",
                        "authorization",
                        "host",
                        "user-agent",
                        "connection",
                        "content-length")
                .contains(name(parameter).toLowerCase(Locale.ROOT));
    }

    private void path() {
        String expected = call.path().replaceAll("[?#].*", "");
        for (Map.Entry<Map<?, ?>, @Nullable Object> entry : values.entrySet()) {
            if (isIn(entry.getKey(), "path")) {
                Optional<String> text = text(entry.getKey(), entry.getValue());
                if (text.isEmpty()) {
                    return;
                }
                expected = expected.replace(
                        "{" + name(entry.getKey()) + "}", text.get().replace("/", "%2F"));
            }
        }
        expected = expected.replaceAll("\\{[^}]*}", "some text"); // Variables that no parameter is described for.
        String path = call.path().contains("#") ? sent.path().replaceAll("#.*|%23.*", "") : sent.path();
        assertThat(WireText.decoded(path)).as("path of %s", call.path()).isEqualTo(WireText.decoded(expected));
        assertThat(path.chars().filter(c -> c == '/').count())
                .as("slashes of %s", path)
                .isEqualTo(expected.chars().filter(c -> c == '/').count());
    }

    private void query() {
        List<String> expected = new ArrayList<>();
        if (call.path().contains("?")) {
            expected.addAll(WireText.decodedPairs(call.path().replaceAll(".*\\?|#.*", "")));
        }
        List<String> actual = new ArrayList<>(WireText.decodedPairs(sent.query()));
        Set<String> credentials = DescribedCalls.credentials(described);
        actual.removeIf(pair -> credentials.contains(pair.replaceAll("=.*", "")));
        for (Map.Entry<Map<?, ?>, @Nullable Object> entry : values.entrySet()) {
            Map<?, ?> parameter = entry.getKey();
            if (isIn(parameter, "query") && entry.getValue() != Instances.NONE) {
                String name = name(parameter);
                Optional<List<String>> pairs = pairs(parameter, entry.getValue());
                if (pairs.isEmpty()) {
                    assertThat(actual).as("query of %s", call.path()).anyMatch(pair -> pair.startsWith(name));
                    actual.removeIf(pair -> pair.startsWith(name + "=") || pair.startsWith(name + "["));
                } else {
                    expected.addAll(pairs.get());
                }
            }
        }
        assertThat(actual).as("query of %s", call.path()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private void header(Map<?, ?> parameter, @Nullable Object value) {
        if (isIn(parameter, "header")) {
            text(parameter, value)
                    .ifPresent(text -> assertThat(sent.header(name(parameter)))
                            .as(name(parameter))
                            .isEqualTo(text));
        }
    }

    private void cookie(Map<?, ?> parameter, @Nullable Object value) {
        boolean exploded = !Boolean.FALSE.equals(parameter.get("explode"));
        if (isIn(parameter, "cookie") && !(exploded && (value instanceof Map || value instanceof List))) {
            text(parameter, value)
                    .ifPresent(text -> assertThat(List.of(
                                    WireText.decoded(sent.header("cookie")).split("; ")))
                            .contains(name(parameter) + "=" + text));
        }
    }

    private static Optional<String> text(Map<?, ?> parameter, @Nullable Object value) {
        return parameter.containsKey("content")
                ? Optional.of(content(parameter, value))
                : new WireText(parameter, value).text();
    }

    private static Optional<List<String>> pairs(Map<?, ?> parameter, @Nullable Object value) {
        return parameter.containsKey("content")
                ? Optional.of(List.of(name(parameter) + "=" + content(parameter, value)))
                : new WireText(parameter, value).pairs();
    }

    private static String content(Map<?, ?> parameter, @Nullable Object value) {
        boolean json = map(parameter.get("content"))
                .keySet()
                .iterator()
                .next()
                .toString()
                .contains("json");
        return json ? JsonText.ofJava(value) : String.valueOf(value);
    }

    private static boolean isIn(Map<?, ?> parameter, String place) {
        return place.equals(parameter.get("in"));
    }

    private static String name(Map<?, ?> parameter) {
        return String.valueOf(parameter.get("name"));
    }
}
