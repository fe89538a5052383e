package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.model.Comforts.Passthrough;
import com.withampersand.codegen.naming.NamedApi;
import com.withampersand.codegen.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits what sends requests that are not described, and the method of the client that leads to it. */
final class PassthroughEmitter {

    private static final TypeName HEADERS = ParameterizedTypeName.get(Map.class, String.class, String.class);

    private final Names names;
    private final JavaTypes types;
    private final Passthrough passthrough;
    private final ClassName self;

    PassthroughEmitter(NamedApi named, JavaTypes types, Passthrough passthrough) {
        this.names = named.names();
        this.types = types;
        this.passthrough = passthrough;
        this.self = types.base(names.passthroughClass(passthrough.name()));
    }

    TypeSpec emit() {
        ClassName http = types.runtime("ApiHttp");
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(
                        "$L\n\n<p>Get this from {@link $T#$L}.",
                        JavadocRenderer.of(passthrough.docs(), "Sends requests that are not described."),
                        types.base(names.client() + "Client"),
                        names.passthrough(passthrough.name()))
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(types.runtime("Passthrough"))
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(http, "http")
                        .addParameter(HEADERS, "headers")
                        .addStatement("super(http, headers)")
                        .build());
        passthrough.optional().forEach((name, header) -> type.addMethod(setter(name, header)));
        return type.addMethod(admit()).build();
    }

    private MethodSpec setter(String name, String header) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(
                        "{@return the same, whose requests carry the header {@code $L}}", JavadocRenderer.code(header))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(String.class, name)
                .returns(self)
                .addStatement("return new $T(http, with($S, $N))", self, header, name)
                .build();
    }

    private MethodSpec admit() {
        CodeBlock auth = passthrough.security().stream()
                .map(together -> together.stream()
                        .map(scheme -> CodeBlock.of("$S", names.credential(scheme)))
                        .collect(CodeBlock.joining(", ", ".auth(", ")")))
                .collect(CodeBlock.joining(""));
        ClassName request = types.runtime("ApiRequest");
        return MethodSpec.methodBuilder("admit")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(request, "request")
                .returns(request)
                .addStatement("return request$L", auth)
                .build();
    }

    /** The method of the client; the field of the same name is what requests are made with. */
    MethodSpec accessor() {
        String name = names.passthrough(passthrough.name());
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc("{@return $L}\n", JavadocSentence.continued(words()))
                .addModifiers(Modifier.PUBLIC)
                .returns(self);
        List<CodeBlock> headers = new ArrayList<>();
        passthrough.headers().forEach((header, value) -> headers.add(CodeBlock.of("$S, $S", header, value)));
        passthrough.required().forEach((parameter, header) -> {
            method.addJavadoc("@param $L sent as {@code $L}\n", parameter, JavadocRenderer.code(header))
                    .addParameter(String.class, parameter);
            headers.add(CodeBlock.of("$S, $N", header, parameter));
        });
        return method.addStatement(
                        "return new $T(this.$N, $T.of($L))", self, name, Map.class, CodeBlock.join(headers, ",$W"))
                .build();
    }

    private String words() {
        return "what sends requests that are not described, to {@link Server#" + names.server(passthrough.server())
                + "}";
    }
}
