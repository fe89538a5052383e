package com.withampersand.codegen.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.FieldSpec;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.TypeRef;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/** Emits the codec of a model: straight code, no reflection. */
final class CodecEmitter {

    private final JavaTypes types;

    CodecEmitter(JavaTypes types) {
        this.types = types;
    }

    FieldSpec field(ObjectShape shape) {
        // The builder knows how to read one: a lambda would be a class more, and each takes its time at start-up.
        CodeBlock codec = CodeBlock.of("$T.of(new $T())", types.runtime("ObjectCodec"), shape.builder());
        return types.codecField(shape.self(), codec);
    }

    /** A method of the builder; an expression makes the model of {@code builder}. */
    MethodSpec decode(ObjectShape shape, CodeBlock model) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("decode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(types.runtime("ObjectReader"), "in")
                .addException(IOException.class)
                .returns(shape.self())
                .addStatement("$1T builder = new $1T()", shape.builder());
        if (shape.fields().isEmpty()) {
            method.beginControlFlow("while (in.next() != null)")
                    .addStatement("in.keep()")
                    .endControlFlow();
        } else {
            method.beginControlFlow("for ($T name; (name = in.next()) != null; )", String.class)
                    .beginControlFlow("switch (name)");
            for (ObjectShape.Field field : shape.fields()) {
                method.addStatement(
                        "case $S -> builder.$N = in.$L",
                        field.wireName(),
                        field.name(),
                        read(field.property().type()));
            }
            method.addStatement("default -> in.keep()").endControlFlow().endControlFlow();
        }
        return method.addStatement("return $L", model).build();
    }

    MethodSpec namesAndValues(ObjectShape shape) {
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

    MethodSpec encode(ObjectShape shape) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("encode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(types.runtime("ObjectWriter"), "out")
                .addException(IOException.class);
        for (ObjectShape.Field field : shape.fields()) {
            TypeRef type = field.property().type();
            CodeBlock codec = argument(type);
            method.addStatement(
                    "out.$L($S, $L$L)",
                    method(type),
                    field.wireName(),
                    CodeBlock.of(field.name().equals("out") ? "this.$N" : "$N", field.name()),
                    codec.isEmpty() ? codec : CodeBlock.of(",$W$L", codec));
        }
        return method.build();
    }

    private CodeBlock read(TypeRef type) {
        CodeBlock codec = argument(type);
        return CodeBlock.of("$L($L)", method(type), codec);
    }

    /** The method of reader and writer alike that is for a type: the usual types have one of their own. */
    private static String method(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalarMethod(scalar.kind());
        }
        if (type.equals(TypeRef.FREE_FORM)) {
            return "freeForm";
        }
        if (type instanceof TypeRef.ListOf list && !JavaTypes.hasNulls(list)) {
            return "list";
        }
        if (type instanceof TypeRef.MapOf map && !JavaTypes.hasNulls(map)) {
            return "map";
        }
        return type instanceof TypeRef.Anything ? "any" : "value";
    }

    private static String scalarMethod(ScalarKind kind) {
        return switch (kind) {
            case STRING -> "string";
            case BOOLEAN -> "bool";
            case INT32 -> "int32";
            case INT64 -> "int64";
            case FLOAT64 -> "float64";
            case DATE_TIME -> "dateTime";
            default -> "value";
        };
    }

    /** The codec that the method needs, if any. */
    private CodeBlock argument(TypeRef type) {
        return switch (method(type)) {
            case "value" -> types.codec(type);
            case "list" -> types.codec(((TypeRef.ListOf) type).element());
            case "map" -> types.codec(((TypeRef.MapOf) type).value());
            default -> CodeBlock.of("");
        };
    }
}
