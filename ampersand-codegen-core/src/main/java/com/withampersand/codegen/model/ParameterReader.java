package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.Operation.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of an operation and of its path. */
final class ParameterReader {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");
    private static final Set<String> NOT_PARAMETERS = Set.of("accept", "content-type", "authorization");

    /** What the JDK's requests have of their own, and refuse to be given. */
    private static final Set<String> OF_CONNECTIONS =
            Set.of("connection", "content-length", "expect", "host", "upgrade");

    private static final int MAX_POSITIONAL = 250;

    private final Source source;
    private final TypeReader types;
    private final Words words;
    private final ParameterStyles styles;

    ParameterReader(Source source, TypeReader types, Words words) {
        this.source = source;
        this.types = types;
        this.words = words;
        this.styles = new ParameterStyles(source);
    }

    /** {@return the parameters: those in the path in its order, then the others as they stand} */
    List<Parameter> read(Call call) {
        Map<String, Parameter> parameters = new LinkedHashMap<>(listed(call.item()));
        if (call.node() != call.item()) {
            parameters.putAll(listed(call.node()));
        }
        List<String> path = new ArrayList<>();
        Matcher variables = VARIABLE.matcher(call.path());
        while (variables.find()) {
            path.add(variables.group(1));
        }
        for (String name : path) {
            parameters.computeIfAbsent(In.PATH + " " + name, key -> undeclared(call, name));
        }
        List<Parameter> all = new ArrayList<>(parameters.values());
        all.removeIf(
                parameter -> parameter.in() == In.PATH && !path.contains(parameter.name()) && stray(parameter, call));
        all.sort(Comparator.comparing(
                parameter -> parameter.in() == In.PATH ? path.indexOf(parameter.name()) : path.size()));
        return atMost(MAX_POSITIONAL, all, call);
    }

    /** The parameters of one list by what tells them apart. */
    private Map<String, Parameter> listed(ObjectNode holder) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        Map<String, ObjectNode> nodes = new HashMap<>();
        for (ObjectNode node : holder.objects("parameters")) {
            Parameter parameter = parameter(node);
            if (parameter != null) {
                String name = parameter.name();
                String key =
                        parameter.in() + " " + (parameter.in() == In.HEADER ? name.toLowerCase(Locale.ROOT) : name);
                parameters.put(key, parameter);
                ObjectNode first = nodes.putIfAbsent(key, node);
                if (first != null) {
                    source.diagnostics()
                            .warning(
                                    "duplicate-parameter",
                                    node.location(),
                                    "There is a parameter " + name + " in the "
                                            + parameter.in().name().toLowerCase(Locale.ROOT)
                                            + " already; this one is taken",
                                    "Remove one of the two.",
                                    first.location());
                }
            }
        }
        return parameters;
    }

    /** Java's methods take no more than 255 values (JVMS 4.3.3), the object and those that may be set among them. */
    private List<Parameter> atMost(int limit, List<Parameter> parameters, Call call) {
        List<Parameter> limited = new ArrayList<>();
        int required = 0;
        for (Parameter parameter : parameters) {
            required += parameter.required() ? 1 : 0;
            limited.add(required > limit && parameter.in() != In.PATH ? parameter.optional() : parameter);
        }
        if (required > limit) {
            source.diagnostics()
                    .warning(
                            "too-many-parameters",
                            call.node().location(),
                            required + " parameters are required, but a method of Java takes " + limit
                                    + " beside what else it needs; those after them are not checked before the call",
                            "Send such data in the body of the request.");
        }
        return List.copyOf(limited);
    }

    private boolean stray(Parameter parameter, Call call) {
        source.diagnostics()
                .warning(
                        "path-parameter-not-in-path",
                        call.node().location(),
                        "The path " + call.path() + " has no variable {" + parameter.name() + "}",
                        "Remove the parameter, or put the variable into the path.");
        return true;
    }

    private Parameter undeclared(Call call, String name) {
        source.diagnostics()
                .warning(
                        "undeclared-path-parameter",
                        call.node().location(),
                        "The variable {" + name + "} of " + call.path() + " is no parameter; it is taken for a string",
                        "Declare a parameter with `in: path` and this name.");
        TypeRef text = new TypeRef.Scalar(ScalarKind.STRING);
        return new Parameter(
                call.place().child("parameters").child(name),
                name,
                In.PATH,
                WireStyle.usual(In.PATH),
                text,
                true,
                false,
                "",
                Docs.NONE);
    }

    private @Nullable Parameter parameter(ObjectNode holder) {
        ObjectNode node = source.follow(holder);
        if (node == null) {
            return null;
        }
        String name = source.words(node, "name");
        In in = in(node);
        if (in == null || (name.isEmpty() && !node.has("name"))) {
            return in == null ? null : unnamed(node);
        }
        if ((in == In.HEADER || in == In.COOKIE) && !HttpToken.matches(name)) {
            source.diagnostics()
                    .warning(
                            "unsupported-parameter",
                            node.keyLocation("name"),
                            "`" + name + "` cannot be the name of a "
                                    + in.name().toLowerCase(Locale.ROOT) + ", so the parameter is left out",
                            HttpToken.REMEDY);
            return null;
        }
        if (in == In.HEADER && OF_CONNECTIONS.contains(name.toLowerCase(Locale.ROOT))) {
            source.diagnostics()
                    .note(
                            "header-not-a-parameter",
                            node.location(),
                            "The header " + name + " is up to what sends the request, and is not a parameter",
                            "Remove it.");
            return null;
        }
        if (in == In.HEADER && NOT_PARAMETERS.contains(name.toLowerCase(Locale.ROOT))) {
            source.diagnostics()
                    .note(
                            "header-not-a-parameter",
                            node.location(),
                            "The header " + name + " follows from media types and security, and is not a parameter",
                            "Remove it (OpenAPI 3.0.4, 4.8.12.2).");
            return null;
        }
        ObjectNode content = node.object("content");
        String mediaType = content == null ? null : MediaTypes.best(content);
        checkContent(node, content, mediaType);
        ObjectNode media = content == null || mediaType == null ? null : content.object(mediaType);
        Node schema = media == null ? node.get("schema") : media.get("schema");
        if (schema == null && media == null) {
            source.diagnostics()
                    .warning(
                            "parameter-without-schema",
                            node.location(),
                            "The parameter " + name + " does not say what it is, so it may be anything",
                            "Add a `schema`, as in `schema: {type: string}`.");
        }
        if (in == In.PATH && !node.flag("required", true)) {
            source.diagnostics()
                    .warning(
                            "optional-path-parameter",
                            node.keyLocation("required"),
                            "A parameter in a path is always required, so " + name + " is",
                            "Write `required: true`, and describe a path without it if there is one.");
        }
        Use use = types.use(schema).ofParameter();
        boolean secret =
                use.secret() || Secrets.isSecret(node) || source.secret().has(source.place(node), name);
        return new Parameter(
                source.place(node),
                name,
                in,
                styles.of(node, in, use.type(), media == null ? null : mediaType),
                use.type(),
                in == In.PATH || node.flag("required"),
                secret,
                source.words(node, "x-client-default"),
                docs(node, schema, use));
    }

    private void checkContent(ObjectNode node, @Nullable ObjectNode content, @Nullable String taken) {
        if (content != null && taken != null && (content.names().size() > 1 || node.has("schema"))) {
            source.diagnostics()
                    .warning(
                            "parameter-content",
                            node.keyLocation("content"),
                            "A parameter has either a `schema` or a `content` of one media type; " + taken
                                    + " is taken",
                            "Remove what is not meant (OpenAPI 3.0.4, section 4.8.12.2).");
        }
    }

    private @Nullable Parameter unnamed(ObjectNode node) {
        source.diagnostics()
                .error("unnamed-parameter", node.location(), "The parameter has no name", "Give it a `name`.");
        return null;
    }

    private @Nullable In in(ObjectNode node) {
        String in = source.words(node, "in");
        for (In value : In.values()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(in)) {
                return value;
            }
        }
        source.diagnostics()
                .warning(
                        "unsupported-parameter",
                        node.location(),
                        in.isEmpty()
                                ? "The parameter does not say where it travels, and is left out"
                                : "Parameters in `" + in + "` are not supported, so this one is left out",
                        "Parameters are in path, query, header, cookie or querystring.");
        return null;
    }

    /** The words of the parameter, or else of its schema; the facts of both. */
    private Docs docs(ObjectNode node, @Nullable Node schema, Use use) {
        Docs own = words.of(node);
        List<String> example = new ArrayList<>(own.facts());
        if (!use.secret() && !Secrets.isSecret(node) && node.has("example")) {
            example.addAll(Facts.of(Map.of("example", valueOf(node, "example")), false, true));
        }
        Docs said = new Docs(own.summary(), own.description(), example, own.deprecated());
        return schema == null ? said : Words.orElse(said, words.ofUse(schema, use));
    }

    private static Node valueOf(ObjectNode node, String name) {
        Node value = node.get(name);
        return value == null ? node : value;
    }
}
