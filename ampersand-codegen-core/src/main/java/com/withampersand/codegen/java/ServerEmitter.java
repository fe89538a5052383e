package com.withampersand.codegen.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.withampersand.codegen.model.Server;
import com.withampersand.codegen.naming.NamedApi;
import javax.lang.model.element.Modifier;

/** Emits the enum of the servers that the description names: one for each document with operations. */
final class ServerEmitter {

    private final NamedApi named;
    private final JavaTypes types;

    ServerEmitter(NamedApi named, JavaTypes types) {
        this.named = named;
        this.types = types;
    }

    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.enumBuilder("Server")
                .addJavadoc("Where the API is served.")
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC);
        for (Server server : named.api().servers()) {
            type.addEnumConstant(
                    named.names().server(server.document()),
                    TypeSpec.anonymousClassBuilder("$S", server.url())
                            .addJavadoc("$L", docs(server))
                            .build());
        }
        return type.addField(String.class, "url", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "url")
                        .addStatement("this.url = url")
                        .build())
                .addMethod(http())
                .build();
    }

    /** Whether the description says enough to reach a server: a URL may be missing, or relative to the description's own. */
    static boolean isLocated(Server server) {
        return server.url().matches("(?i)https?://.+");
    }

    private static String docs(Server server) {
        return isLocated(server)
                ? "{@code " + JavadocRenderer.code(server.url()) + "}"
                : "Described without a full URL: {@link Builder#baseUrl} or {@link Builder#serverUrl} must say it.";
    }

    private MethodSpec http() {
        return MethodSpec.methodBuilder("http")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(types.runtime("ApiSettings"), "settings")
                .returns(types.runtime("ApiHttp"))
                .addStatement("return settings.http(name(), url)")
                .build();
    }
}
