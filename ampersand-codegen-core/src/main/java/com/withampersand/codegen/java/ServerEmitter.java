package com.withampersand.codegen.java;

import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.EnumConstant;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.Server;
import com.withampersand.codegen.model.Server.Choice;
import com.withampersand.codegen.model.Server.Variable;
import com.withampersand.codegen.naming.NamedApi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the enum of the servers that the description names, and the methods of the builder that choose among them. */
final class ServerEmitter {

    private final NamedApi named;
    private final JavaTypes types;
    private final List<Server> servers;

    ServerEmitter(NamedApi named, JavaTypes types) {
        this.named = named;
        this.types = types;
        this.servers = named.api().servers();
    }

    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.enumBuilder("Server")
                .addJavadoc("Where the API is served.")
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC);
        for (Server server : servers) {
            for (Choice choice : server.choices()) {
                type.addEnumConstant(new EnumConstant(
                        named.names().server(server, choice),
                        CodeBlock.of("$L", docs(server, choice)),
                        arguments(server, choice)));
            }
        }
        type.addField(String.class, "url", Modifier.PRIVATE, Modifier.FINAL);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(String.class, "url");
        if (hasChoices(servers)) {
            type.addField(String.class, "id", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(String.class, "id").addStatement("this.id = id");
        }
        return type.addMethod(constructor.addStatement("this.url = url").build())
                .addMethod(http())
                .build();
    }

    static boolean hasChoices(List<Server> servers) {
        return servers.stream().anyMatch(server -> server.choices().size() > 1);
    }

    /** The variables of all URLs, each name once, with what is true of it in all of them. */
    static List<Variable> variables(List<Server> servers) {
        Map<String, Variable> variables = new LinkedHashMap<>();
        servers.stream()
                .flatMap(server -> server.choices().stream())
                .flatMap(choice -> choice.variables().stream())
                .forEach(variable -> variables.merge(variable.name(), variable, ServerEmitter::both));
        return List.copyOf(variables.values());
    }

    private static Variable both(Variable one, Variable other) {
        List<String> values = new ArrayList<>(one.values());
        other.values().stream().filter(value -> !values.contains(value)).forEach(values::add);
        return new Variable(
                one.name(),
                one.byDefault().equals(other.byDefault()) ? one.byDefault() : "",
                one.values().isEmpty() || other.values().isEmpty() ? List.of() : values,
                one.docs().equals(Docs.NONE) ? other.docs() : one.docs());
    }

    /** The template has the defaults of its variables in it, as {@link #http()} expects. */
    private CodeBlock arguments(Server server, Choice choice) {
        String url = choice.url();
        for (Variable variable : choice.variables()) {
            url = url.replace("{" + variable.name() + "}", "{" + variable.name() + "=" + variable.byDefault() + "}");
        }
        return hasChoices(servers)
                ? CodeBlock.of("$S, $S", url, named.names().server(server.id()))
                : CodeBlock.of("$S", url);
    }

    /** Whether the description says enough to reach a server: a URL may be missing, or relative to the description's own. */
    static boolean isLocated(Server server) {
        return isLocated(server.url());
    }

    private static boolean isLocated(String url) {
        return url.matches("(?i)https?://.+");
    }

    private static String docs(Server server, Choice choice) {
        if (!isLocated(choice.withDefaults())) {
            return "Described without a full URL: {@link Builder#baseUrl} or {@link Builder#serverUrl} must say it.";
        }
        Docs said = choice.docs();
        boolean bare = server.choices().size() == 1 || said.equals(Docs.NONE);
        String words = bare ? "" : "\n\n<p>" + JavadocRenderer.of(said, "");
        return "{@code " + JavadocRenderer.code(choice.url()) + "}" + words;
    }

    private MethodSpec http() {
        boolean plain = !hasChoices(servers) && variables(servers).isEmpty();
        CodeBlock url = plain
                ? CodeBlock.of("url")
                : CodeBlock.of("$T.url(settings, name(), url)", types.runtime("ServerTemplate"));
        return MethodSpec.methodBuilder("http")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(types.runtime("ApiSettings"), "settings")
                .returns(types.runtime("ApiHttp"))
                .addStatement("return settings.http(name(), $L)", url)
                .build();
    }
}
