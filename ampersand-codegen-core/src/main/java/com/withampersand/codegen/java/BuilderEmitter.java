package com.withampersand.codegen.java;

import com.palantir.javapoet.ParameterizedTypeName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.naming.Names;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits the builder that is nested in a model class. */
final class BuilderEmitter {

    private final JavaTypes types;
    private final ModelDocs docs;
    private final Names names;
    private final Set<Place> parts;

    /** Takes the objects, too, that can be set by what sets their properties. */
    BuilderEmitter(JavaTypes types, ModelDocs docs, Names names, Set<Place> parts) {
        this.types = types;
        this.docs = docs;
        this.names = names;
        this.parts = parts;
    }

    /** Takes what follows the setters, too: the ways to a model. */
    TypeSpec emit(ObjectShape shape, List<MethodSpec> ways) {
        TypeSpec.Builder type = TypeSpec.classBuilder(shape.builder())
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(types.runtime("ApiModelBuilder"), shape.builder(), shape.self()));
        shape.fields().forEach(field -> type.addField(field.declaration(Modifier.PRIVATE)));
        type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(copyConstructor(shape));
        for (ObjectShape.Field field : shape.fields()) {
            type.addMethod(setter(shape, field));
            if (field.property().type() instanceof TypeRef.Named named
                    && parts.contains(shape.object().place())
                    && types.def(named.place()) instanceof ObjectType value) {
                type.addMethod(MaskEmitter.setter(shape, field, new ObjectShape(value, names, types)));
            }
        }
        return type.addMethods(ways).build();
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

    /** {@return the method that gives the model, but for the statements that do so} */
    static MethodSpec.Builder build(ObjectShape shape) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(shape.self());
        return required(shape).isEmpty()
                ? method.addJavadoc("{@return the finished object}")
                : method.addJavadoc(
                        "{@return the finished object; fails with {@link $T} if a required property is missing}",
                        IllegalStateException.class);
    }

    /** {@return the names of the required properties, as arguments} */
    static CodeBlock required(ObjectShape shape) {
        return shape.fields().stream()
                .filter(field -> field.property().required())
                .map(field -> CodeBlock.of("$S", field.wireName()))
                .collect(CodeBlock.joining(",$W"));
    }
}
