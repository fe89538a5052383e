package com.withampersand.codegen.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.ParameterSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.Result;
import com.withampersand.codegen.naming.NamedApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits what tells the answers of an operation apart by their statuses, and writes how it is read. */
final class ByStatusEmitter {

    /** RFC 9110, section 15.3, and the registry of statuses; a name here is for good. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("200", "Ok"),
            Map.entry("201", "Created"),
            Map.entry("202", "Accepted"),
            Map.entry("203", "NonAuthoritative"),
            Map.entry("204", "NoContent"),
            Map.entry("205", "ResetContent"),
            Map.entry("206", "PartialContent"),
            Map.entry("207", "MultiStatus"),
            Map.entry("208", "AlreadyReported"),
            Map.entry("226", "ImUsed"),
            Map.entry("2XX", "OtherSuccess"),
            Map.entry("2xx", "OtherSuccess"));

    private static final String UNRECOGNIZED = "Unrecognized";

    private final NamedApi named;
    private final JavaTypes types;

    ByStatusEmitter(NamedApi named, JavaTypes types) {
        this.named = named;
        this.types = types;
    }

    TypeSpec emit(Operation operation) {
        ClassName self = self(operation);
        List<String> names = new ArrayList<>();
        operation.byStatus().keySet().forEach(status -> names.add(name(status)));
        String oneOf = names.stream().map(name -> "{@link " + name + "}").collect(Collectors.joining(", "));
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(self)
                .addJavadoc(
                        "What $L {@code $L} answers: one of $L, or, should the API add a status, {@link $L}.",
                        operation.method(),
                        JavadocRenderer.code(operation.path()),
                        oneOf,
                        UNRECOGNIZED)
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED);
        if (new Deprecations(named).usedByStatus(operation)) {
            type.addAnnotation(Deprecations.suppressed());
        }
        names.add(UNRECOGNIZED);
        names.forEach(name -> type.addPermittedSubclass(self.nestedClass(name)));
        operation.byStatus().forEach((status, result) -> type.addType(answer(self, status, result)));
        return type.addType(unrecognized(self)).build();
    }

    private ClassName self(Operation operation) {
        return types.base(named.names().byStatusClass(operation));
    }

    private static String name(String status) {
        return NAMES.getOrDefault(status, "Status" + status);
    }

    private TypeSpec answer(ClassName self, String status, Result result) {
        boolean empty = result.content() == Content.NONE;
        TypeName value = value(result);
        TypeSpec.Builder type = record(
                        self, name(status), empty ? List.of() : List.of(new ParameterSpec(value, "value")))
                .addJavadoc("Status $L: $L", status, JavadocRenderer.of(result.docs(), empty ? "No body." : "A body."));
        if (!empty) {
            TypeName wrapped = result.nullable() ? value : value.box();
            type.addSuperinterface(ParameterizedTypeName.get(types.runtime("Wrapper"), wrapped));
        }
        return type.build();
    }

    private TypeName value(Result result) {
        return switch (result.content()) {
            case TEXT -> ClassName.get(String.class);
            case BYTES -> ArrayTypeName.of(byte.class);
            default -> result.nullable() ? JavaTypes.nullable(types.type(result.type())) : types.type(result.type());
        };
    }

    private TypeSpec unrecognized(ClassName self) {
        List<ParameterSpec> components = List.of(
                new ParameterSpec(TypeName.INT, "statusCode"), new ParameterSpec(ArrayTypeName.of(byte.class), "body"));
        return record(self, UNRECOGNIZED, components)
                .addJavadoc("A success that the API's description did not have yet, with its body as it came.")
                .build();
    }

    private TypeSpec.Builder record(ClassName self, String name, List<ParameterSpec> components) {
        return TypeSpec.recordBuilder(self.nestedClass(name), components)
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self);
    }

    /** The last step of the chain that describes the call. */
    CodeBlock returns(Operation operation) {
        ClassName self = self(operation);
        List<CodeBlock> steps = new ArrayList<>();
        steps.add(CodeBlock.of(
                ".returns($1T.<$2T>otherwise($2T.$3L::new)", types.runtime("ByStatus"), self, UNRECOGNIZED));
        operation.byStatus().forEach((status, result) -> {
            ClassName answer = self.nestedClass(name(status));
            CodeBlock how = CodeBlock.of("$T.$L", types.runtime("Expected"), expected(result));
            CodeBlock made = result.content() == Content.NONE
                    ? CodeBlock.of("nothing -> new $T()", answer)
                    : CodeBlock.of("$T::new", answer);
            steps.add(
                    status.equalsIgnoreCase("2XX")
                            ? CodeBlock.of("        .onOthers($L, $L)", how, made)
                            : CodeBlock.of("        .on($L, $L, $L)", status, how, made));
        });
        steps.add(CodeBlock.of("        .expected())"));
        return CodeBlock.join(steps, "\n");
    }

    private CodeBlock expected(Result result) {
        return switch (result.content()) {
            case NONE -> CodeBlock.of("NOTHING");
            case TEXT -> CodeBlock.of("TEXT");
            case BYTES -> CodeBlock.of("BYTES");
            default -> CodeBlock.of("$L($L)", result.nullable() ? "jsonOrNull" : "json", types.codec(result.type()));
        };
    }

    /** The media types to ask for, JSON first; empty if that is asked for anyway. */
    static String accept(Operation operation) {
        List<Result> results = operation.byStatus().values().stream()
                .filter(result -> result.content() != Content.NONE)
                .toList();
        if (results.stream()
                .allMatch(result ->
                        result.content() == Content.JSON && result.mediaType().isEmpty())) {
            return "";
        }
        Stream<Result> json = results.stream().filter(result -> result.content() == Content.JSON);
        Stream<Result> others = results.stream().filter(result -> result.content() != Content.JSON);
        return Stream.concat(json, others)
                .map(result -> result.mediaType().isEmpty() ? usual(result.content()) : result.mediaType())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String usual(Content content) {
        return switch (content) {
            case TEXT -> "text/plain";
            case BYTES -> "*/*";
            default -> "application/json";
        };
    }
}
