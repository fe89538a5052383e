package com.withampersand.codegen.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.naming.Names;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits an object as a final class with accessors, builder and codec. */
final class ObjectEmitter {

    private final Names names;
    private final JavaTypes types;
    private final Interfaces interfaces;
    private final MaskEmitter masks;
    private final ModelDocs docs;

    ObjectEmitter(Names names, JavaTypes types, Interfaces interfaces, MaskEmitter masks) {
        this.names = names;
        this.types = types;
        this.interfaces = interfaces;
        this.masks = masks;
        this.docs = new ModelDocs(types);
    }

    TypeSpec.Builder emit(ObjectType object) {
        ObjectShape shape = new ObjectShape(object, names, types);
        CodecEmitter codec = new CodecEmitter(types);
        TypeSpec.Builder type = TypeSpec.classBuilder(shape.self())
                .addJavadoc(docs.type(shape.object(), CodeBlock.of("")))
                .addAnnotation(generated(types))
                .addModifiers(Modifier.FINAL)
                .superclass(types.runtime("ApiModel"))
                .addSuperinterfaces(types.classNames(interfaces.of(object.place())))
                .addField(codec.field(shape));
        shape.fields().forEach(field -> type.addField(field.declaration(Modifier.PRIVATE, Modifier.FINAL)));
        type.addMethod(constructor(shape)).addMethod(builderMethod(shape)).addMethod(toBuilderMethod(shape));
        masks.addFactory(type, object, types);
        shape.fields().forEach(field -> type.addMethod(accessor(field)));
        return type.addMethod(namesAndValues(shape))
                .addMethod(codec.encode(shape))
                .addType(new BuilderEmitter(types, docs, names, masks.parts(types)).emit(shape, codec.decode(shape)));
    }

    static AnnotationSpec generated(JavaTypes types) {
        return AnnotationSpec.builder(types.runtime("Generated"))
                .addMember("value", "$S", "ampersand-codegen")
                .build();
    }

    private static MethodSpec constructor(ObjectShape shape) {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(shape.builder(), "builder")
                .addStatement("super(builder)");
        shape.fields().forEach(field -> method.addStatement("this.$1N = builder.$1N", field.name()));
        return method.build();
    }

    private static MethodSpec builderMethod(ObjectShape shape) {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("{@return a builder that starts empty}")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(shape.builder())
                .addStatement("return new $T()", shape.builder())
                .build();
    }

    private static MethodSpec toBuilderMethod(ObjectShape shape) {
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .returns(shape.builder())
                .addStatement("return new $T(this)", shape.builder())
                .build();
    }

    private MethodSpec accessor(ObjectShape.Field field) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(field.name())
                .addJavadoc(docs.property(field.property()))
                .addModifiers(Modifier.PUBLIC)
                .returns(field.accessorType());
        if (field.property().docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.addStatement("return $L", value(field)).build();
    }

    private CodeBlock value(ObjectShape.Field field) {
        if (field.throwsIfMissing()) {
            CodeBlock required = CodeBlock.of("required($S, $N)", field.wireName(), field.name());
            return field.isBytes() ? CodeBlock.of("$L.clone()", required) : required;
        }
        CodeBlock value = field.property().required()
                ? CodeBlock.of("requiredOrNull($S, $N)", field.wireName(), field.name())
                : CodeBlock.of("$N", field.name());
        if (field.isContainer()) {
            Class<?> empty = field.property().type() instanceof TypeRef.ListOf ? List.class : Map.class;
            return CodeBlock.of("$L != null ? $N : $T.of()", value, field.name(), empty);
        }
        return field.isBytes() ? CodeBlock.of("$T.of($L)", types.runtime("Copies"), value) : value;
    }

    private MethodSpec namesAndValues(ObjectShape shape) {
        CodeBlock values = shape.fields().stream()
                .map(field -> field.property().secret()
                        ? CodeBlock.of("$S, $T.hide($N)", field.wireName(), types.runtime("Secrets"), field.name())
                        : CodeBlock.of("$S, $N", field.wireName(), field.name()))
                .collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder("namesAndValues")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ArrayTypeName.of(JavaTypes.nullable(ClassName.get(Object.class))))
                .addStatement("return array($L)", values)
                .build();
    }

    static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
