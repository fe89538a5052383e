package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.ParameterSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Emits an object as a record with builder and codec. Components are what the API sends, so that an accessor is written out
 * where it does more than to give that. All that concerns JSON is up to the builder, for whatever is in a record is public.
 */
final class RecordEmitter {

    private static final String OTHERS = "additionalProperties";

    private final Names names;
    private final JavaTypes types;
    private final Interfaces interfaces;
    private final MaskEmitter masks;
    private final ModelDocs docs;
    private final CodecEmitter codec;
    private final AccessorEmitter accessors;

    RecordEmitter(Names names, JavaTypes types, Interfaces interfaces, MaskEmitter masks) {
        this.names = names;
        this.types = types;
        this.interfaces = interfaces;
        this.masks = masks;
        this.docs = new ModelDocs(types);
        this.codec = new CodecEmitter(types);
        this.accessors = AccessorEmitter.ofImplementors(types);
    }

    TypeSpec.Builder emit(ObjectType object) {
        ObjectShape shape = new ObjectShape(object, names, types);
        boolean fits = ModelStyle.RECORDS.allows(object);
        TypeSpec.Builder type = (fits ? header(shape) : classHeader(shape))
                .addAnnotation(ObjectEmitter.generated(types))
                .addSuperinterface(types.runtime("ApiModel"))
                .addSuperinterfaces(types.classNames(interfaces.of(object.place())))
                .addField(codec.field(shape));
        if (fits) {
            type.addMethod(constructor(shape));
        } else {
            addState(type, shape);
        }
        type.addMethod(ObjectEmitter.builderMethod(shape)).addMethod(toBuilderMethod(shape));
        masks.addFactory(type, object, types);
        if (fits) {
            addAccessors(type, shape);
        } else {
            addAllAccessors(type, shape);
        }
        if (!fits || shape.fields().stream().anyMatch(ObjectShape.Field::mayHoldBytes)) {
            type.addMethod(equalsMethod()).addMethod(hashCodeMethod());
        }
        return type.addMethod(toStringMethod())
                .addType(new BuilderEmitter(types, docs, names, masks.parts(types)).emit(shape, ways(shape, fits)));
    }

    private TypeSpec.Builder header(ObjectShape shape) {
        List<ParameterSpec> components = new ArrayList<>();
        new ObjectShape(shape.object(), names, types.within(shape.self()))
                .fields()
                .forEach(field -> components.add(new ParameterSpec(field.nullableType(), field.name())));
        components.add(others());
        return TypeSpec.recordBuilder(shape.self(), components).addJavadoc(docs.record(shape));
    }

    private static ParameterSpec others() {
        return new ParameterSpec(
                ParameterizedTypeName.get(
                        ClassName.get(Map.class),
                        ClassName.get(String.class),
                        JavaTypes.nullable(ClassName.get(Object.class))),
                OTHERS);
    }

    private MethodSpec constructor(ObjectShape shape) {
        MethodSpec.Builder method = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Takes null for what is absent. Each new property changes this constructor, and never"
                        + " {@link #builder()}.");
        shape.fields().stream()
                .filter(field -> field.isContainer() || field.isBytes())
                .forEach(field -> method.addStatement("$1N = $2T.of($1N)", field.name(), types.runtime("Copies")));
        return method.addStatement("$1L = $2T.copy($1L)", OTHERS, types.runtime("ApiModel"))
                .build();
    }

    private static MethodSpec toBuilderMethod(ObjectShape shape) {
        return ObjectEmitter.override("toBuilder")
                .returns(shape.builder())
                .addStatement("return new $T(this)", shape.builder())
                .build();
    }

    private void addAccessors(TypeSpec.Builder type, ObjectShape shape) {
        shape.fields().stream()
                .filter(field -> field.property().required()
                        || field.isContainer()
                        || field.isBytes()
                        || field.property().docs().deprecated()
                        || !docs.fitsParameter(field.property()))
                .forEach(field -> type.addMethod(accessors.emit(field, docs.accessor(field.property()))));
    }

    // A class with the same members, for what has too many properties.

    private TypeSpec.Builder classHeader(ObjectShape shape) {
        return TypeSpec.classBuilder(shape.self())
                .addJavadoc(docs.type(shape.object(), CodeBlock.of("")))
                .addModifiers(Modifier.FINAL);
    }

    private static void addState(TypeSpec.Builder type, ObjectShape shape) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(shape.builder(), "builder")
                .addParameter(others());
        shape.fields().forEach(field -> {
            type.addField(field.declaration(Modifier.PRIVATE, Modifier.FINAL));
            constructor.addStatement("this.$1N = builder.$1N", field.name());
        });
        type.addField(others().type(), OTHERS, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor.addStatement("this.$1N = $1N", OTHERS).build());
    }

    private void addAllAccessors(TypeSpec.Builder type, ObjectShape shape) {
        shape.fields().forEach(field -> type.addMethod(accessors.emit(field, docs.property(field.property()))));
        type.addMethod(ObjectEmitter.override(OTHERS)
                .returns(others().type())
                .addStatement("return $N", OTHERS)
                .build());
    }

    private MethodSpec equalsMethod() {
        return ObjectEmitter.override("equals")
                .returns(boolean.class)
                .addParameter(JavaTypes.nullable(ClassName.get(Object.class)), "other")
                .addStatement("return $T.equal(this, other)", types.runtime("ApiModel"))
                .build();
    }

    private MethodSpec hashCodeMethod() {
        return ObjectEmitter.override("hashCode")
                .returns(int.class)
                .addStatement("return $T.hash(this)", types.runtime("ApiModel"))
                .build();
    }

    private MethodSpec toStringMethod() {
        return ObjectEmitter.override("toString")
                .returns(TypeName.get(String.class))
                .addStatement("return $T.text(this)", types.runtime("ApiModel"))
                .build();
    }

    /** What is in the builder as a model, and the JSON of either. */
    private List<MethodSpec> ways(ObjectShape shape, boolean fits) {
        return List.of(
                build(shape, fits),
                codec.decode(shape, CodeBlock.of("builder.finish(in).build()")),
                codec.encode(shape),
                codec.namesAndValues(shape));
    }

    private static MethodSpec build(ObjectShape shape, boolean fits) {
        CodeBlock required = BuilderEmitter.required(shape);
        MethodSpec.Builder method = BuilderEmitter.build(shape);
        if (!required.isEmpty()) {
            method.addStatement("require($L)", required);
        }
        CodeBlock.Builder arguments = CodeBlock.builder();
        if (fits) {
            shape.fields().forEach(field -> arguments.add("$N,$W", field.name()));
        } else {
            arguments.add("this, ");
        }
        return method.addStatement("return new $T($Lothers())", shape.self(), arguments.build())
                .build();
    }
}
