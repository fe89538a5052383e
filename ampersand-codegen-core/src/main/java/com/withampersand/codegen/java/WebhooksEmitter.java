package com.withampersand.codegen.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.FieldSpec;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.model.Comforts.Data;
import com.withampersand.codegen.model.Comforts.Results;
import com.withampersand.codegen.model.Comforts.Webhooks;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.model.UnionType;
import com.withampersand.codegen.naming.NamedApi;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the class that receives webhooks. */
final class WebhooksEmitter {

    private final NamedApi named;
    private final JavaTypes types;
    private final Webhooks webhooks;
    private final ClassName self;
    private final ClassName event;

    WebhooksEmitter(NamedApi named, JavaTypes types, Webhooks webhooks) {
        this.named = named;
        this.types = types;
        this.webhooks = webhooks;
        this.self = types.base(named.names().client() + "Webhooks");
        this.event = types.className(webhooks.event());
    }

    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(docs())
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(types.runtime("Webhooks"), event));
        if (hasResults()) {
            type.addField(types.runtime("Downloads"), "downloads", Modifier.PRIVATE, Modifier.FINAL);
        }
        type.addMethod(constructor()).addMethod(builderMethod()).addMethod(parse());
        Data data = webhooks.data();
        if (data != null) {
            type.addMethod(parseData(data));
        }
        webhooks.results().forEach(results -> type.addMethod(results(results)));
        return type.addType(builder()).build();
    }

    private boolean hasResults() {
        return !webhooks.results().isEmpty();
    }

    private CodeBlock docs() {
        return CodeBlock.of("""
                Receives webhooks, and reads what they bring: {@link $1T}.

                <pre>{@code
                $2T webhooks = $2T.builder().secret(secret).build();
                $1T event = webhooks.verifyAndParse(body, headers);
                }</pre>
                """, event, self);
    }

    private MethodSpec constructor() {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ClassName.get("", "Builder"), "builder")
                .addStatement("super(builder, $T.CODEC)", event);
        if (hasResults()) {
            method.addStatement("this.downloads = new $T(builder.settings.copy())", types.runtime("Downloads"));
        }
        return method.build();
    }

    private static MethodSpec builderMethod() {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("{@return a builder}")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ClassName.get("", "Builder"))
                .addStatement("return new Builder()")
                .build();
    }

    private MethodSpec parse() {
        return MethodSpec.methodBuilder("parse")
                .addJavadoc("""
                        {@return what is in a message that comes from a place to be trusted, such as a queue of one's own, or
                        was verified before}
                        @throws $T if it is no JSON; something newer than this code is a value, too
                        """, types.runtime("DecodingException"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(ArrayTypeName.of(byte.class), "json")
                .returns(event)
                .addStatement("return $T.read(json, $T.CODEC)", types.runtime("Json"), event)
                .build();
    }

    private MethodSpec parseData(Data data) {
        UnionType union = (UnionType) types.def(data.union());
        ClassName result = types.className(data.union());
        return MethodSpec.methodBuilder("parseData")
                .addJavadoc("""
                        {@return what is in a message of which the {@code $1L} come alone, with the {@code $2L} beside them}
                        @throws $3T if it is no JSON; something newer than this code is a value, too
                        """, data.property(), union.discriminator(), types.runtime("DecodingException"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(String.class, "type")
                .addParameter(ArrayTypeName.of(byte.class), "json")
                .returns(result)
                .addStatement(
                        "return parseData($S, type, $S, json, $T.CODEC)",
                        union.discriminator(),
                        data.property(),
                        result)
                .build();
    }

    /** The link is looked for first: what comes without one has its results, or none. */
    private MethodSpec results(Results results) {
        ClassName message = types.className(results.message());
        ObjectType object = (ObjectType) types.def(results.message());
        CodeBlock link = CodeBlock.of("$T.of(message)", Optional.class);
        for (String step : results.link()) {
            ObjectShape.Field field = new ObjectShape(object, named.names(), types)
                    .fields().stream()
                            .filter(candidate -> candidate.wireName().equals(step))
                            .findFirst()
                            .orElseThrow();
            link = CodeBlock.of("$L.map($T::$N)", link, types.className(object.place()), field.name());
            if (field.property().type() instanceof TypeRef.Named next
                    && types.def(next.place()) instanceof ObjectType inner) {
                object = inner;
            } else if (field.property().type().equals(new TypeRef.Scalar(ScalarKind.URI))) {
                link = CodeBlock.of("$L.map($T::valueOf)", link, String.class);
            }
        }
        String list = named.names().property(results.message(), results.list());
        return MethodSpec.methodBuilder("results")
                .addJavadoc(
                        "{@return the results of a message; if it has a link to them instead, they are fetched, as by any call}")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(message, "message")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), types.type(results.item())))
                .addStatement("$T link = $L.orElse(null)", String.class, link)
                .addStatement(
                        "return link == null ? message.$1N() : downloads.list(link, $2L, $3T.CODEC, $3T::$1N)",
                        list,
                        types.codec(results.item()),
                        message)
                .build();
    }

    private TypeSpec builder() {
        ClassName builder = self.nestedClass("Builder");
        List<MethodSpec> methods = new ArrayList<>();
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc("Makes {@link $T} objects.", self)
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(
                        types.runtime("Webhooks").nestedClass("Builder"), ClassName.get("", "Builder")));
        if (hasResults()) {
            ClassName settings = types.runtime("ApiSettings");
            type.addField(FieldSpec.builder(settings, "settings", Modifier.PRIVATE, Modifier.FINAL)
                    .initializer("new $T()", settings)
                    .build());
            methods.add(MethodSpec.methodBuilder("httpClient")
                    .addJavadoc("Sets what fetches results, with its proxy, TLS and executor.")
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(HttpClient.class, "httpClient")
                    .returns(builder)
                    .addStatement("settings.httpClient(httpClient)")
                    .addStatement("return this")
                    .build());
        }
        methods.add(MethodSpec.methodBuilder("build")
                .addJavadoc("{@return the receiver}\n@throws $T if there is no secret", IllegalStateException.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addStatement("return new $T(this)", self)
                .build());
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethods(methods)
                .build();
    }
}
