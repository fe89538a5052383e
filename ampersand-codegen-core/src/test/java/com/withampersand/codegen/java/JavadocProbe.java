package com.withampersand.codegen.java;

import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.source.FieldSpec;
import com.withampersand.codegen.java.source.JavaFile;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.model.Docs;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Classes that hold texts as comments of every form. */
final class JavadocProbe {

    private JavadocProbe() {}

    /** {@return a source file for each text} */
    static Map<String, String> sources(List<String> texts) {
        Map<String, String> sources = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            GeneratedFile file = Layout.render(new JavaFile("probe", type("Probe" + i, texts.get(i))));
            sources.put(file.path(), file.text());
        }
        return sources;
    }

    private static TypeSpec type(String name, String text) {
        Docs summarised = new Docs("Summary of " + text, text, List.of("Default: " + text, "`" + text + "`"), true);
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L", Rendered.block(text))
                .addField(FieldSpec.builder(TypeName.INT, "field", Modifier.PUBLIC, Modifier.FINAL)
                        .addJavadoc("$L", Rendered.block(text, 40))
                        .initializer("1")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("get")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(int.class)
                        .addJavadoc("{@return $L}", JavadocRenderer.sentence(text))
                        .addStatement("return field")
                        .build())
                .addMethod(MethodSpec.methodBuilder("set")
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(int.class, "value")
                        .addJavadoc("$L", JavadocRenderer.of(new Docs("", text, List.of(), false), "Fallback."))
                        .addJavadoc("\n\n@param value $L\n", "the value " + JavadocRenderer.sentence(text))
                        .build())
                .addMethod(MethodSpec.methodBuilder("old")
                        .addAnnotation(Deprecated.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("$L", JavadocRenderer.of(summarised, "Fallback."))
                        .build())
                .build();
    }
}
