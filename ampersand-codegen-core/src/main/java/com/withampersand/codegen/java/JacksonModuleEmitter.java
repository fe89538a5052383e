package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import com.withampersand.codegen.java.source.AnnotationSpec;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.FieldSpec;
import com.withampersand.codegen.java.source.JavaFile;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.TypeKind;
import com.withampersand.codegen.java.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Emits the module by which Jackson's {@code ObjectMapper} reads and writes whatever has a codec, and the file by which a
 * {@code ServiceLoader} finds it.
 */
final class JacksonModuleEmitter {

    /** A third of those that are in the 64 KB of bytecode that a method can have. */
    private static final int CASES = 500;

    private static final TypeName DEPRECATED = TypeName.get(Deprecated.class);

    private static final String DOCS = """
            Makes Jackson's {@code ObjectMapper} read and write the models with their own codecs, whatever naming strategy, \
            visibility, inclusion or features it has: {@code JsonMapper.builder().addModule(new $L()).build()}. A \
            {@code findAndAddModules()} finds it too.
            """;

    /** A class and how its codec is had. */
    private record Entry(ClassName type, CodeBlock codec) {}

    private final JavaTypes types;
    private final ClassName self;
    private final List<Entry> entries = new ArrayList<>();
    private boolean anyDeprecated;

    JacksonModuleEmitter(JavaTypes types, ClassName self, List<JavaFile> models) {
        this.types = types;
        this.self = self;
        models.forEach(file -> collect(
                file.typeSpec(),
                ClassName.get(file.packageName(), file.typeSpec().name())));
    }

    private void collect(TypeSpec spec, ClassName name) {
        boolean coded = spec.fieldSpecs().stream().map(FieldSpec::name).anyMatch("CODEC"::equals);
        if (coded) {
            entries.add(new Entry(name, CodeBlock.of("$T.CODEC", name)));
        } else if (spec.kind() == TypeKind.RECORD && name.simpleName().equals("Unrecognized")) {
            entries.add(new Entry(name, CodeBlock.of("kept($1T::new, $1T::json)", name)));
        }
        anyDeprecated |= spec.annotations().stream().map(AnnotationSpec::type).anyMatch(DEPRECATED::equals);
        spec.typeSpecs().forEach(nested -> collect(nested, name.nestedClass(nested.name())));
    }

    /** The name of the class, as a {@code ServiceLoader} reads it. */
    GeneratedFile service(Jackson jackson) {
        return new GeneratedFile("META-INF/services/" + jackson.moduleType(), self.reflectionName() + "\n");
    }

    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(DOCS, self.simpleName())
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(types.runtime("CodecModule"))
                .addField(serialVersion())
                .addMethod(constructor());
        if (anyDeprecated) {
            type.addAnnotation(Deprecations.suppressed());
        }
        if (entries.size() <= CASES) {
            return type.addMethod(lookup(true, "codecOf", entries)).build();
        }
        int parts = (entries.size() + CASES - 1) / CASES;
        type.addMethod(lookupInParts(parts));
        IntStream.range(0, parts)
                .mapToObj(part -> lookup(
                        false,
                        "codecOf" + (part + 1),
                        entries.subList(part * CASES, Math.min((part + 1) * CASES, entries.size()))))
                .forEach(type::addMethod);
        return type.build();
    }

    /** A mapper can be serialized, and its modules with it. */
    private static FieldSpec serialVersion() {
        return FieldSpec.builder(TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("For {@code addModule} and {@code java.util.ServiceLoader}.")
                .addModifiers(Modifier.PUBLIC)
                .addStatement("super($S)", types.modelPackage())
                .build();
    }

    private MethodSpec lookupInParts(int parts) {
        MethodSpec.Builder method = signature("codecOf", true);
        method.addStatement("$T codec = codecOf1(className)", codec());
        for (int part = 2; part <= parts; part++) {
            method.addStatement("codec = codec != null ? codec : codecOf$L(className)", part);
        }
        return method.addStatement("return codec").build();
    }

    private MethodSpec lookup(boolean overriding, String name, List<Entry> some) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (className) {\n$>");
        for (Entry entry : some) {
            cases.add("case $S -> $L;\n", String.join("$", entry.type().simpleNames()), entry.codec());
        }
        return signature(name, overriding)
                .addCode(cases.add("default -> null;\n$<};\n").build())
                .build();
    }

    private MethodSpec.Builder signature(String name, boolean overriding) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addParameter(String.class, "className")
                .returns(codec());
        return overriding
                ? method.addAnnotation(Override.class).addModifiers(Modifier.PROTECTED)
                : method.addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }

    private TypeName codec() {
        return JavaTypes.nullable(
                ParameterizedTypeName.get(types.runtime("JsonCodec"), WildcardTypeName.subtypeOf(Object.class)));
    }
}
