package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.withampersand.codegen.java.source.JavaFile;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.naming.NamedApi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Emits the clients and what their methods take; nothing for an API without operations. */
final class ClientsEmitter {

    private final NamedApi named;
    private final JavaTypes types;

    ClientsEmitter(NamedApi named, JavaTypes types) {
        this.named = named;
        this.types = types;
    }

    List<JavaFile> files(String basePackage) {
        List<TagClient> clients = TagClient.of(named, types);
        if (clients.isEmpty()) {
            return List.of();
        }
        List<TypeSpec> specs = new ArrayList<>();
        specs.add(new ClientEmitter(named, types, clients).emit());
        TagClientEmitter tagClients = new TagClientEmitter(named, types);
        clients.forEach(client -> specs.add(tagClients.emit(client)));
        ParamsEmitter params = new ParamsEmitter(named, types);
        Map<ClassName, Signature> withOptions = new LinkedHashMap<>();
        named.api().operations().stream()
                .flatMap(operation -> operation.variants().stream())
                .map(operation -> Signature.of(operation, named, types))
                .filter(Signature::hasOptions)
                .forEach(signature -> withOptions.putIfAbsent(signature.params(), signature));
        withOptions.values().forEach(signature -> specs.add(params.emit(signature)));
        ByStatusEmitter statuses = new ByStatusEmitter(named, types);
        named.api().operations().stream()
                .filter(operation -> !operation.byStatus().isEmpty())
                .forEach(operation -> specs.add(statuses.emit(operation)));
        return specs.stream().map(spec -> file(basePackage, spec)).toList();
    }

    static JavaFile file(String basePackage, TypeSpec spec) {
        return new JavaFile(basePackage, spec);
    }
}
