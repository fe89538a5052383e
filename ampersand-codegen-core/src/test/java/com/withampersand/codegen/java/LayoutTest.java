package com.withampersand.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.EnumConstant;
import com.withampersand.codegen.java.source.FieldSpec;
import com.withampersand.codegen.java.source.JavaFile;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void pathFollowsThePackage() {
        JavaFile file = new JavaFile("a.b", LayoutProbe.type("C").build());

        assertThat(Layout.render(file).path()).isEqualTo("a/b/C.java");
        assertThat(Layout.render(new JavaFile("", LayoutProbe.type("C").build()))
                        .path())
                .isEqualTo("C.java");
    }

    @Test
    void shortCommentsTakeOneLineAndPlainFieldsStandTogether() throws IOException {
        TypeSpec type = LayoutProbe.type("Short")
                .addJavadoc("$L", "A short one.")
                .addField(String.class, "first", Modifier.PUBLIC)
                .addField(String.class, "second", Modifier.PUBLIC)
                .addField(FieldSpec.builder(TypeName.get(String.class), "told", Modifier.PUBLIC)
                        .addJavadoc("$L", "Told.")
                        .build())
                .addField(String.class, "third", Modifier.PUBLIC)
                .addField(FieldSpec.builder(TypeName.get(String.class), "made", Modifier.PUBLIC)
                        .initializer("$S", "x = {")
                        .build())
                .addField(String.class, "fourth", Modifier.PUBLIC)
                .addMethod(MethodSpec.constructorBuilder().build())
                .build();

        assertThat(LayoutProbe.render(type)).isEqualTo("""
            package probe;

            /** A short one. */
            final class Short {
                public String first;
                public String second;

                /** Told. */
                public String told;

                public String third;

                public String made = "x = {";

                public String fourth;

                Short() {}
            }
            """);
    }

    @Test
    void commentsThatDoNotFitKeepTheirLinesAndAreWrapped() throws IOException {
        String words =
                "word ".repeat(25) + "{@code one two} <a href=\"https://example.org\">three four</a> a@b and so on";
        TypeSpec type = LayoutProbe.type("Wrapped")
                .addField(FieldSpec.builder(TypeName.INT, "one", Modifier.PUBLIC)
                        .addJavadoc("$L", "word ".repeat(20) + "12345678.")
                        .build())
                .addField(FieldSpec.builder(TypeName.INT, "two", Modifier.PUBLIC)
                        .addJavadoc("$L", "word ".repeat(20) + "123456789.")
                        .build())
                .addMethod(LayoutProbe.method(1, "m")
                        .addJavadoc("$L\n\n@param m0 $L\n", words, words)
                        .addJavadoc("@apiNote <pre>\n    {\n\n    }\n</pre>")
                        .build())
                .build();

        assertThat(LayoutProbe.body(type))
                .contains("    /** " + "word ".repeat(20) + "12345678. */\n")
                .contains("    /**\n     * " + "word ".repeat(20) + "123456789.\n     */\n")
                .contains("     * word word word {@code one two} <a href=\"https://example.org\">three four</a> a@b and"
                        + " so on\n"
                        + "     *\n"
                        + "     * @param m0 word")
                .contains("     *     word word")
                .contains("     * @apiNote <pre>\n     *     {\n     *\n     *     }\n     * </pre>\n     */\n");
    }

    @Test
    void textBlocksAndStringsAreLeftAlone() {
        String source = """
            class C {
                String s = ""\"
                        /**
                         * not a comment
                         */
                        private int a;

                        private int b;  \t
                        class X {

                        \\""\" {
                        }

                    ""\";

                String t = "/** { \\" ";
                char c = '"';

                // remark {

                int a;

            }
            """;

        assertThat(Layout.tidy(source)).isEqualTo(source.replace("int a;\n\n}", "int a;\n}"));
    }

    @Test
    void blanksAreTidied() {
        String source = """
            class C {


                void m() {

                    int a;


                    int b;

                }


            }
            """;

        for (String end : List.of("\n", "\r\n", "\r", " \t \n")) {
            assertThat(Layout.tidy(source.replace("\n", end)))
                    .isEqualTo("class C {\n    void m() {\n        int a;\n\n        int b;\n    }\n}\n");
        }
    }

    @Test
    void constantsWithoutCommentsStandTogether() throws IOException {
        TypeSpec type = TypeSpec.enumBuilder("Colour")
                .addEnumConstant(EnumConstant.of("RED"))
                .addEnumConstant(EnumConstant.of("GREEN"))
                .addEnumConstant(new EnumConstant("BLUE", CodeBlock.of("Told."), CodeBlock.of("")))
                .addMethod(MethodSpec.methodBuilder("m").build())
                .build();

        assertThat(LayoutProbe.render(type))
                .contains("enum Colour {\n    RED,\n    GREEN,\n\n    /** Told. */\n    BLUE;\n\n    void m() {}\n}\n");
    }

    @Test
    void aLargeFileTakesNoTime() {
        String member = """
                private static void someMethod(String first, String second) {
                    call(first, second);
                }

            """;
        String source = "class C {\n" + member.repeat(20_000) + "}\n";

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(Layout.tidy(source)).hasSizeLessThan(source.length());
        });
    }

    @Test
    void layingOutTwiceIsLayingOutOnce() {
        List<String> texts = List.copyOf(JavadocProbe.sources(List.of("a\n\n- b\n- c\n\n`d` " + "word ".repeat(60)))
                .values());

        assertThat(Layout.tidy(texts.get(0))).isEqualTo(texts.get(0));
    }
}
