package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.model.Comforts.Tokens;
import com.withampersand.codegen.naming.NamedApi;
import java.time.Duration;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the class that signs tokens, which is told what the API wants to know from them. */
final class TokensEmitter {

    private final JavaTypes types;
    private final Tokens tokens;
    private final ClassName self;
    private final ClassName signer;

    TokensEmitter(NamedApi named, JavaTypes types, Tokens tokens) {
        this.types = types;
        this.tokens = tokens;
        this.self = types.base(named.names().client() + "Tokens");
        this.signer = types.runtime("JwtSigner");
    }

    TypeSpec emit() {
        return TypeSpec.classBuilder(self)
                .addJavadoc("""
                        Makes the tokens that one signs oneself, to hand them to a browser say. They are sent as
                        {@code Authorization: Bearer}.

                        <pre>{@code
                        $1T tokens = $1T.of($2T.of(pem, keyId));
                        String token = tokens.sign($3L);
                        }</pre>
                        """, self, signer, String.join(", ", tokens.claims()))
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(signer, "signer", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(signer, "signer")
                        .addStatement("this.signer = signer")
                        .build())
                .addMethod(of())
                .addMethod(sign())
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("""
                        {@return what makes tokens with a key, as long valid as the signer says}
                        @throws $T if that is more than $L seconds
                        """, IllegalArgumentException.class, tokens.maxSeconds())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(signer, "signer")
                .returns(self)
                .addStatement(
                        "return new $T(signer.atMost($T.ofSeconds($L)))", self, Duration.class, tokens.maxSeconds())
                .build();
    }

    private MethodSpec sign() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("sign")
                .addJavadoc("{@return a token with these claims}")
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class);
        tokens.claims().forEach(claim -> method.addParameter(String.class, claim));
        CodeBlock claims = tokens.claims().stream()
                .map(claim -> CodeBlock.of("$S, $N", claim, claim))
                .collect(CodeBlock.joining(",$W"));
        return method.addStatement("return signer.sign($T.of($L))", Map.class, claims)
                .build();
    }
}
