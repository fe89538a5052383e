package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.Parameter;
import com.withampersand.codegen.model.Pagination;
import com.withampersand.codegen.model.SecurityScheme;
import com.withampersand.codegen.model.SecurityScheme.Kind;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.naming.NamedApi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the example in the documentation of the main client, with an operation that it has. */
final class ClientExample {

    private record Candidate(TagClient client, Signature signature) {}

    private static final int MAX_LINE = 90;

    private final NamedApi named;
    private final JavaTypes types;
    private final List<TagClient> clients;
    private final List<ClientValue> values;

    ClientExample(NamedApi named, JavaTypes types, List<TagClient> clients, List<ClientValue> values) {
        this.named = named;
        this.types = types;
        this.clients = clients;
        this.values = values;
    }

    String pre() {
        Optional<Candidate> candidate = candidate();
        List<String> lines = new ArrayList<>(construction(candidate.orElse(null)));
        candidate.ifPresent(chosen -> lines.addAll(use(chosen)));
        return "<pre>{@code\n" + String.join("\n", lines) + "\n}</pre>";
    }

    /**
     * A GET that needs nothing but the client: rather one that lists something, then one that shows a value of the client,
     * then one of the tag with the most operations, then the first.
     */
    private Optional<Candidate> candidate() {
        List<Candidate> candidates = new ArrayList<>();
        for (TagClient client : clients) {
            for (Operation operation : client.operations()) {
                Signature signature = Signature.of(operation, named, types);
                if (operation.method().equals("GET")
                        && signature.required().isEmpty()
                        && signature.result() != null
                        && !operation.result().isStream()
                        && !operation.docs().deprecated()) {
                    candidates.add(new Candidate(client, signature));
                }
            }
        }
        return candidates.stream()
                .min(Comparator.comparing((Candidate candidate) -> item(candidate.signature()) == null)
                        .thenComparing(candidate -> values(candidate).isEmpty())
                        .thenComparing(
                                candidate -> -candidate.client().operations().size())
                        .thenComparing(
                                candidate -> candidate.signature().operation().place()));
    }

    /** The type of what it lists, if it does. */
    private @Nullable TypeName item(Signature signature) {
        Pagination paging = signature.operation().pagination();
        if (paging != null) {
            return types.type(paging.item());
        }
        Operation.Result result = signature.operation().result();
        return result.content() == Operation.Content.JSON && result.type() instanceof TypeRef.ListOf list
                ? types.type(list.element())
                : null;
    }

    private List<ClientValue> values(Candidate candidate) {
        List<String> used = candidate.signature().operation().parameters().stream()
                .filter(Signature::fromClient)
                .map(Parameter::clientValue)
                .toList();
        return values.stream().filter(value -> used.contains(value.id())).toList();
    }

    private List<String> construction(@Nullable Candidate candidate) {
        String type = named.names().client() + "Client";
        List<String> setters = new ArrayList<>(credentials(candidate));
        if (candidate != null) {
            values(candidate).forEach(value -> setters.add("." + value.method() + "(\"" + sample(value) + "\")"));
        }
        if (named.api().servers().stream().anyMatch(server -> !ServerEmitter.isLocated(server))) {
            setters.add(".baseUrl(\"https://api.example.com\")");
        }
        setters.add(".build();");
        String start = type + " client = " + type + ".builder()";
        String line = start + String.join("", setters);
        return List.of(line.length() <= MAX_LINE ? line : start + "\n        " + String.join("\n        ", setters));
    }

    /** Those of the first alternative, or if no operation is shown the first of all. */
    private List<String> credentials(@Nullable Candidate candidate) {
        List<SecurityScheme> all = named.api().securitySchemes();
        if (candidate == null) {
            return all.stream().limit(1).map(this::setter).toList();
        }
        List<List<String>> security = candidate.signature().operation().security();
        return security.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(scheme -> security.get(0).contains(scheme.name()))
                        .map(this::setter)
                        .toList();
    }

    private String setter(SecurityScheme scheme) {
        String name = named.names().credential(scheme.name());
        return "." + name + (scheme.kind() == Kind.BASIC ? "(user, password)" : "(" + name + ")");
    }

    /** {@code my-project} for {@code defaultProject}. */
    private static String sample(ClientValue value) {
        List<String> words = Identifiers.humps(value.method());
        boolean byDefault = words.size() > 1 && words.get(0).equals("default");
        return "my-" + String.join("-", byDefault ? words.subList(1, words.size()) : words);
    }

    private List<String> use(Candidate candidate) {
        Signature signature = candidate.signature();
        String call = "client." + candidate.client().accessor() + "()." + signature.method() + "()";
        TypeName item = item(signature);
        if (item == null) {
            String variable = variable(signature.result());
            return List.of("var " + variable + " = " + call + ";");
        }
        String variable = variable(item);
        return List.of(
                "for (" + simple(item) + " " + variable + " : " + call + ") {",
                "    System.out.println(" + variable + ");",
                "}");
    }

    private static String variable(@Nullable TypeName type) {
        String name =
                type instanceof ClassName className && !className.packageName().startsWith("java")
                        ? Identifiers.uncapital(className.simpleName())
                        : "value";
        return Identifiers.free(name, List.of("client"), "Value");
    }

    private static String simple(TypeName type) {
        if (type instanceof ParameterizedTypeName parameterized) {
            return parameterized.typeArguments().stream()
                    .map(ClientExample::simple)
                    .collect(Collectors.joining(", ", simple(parameterized.rawType()) + "<", ">"));
        }
        return type instanceof ClassName className
                ? String.join(".", className.simpleNames())
                : type.withoutAnnotations().toString();
    }
}
