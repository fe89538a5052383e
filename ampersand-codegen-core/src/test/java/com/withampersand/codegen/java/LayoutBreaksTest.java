package com.withampersand.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.FieldSpec;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Lines that are too long, broken where palantir-java-format breaks them. */
class LayoutBreaksTest {

    @Test
    void signaturesThatDoNotFitAreBrokenAsPalantirDoes() throws IOException {
        TypeSpec type = LayoutProbe.type("Signatures")
                .addMethod(LayoutProbe.method(2, "two").build())
                .addMethod(LayoutProbe.method(3, "several").build())
                .addMethod(LayoutProbe.method(1, "withExceptionOnALineOfItsOwn")
                        .addException(IOException.class)
                        .addException(TimeoutException.class)
                        .build())
                .addMethod(LayoutProbe.method(4, "eachOnALineOfItsOwn")
                        .addAnnotation(Deprecated.class)
                        .addJavadoc("@deprecated $L", "it is old")
                        .addException(IOException.class)
                        .build())
                .build();

        assertThat(LayoutProbe.body(type)).isEqualTo("""
            final class Signatures {
                Map<String, Integer> two(Map<String, Integer> two0, Map<String, Integer> two1) {
                    return two0;
                }

                Map<String, Integer> several(
                        Map<String, Integer> several0, Map<String, Integer> several1, Map<String, Integer> several2) {
                    return several0;
                }

                Map<String, Integer> withExceptionOnALineOfItsOwn(Map<String, Integer> withExceptionOnALineOfItsOwn0)
                        throws IOException, TimeoutException {
                    return withExceptionOnALineOfItsOwn0;
                }

                /** @deprecated it is old */
                @Deprecated
                Map<String, Integer> eachOnALineOfItsOwn(
                        Map<String, Integer> eachOnALineOfItsOwn0,
                        Map<String, Integer> eachOnALineOfItsOwn1,
                        Map<String, Integer> eachOnALineOfItsOwn2,
                        Map<String, Integer> eachOnALineOfItsOwn3)
                        throws IOException {
                    return eachOnALineOfItsOwn0;
                }
            }
            """);
    }

    @Test
    void headsOfTypesAreBrokenBeforeTheirClauses() throws IOException {
        TypeSpec.Builder union =
                TypeSpec.interfaceBuilder(ClassName.get("probe", "Union")).addModifiers(Modifier.SEALED);
        for (int i = 0; i < 8; i++) {
            ClassName name = ClassName.get("probe", "Union", "VariantWithSomeName" + i);
            union.addType(TypeSpec.recordBuilder(name, List.of())
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .addSuperinterface(ClassName.get("probe", "Union"))
                    .build());
            union.addPermittedSubclass(name);
        }

        assertThat(LayoutProbe.body(union.build())).startsWith("""
            sealed interface Union
                    permits Union.VariantWithSomeName0,
                            Union.VariantWithSomeName1,
            """);
    }

    @Test
    void statementsThatDoNotFitAreBroken() throws IOException {
        TypeSpec type = LayoutProbe.type("Statements")
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(Map.class, String.class, String.class),
                                "SOME_RATHER_LONG_NAME_FOR_A_MAP",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(
                                "$T.of($S, $S, $S, $S)",
                                Map.class,
                                "one, two",
                                "three.four(",
                                "five) + \"",
                                "six ? seven : eight")
                        .build())
                .addMethod(MethodSpec.methodBuilder("chain")
                        .returns(String.class)
                        .addStatement(
                                "return new $T().append($S).append($S).append($S).append($L).append($S).toString()",
                                StringBuilder.class,
                                ".append(x)",
                                "two words",
                                "x".repeat(20),
                                "SOME_RATHER_LONG_NAME_FOR_A_MAP.get(\"one, two\")",
                                "(")
                        .build())
                .addMethod(MethodSpec.methodBuilder("logic")
                        .returns(boolean.class)
                        .addParameter(String.class, "parameter")
                        .addStatement(
                                "return parameter.equals($S) && parameter.contains($S) && !parameter.isEmpty() ||"
                                        + " parameter.length() > 12345",
                                "a && b",
                                "c || d")
                        .build())
                .addMethod(MethodSpec.methodBuilder("choice")
                        .returns(String.class)
                        .addParameter(String.class, "parameter")
                        .addStatement("return parameter.isEmpty() ? $S : $S", "q ? ".repeat(12), "z : ".repeat(12))
                        .build())
                .addMethod(MethodSpec.methodBuilder("condition")
                        .addParameter(String.class, "parameter")
                        .beginControlFlow(
                                "if (parameter.equals($S) || parameter.equals($S) || parameter.equals($S))",
                                "x".repeat(20),
                                "y".repeat(20),
                                ") {")
                        .addStatement(
                                "throw new $T($S + parameter + $S)",
                                IllegalStateException.class,
                                "m".repeat(50),
                                "n".repeat(40))
                        .endControlFlow()
                        .build())
                .build();

        assertThat(LayoutProbe.body(type))
                .contains("    private static final Map<String, String> SOME_RATHER_LONG_NAME_FOR_A_MAP =\n"
                        + "            Map.of(\"one, two\", ")
                .contains("""
                            return new StringBuilder()
                                    .append(".append(x)")
                                    .append("two words")
                    """)
                .contains("        return parameter.equals(\"a && b\") && parameter.contains(\"c || d\") &&"
                        + " !parameter.isEmpty()\n"
                        + "                || parameter.length() > 12345;\n")
                .contains("        return parameter.isEmpty()\n                ? \"q ? ")
                .contains("""
                            if (parameter.equals("xxxxxxxxxxxxxxxxxxxx")
                                    || parameter.equals("yyyyyyyyyyyyyyyyyyyy")
                    """)
                .contains("                || parameter.equals(\") {\")) {\n")
                .contains("            throw new IllegalStateException(\"" + "m".repeat(50)
                        + "\" + parameter\n                    + \"n");
    }

    @Test
    void statementsThatWereBrokenBadlyAreBrokenAgain() {
        String arguments =
                "(Some.class, value -> value instanceof Some some ? some.json() : null, Thing::thing, Other::other)";
        String source = "class C {\n    Thing<Other> THING = Thing.<Other>make" + arguments
                + "\n"
                + "    .first(\"a\",\n"
                + "        \"b\")\n"
                + "    .second();\n\n"
                + "    void m() {\n"
                + "        call(\n"
                + "        1,\n"
                + "        2);\n"
                + "        fine(\n"
                + "                1);\n"
                + "    }\n"
                + "}\n";

        assertThat(Layout.tidy(source)).isEqualTo("""
            class C {
                Thing<Other> THING = Thing.<Other>make(
                                Some.class, value -> value instanceof Some some ? some.json() : null, Thing::thing, Other::other)
                        .first("a", "b")
                        .second();

                void m() {
                    call(1, 2);
                    fine(
                            1);
                }
            }
            """);
    }

    @Test
    void listsFillTheirLinesAndANameStaysWithItsValue() throws IOException {
        StringBuilder pairs = new StringBuilder("\"first, of (all)\", 0");
        for (int i = 1; i < 10; i++) {
            pairs.append(",$W\"name").append(i).append("\", 100_000_00").append(i);
        }
        TypeSpec type = LayoutProbe.type("Lists")
                .addMethod(MethodSpec.methodBuilder("lists")
                        .addStatement("$T.of($L)", Map.class, CodeBlock.of(pairs.toString()))
                        .addStatement("String.join($S,$W$S,$W$S)", "-".repeat(40), "-".repeat(30), "-".repeat(16))
                        .build())
                .build();

        assertThat(LayoutProbe.body(type)).isEqualTo("""
            final class Lists {
                void lists() {
                    Map.of("first, of (all)", 0, "name1", 100_000_001, "name2", 100_000_002, "name3", 100_000_003,
                            "name4", 100_000_004, "name5", 100_000_005, "name6", 100_000_006, "name7", 100_000_007,
                            "name8", 100_000_008, "name9", 100_000_009);
                    String.join("----------------------------------------", "------------------------------", "----------------");
                }
            }
            """);
    }
}
