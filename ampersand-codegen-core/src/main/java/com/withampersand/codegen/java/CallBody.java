package com.withampersand.codegen.java;

import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.Body;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.Parameter;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.model.WireStyle;
import com.withampersand.codegen.naming.NamedApi;
import com.withampersand.codegen.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the chain that describes a request and what comes back: the one place where an operation is spelled out. */
final class CallBody {

    /** Those that the runtime has a method for. */
    private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "DELETE", "PATCH");

    /** What errors may be: to a strict server, what is not asked for is no answer. */
    private static final String PROBLEM = ", application/problem+json";

    /** The longest path that fits on a line beside {@code return http.delete(}. */
    private static final int MAX_BESIDE = 92;

    /** The longest piece of a path that fits on a line of its own. */
    private static final int MAX_PIECE = 85;

    private final Api api;
    private final Names names;
    private final JavaTypes types;
    private final ParameterSteps parameters;
    private final ByStatusEmitter statuses;

    CallBody(NamedApi named, JavaTypes types) {
        this.api = named.api();
        this.names = named.names();
        this.types = types;
        this.parameters = new ParameterSteps(types);
        this.statuses = new ByStatusEmitter(named, types);
    }

    /** The statement that returns the call, made with an expression for the server. */
    CodeBlock of(Operation operation, String http) {
        List<CodeBlock> steps = new ArrayList<>();
        WirePath path = WirePath.of(operation.path());
        steps.add(start(operation, path.path(), http));
        steps.addAll(path.query());
        steps.addAll(secrets(operation));
        operation.parameters().forEach(parameter -> steps.add(parameter(operation, parameter)));
        steps.addAll(body(operation));
        steps.addAll(auth(operation));
        if (operation.sideEffects()) {
            steps.add(CodeBlock.of(".sideEffects()"));
        }
        steps.addAll(problems(operation));
        steps.addAll(accept(operation));
        steps.add(result(operation));
        return steps.size() <= UnionEmitter.MAX_CHAIN
                ? CodeBlock.of("return $L", CodeBlock.join(steps, "\n"))
                : cut(operation, steps);
    }

    private CodeBlock cut(Operation operation, List<CodeBlock> steps) {
        Set<String> taken = operation.parameters().stream()
                .map(parameter -> names.parameter(operation, parameter))
                .collect(Collectors.toSet());
        String call = Stream.iterate("call", name -> name + "Chain")
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
        CodeBlock.Builder cut = CodeBlock.builder().add("$T $L = ", types.runtime("ApiRequest"), call);
        for (int from = 0; from < steps.size(); from += UnionEmitter.MAX_CHAIN) {
            int to = Math.min(from + UnionEmitter.MAX_CHAIN, steps.size());
            String again = to == steps.size() ? "return " + call + "\n" : call + "\n";
            cut.add(
                    "$L$L$L",
                    from == 0 ? "" : again,
                    CodeBlock.join(steps.subList(from, to), "\n"),
                    to == steps.size() ? "" : ";\n");
        }
        return cut.build();
    }

    private static CodeBlock start(Operation operation, String template, String http) {
        String path = template;
        CodeBlock call = METHODS.contains(operation.method())
                ? CodeBlock.of("$L.$L(", http, operation.method().toLowerCase(Locale.ROOT))
                : CodeBlock.of("$L.request($S, ", http, operation.method());
        if (path.length() <= MAX_BESIDE) {
            return CodeBlock.of("$L$S)", call, path);
        }
        List<CodeBlock> pieces = new ArrayList<>();
        while (path.length() > MAX_PIECE && path.lastIndexOf('/', MAX_PIECE) > 0) {
            int end = path.lastIndexOf('/', MAX_PIECE);
            pieces.add(CodeBlock.of("$S", path.substring(0, end)));
            path = path.substring(end);
        }
        pieces.add(CodeBlock.of("$S", path));
        return CodeBlock.of("$L\n        $L)", call, CodeBlock.join(pieces, "\n                + "));
    }

    private static List<CodeBlock> secrets(Operation operation) {
        List<CodeBlock> names = operation.parameters().stream()
                .filter(Parameter::secret)
                .map(parameter -> CodeBlock.of("$S", parameter.name()))
                .toList();
        return names.isEmpty() ? List.of() : List.of(CodeBlock.of(".secret($L)", CodeBlock.join(names, ", ")));
    }

    private CodeBlock parameter(Operation operation, Parameter parameter) {
        if (Signature.fromClient(parameter)) {
            return CodeBlock.of(".clientPath($S, $S)", parameter.name(), parameter.clientValue());
        }
        String name = names.parameter(operation, parameter);
        return parameters.of(parameter, parameter.required() ? name : "values." + name);
    }

    private List<CodeBlock> body(Operation operation) {
        Body body = operation.body();
        if (body == null || body.content() == Content.NONE) {
            return List.of();
        }
        String value = body.required() ? names.body(operation) : "values." + names.body(operation);
        return List.of(
                switch (body.content()) {
                    case TEXT -> CodeBlock.of(".textBody($L, $S)", value, body.mediaType());
                    case BYTES -> CodeBlock.of(".body($L, $S)", value, body.mediaType());
                    case FORM ->
                        CodeBlock.of(
                                ".body(new $T()$L.body($L), $S)",
                                types.runtime("UrlEncodedForm"),
                                exceptions(body),
                                value,
                                body.mediaType());
                    case MULTIPART ->
                        CodeBlock.of(
                                ".body(new $T()$L.body($L), $S)",
                                types.runtime("MultipartForm"),
                                exceptions(body),
                                value,
                                body.mediaType());
                    default -> CodeBlock.of(".body($L, $S, $L)", value, body.mediaType(), types.codec(body.type()));
                });
    }

    private CodeBlock exceptions(Body body) {
        List<CodeBlock> steps = new ArrayList<>();
        body.parts().forEach((name, part) -> {
            WireStyle style = part.style();
            if (style != null) {
                steps.add(CodeBlock.of(".style($S, $L)", name, parameters.style(style, Operation.In.QUERY)));
            } else if (body.content() == Content.FORM) {
                steps.add(CodeBlock.of(".json($S)", name));
            } else {
                steps.add(CodeBlock.of(".type($S, $S)", name, part.mediaType()));
            }
        });
        return CodeBlock.join(steps, "");
    }

    private List<CodeBlock> auth(Operation operation) {
        if (operation.security().isEmpty()) {
            return List.of();
        }
        return List.of(operation.security().stream()
                .map(together -> together.stream()
                        .map(scheme -> CodeBlock.of("$S", names.credential(scheme)))
                        .collect(CodeBlock.joining(", ", ".auth(", ")")))
                .collect(CodeBlock.joining("")));
    }

    private List<CodeBlock> problems(Operation operation) {
        Map<String, TypeRef> errors = operation.errors();
        TypeRef own = usual(errors);
        TypeRef usual = own != null ? own : api.problem();
        List<CodeBlock> steps = new ArrayList<>();
        new TreeMap<>(errors).forEach((status, type) -> {
            if (isExact(status) && !type.equals(usual)) {
                steps.add(CodeBlock.of(".problem($L, $L)", status, types.codec(type)));
            }
        });
        if (own != null && !own.equals(api.problem())) {
            steps.add(CodeBlock.of(".problem($L)", types.codec(own)));
        }
        return steps;
    }

    /** What errors are unless their status says otherwise: the default, or the one type of all that ranges of it say. */
    private static @Nullable TypeRef usual(Map<String, TypeRef> errors) {
        TypeRef byDefault = errors.get("default");
        if (byDefault != null) {
            return byDefault;
        }
        List<TypeRef> ranges = errors.entrySet().stream()
                .filter(entry -> !isExact(entry.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return ranges.size() == 1 ? ranges.get(0) : null;
    }

    private static boolean isExact(String status) {
        return status.chars().allMatch(Character::isDigit);
    }

    /** If something else can be asked for, the answer must be what was asked for; if not, a label may be wrong. */
    private static List<CodeBlock> accept(Operation operation) {
        Operation.Result result = operation.result();
        String asked = result.isByStatus() ? ByStatusEmitter.accept(operation) : result.mediaType();
        if (asked.isEmpty() || result.isStream()) {
            return List.of();
        }
        boolean only = result.isByStatus()
                || result.content() == Content.JSON
                || operation.otherResults().stream().anyMatch(other -> !other.isByStatus());
        String accepted = asked + PROBLEM + (only ? "" : ", */*;q=0.5");
        return List.of(CodeBlock.of(".header($S, $S)", "Accept", accepted));
    }

    private CodeBlock result(Operation operation) {
        Operation.Result result = operation.result();
        return switch (result.content()) {
            case NONE -> CodeBlock.of(".returnsNothing()");
            case TEXT, EVENTS, TEXT_EVENTS, JSON_LINES -> CodeBlock.of(".returnsText()");
            case BYTES, FORM, MULTIPART -> CodeBlock.of(".returnsBytes()");
            case JSON ->
                CodeBlock.of(
                        operation.isNullable() ? ".returnsNullable($L)" : ".returns($L)", types.codec(result.type()));
            case STATUSES -> statuses.returns(operation);
        };
    }
}
