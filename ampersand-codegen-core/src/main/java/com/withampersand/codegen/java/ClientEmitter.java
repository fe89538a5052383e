package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.Comforts.Passthrough;
import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.SecurityScheme;
import com.withampersand.codegen.model.SecurityScheme.Kind;
import com.withampersand.codegen.model.Server;
import com.withampersand.codegen.naming.NamedApi;
import com.withampersand.codegen.naming.Names;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Emits the class that is the way in. */
final class ClientEmitter {

    private static final String ONE_KEY = """
            {@return a client with the credential in the environment variable $L}
            @throws IllegalStateException if it is not set
            """;

    private static final String SEVERAL_KEYS = """
            {@return a client with those credentials that the environment has: $L}
            @throws IllegalStateException if it has none of them
            """;

    private final Api api;
    private final Names names;
    private final NamedApi named;
    private final JavaTypes types;
    private final List<TagClient> clients;
    private final List<ClientValue> values;
    private final ClassName self;

    ClientEmitter(NamedApi named, JavaTypes types, List<TagClient> clients) {
        this.api = named.api();
        this.names = named.names();
        this.named = named;
        this.types = types;
        this.clients = clients;
        this.values = ClientValue.of(api);
        this.self = types.base(names.client() + "Client");
    }

    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(docs())
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ClassName.get(AutoCloseable.class));
        addFields(type);
        type.addMethod(constructor()).addMethod(builder());
        if (!keys().isEmpty()) {
            type.addMethod(fromEnv());
        }
        values.forEach(value -> type.addMethod(wither(value)));
        clients.forEach(client -> type.addMethod(accessor(client)));
        passthroughs()
                .forEach(passthrough -> type.addMethod(new PassthroughEmitter(named, types, passthrough).accessor()));
        return type.addMethod(close())
                .addType(new ServerEmitter(named, types).emit())
                .addType(new ClientBuilderEmitter(named, types, values).emit(self))
                .build();
    }

    private CodeBlock docs() {
        String title =
                api.title().isBlank() ? names.client() + " API" : api.title().strip();
        Docs said = api.docs();
        String more = said.description().isEmpty() ? said.summary() : said.description();
        Docs words = new Docs("A client for " + inSentence(title), more, List.of(), false);
        return CodeBlock.of("""
                $L

                $L

                <p>Immutable and safe to use from any thread; make one and share it, and close it in the end.
                """, JavadocRenderer.of(words, ""), new ClientExample(named, types, clients, values).pre());
    }

    private static String inSentence(String title) {
        boolean bare = title.toLowerCase(Locale.ROOT).endsWith(" api");
        return title.startsWith("The ") ? Identifiers.uncapital(title) : bare ? "the " + title : title;
    }

    private void addFields(TypeSpec.Builder type) {
        type.addField(types.runtime("ApiSettings"), "settings", Modifier.PRIVATE, Modifier.FINAL);
        clients.forEach(client -> type.addField(client.type(), client.accessor(), Modifier.PRIVATE, Modifier.FINAL));
        passthroughs()
                .forEach(passthrough -> type.addField(
                        types.runtime("ApiHttp"),
                        names.passthrough(passthrough.name()),
                        Modifier.PRIVATE,
                        Modifier.FINAL));
    }

    private List<Passthrough> passthroughs() {
        return api.comforts().passthroughs();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(types.runtime("ApiSettings"), "settings")
                .addStatement("this.settings = settings");
        for (Server server : used()) {
            method.addStatement(
                    "$T $L = Server.$L.http(settings)",
                    types.runtime("ApiHttp"),
                    TagClient.http(server, used(), names),
                    names.server(server.id()));
        }
        for (TagClient client : clients) {
            List<String> https = client.servers().stream()
                    .map(server -> TagClient.http(server, used(), names))
                    .toList();
            method.addStatement("this.$N = new $T($L)", client.accessor(), client.type(), String.join(", ", https));
        }
        for (Passthrough passthrough : passthroughs()) {
            method.addStatement(
                    "this.$N = Server.$L.http(settings)",
                    names.passthrough(passthrough.name()),
                    names.server(passthrough.server()));
        }
        return method.build();
    }

    private List<Server> used() {
        return api.servers().stream()
                .filter(server ->
                        clients.stream().anyMatch(client -> client.servers().contains(server)))
                .toList();
    }

    private MethodSpec builder() {
        ClassName builder = self.nestedClass("Builder");
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("{@return a builder}")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    /** The credentials that are one string. */
    private List<String> keys() {
        return api.securitySchemes().stream()
                .filter(scheme -> scheme.kind() != Kind.BASIC)
                .map(SecurityScheme::name)
                .map(names::credential)
                .toList();
    }

    private MethodSpec fromEnv() {
        List<String> keys = keys();
        MethodSpec.Builder method = MethodSpec.methodBuilder("fromEnv")
                .addJavadoc(fromEnvDocs(keys))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self);
        keys.forEach(
                key -> method.addStatement("$T $N = $T.getenv($S)", String.class, key, System.class, variable(key)));
        String none = keys.stream().map(key -> key + " == null").collect(Collectors.joining(" && "));
        String either = keys.stream().map(this::variable).collect(Collectors.joining(" or "));
        method.beginControlFlow("if ($L)", none)
                .addStatement("throw new $T($S)", IllegalStateException.class, "Set " + either)
                .endControlFlow();
        if (keys.size() == 1) {
            return method.addStatement("return builder().$1N($1N).build()", keys.get(0))
                    .build();
        }
        method.addStatement("Builder builder = builder()");
        for (String key : keys) {
            method.beginControlFlow("if ($N != null)", key)
                    .addStatement("builder.$1N($1N)", key)
                    .endControlFlow();
        }
        return method.addStatement("return builder.build()").build();
    }

    private CodeBlock fromEnvDocs(List<String> keys) {
        String variables =
                keys.stream().map(key -> "{@code " + variable(key) + "}").collect(Collectors.joining(", "));
        return CodeBlock.of(keys.size() == 1 ? ONE_KEY : SEVERAL_KEYS, variables);
    }

    private String variable(String key) {
        return Identifiers.constant(names.client()) + "_" + Identifiers.constant(key);
    }

    private MethodSpec wither(ClientValue value) {
        return MethodSpec.methodBuilder(value.wither())
                .addJavadoc(
                        "{@return a client whose calls have another $L; it shares the connections of this one}",
                        value.words())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(String.class, value.method())
                .returns(self)
                .addStatement("return new $T(settings.copy().clientValue($S, $N))", self, value.id(), value.method())
                .build();
    }

    private MethodSpec close() {
        String others = values.isEmpty() ? "" : ", also for the clients that share them";
        return MethodSpec.methodBuilder("close")
                .addJavadoc("Ends the calls under way and frees the connections$L; later calls fail.", others)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("settings.close()")
                .build();
    }

    private static MethodSpec accessor(TagClient client) {
        return MethodSpec.methodBuilder(client.accessor())
                .addJavadoc("{@return $L}", client.words())
                .addModifiers(Modifier.PUBLIC)
                .returns(client.type())
                .addStatement("return $N", client.accessor())
                .build();
    }
}
