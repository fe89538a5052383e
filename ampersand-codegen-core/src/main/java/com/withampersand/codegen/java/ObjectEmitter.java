package com.withampersand.codegen.java;

import com.withampersand.codegen.java.source.AnnotationSpec;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.naming.Names;
import java.util.List;
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
        AccessorEmitter accessors = AccessorEmitter.ofHeirs(types);
        shape.fields().forEach(field -> type.addMethod(accessors.emit(field, docs.property(field.property()))));
        return type.addMethod(codec.namesAndValues(shape))
                .addMethod(codec.encode(shape))
                .addType(new BuilderEmitter(types, docs, names, masks.parts(types))
                        .emit(shape, List.of(build(shape), decode(codec, shape))));
    }

    private static MethodSpec build(ObjectShape shape) {
        CodeBlock required = BuilderEmitter.required(shape);
        MethodSpec.Builder method = BuilderEmitter.build(shape);
        return required.isEmpty()
                ? method.addStatement("return new $T(this)", shape.self()).build()
                : method.addStatement("return checked(new $T(this),$W$L)", shape.self(), required)
                        .build();
    }

    private static MethodSpec decode(CodecEmitter codec, ObjectShape shape) {
        return codec.decode(shape, CodeBlock.of("new $T(in.finish(builder))", shape.self()));
    }

    static AnnotationSpec generated(JavaTypes types) {
        return AnnotationSpec.of(types.runtime("Generated"), "ampersand-codegen");
    }

    private static MethodSpec constructor(ObjectShape shape) {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(shape.builder(), "builder")
                .addStatement("super(builder)");
        shape.fields().forEach(field -> method.addStatement("this.$1N = builder.$1N", field.name()));
        return method.build();
    }

    static MethodSpec builderMethod(ObjectShape shape) {
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

    static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
