package com.withampersand.codegen.java;

import com.withampersand.codegen.java.source.JavaFile;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.model.Comforts;
import com.withampersand.codegen.naming.NamedApi;
import java.util.ArrayList;
import java.util.List;

/** Emits the classes that extensions ask for, which stand for themselves: no client leads to them. */
final class ComfortsEmitter {

    private final NamedApi named;
    private final JavaTypes types;
    private final Style style;

    ComfortsEmitter(NamedApi named, JavaTypes types, Style style) {
        this.named = named;
        this.types = types;
        this.style = style;
    }

    List<JavaFile> files(String basePackage) {
        Comforts comforts = named.api().comforts();
        List<TypeSpec> specs = new ArrayList<>();
        Comforts.Webhooks webhooks = comforts.webhooks();
        if (webhooks != null && style.has(Part.WEBHOOKS)) {
            specs.add(new WebhooksEmitter(named, types, webhooks).emit());
        }
        if (style.has(Part.CLIENTS)) {
            Comforts.Tokens tokens = comforts.tokens();
            if (tokens != null) {
                specs.add(new TokensEmitter(named, types, tokens).emit());
            }
            comforts.passthroughs()
                    .forEach(passthrough -> specs.add(new PassthroughEmitter(named, types, passthrough).emit()));
        }
        return specs.stream()
                .map(spec -> ClientsEmitter.file(basePackage, spec))
                .toList();
    }
}
