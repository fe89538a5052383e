package com.withampersand.codegen.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Property;
import com.withampersand.codegen.model.SecurityScheme;
import com.withampersand.codegen.model.SecurityScheme.Kind;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.naming.NamedApi;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** Emits the builder of the main client. */
final class ClientBuilderEmitter {

    private static final ClassName BUILDER = ClassName.get("", "Builder");

    private static final String CLIENT_CREDENTIALS = """
            Gets tokens with the credentials of this application (RFC 6749, section 4.4): one before the first call,
            another before it expires, and once more when a call is refused with it.
            @param scopes what to ask for; what the server gives anyway if empty
            """;

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
                .superclass(ParameterizedTypeName.get(types.runtime("ApiClientBuilder"), BUILDER))
                .addMethod(constructor());
        named.api().securitySchemes().forEach(scheme -> addCredential(type, scheme));
        values.forEach(value -> type.addMethod(clientValue(value)));
        return type.addMethods(new ServerSetters(named, types).emit())
                .addMethod(build(client))
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder method = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        TypeRef problem = named.api().problem();
        if (problem != null) {
            method.addStatement("settings.problem($L)", types.codec(problem));
        }
        List<CodeBlock> secrets = secrets();
        if (!secrets.isEmpty()) {
            method.addStatement("settings.secrets($L)", CodeBlock.join(secrets, ", "));
        }
        return method.build();
    }

    /** The names that properties with secrets have anywhere: a log shows no property of such a name. */
    private List<CodeBlock> secrets() {
        return named.api().types().stream()
                .filter(ObjectType.class::isInstance)
                .flatMap(type -> ((ObjectType) type).properties().stream())
                .filter(Property::secret)
                .map(Property::name)
                .distinct()
                .sorted()
                .map(name -> CodeBlock.of("$S", name))
                .toList();
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
            type.addMethod(supplied(name, scheme)).addMethod(suppliedLater(name));
            if (!scheme.tokenUrl().isEmpty()) {
                type.addMethod(clientCredentials(name, scheme));
            }
        }
    }

    private MethodSpec supplied(String name, SecurityScheme scheme) {
        return setter(name, CodeBlock.of("The same with a token that is asked for at each attempt."))
                .addParameter(ParameterizedTypeName.get(Supplier.class, String.class), name)
                .addStatement("settings.credential($S, $L)", name, credential(scheme, CodeBlock.of("$N", name)))
                .addStatement("return this")
                .build();
    }

    private MethodSpec suppliedLater(String name) {
        TypeName later = ParameterizedTypeName.get(CompletionStage.class, String.class);
        return setter(name + "Async", CodeBlock.of("The same with a token that takes time to get."))
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Supplier.class), WildcardTypeName.subtypeOf(later)),
                        name)
                .addStatement("settings.credential($S, $T.bearerAsync($N))", name, types.runtime("Credential"), name)
                .addStatement("return this")
                .build();
    }

    private MethodSpec clientCredentials(String name, SecurityScheme scheme) {
        return setter("clientCredentials", CodeBlock.of("$L", CLIENT_CREDENTIALS))
                .addParameter(String.class, "clientId")
                .addParameter(String.class, "clientSecret")
                .addParameter(ArrayTypeName.of(String.class), "scopes")
                .varargs()
                .addStatement(
                        "settings.credential($S,\nnew $T($S, clientId, clientSecret, scopes))",
                        name,
                        types.runtime("ClientCredentials"),
                        scheme.tokenUrl())
                .addStatement("return this")
                .build();
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

    private static MethodSpec.Builder setter(String name, CodeBlock docs) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(docs)
                .addModifiers(Modifier.PUBLIC)
                .returns(BUILDER);
    }
}
