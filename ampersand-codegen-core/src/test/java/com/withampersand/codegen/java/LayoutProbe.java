package com.withampersand.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.source.JavaFile;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.ParameterSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import java.io.IOException;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Types to lay out, and what comes of them. */
final class LayoutProbe {

    static final TypeName MAP = ParameterizedTypeName.get(Map.class, String.class, Integer.class);

    private LayoutProbe() {}

    static String render(TypeSpec type) {
        return Layout.render(new JavaFile("probe", type)).text();
    }

    /** {@return the text of a type that compiles and keeps the columns} */
    static String body(TypeSpec type) throws IOException {
        String text = render(type);
        assertThat(StrictCompiler.complaints(Map.of("probe/" + type.name() + ".java", text)))
                .as(text)
                .isEmpty();
        assertThat(text.lines()).as(text).allMatch(line -> line.length() <= Layout.COLUMNS);
        return text.substring(text.indexOf("\n\n", text.indexOf("import ") + 1) + 2);
    }

    static TypeSpec.Builder type(String name) {
        return TypeSpec.classBuilder(name).addModifiers(Modifier.FINAL);
    }

    static MethodSpec.Builder method(int parameters, String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).returns(MAP);
        for (int i = 0; i < parameters; i++) {
            method.addParameter(new ParameterSpec(MAP, name + i));
        }
        return method.addStatement("return $N0", name);
    }
}
