package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.withampersand.codegen.java.ObjectShape.Field;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Operation.Pagination;
import com.withampersand.codegen.model.Operation.Parameter;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.naming.NamedApi;
import com.withampersand.codegen.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes how the pages of an operation follow from its calls. */
final class PagesBody {

    private final Names names;
    private final JavaTypes types;

    PagesBody(NamedApi named, JavaTypes types) {
        this.names = named.names();
        this.types = types;
    }

    CodeBlock of(Signature signature, Pagination pagination) {
        String token = Identifiers.free("token", signature.taken(), "OfPage");
        String page = Identifiers.free("page", signature.taken(), "OfItems");
        TypeRef result = signature.operation().result().type();
        return CodeBlock.builder()
                .add("return $T.of(\n", types.runtime("Pages"))
                .add("$L -> $L,\n", token, call(signature, pagination, token))
                .add("$L,\n", items(result, pagination.itemsPath(), page))
                .add("$L)", token(result, pagination.tokenPath(), page))
                .build();
    }

    private CodeBlock call(Signature signature, Pagination pagination, String token) {
        Parameter asked = signature.tokenParameter(pagination).orElseThrow();
        List<CodeBlock> arguments = new ArrayList<>();
        signature.requiredNames().forEach(name -> arguments.add(CodeBlock.of("$L", name)));
        arguments.add(CodeBlock.of(
                "$1L == null ? params : params.andThen(values -> values.$2L($1L))",
                token,
                names.parameter(signature.operation(), asked)));
        boolean fits =
                signature.requiredNames().stream().mapToInt(String::length).sum() < 10;
        return CodeBlock.of(
                fits ? "$L($L)" : "$L(\n        $L)",
                signature.callMethod(),
                CodeBlock.join(arguments, fits ? ", " : ",\n        "));
    }

    private CodeBlock items(TypeRef result, List<String> path, String page) {
        List<Step> steps = steps(result, path);
        if (steps.size() == 1) {
            return CodeBlock.of("$T::$L", steps.get(0).owner(), steps.get(0).accessor());
        }
        CodeBlock chain = chain(steps, page);
        return surelyThere(steps)
                ? CodeBlock.of("$L -> $L", page, chain)
                : CodeBlock.of("$L -> $L\n        .orElse($T.of())", page, chain, List.class);
    }

    private CodeBlock token(TypeRef result, List<String> path, String page) {
        List<Step> steps = steps(result, path);
        if (steps.size() == 1) {
            return CodeBlock.of("$T::$L", steps.get(0).owner(), steps.get(0).accessor());
        }
        CodeBlock chain = chain(steps, page);
        return surelyThere(steps)
                ? CodeBlock.of("$L -> $L", page, chain)
                : CodeBlock.of("$L -> $L\n        .orElse(null)", page, chain);
    }

    /** Accessors one after the other, from the first that may give null on inside an {@link Optional}. */
    private static CodeBlock chain(List<Step> steps, String page) {
        CodeBlock chain = CodeBlock.of("$L", page);
        boolean optional = false;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (optional) {
                chain = CodeBlock.of("$L\n        .map($T::$L)", chain, step.owner(), step.accessor());
            } else if (step.surelyThere() || i == steps.size() - 1) {
                chain = CodeBlock.of("$L.$L()", chain, step.accessor());
            } else {
                chain = CodeBlock.of("$T.ofNullable($L.$L())", Optional.class, chain, step.accessor());
                optional = true;
            }
        }
        return chain;
    }

    /** Whether no step but the last may give null. */
    private static boolean surelyThere(List<Step> steps) {
        return steps.subList(0, steps.size() - 1).stream().allMatch(Step::surelyThere);
    }

    private List<Step> steps(TypeRef result, List<String> path) {
        List<Step> steps = new ArrayList<>();
        TypeRef at = result;
        for (String name : path) {
            if (!(at instanceof TypeRef.Named owner && types.def(owner.place()) instanceof ObjectType object)) {
                throw new IllegalArgumentException("No object has the property " + name + " of the path " + path);
            }
            Field field = new ObjectShape(object, names, types)
                    .fields().stream()
                            .filter(candidate -> candidate.wireName().equals(name))
                            .findFirst()
                            .orElseThrow();
            steps.add(new Step(
                    types.className(object.place()), field.name(), field.throwsIfMissing() || field.isContainer()));
            at = field.property().type();
        }
        return steps;
    }

    /** An accessor on the way to the items or the token. */
    private record Step(ClassName owner, String accessor, boolean surelyThere) {}
}
