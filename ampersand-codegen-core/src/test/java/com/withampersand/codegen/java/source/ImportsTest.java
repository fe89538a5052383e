package com.withampersand.codegen.java.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

class ImportsTest {

    private static final String HOME = "com.acme";

    @Test
    void whatIsNamedIsImportedButForJavaLangAndThePackage() {
        String text = text(type("Box", List.class, String.class, ClassName.get(HOME, "Lid")));

        assertThat(text).startsWith("package com.acme;\n\nimport java.util.List;\n\nclass Box {\n");
        assertThat(text).contains("    List f0;\n", "    String f1;\n", "    Lid f2;\n");
    }

    @Test
    void ofTwoOfOneNameTheFirstIsImported() {
        assertThat(text(type("Box", java.util.Date.class, java.sql.Date.class)))
                .contains("import java.util.Date;\n", "    Date f0;\n", "    java.sql.Date f1;\n");
    }

    @Test
    void whatThePackageHasIsNeverHidden() {
        assertThat(text(type("Box", String.class, ClassName.get(HOME, "String"))))
                .contains("    java.lang.String f0;\n", "    String f1;\n");
    }

    @Test
    void theTypeItselfAndWhatIsInItHideOthers() {
        TypeSpec.Builder box = type("List", List.class, Map.Entry.class, ClassName.get(HOME, "List", "Entry"));
        box.addType(type("Entry", Map.Entry.class, ClassName.get(HOME, "List", "Entry"))
                .build());

        assertThat(text(box))
                .contains("import java.util.Map;\n")
                .contains("    java.util.List f0;\n", "    Map.Entry f1;\n", "    Entry f2;\n");
    }

    @Test
    void theHeadOfATypeDoesNotSeeWhatIsInIt() {
        ClassName part = ClassName.get(HOME, "Box", "Part");
        TypeSpec.Builder box = type("Box", part)
                .addPermittedSubclass(part)
                .addModifiers(Modifier.SEALED)
                .addJavadoc("See {@link $T} and {@link $T}.", part, List.class);
        box.addType(type("Part").superclass(ClassName.get(HOME, "Box")).build());

        assertThat(text(box))
                .contains("import java.util.List;\n", "{@link Box.Part} and {@link List}", "permits Box.Part {\n")
                .contains("    Part f0;\n");
    }

    @Test
    void someNamesAreAlwaysQualified() {
        TypeSpec.Builder inner = type("Inner", java.util.Date.class).alwaysQualify(List.of("Date", "Integer"));

        assertThat(text(type("Box", Integer.class).addType(inner.build())))
                .contains("    java.lang.Integer f0;\n", "        java.util.Date f0;\n")
                .doesNotContain("import");
    }

    @Test
    void namesWithoutAPackageAreLeftAlone() {
        assertThat(text(type("Box", ClassName.get("", "com.acme.Lid", "Knob"), ClassName.get("", "Lid"))))
                .contains("    com.acme.Lid.Knob f0;\n", "    Lid f1;\n")
                .doesNotContain("import");
    }

    @Test
    void aFileWithoutAPackageHasNoLineForIt() {
        JavaFile file = new JavaFile(
                "", type("Box", List.class, ClassName.get("", "Lid")).build());

        assertThat(file).hasToString("import java.util.List;\n\nclass Box {\n    List f0;\n\n    Lid f1;\n}\n");
        assertThat(file).hasToString(JavaPoetCopy.text(file));
    }

    private static TypeSpec.Builder type(String name, Object... types) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name);
        List<TypeName> names = Arrays.stream(types)
                .map(each -> each instanceof TypeName typeName ? typeName : TypeName.get((Class<?>) each))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            type.addField(names.get(i), "f" + i);
        }
        return type;
    }

    /** The text, of which JavaPoet thinks the same. */
    private static String text(TypeSpec.Builder type) {
        JavaFile file = new JavaFile(HOME, type.build());
        assertThat(file).hasToString(JavaPoetCopy.text(file));
        return file.toString();
    }
}
