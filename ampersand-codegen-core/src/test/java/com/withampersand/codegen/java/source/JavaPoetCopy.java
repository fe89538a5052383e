package com.withampersand.codegen.java.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Our code as JavaPoet's, which knows how to write that and shares nothing of it with us. */
public final class JavaPoetCopy {

    private JavaPoetCopy() {}

    /** {@return what JavaPoet writes for a file} */
    public static String text(JavaFile file) {
        return com.palantir.javapoet.JavaFile.builder(
                        file.packageName(), type(file.typeSpec()).build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
    }

    /** {@return what JavaPoet writes for a block alone} */
    static String text(com.withampersand.codegen.java.source.CodeBlock block) {
        return code(block).toString();
    }

    private static TypeSpec.Builder type(com.withampersand.codegen.java.source.TypeSpec type) {
        TypeSpec.Builder copy = switch (type.kind()) {
            case CLASS -> TypeSpec.classBuilder(type.name());
            case INTERFACE -> TypeSpec.interfaceBuilder(type.name());
            case ENUM -> TypeSpec.enumBuilder(type.name());
            case RECORD -> TypeSpec.recordBuilder(type.name());
        };
        copy.addJavadoc(code(type.javadoc()))
                .addAnnotations(annotations(type.annotations()))
                .addModifiers(type.modifiers().toArray(Modifier[]::new))
                .addSuperinterfaces(type.superinterfaces())
                .alwaysQualify(type.qualified().toArray(String[]::new));
        TypeName superclass = type.superclass();
        if (superclass != null) {
            copy.superclass(superclass);
        }
        type.permitted().forEach(copy::addPermittedSubclass);
        if (type.kind() == TypeKind.RECORD) {
            MethodSpec.Builder components = MethodSpec.constructorBuilder();
            type.components().forEach(component -> components.addParameter(parameter(component)));
            copy.recordConstructor(components.build());
        }
        type.enumConstants()
                .forEach(constant -> copy.addEnumConstant(
                        constant.name(),
                        TypeSpec.anonymousClassBuilder(code(constant.arguments()))
                                .addJavadoc(code(constant.javadoc()))
                                .build()));
        type.fieldSpecs().forEach(field -> copy.addField(field(field)));
        type.methodSpecs().forEach(method -> copy.addMethod(method(method)));
        type.typeSpecs().forEach(nested -> copy.addType(type(nested).build()));
        return copy;
    }

    private static FieldSpec field(com.withampersand.codegen.java.source.FieldSpec field) {
        return FieldSpec.builder(field.type(), field.name(), field.modifiers().toArray(Modifier[]::new))
                .addJavadoc(code(field.javadoc()))
                .initializer(code(field.initializer()))
                .build();
    }

    private static MethodSpec method(com.withampersand.codegen.java.source.MethodSpec method) {
        MethodSpec.Builder copy = switch (method.kind()) {
            case METHOD -> MethodSpec.methodBuilder(method.name()).returns(method.returnType());
            case CONSTRUCTOR -> MethodSpec.constructorBuilder();
            case COMPACT_CONSTRUCTOR -> MethodSpec.compactConstructorBuilder();
        };
        method.parameters().forEach(parameter -> copy.addParameter(parameter(parameter)));
        return copy.addJavadoc(code(method.javadoc()))
                .addAnnotations(annotations(method.annotations()))
                .addModifiers(method.modifiers())
                .varargs(method.varargs())
                .addExceptions(method.exceptions())
                .addCode(code(method.code()))
                .build();
    }

    private static ParameterSpec parameter(com.withampersand.codegen.java.source.ParameterSpec parameter) {
        return ParameterSpec.builder(parameter.type(), parameter.name()).build();
    }

    private static List<AnnotationSpec> annotations(
            List<com.withampersand.codegen.java.source.AnnotationSpec> annotations) {
        return annotations.stream().map(JavaPoetCopy::annotation).toList();
    }

    private static AnnotationSpec annotation(com.withampersand.codegen.java.source.AnnotationSpec annotation) {
        AnnotationSpec.Builder copy = AnnotationSpec.builder(annotation.type());
        if (!annotation.value().isEmpty()) {
            copy.addMember("value", code(annotation.value()));
        }
        return copy.build();
    }

    private static CodeBlock code(com.withampersand.codegen.java.source.CodeBlock block) {
        CodeBlock.Builder copy = CodeBlock.builder();
        for (Object part : block.parts()) {
            if (part instanceof String text) {
                copy.add("$L", text);
            } else if (part instanceof TypeName type) {
                copy.add("$T", type);
            } else if (part instanceof StringLiteral literal) {
                copy.add("$S", literal.value());
            } else {
                copy.add(
                        switch ((Mark) part) {
                            case INDENT -> "$>";
                            case UNINDENT -> "$<";
                            case BEGIN -> "$[";
                            case END -> "$]";
                            case WRAP -> "$W";
                            case BREAK -> "$Z";
                        });
            }
        }
        return copy.build();
    }
}
