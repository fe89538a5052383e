package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.ParameterSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.model.UnionType;
import com.withampersand.codegen.model.UnionType.Match;
import com.withampersand.codegen.model.UnionType.Variant;
import com.withampersand.codegen.naming.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits a union: a sealed interface that its variants implement, and one more for what is newer than the code. */
final class UnionEmitter {

    /** How many steps a chain has at most: the compiler goes as deep as a chain is long. */
    static final int MAX_CHAIN = 100;

    private final Names names;
    private final JavaTypes types;
    private final Interfaces interfaces;
    private final ModelDocs docs;
    private final MatchEmitter matches;

    UnionEmitter(Names names, JavaTypes types, Interfaces interfaces) {
        this.names = names;
        this.types = types;
        this.interfaces = interfaces;
        this.docs = new ModelDocs(types);
        this.matches = new MatchEmitter(types);
    }

    TypeSpec.Builder emit(UnionType union) {
        ClassName self = types.className(union.place());
        ClassName unrecognized = self.nestedClass("Unrecognized");
        Map<ClassName, Variant> variants = variants(union, self);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(self)
                .addJavadoc(docs.type(union, oneOf(variants, unrecognized)))
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.SEALED)
                .addSuperinterfaces(types.classNames(interfaces.of(union.place())));
        variants.keySet().forEach(type::addPermittedSubclass);
        type.addPermittedSubclass(unrecognized);
        addCodec(type, union, self, unrecognized, variants);
        variants.forEach((name, variant) -> {
            if (types.wrappers().needed(variant)) {
                type.addType(wrapper(name, self, variant));
            }
        });
        return type.addType(unrecognized(unrecognized, self));
    }

    /** A type that is a variant twice is one here: the first. */
    private Map<ClassName, Variant> variants(UnionType union, ClassName self) {
        Map<ClassName, Variant> variants = new LinkedHashMap<>();
        for (Variant variant : union.variants()) {
            ClassName name = types.wrappers().needed(variant)
                    ? self.nestedClass(names.variant(variant.place()))
                    : types.className(((TypeRef.Named) variant.type()).place());
            variants.putIfAbsent(name, variant);
        }
        return variants;
    }

    private static CodeBlock oneOf(Map<ClassName, Variant> variants, ClassName unrecognized) {
        CodeBlock names = variants.keySet().stream()
                .map(name -> CodeBlock.of("{@link $T}", name))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("One of $L, or, should the API add a shape, {@link $T}.", names, unrecognized);
    }

    private void addCodec(
            TypeSpec.Builder type,
            UnionType union,
            ClassName self,
            ClassName unrecognized,
            Map<ClassName, Variant> variants) {
        CodeBlock start = CodeBlock.of(
                "$1T.<$2T, $3T>builder($3T.class, $3T::new, $3T::json)",
                types.runtime("UnionCodec"),
                self,
                unrecognized);
        List<CodeBlock> steps = new ArrayList<>();
        if (!union.discriminator().isEmpty()) {
            steps.add(CodeBlock.of("\n.discriminator($S)", union.discriminator()));
        }
        List<Match> all = variants.values().stream().map(Variant::match).toList();
        variants.forEach((name, variant) -> steps.add(CodeBlock.of(
                "\n.variant($>$>\n$T.class,\n$L,\n$L)$<$<",
                name,
                codec(name, variant),
                matches.emit(variant.match(), all, union.discriminator()))));
        if (steps.size() <= MAX_CHAIN) {
            CodeBlock chain = CodeBlock.of("$L$>$>$L\n.build()$<$<", start, CodeBlock.join(steps, ""));
            type.addField(types.codecField(self, chain));
        } else {
            type.addField(types.codecField(self, CodeBlock.of("codec()")));
            type.addMethod(codecInParts(self, start, steps));
        }
    }

    private MethodSpec codecInParts(ClassName self, CodeBlock start, List<CodeBlock> steps) {
        ClassName builder = types.runtime("UnionCodec").nestedClass("Builder");
        MethodSpec.Builder method = MethodSpec.methodBuilder("codec")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(types.runtime("JsonCodec"), self))
                .addStatement("$T codec = $L", ParameterizedTypeName.get(builder, self), start);
        for (int from = 0; from < steps.size(); from += MAX_CHAIN) {
            List<CodeBlock> part = steps.subList(from, Math.min(from + MAX_CHAIN, steps.size()));
            method.addStatement("codec$>$>$L$<$<", CodeBlock.join(part, ""));
        }
        return method.addStatement("return codec.build()").build();
    }

    /** Unions can contain each other, and then the codec of one is not there yet when that of the other is made. */
    private CodeBlock codec(ClassName name, Variant variant) {
        return variant.type() instanceof TypeRef.Named named && types.def(named.place()) instanceof UnionType
                ? CodeBlock.of("$T.lazy(() -> $T.CODEC)", types.runtime("JsonCodecs"), name)
                : CodeBlock.of("$T.CODEC", name);
    }

    private TypeSpec wrapper(ClassName name, ClassName self, Variant variant) {
        TypeName value = types.type(variant.type());
        CodeBlock codec = types.codec(variant.type());
        if (reachesUnion(variant.type())) {
            codec = CodeBlock.of("$T.lazy(() -> $L)", types.runtime("JsonCodecs"), codec);
        }
        CodeBlock wrapping =
                CodeBlock.of("$1T.wrapper($2L, $3T::new, $3T::value)", types.runtime("JsonCodecs"), codec, name);
        TypeSpec.Builder type = TypeSpec.recordBuilder(name, List.of(new ParameterSpec(value, "value")))
                .addJavadoc("$L", JavadocRenderer.of(variant.docs(), "A variant that is no object of its own."))
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .addSuperinterface(ParameterizedTypeName.get(types.runtime("Wrapper"), value))
                .addField(types.codecField(name, wrapping));
        if (variant.docs().deprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        if (copied(variant.type())) {
            type.addMethod(copying());
        }
        if (variant.secret()) {
            type.addMethod(toString("return $S", name.simpleName() + "[***]"));
        }
        return type.build();
    }

    private static MethodSpec toString(String statement, Object... arguments) {
        return ObjectEmitter.override("toString")
                .returns(String.class)
                .addStatement(statement, arguments)
                .build();
    }

    private static boolean copied(TypeRef type) {
        return type instanceof TypeRef.ListOf
                || type instanceof TypeRef.MapOf
                || type.equals(new TypeRef.Scalar(ScalarKind.BYTES));
    }

    private MethodSpec copying() {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Copies the value.")
                .addStatement(
                        "value = $T.requireNonNull($T.of(value), $S)", Objects.class, types.runtime("Copies"), "value")
                .build();
    }

    private boolean reachesUnion(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return reachesUnion(list.element());
        }
        if (type instanceof TypeRef.MapOf map) {
            return reachesUnion(map.value());
        }
        if (!(type instanceof TypeRef.Named named)) {
            return false;
        }
        TypeDef def = types.def(named.place());
        return def instanceof UnionType;
    }

    private TypeSpec unrecognized(ClassName name, ClassName self) {
        ParameterSpec json = new ParameterSpec(JavaTypes.nullable(ClassName.get(Object.class)), "json");
        return TypeSpec.recordBuilder(name, List.of(json))
                .addJavadoc("""
                        A shape that is newer than this code, kept as it came and written back unchanged.

                        @param json the value as plain Java objects""")
                .addAnnotation(ObjectEmitter.generated(types))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .addSuperinterface(types.runtime("UnknownVariant"))
                .addMethod(toString("return $S + $T.outline(json)", "Unrecognized ", types.runtime("Secrets")))
                .build();
    }
}
