package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.Body;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.Result;
import com.withampersand.codegen.model.Server;
import com.withampersand.codegen.naming.NamedApi;
import com.withampersand.codegen.naming.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the server that stands in for the API in tests: a method for each operation, which leads to how it is answered. */
final class TestServerEmitter {

    private static final String DOCS = """
            Stands in for the API in tests, on a port of loopback: make the client with {@link #client()}. It answers with the examples of the API's description, or what a test says by a method such as {@link #$L()}. What \
            is wrong with a request makes {@link #close} fail. Make one for each test; safe to use from any thread.
            """;

    private final Names names;
    private final NamedApi named;
    private final JavaTypes types;
    private final TestRequirements requirements;
    private final ClassName self;
    private final boolean several;

    TestServerEmitter(NamedApi named, JavaTypes types) {
        this.names = named.names();
        this.named = named;
        this.types = types;
        this.requirements = new TestRequirements(named, types);
        this.self = types.base(names.testServer());
        this.several = operations().stream().map(Operation::server).distinct().count() > 1;
    }

    private List<Operation> operations() {
        return named.api().operations();
    }

    TypeSpec emit() {
        Deprecations deprecations = new Deprecations(named);
        ClassName server = types.runtime("TestServer");
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(DOCS, method(operations().get(0)))
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ClassName.get(AutoCloseable.class));
        if (operations().stream().anyMatch(deprecations::usedIn)) {
            type.addAnnotation(Deprecations.suppressed());
        }
        type.addField(server, "server", Modifier.PRIVATE, Modifier.FINAL);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("this.server = new $T()", server);
        operations().forEach(operation -> constructor.addStatement("$L()", method(operation)));
        type.addMethod(constructor.build());
        addCommon(type);
        operations().forEach(operation -> type.addMethod(operation(operation)));
        return type.build();
    }

    private String method(Operation operation) {
        return "on" + names.operation(operation);
    }

    private void addCommon(TypeSpec.Builder type) {
        type.addMethod(publicly("start", "{@return a server that has begun to listen}")
                .addModifiers(Modifier.STATIC)
                .returns(self)
                .addStatement("return new $T()", self)
                .build());
        ClassName client = types.base(names.client() + "Client");
        MethodSpec.Builder builder = publicly("client", "{@return a builder of clients that call this}")
                .returns(client.nestedClass("Builder"));
        if (several) {
            ClassName each = client.nestedClass("Server");
            builder.addStatement("$1T builder = $2T.builder().baseUrl(url())", client.nestedClass("Builder"), client)
                    .beginControlFlow("for ($1T each : $1T.values())", each)
                    .addStatement("builder.serverUrl(each, url(each))")
                    .endControlFlow()
                    .addStatement("return builder");
        } else {
            builder.addStatement("return $T.builder().baseUrl(url())", client);
        }
        type.addMethod(builder.build());
        type.addMethod(publicly("url", "{@return what clients are given as their base URL}")
                .returns(String.class)
                .addStatement("return server.url()")
                .build());
        if (several) {
            type.addMethod(publicly("url", "{@return the URL for one server, where several have the same paths}")
                    .addParameter(types.base(names.client() + "Client").nestedClass("Server"), "of")
                    .returns(String.class)
                    .addStatement("return server.url(of.name())")
                    .build());
        }
        TypeName request =
                ParameterizedTypeName.get(types.runtime("TestRequest"), WildcardTypeName.subtypeOf(Object.class));
        type.addMethod(publicly("requests", "{@return all requests so far}")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), request))
                .addStatement("return server.requests()")
                .build());
        type.addMethod(publicly("verify", """
                        Tells what was wrong with the requests since the last time.

                        @throws AssertionError if anything was
                        """).addStatement("server.verify()").build());
        type.addMethod(publicly("close", """
                        Stops listening, and tells what {@link #verify} has not told yet.

                        @throws AssertionError if anything was wrong with a request
                        """)
                .addAnnotation(Override.class)
                .addStatement("server.close()")
                .build());
    }

    private static MethodSpec.Builder publicly(String name, String docs) {
        return MethodSpec.methodBuilder(name).addJavadoc("$L", docs).addModifiers(Modifier.PUBLIC);
    }

    private MethodSpec operation(Operation operation) {
        Body body = operation.body();
        Content sent = body == null ? Content.NONE : sent(body.content());
        Result result = operation.result();
        TypeName taken = body == null ? TypeName.VOID.box() : typed(sent, types.type(body.type()));
        TypeName given = typed(result.content(), types.type(result.type()));
        boolean nullable = operation.isNullable() || result.content() == Content.NONE;
        return MethodSpec.methodBuilder(method(operation))
                .addJavadoc(
                        "{@return how {@link $T#$L} is answered: {@code $L $L}}",
                        types.base(names.tagClient(operation)),
                        names.method(operation),
                        operation.method(),
                        JavadocRenderer.code(operation.path()))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        types.runtime("TestOperation"),
                        sent == Content.NONE ? JavaTypes.nullable(taken) : taken,
                        nullable ? JavaTypes.nullable(given) : given))
                .addStatement(chain(
                        operation,
                        travelling(sent, false, body == null ? CodeBlock.of("") : types.codec(body.type())),
                        travelling(result.content(), operation.isNullable(), types.codec(result.type()))))
                .build();
    }

    /** Forms are taken as they arrive. */
    private static Content sent(Content content) {
        return content == Content.FORM || content == Content.MULTIPART ? Content.BYTES : content;
    }

    private static TypeName typed(Content content, TypeName json) {
        return switch (content) {
            case NONE, STATUSES -> ClassName.get(Void.class);
            case TEXT, EVENTS, TEXT_EVENTS, JSON_LINES -> ClassName.get(String.class);
            case BYTES, FORM, MULTIPART -> TypeName.get(byte[].class);
            case JSON -> json;
        };
    }

    private CodeBlock travelling(Content content, boolean nullable, CodeBlock codec) {
        ClassName body = types.runtime("TestBody");
        return switch (content) {
            case NONE, STATUSES -> CodeBlock.of("$T.NONE", body);
            case TEXT -> CodeBlock.of("$T.TEXT", body);
            case BYTES, FORM, MULTIPART -> CodeBlock.of("$T.BYTES", body);
            case EVENTS, TEXT_EVENTS -> CodeBlock.of("$T.text($S)", body, "text/event-stream");
            case JSON_LINES -> CodeBlock.of("$T.text($S)", body, "application/x-ndjson");
            case JSON -> CodeBlock.of("$T.$L($L)", body, nullable ? "nullable" : "json", codec);
        };
    }

    private CodeBlock chain(Operation operation, CodeBlock taken, CodeBlock given) {
        List<CodeBlock> steps = new ArrayList<>();
        steps.add(CodeBlock.of(
                "return server.route($S, $S, $L, $L)", operation.method(), operation.path(), taken, given));
        if (several) {
            steps.add(texts("at", servers(operation)));
        }
        steps.addAll(requirements.of(operation));
        Result result = operation.result();
        steps.add(
                result.example().isEmpty()
                        ? CodeBlock.of(".gives($L)", result.status())
                        : CodeBlock.of(".gives($L, $L)", result.status(), text(result.example())));
        for (Result other : operation.otherResults()) {
            if (!other.isByStatus()) {
                steps.add(CodeBlock.of(".or($S, $L)", other.mediaType(), text(other.example())));
            }
        }
        steps.add(CodeBlock.of(".as($S)", method(operation)));
        return CodeBlock.join(steps, "\n");
    }

    private List<String> servers(Operation operation) {
        List<String> constants = new ArrayList<>();
        for (Server server : named.api().servers()) {
            if (TagClient.isAt(server, operation)) {
                server.choices().forEach(choice -> constants.add(names.server(server, choice)));
            }
        }
        return constants;
    }

    static CodeBlock texts(String step, List<String> texts) {
        CodeBlock arguments =
                texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
        return CodeBlock.of(".$L($L)", step, arguments);
    }

    /** In lines that can be read. */
    private static CodeBlock text(String text) {
        List<CodeBlock> pieces = new ArrayList<>();
        int start = 0;
        if (text.isEmpty()) {
            return CodeBlock.of("$S", "");
        }
        while (start < text.length()) {
            int end = Math.min(start + 80, text.length());
            if (end < text.length()) {
                int comma = text.lastIndexOf(',', end - 1) + 1;
                end = comma > start ? comma : end;
            }
            pieces.add(CodeBlock.of("$S", text.substring(start, end)));
            start = end;
        }
        return CodeBlock.join(pieces, "\n        + ");
    }
}
