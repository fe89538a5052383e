package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.SecurityScheme;
import com.withampersand.codegen.model.SecurityScheme.Kind;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.naming.NamedApi;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** Emits the builder of the main client. */
final class ClientBuilderEmitter {

    private static final ClassName BUILDER = ClassName.get("", "Builder");

    private final NamedApi named;
    private final JavaTypes types;
    private final List<ClientValue> values;

    ClientBuilderEmitter(NamedApi named, JavaTypes types, List<ClientValue> values) {
        this.named = named;
        this.types = types;
        this.values = values;
    }

    TypeSpec emit(ClassName client) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addJavadoc("Makes {@link $T} objects.", client)
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(settings())
                .addMethod(constructor());
        named.api().securitySchemes().forEach(scheme -> addCredential(type, scheme));
        values.forEach(value -> type.addMethod(clientValue(value)));
        return type.addMethod(baseUrl())
                .addMethods(new ServerSetters(named, types).emit())
                .addMethod(httpClient())
                .addMethod(timeout())
                .addMethod(retryPolicy())
                .addMethod(header())
                .addMethod(build(client))
                .build();
    }

    private FieldSpec settings() {
        ClassName settings = types.runtime("ApiSettings");
        return FieldSpec.builder(settings, "settings", Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T()", settings)
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder method = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        TypeRef problem = named.api().problem();
        return problem == null
                ? method.build()
                : method.addStatement("settings.problem($L)", types.codec(problem))
                        .build();
    }

    private void addCredential(TypeSpec.Builder type, SecurityScheme scheme) {
        String name = named.names().credential(scheme.name());
        CodeBlock docs = docs(scheme);
        if (scheme.kind() == Kind.BASIC) {
            type.addMethod(setter(name, docs)
                    .addParameter(String.class, "user")
                    .addParameter(String.class, "password")
                    .addStatement(
                            "settings.credential($S, $T.basic(user, password))", name, types.runtime("Credential"))
                    .addStatement("return this")
                    .build());
            return;
        }
        type.addMethod(setter(name, docs)
                .addParameter(String.class, name)
                .addStatement("$1T.requireNonNull($2N, $2S)", Objects.class, name)
                .addStatement("settings.credential($S, $L)", name, credential(scheme, CodeBlock.of("() -> $N", name)))
                .addStatement("return this")
                .build());
        if (scheme.kind() == Kind.BEARER) {
            type.addMethod(setter(name, CodeBlock.of("The same with a token that is asked for at each attempt."))
                    .addParameter(ParameterizedTypeName.get(Supplier.class, String.class), name)
                    .addStatement("settings.credential($S, $L)", name, credential(scheme, CodeBlock.of("$N", name)))
                    .addStatement("return this")
                    .build());
        }
    }

    private CodeBlock credential(SecurityScheme scheme, CodeBlock secret) {
        ClassName credential = types.runtime("Credential");
        return switch (scheme.kind()) {
            case HEADER -> CodeBlock.of("$T.header($S, $L)", credential, scheme.parameter(), secret);
            case QUERY -> CodeBlock.of("$T.query($S, $L)", credential, scheme.parameter(), secret);
            case COOKIE -> CodeBlock.of("$T.cookie($S, $L)", credential, scheme.parameter(), secret);
            default -> CodeBlock.of("$T.bearer($L)", credential, secret);
        };
    }

    private static CodeBlock docs(SecurityScheme scheme) {
        String parameter = "`" + scheme.parameter() + "`";
        String summary = switch (scheme.kind()) {
            case HEADER -> "Sets a key, sent in the header " + parameter;
            case QUERY -> "Sets a key, sent in the query as " + parameter;
            case COOKIE -> "Sets a key, sent in the cookie " + parameter;
            case BEARER -> "Sets a token, sent as `Authorization: Bearer`";
            case BASIC -> "Sets a user and password, sent as `Authorization: Basic`";
        };
        Docs words = new Docs(summary, scheme.docs().description(), List.of(), false);
        return CodeBlock.of("$L", JavadocRenderer.of(words, ""));
    }

    private static MethodSpec clientValue(ClientValue value) {
        return setter(value.method(), CodeBlock.of("Sets the $L of every call that has one.", value.words()))
                .addParameter(String.class, value.method())
                .addStatement("settings.clientValue($S, $N)", value.id(), value.method())
                .addStatement("return this")
                .build();
    }

    private static MethodSpec baseUrl() {
        return delegate(
                "baseUrl",
                String.class,
                "Sends calls to this URL instead of those of {@link Server}: a proxy, or a server for tests.");
    }

    private static MethodSpec httpClient() {
        return delegate(
                "httpClient", HttpClient.class, "Sends calls through this client, with its proxy, TLS and executor.");
    }

    private static MethodSpec timeout() {
        return delegate("timeout", Duration.class, "Sets how long each attempt may take; 30 seconds unless set.");
    }

    private MethodSpec retryPolicy() {
        return delegate(
                "retryPolicy",
                types.runtime("RetryPolicy"),
                "Sets how calls are tried again; {@link RetryPolicy#DEFAULT} unless set.");
    }

    private static MethodSpec header() {
        return setter("header", CodeBlock.of("Adds a header to every call."))
                .addParameter(String.class, "name")
                .addParameter(String.class, "value")
                .addStatement("settings.header(name, value)")
                .addStatement("return this")
                .build();
    }

    private MethodSpec build(ClassName client) {
        boolean unplaced = named.api().servers().stream().anyMatch(server -> !ServerEmitter.isLocated(server));
        CodeBlock docs = unplaced
                ? CodeBlock.of("{@return the client}\n@throws IllegalStateException if the URL of a server is unknown")
                : CodeBlock.of("{@return the client}");
        return MethodSpec.methodBuilder("build")
                .addJavadoc(docs)
                .addModifiers(Modifier.PUBLIC)
                .returns(client)
                .addStatement("return new $T(settings.copy())", client)
                .build();
    }

    private static MethodSpec delegate(String name, Class<?> type, String docs) {
        return delegate(name, ClassName.get(type), docs);
    }

    private static MethodSpec delegate(String name, TypeName type, String docs) {
        return setter(name, CodeBlock.of("$L", docs))
                .addParameter(type, name)
                .addStatement("settings.$1N($1N)", name)
                .addStatement("return this")
                .build();
    }

    private static MethodSpec.Builder setter(String name, CodeBlock docs) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(docs)
                .addModifiers(Modifier.PUBLIC)
                .returns(BUILDER);
    }
}
