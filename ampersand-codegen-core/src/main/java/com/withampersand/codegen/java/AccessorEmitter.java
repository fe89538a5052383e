package com.withampersand.codegen.java;

import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.model.TypeRef;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the accessors of a model, which know what to do about a property that is absent. */
final class AccessorEmitter {

    private final JavaTypes types;
    private final CodeBlock required;
    private final CodeBlock requiredOrNull;

    private AccessorEmitter(JavaTypes types, CodeBlock required, CodeBlock requiredOrNull) {
        this.types = types;
        this.required = required;
        this.requiredOrNull = requiredOrNull;
    }

    /** Those of a class that inherits the checks. */
    static AccessorEmitter ofHeirs(JavaTypes types) {
        return new AccessorEmitter(types, CodeBlock.of("required("), CodeBlock.of("requiredOrNull("));
    }

    /** Those of a class that implements an interface, so that the checks are made of it from outside. */
    static AccessorEmitter ofImplementors(JavaTypes types) {
        return new AccessorEmitter(
                types,
                CodeBlock.of("$T.required(this, ", types.runtime("ApiModel")),
                CodeBlock.of("$T.requiredOrNull(this, ", types.runtime("ApiModel")));
    }

    MethodSpec emit(ObjectShape.Field field, CodeBlock docs) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(field.name())
                .addJavadoc(docs)
                .addModifiers(Modifier.PUBLIC)
                .returns(field.accessorType());
        if (field.property().docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.addStatement("return $L", value(field)).build();
    }

    private CodeBlock value(ObjectShape.Field field) {
        if (field.throwsIfMissing()) {
            CodeBlock present = CodeBlock.of("$L$S, $N)", required, field.wireName(), field.name());
            return field.isBytes() ? CodeBlock.of("$L.clone()", present) : present;
        }
        CodeBlock value = field.property().required()
                ? CodeBlock.of("$L$S, $N)", requiredOrNull, field.wireName(), field.name())
                : CodeBlock.of("$N", field.name());
        if (field.isContainer()) {
            Class<?> empty = field.property().type() instanceof TypeRef.ListOf ? List.class : Map.class;
            return CodeBlock.of("$L != null ? $N : $T.of()", value, field.name(), empty);
        }
        return field.isBytes() ? CodeBlock.of("$T.of($L)", types.runtime("Copies"), value) : value;
    }
}
