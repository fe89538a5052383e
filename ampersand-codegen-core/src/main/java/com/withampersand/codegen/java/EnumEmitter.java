package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.EnumConstant;
import com.withampersand.codegen.java.source.FieldSpec;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.model.EnumType;
import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.naming.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits an open enum: a final class with constants, that keeps values it does not know. */
final class EnumEmitter {

    private static final String OPEN = "Open: a value that is newer than this code is kept as it came and written back"
            + " unchanged. Compare with {@code equals}, or switch on {@link #known()}.";

    /** How many cases a switch has at most: with 64 KB of code in a method, about 1,800 would do. */
    private static final int MAX_CASES = 1_000;

    private final Names names;
    private final JavaTypes types;
    private final ModelDocs docs;

    EnumEmitter(Names names, JavaTypes types) {
        this.names = names;
        this.types = types;
        this.docs = new ModelDocs(types);
    }

    TypeSpec.Builder emit(EnumType anEnum) {
        ClassName self = types.className(anEnum.place());
        ClassName known = self.nestedClass("Known");
        TypeName value = types.type(new TypeRef.Scalar(anEnum.base()));
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(docs.type(anEnum, CodeBlock.of(OPEN)))
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.FINAL);
        anEnum.values().forEach(each -> type.addField(constant(anEnum, each, self, known)));
        return type.superclass(ParameterizedTypeName.get(types.runtime("OpenEnum"), value))
                .addField(codec(anEnum, self))
                .addField(known, "known", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor(value, known))
                .addMethods(of(anEnum, self, value, known))
                .addMethod(known(known))
                .addType(knownValues(anEnum, known));
    }

    private FieldSpec constant(EnumType anEnum, EnumType.Value value, ClassName self, ClassName known) {
        String name = names.constant(anEnum.place(), value.text());
        return FieldSpec.builder(self, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", JavadocRenderer.of(value.docs(), ""))
                .initializer("new $T($L, $T.$L)", self, literal(anEnum.base(), value.text()), known, name)
                .build();
    }

    private static CodeBlock literal(ScalarKind base, String text) {
        return switch (base) {
            case INT64 -> CodeBlock.of("$LL", text);
            case DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, written(new BigDecimal(text)));
            default -> CodeBlock.of("$S", text);
        };
    }

    /** As a person writes it, unless that took more zeros than a person would write. */
    private static String written(BigDecimal number) {
        return number.scale() < 0 && number.scale() > -100 ? number.toPlainString() : number.toString();
    }

    private FieldSpec codec(EnumType anEnum, ClassName self) {
        CodeBlock codec = CodeBlock.of(
                "$T.openEnum($L, $T::of)",
                types.runtime("JsonCodecs"),
                types.codec(new TypeRef.Scalar(anEnum.base())),
                self);
        return types.codecField(self, codec);
    }

    private static MethodSpec constructor(TypeName value, ClassName known) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(value, "value")
                .addParameter(known, "known")
                .addStatement("super(value)")
                .addStatement("this.known = known")
                .build();
    }

    /** As many methods as it takes for none to become too large for the JVM; nearly always one. */
    private List<MethodSpec> of(EnumType anEnum, ClassName self, TypeName value, ClassName known) {
        List<MethodSpec> methods = new ArrayList<>();
        int count = anEnum.values().size();
        for (int from = 0; from == 0 || from < count; from += MAX_CASES) {
            int to = Math.min(from + MAX_CASES, count);
            CodeBlock otherwise = to < count
                    ? CodeBlock.of("ofThoseFrom$L(value)", to)
                    : CodeBlock.of("new $T(value, $T.UNRECOGNIZED)", self, known);
            MethodSpec.Builder method = from == 0
                    ? MethodSpec.methodBuilder("of")
                            .addJavadoc("{@return the constant with this value as the API writes it, or a new one}")
                            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    : MethodSpec.methodBuilder("ofThoseFrom" + from).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
            methods.add(method.addParameter(value, "value")
                    .returns(self)
                    .addCode(cases(anEnum, from, to, otherwise))
                    .build());
        }
        return methods;
    }

    private CodeBlock cases(EnumType anEnum, int from, int to, CodeBlock otherwise) {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch ($L) {\n$>", switched(anEnum.base()));
        for (EnumType.Value each : anEnum.values().subList(from, to)) {
            body.add("case $S -> $L;\n", each.text(), names.constant(anEnum.place(), each.text()));
        }
        return body.add("default -> $L;\n$<};\n", otherwise).build();
    }

    private static String switched(ScalarKind base) {
        return switch (base) {
            case STRING -> "value";
            case DECIMAL -> "value.stripTrailingZeros().toString()"; // 1.50 is 1.5
            default -> "value.toString()";
        };
    }

    private static MethodSpec known(ClassName known) {
        return MethodSpec.methodBuilder("known")
                .addJavadoc("{@return this as a constant of a Java enum, for {@code switch}}")
                .addModifiers(Modifier.PUBLIC)
                .returns(known)
                .addStatement("return known")
                .build();
    }

    private TypeSpec knownValues(EnumType anEnum, ClassName known) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(known.simpleName())
                .addJavadoc("The values known when this code was generated, and {@code UNRECOGNIZED} for any other.")
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        for (EnumType.Value value : anEnum.values()) {
            type.addEnumConstant(EnumConstant.of(names.constant(anEnum.place(), value.text())));
        }
        return type.addEnumConstant(EnumConstant.of("UNRECOGNIZED")).build();
    }
}
