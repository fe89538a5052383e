package com.withampersand.codegen.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Emits the builder that is nested in a model class. */
final class BuilderEmitter {

    private final JavaTypes types;
    private final ModelDocs docs;

    BuilderEmitter(JavaTypes types, ModelDocs docs) {
        this.types = types;
        this.docs = docs;
    }

    TypeSpec emit(ObjectShape shape, MethodSpec decode) {
        TypeSpec.Builder type = TypeSpec.classBuilder(shape.builder())
                .addJavadoc("Makes {@link $T} objects.", shape.self())
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(types.runtime("ApiModelBuilder"), shape.builder(), shape.self()));
        shape.fields().forEach(field -> type.addField(field.declaration(Modifier.PRIVATE)));
        type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(copyConstructor(shape));
        shape.fields().forEach(field -> type.addMethod(setter(shape, field)));
        return type.addMethod(build(shape)).addMethod(decode).build();
    }

    private static MethodSpec copyConstructor(ObjectShape shape) {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(shape.self(), "from")
                .addStatement("super(from)");
        shape.fields().forEach(field -> method.addStatement("this.$1N = from.$1N", field.name()));
        return method.build();
    }

    private MethodSpec setter(ObjectShape shape, ObjectShape.Field field) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(field.name())
                .addJavadoc(docs.brief(field.property()))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(field.setterType(), field.name())
                .returns(shape.builder());
        if (field.property().docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        if (field.isContainer() || field.isBytes()) {
            method.addStatement("this.$1N = $2T.of($1N)", field.name(), types.runtime("Copies"));
        } else {
            method.addStatement("this.$1N = $1N", field.name());
        }
        if (field.property().nullable()) {
            method.addStatement("nullable($S, $N)", field.wireName(), field.name());
        }
        return method.addStatement("return this").build();
    }

    private static MethodSpec build(ObjectShape shape) {
        CodeBlock required = shape.fields().stream()
                .filter(field -> field.property().required())
                .map(field -> CodeBlock.of(",$W$S", field.wireName()))
                .collect(CodeBlock.joining(""));
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(shape.self());
        return required.isEmpty()
                ? method.addJavadoc("{@return the finished object}")
                        .addStatement("return new $T(this)", shape.self())
                        .build()
                : method.addJavadoc(
                                "{@return the finished object; fails with {@link $T} if a required property is missing}",
                                IllegalStateException.class)
                        .addStatement("return checked(new $T(this)$L)", shape.self(), required)
                        .build();
    }
}
