package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.Server;
import com.withampersand.codegen.model.Server.Variable;
import com.withampersand.codegen.naming.NamedApi;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the methods of a client's builder that say which of the described servers it is, and what is in its URL. */
final class ServerSetters {

    private static final ClassName BUILDER = ClassName.get("", "Builder");
    private static final ClassName SERVER = ClassName.get("", "Server");

    private final NamedApi named;
    private final JavaTypes types;

    ServerSetters(NamedApi named, JavaTypes types) {
        this.named = named;
        this.types = types;
    }

    List<MethodSpec> emit() {
        List<Server> servers = named.api().servers();
        List<MethodSpec> methods = new ArrayList<>();
        if (ServerEmitter.hasChoices(servers)) {
            methods.add(server());
        }
        ServerEmitter.variables(servers).forEach(variable -> methods.add(variable(variable)));
        methods.add(serverUrl(ServerEmitter.hasChoices(servers)));
        return methods;
    }

    private MethodSpec server() {
        return setter("server", "Sends calls to this server instead of the first of its description.")
                .addParameter(SERVER, "server")
                .addStatement("$T.choose(settings, server.id, server.url)", types.runtime("ServerTemplate"))
                .addStatement("return this")
                .build();
    }

    private MethodSpec variable(Variable variable) {
        String name = named.names().serverVariable(variable.name());
        List<String> facts = new ArrayList<>();
        if (!variable.values().isEmpty()) {
            facts.add("One of `" + String.join("`, `", variable.values()) + "`.");
        }
        if (!variable.byDefault().isEmpty()) {
            facts.add("Default: `" + variable.byDefault() + "`.");
        }
        String summary = "Sets `" + variable.name() + "` in the URLs of servers";
        Docs docs = new Docs(summary, said(variable.docs()), facts, false);
        CodeBlock values = variable.values().stream()
                .map(value -> CodeBlock.of(", $S", value))
                .collect(CodeBlock.joining(""));
        MethodSpec.Builder method = setter(name, JavadocRenderer.of(docs, ""));
        if (!variable.values().isEmpty()) {
            method.addJavadoc("\n@throws IllegalArgumentException if it is any other");
        }
        return method.addParameter(String.class, name)
                .addStatement(
                        "$T.set(settings, $S, $N$L)", types.runtime("ServerTemplate"), variable.name(), name, values)
                .addStatement("return this")
                .build();
    }

    private static String said(Docs docs) {
        return docs.description().isEmpty() ? docs.summary() : docs.description();
    }

    private static MethodSpec serverUrl(boolean choices) {
        return setter("serverUrl", "Sends the calls of one server to this URL.")
                .addParameter(SERVER, "server")
                .addParameter(String.class, "url")
                .addStatement("settings.serverUrl($L, url)", choices ? "server.id" : "server.name()")
                .addStatement("return this")
                .build();
    }

    private static MethodSpec.Builder setter(String name, String docs) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L", docs)
                .addModifiers(Modifier.PUBLIC)
                .returns(BUILDER);
    }
}
