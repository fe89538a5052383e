package com.withampersand.codegen.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the API's description says of an operation, and whether a request keeps to it. Generated code writes one statement
 * against this class per operation.
 */
public final class TestRoute<B extends @Nullable Object, R extends @Nullable Object> {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    final String method;
    final String template;
    final TestBody<R> result;
    int status = 200;
    String example = "";
    final Map<String, String> others = new LinkedHashMap<>();
    private final TestServer server;
    private final TestBody<B> body;
    private final Pattern path;
    private final List<String> variables = new ArrayList<>();
    private final List<String> servers = new ArrayList<>();
    private final List<String> required = new ArrayList<>();
    private final List<List<String>> security = new ArrayList<>();
    private final List<String> mediaTypes = new ArrayList<>();
    private final List<String> properties = new ArrayList<>();
    private boolean needsBody;

    TestRoute(TestServer server, String method, String template, TestBody<B> body, TestBody<R> result) {
        this.server = server;
        this.method = method;
        this.template = template;
        this.body = body;
        this.result = result;
        StringBuilder pattern = new StringBuilder();
        Matcher matcher = VARIABLE.matcher(template);
        int end = 0;
        while (matcher.find()) {
            pattern.append(Pattern.quote(template.substring(end, matcher.start())))
                    .append("([^/]+?)");
            variables.add(matcher.group(1));
            end = matcher.end();
        }
        this.path = Pattern.compile(pattern + Pattern.quote(template.substring(end)));
    }

    /** Names the servers of the description that have the operation. */
    public TestRoute<B, R> at(String... names) {
        servers.addAll(List.of(names));
        return this;
    }

    /** Names what a request must have beside its path, as in {@code query limit}, {@code header X-Reason}. */
    public TestRoute<B, R> needs(String... parameters) {
        required.addAll(List.of(parameters));
        return this;
    }

    /** Adds one way to be let in, by all of these together: {@code bearer}, {@code basic}, {@code header X-Key}. */
    public TestRoute<B, R> auth(String... credentials) {
        security.add(List.of(credentials));
        return this;
    }

    /** Sets the media types of the body, that of its type first. */
    public TestRoute<B, R> mayTake(String... types) {
        mediaTypes.addAll(List.of(types));
        return this;
    }

    /** The same, of a body that must be there. */
    public TestRoute<B, R> takes(String... types) {
        needsBody = true;
        return mayTake(types);
    }

    /** Names the properties that a body of JSON must have, as in {@code config/name}; an asterisk is for each element. */
    public TestRoute<B, R> requires(String... paths) {
        properties.addAll(List.of(paths));
        return this;
    }

    /** Sets the status of a success. */
    public TestRoute<B, R> gives(int status) {
        this.status = status;
        return this;
    }

    /** Sets the status of a success, and what it is unless the test says otherwise. */
    public TestRoute<B, R> gives(int status, String example) {
        this.example = example;
        return gives(status);
    }

    /** Sets what comes instead if that media type is asked for, unless the test says otherwise; empty if nothing is known. */
    public TestRoute<B, R> or(String mediaType, String example) {
        others.put(mediaType, example);
        return this;
    }

    /** {@return the operation, made at the first time, by the name of the method that leads to it} */
    public TestOperation<B, R> as(String name) {
        return server.operation(name, this);
    }

    /** How many characters of the template are no variable's: of several routes the most exact one counts. */
    int exactness() {
        return VARIABLE.matcher(template).replaceAll("").length();
    }

    boolean isAt(String name) {
        return name.isEmpty() || servers.contains(name);
    }

    boolean matches(String rawPath) {
        return path.matcher(rawPath).matches();
    }

    /** Whether both serve the same requests, so that only the server tells which is meant. */
    boolean isLike(TestRoute<?, ?> other) {
        return method.equals(other.method) && path.pattern().equals(other.path.pattern());
    }

    /** Reads the request and tells what is wrong with it. */
    TestRequest<B> read(TestWire wire, Consumer<String> wrong) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher matcher = path.matcher(wire.path());
        if (matcher.matches()) {
            for (int i = 0; i < variables.size(); i++) {
                values.put(variables.get(i), TestWire.decodedPath(matcher.group(i + 1)));
            }
        }
        for (String parameter : required) {
            if (!wire.carries(parameter)) {
                wrong.accept("lacks the required " + parameter.replaceFirst(" ", " parameter "));
            }
        }
        return new TestRequest<>(wire, template, values, body(wire, wrong));
    }

    /** Which credentials are needed, if the request has none of them; else empty. */
    String missingCredentials(TestWire wire) {
        boolean open = security.isEmpty()
                || security.stream().anyMatch(all -> all.stream().allMatch(wire::carries));
        return open
                ? ""
                : String.join(
                        " or ",
                        security.stream().map(all -> String.join(" and ", all)).toList());
    }

    /** Which of the other media types is asked for; empty if it is the usual one, or any. */
    String asked(TestWire wire) {
        for (String asked : wire.header("Accept").split(",", -1)) {
            String type = asked.replaceAll(";\\s*q=.*", "").strip();
            for (String other : others.keySet()) {
                if (other.equalsIgnoreCase(type)) {
                    return other;
                }
            }
            if (covers(type, result.mediaType)) {
                return "";
            }
        }
        return "";
    }

    private @Nullable B body(TestWire wire, Consumer<String> wrong) {
        if (wire.body().length == 0) {
            if (needsBody) {
                wrong.accept("lacks its body of " + String.join(" or ", mediaTypes));
            }
            return null;
        }
        if (mediaTypes.stream().noneMatch(type -> covers(type, wire.mediaType()))) {
            wrong.accept("has a body of " + (wire.mediaType().isEmpty() ? "no media type" : wire.mediaType())
                    + (mediaTypes.isEmpty()
                            ? " where none belongs"
                            : " instead of " + String.join(" or ", mediaTypes)));
            return null;
        }
        if (!covers(mediaTypes.get(0), wire.mediaType())) {
            return null;
        }
        try {
            B read = body.read.apply(wire.body());
            new DriftWatch(drift -> {
                        if (drift.kind() != Drift.Kind.PROPERTY) {
                            wrong.accept("has in its body at " + drift.pointer() + " what is not described: "
                                    + drift.found());
                        }
                    })
                    .look(template, read);
            if (!properties.isEmpty()) {
                Object tree = Json.read(wire.body(), JsonCodecs.ANY);
                properties.forEach(property -> require(tree, property, "", wrong));
            }
            return read;
        } catch (DecodingException malformed) {
            wrong.accept("has a body that cannot be read: " + malformed.getMessage());
            return null;
        }
    }

    private static void require(@Nullable Object tree, String property, String at, Consumer<String> wrong) {
        int end = property.indexOf('/');
        String step = end < 0 ? property : property.substring(0, end);
        String rest = end < 0 ? "" : property.substring(end + 1);
        if (step.equals("*") && end > 0) {
            Collection<?> elements = tree instanceof Map<?, ?> map
                    ? map.values()
                    : tree instanceof Collection<?> list ? list : List.of();
            elements.forEach(element -> require(element, rest, at + "/*", wrong));
        } else if (tree instanceof Map<?, ?> map) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (end > 0) {
                require(map.get(name), rest, at + "/" + step, wrong);
            } else if (!map.containsKey(name)) {
                wrong.accept("lacks in its body the required property " + at + "/" + step);
            }
        }
    }

    private static boolean covers(String described, String mediaType) {
        String type = described.replaceAll("\\s*;.*", "");
        return type.equalsIgnoreCase(mediaType)
                || (type.endsWith("*") && mediaType.startsWith(type.substring(0, type.indexOf('*'))));
    }

    /** {@return such as {@code GET /pets/{petId}}} */
    @Override
    public String toString() {
        return method + " " + template;
    }
}
