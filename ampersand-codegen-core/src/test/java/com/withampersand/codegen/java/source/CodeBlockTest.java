package com.withampersand.codegen.java.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeBlockTest {

    private static final com.palantir.javapoet.AnnotationSpec NULLABLE = com.palantir.javapoet.AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    @Test
    void aFormatTakesItsArgumentsInTurnOrByNumber() {
        assertThat(CodeBlock.of("$L = $S; $$ $N", 1, "a\"b", "name")).hasToString("1 = \"a\\\"b\"; $ name");
        assertThat(CodeBlock.of("$2L $1L $2L", "a", "b")).hasToString("b a b");
        assertThat(CodeBlock.of("($L)", CodeBlock.of("$S$L", "a", CodeBlock.of("b"))))
                .hasToString("(\"a\"b)");
    }

    /** Else a mistake in an emitter would show in the code of some description only. */
    @ParameterizedTest
    @ValueSource(strings = {"$", "$L", "$L $L $L", "$3L", "$X $L $L", "$T$T"})
    void aFormatThatDoesNotFitIsRefused(String format) {
        assertThatThrownBy(() -> CodeBlock.of(format, "one", "two"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(format);
    }

    @Test
    void namesAreText() {
        assertThatThrownBy(() -> CodeBlock.of("$N", 1)).hasMessageContaining("no name: 1");
    }

    @Test
    void onlyWhatNothingWasAddedToIsEmpty() {
        assertThat(CodeBlock.of("").isEmpty()).isTrue();
        assertThat(CodeBlock.join(List.of(), ",").isEmpty()).isTrue();
        assertThat(CodeBlock.of("$L", "").isEmpty()).isFalse();
    }

    @Test
    void blocksAreJoined() {
        List<CodeBlock> blocks = List.of(CodeBlock.of("a"), CodeBlock.of("b"), CodeBlock.of("c"));

        assertThat(CodeBlock.join(blocks, ",$W")).hasToString("a, b, c");
        assertThat(blocks.stream().collect(CodeBlock.joining("$$", "($$", ")"))).hasToString("($a$b$c)");
    }

    /** JavaPoet loses what follows the last place of a block to break a line, unless a line ends after it. */
    @Test
    void nothingIsLostBehindAPlaceToBreakTheLine() {
        assertThat(CodeBlock.of("$L$W$L", "a".repeat(98), "b")).hasToString("a".repeat(98) + " b");
        assertThat(CodeBlock.of("$L$W$L", "a".repeat(99), "b")).hasToString("a".repeat(99) + "\n    b");
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void isWrittenAsJavaPoetDoes(CodeBlock block) {
        assertThat(block).hasToString(JavaPoetCopy.text(block));
    }

    static Stream<CodeBlock> blocks() {
        TypeName strings = ParameterizedTypeName.get(List.class, String.class);
        TypeName entry = ClassName.get(Map.Entry.class).annotated(NULLABLE);
        return Stream.of(
                CodeBlock.of("$S", "tab\t quote' \" back\\ bell\u0007 two\nlines\n"),
                CodeBlock.of("$T $T", strings, strings.annotated(NULLABLE)),
                CodeBlock.of("$T $T", entry, int[][].class),
                CodeBlock.of("$T", ArrayTypeName.of(byte[].class).annotated(NULLABLE)),
                CodeBlock.of("$T", WildcardTypeName.supertypeOf(String.class)),
                CodeBlock.of("$T", WildcardTypeName.subtypeOf(strings)),
                CodeBlock.of("$T $T", WildcardTypeName.subtypeOf(Object.class), void.class),
                CodeBlock.builder()
                        .addStatement("call($L)", "one,\ntwo,\n\nthree")
                        .beginControlFlow("if ($L)", "a")
                        .addStatement(CodeBlock.of("$>$>a()\n.b()$<$<"))
                        .endControlFlow()
                        .build(),
                words(12),
                words(13),
                words(40),
                CodeBlock.of("$L$W$L\n$L", "a".repeat(98), "b", "c".repeat(200)),
                CodeBlock.of("$L$W$L\n$L", "a".repeat(99), "b", "c".repeat(200)),
                CodeBlock.of("$L$Z$T$W$T\n", "a".repeat(90), strings, strings));
    }

    private static CodeBlock words(int count) {
        return Stream.generate(() -> CodeBlock.of("$S", "word"))
                .limit(count)
                .collect(CodeBlock.joining(",$W", "$[f(", ");\n$]"));
    }
}
