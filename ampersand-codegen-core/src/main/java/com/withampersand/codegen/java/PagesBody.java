package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.withampersand.codegen.java.ObjectShape.Field;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Pagination;
import com.withampersand.codegen.model.Pagination.End;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.naming.NamedApi;
import com.withampersand.codegen.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes how the pages of an operation follow from its calls. */
final class PagesBody {

    private final Names names;
    private final JavaTypes types;

    PagesBody(NamedApi named, JavaTypes types) {
        this.names = named.names();
        this.types = types;
    }

    /** The statement that returns the pages, from the call with these arguments on. */
    CodeBlock of(Signature signature, Pagination pagination, List<String> arguments) {
        TypeRef result = signature.operation().result().type();
        String page = Identifiers.free("page", signature.taken(), "OfItems");
        String call = signature.callMethod() + "(" + String.join(", ", arguments) + ")";
        CodeBlock items = value(result, pagination.items(), page, CodeBlock.of("$T.of()", List.class));
        List<CodeBlock> parts = new ArrayList<>();
        if (pagination instanceof Pagination.Token token) {
            parts.add(CodeBlock.of("return $T.of($L", types.runtime("Pages"), call));
            parts.add(CodeBlock.of("$S", token.parameter()));
            parts.add(items);
            parts.add(text(result, token.next(), page));
        } else if (pagination instanceof Pagination.Offset offset) {
            parts.add(CodeBlock.of("return $T.byOffset($L", types.runtime("CountedPages"), call));
            parts.add(CodeBlock.of("$S", offset.parameter()));
            parts.add(items);
            parts.addAll(end(result, offset.end(), page));
        } else if (pagination instanceof Pagination.PageNumber number) {
            parts.add(CodeBlock.of("return $T.byNumber($L", types.runtime("CountedPages"), call));
            parts.add(CodeBlock.of("$S, $L", number.parameter(), number.first()));
            parts.add(items);
            parts.addAll(end(result, number.end(), page));
        } else if (pagination instanceof Pagination.NextUrl url) {
            parts.add(CodeBlock.of("return $T.byUrl($L", types.runtime("LinkedPages"), call));
            parts.add(items);
            parts.add(value(result, url.next(), page, CodeBlock.of("null")));
        } else {
            parts.add(CodeBlock.of("return $T.byHeader($L", types.runtime("LinkedPages"), call));
            parts.add(items);
        }
        return CodeBlock.of("$L)", CodeBlock.join(parts, ", "));
    }

    private List<CodeBlock> end(TypeRef result, @Nullable End end, String page) {
        if (end == null) {
            return List.of();
        }
        String method = switch (end.sign()) {
            case HAS_MORE -> "byHasMore";
            case PAGE_COUNT -> "byPageCount";
            case TOTAL -> "byTotal";
        };
        CodeBlock value = value(result, end.path(), page, CodeBlock.of("null"));
        return List.of(CodeBlock.of("$T.$L($L)", types.runtime("LastPage"), method, value));
    }

    /** A function to the text of a scalar. */
    private CodeBlock text(TypeRef result, List<String> path, String page) {
        List<Step> steps = steps(result, path);
        if (steps.get(steps.size() - 1).isText()) {
            return value(result, path, page, CodeBlock.of("null"));
        }
        CodeBlock chain = chain(steps, page);
        CodeBlock value = surelyThere(steps) ? chain : CodeBlock.of("$L.orElse(null)", chain);
        return CodeBlock.of("$L -> $T.toString($L, null)", page, Objects.class, value);
    }

    /** A function to what a path leads to. */
    private CodeBlock value(TypeRef result, List<String> path, String page, CodeBlock otherwise) {
        List<Step> steps = steps(result, path);
        if (steps.isEmpty()) {
            return CodeBlock.of("$1L -> $1L", page);
        }
        if (steps.size() == 1) {
            return CodeBlock.of("$T::$L", steps.get(0).owner(), steps.get(0).accessor());
        }
        CodeBlock chain = chain(steps, page);
        return surelyThere(steps)
                ? CodeBlock.of("$L -> $L", page, chain)
                : CodeBlock.of("$L -> $L\n        .orElse($L)", page, chain, otherwise);
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
                    types.className(object.place()),
                    field.name(),
                    field.throwsIfMissing() || field.isContainer(),
                    field.type().equals(ClassName.get(String.class))));
            at = field.property().type();
        }
        return steps;
    }

    /** An accessor on the way to the items or the token. */
    private record Step(ClassName owner, String accessor, boolean surelyThere, boolean isText) {}
}
