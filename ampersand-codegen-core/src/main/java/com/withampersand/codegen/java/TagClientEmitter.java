package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Server;
import com.withampersand.codegen.naming.NamedApi;
import javax.lang.model.element.Modifier;

/** Emits the client of a tag: a final class with the methods of its operations. */
final class TagClientEmitter {

    private final NamedApi named;
    private final JavaTypes types;
    private final OperationMethods methods;
    private final Deprecations deprecations;

    TagClientEmitter(NamedApi named, JavaTypes types) {
        this.named = named;
        this.types = types;
        this.deprecations = new Deprecations(named);
        this.methods = new OperationMethods(named, types);
    }

    TypeSpec emit(TagClient client) {
        TypeSpec.Builder type = TypeSpec.classBuilder(client.type())
                .addJavadoc(
                        "$L. Get this from {@link $T#$L()}.",
                        Identifiers.capital(client.words()),
                        types.base(named.names().client() + "Client"),
                        client.accessor())
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        if (client.operations().stream().anyMatch(deprecations::usedIn)) {
            type.addAnnotation(Deprecations.suppressed());
        }
        ClassName apiHttp = types.runtime("ApiHttp");
        client.https(named.names()).forEach(http -> type.addField(apiHttp, http, Modifier.PRIVATE, Modifier.FINAL));
        type.addMethod(constructor(client));
        for (Operation operation : client.operations()) {
            operation.variants().forEach(variant -> type.addMethods(methods.emit(variant, http(client, operation))));
        }
        return type.build();
    }

    private MethodSpec constructor(TagClient client) {
        MethodSpec.Builder method = MethodSpec.constructorBuilder();
        for (String http : client.https(named.names())) {
            method.addParameter(types.runtime("ApiHttp"), http).addStatement("this.$1L = $1L", http);
        }
        return method.build();
    }

    private String http(TagClient client, Operation operation) {
        Server server = client.servers().stream()
                .filter(candidate -> TagClient.isAt(candidate, operation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No server is known for " + operation.place()));
        return TagClient.http(server, client.servers(), named.names());
    }
}
