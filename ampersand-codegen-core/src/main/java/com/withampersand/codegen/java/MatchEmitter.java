package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.model.UnionType.JsonKind;
import com.withampersand.codegen.model.UnionType.Match;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes how a variant is told from the others, as an expression. */
final class MatchEmitter {

    /** The columns that an expression may take on the line of the call that it is an argument of. */
    private static final int MAX_ON_A_LINE = 95;

    private final ClassName matcher;

    MatchEmitter(JavaTypes types) {
        this.matcher = types.runtime("Match");
    }

    /**
     * {@return how a variant is told}
     * @param all what tells each of the variants
     * @param discriminator the property that decides alone where it is present; empty if there is none
     */
    CodeBlock emit(Match match, List<Match> all, String discriminator) {
        List<CodeBlock> steps = new ArrayList<>();
        steps.add(start(match));
        if (!discriminator.isEmpty() && match.required().contains(discriminator)) {
            // Without it, JSON is not of this variant, whatever else it has.
            steps.add(CodeBlock.of(".required($S)", discriminator));
        } else {
            addProperties(steps, match, all, discriminator);
        }
        if (!match.tags().isEmpty()) {
            steps.add(CodeBlock.of(".tag($L)", strings(match.tags())));
        }
        int columns = steps.stream().mapToInt(step -> step.toString().length()).sum();
        return columns <= MAX_ON_A_LINE + matcher.packageName().length()
                ? CodeBlock.join(steps, "")
                : CodeBlock.builder()
                        .add("$>$>")
                        .add(CodeBlock.join(steps, "\n"))
                        .add("$<$<")
                        .build();
    }

    private void addProperties(List<CodeBlock> steps, Match match, List<Match> all, String discriminator) {
        if (!match.required().isEmpty()) {
            steps.add(CodeBlock.of(".required($L)", strings(match.required())));
        }
        List<String> optional = match.optional().stream()
                .filter(name -> !isOptionalInAll(name, all))
                .toList();
        if (!optional.isEmpty()) {
            steps.add(CodeBlock.of(".optional($L)", strings(optional)));
        }
        match.constants().forEach((property, values) -> {
            if (!property.equals(discriminator)
                    && differs(property, values, all, other -> other.constants().get(property))) {
                steps.add(CodeBlock.of(".constant($S, $L)", property, strings(values)));
            }
        });
        match.propertyKinds().forEach((property, kind) -> {
            if (!property.equals(discriminator)
                    && differs(
                            property, kind, all, other -> other.propertyKinds().get(property))) {
                steps.add(CodeBlock.of(".kind($S, $T.Kind.$L)", property, matcher, kind));
            }
        });
    }

    /** What counts for each variant alike makes none of them closer. */
    private static boolean isOptionalInAll(String name, List<Match> all) {
        return all.stream()
                .filter(other -> other.kinds().contains(JsonKind.OBJECT))
                .allMatch(other -> other.optional().contains(name));
    }

    private CodeBlock start(Match match) {
        if (match.kinds().contains(JsonKind.OBJECT) && match.kinds().size() == 1) {
            return CodeBlock.of("$T.object()", matcher);
        }
        CodeBlock kinds = match.kinds().stream()
                .sorted()
                .map(kind -> CodeBlock.of("$T.Kind.$L", matcher, kind))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.of($L)", matcher, kinds);
    }

    /** What all variants say of a property alike tells none of them apart. */
    private static boolean differs(
            String property, Object mine, List<Match> all, Function<Match, @Nullable Object> theirs) {
        return all.stream()
                .filter(other ->
                        other.required().contains(property) || other.optional().contains(property))
                .anyMatch(other -> !mine.equals(theirs.apply(other)));
    }

    /** The line is broken where the next string would be too far to the right. */
    private static CodeBlock strings(Collection<String> strings) {
        return strings.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(",$W"));
    }
}
