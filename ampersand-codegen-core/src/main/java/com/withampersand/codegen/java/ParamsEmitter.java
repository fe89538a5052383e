package com.withampersand.codegen.java;

import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.Signature.Argument;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.FieldSpec;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.naming.NamedApi;
import javax.lang.model.element.Modifier;

/** Emits the class of the optional parameters of an operation, so that another parameter never breaks a caller. */
final class ParamsEmitter {

    private final NamedApi named;
    private final JavaTypes types;
    private final Deprecations deprecations;

    ParamsEmitter(NamedApi named, JavaTypes types) {
        this.named = named;
        this.types = types;
        this.deprecations = new Deprecations(named);
    }

    TypeSpec emit(Signature signature) {
        TypeSpec.Builder type = TypeSpec.classBuilder(signature.params())
                .addJavadoc(
                        "The optional parameters of {@link $T#$L}. What is null or not set is not sent.",
                        types.base(named.names().tagClient(signature.operation())),
                        signature.method())
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        if (deprecations.usedInOptions(signature.operation())) {
            type.addAnnotation(Deprecations.suppressed());
        }
        for (Argument argument : signature.optional()) {
            type.addField(FieldSpec.builder(nullable(argument), argument.name()).build());
        }
        type.addMethod(MethodSpec.constructorBuilder().build());
        for (Argument argument : signature.optional()) {
            type.addMethod(setter(signature, argument));
        }
        return type.build();
    }

    private static MethodSpec setter(Signature signature, Argument argument) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(argument.name())
                .addJavadoc(docs(argument))
                .addModifiers(Modifier.PUBLIC)
                .returns(signature.params())
                .addParameter(nullable(argument), argument.name())
                .addStatement("this.$1N = $1N", argument.name())
                .addStatement("return this");
        return argument.docs().deprecated()
                ? method.addAnnotation(Deprecated.class).build()
                : method.build();
    }

    private static CodeBlock docs(Argument argument) {
        return CodeBlock.of("$L", JavadocRenderer.of(argument.docs(), "Sets `" + argument.name() + "`."));
    }

    private static TypeName nullable(Argument argument) {
        return JavaTypes.nullable(argument.type());
    }
}
