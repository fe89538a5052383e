package com.withampersand.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laying out changes nothing but white space: tried on this module's own sources, with their line breaks taken
 * away.
 */
class LayoutMeaningTest {

    static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("golden"))
                    .sorted()
                    .toList();
            return sources.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void meansTheSameAsBefore(Path file) throws IOException {
        String source = Files.readString(file);
        String joined = joined(source);

        assertThat(tree(Layout.tidy(source))).isEqualTo(tree(source));
        assertThat(tree(Layout.tidy(joined))).isEqualTo(tree(joined));
        assertThat(Layout.tidy(Layout.tidy(joined))).isEqualTo(Layout.tidy(joined));
    }

    /**
     * Joins the lines that were broken for their length; whatever it does to comments, it does before both sides
     * look.
     */
    private static String joined(String source) {
        return source.contains("\"\"\"")
                ? source
                : source.replaceAll("\\(\n +(?=[^/* @])", "(")
                        .replaceAll("([,=])\n +(?=[^/* @])", "$1 ")
                        .replaceAll("\n +(?=\\.\\w)", "")
                        .replaceAll("\n +(?=(&& |\\|\\| |\\+ |\\? |: |throws |implements |permits ))", " ");
    }

    private static String tree(String source) throws IOException {
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///X.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        StringWriter errors = new StringWriter();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(errors, null, null, List.of("-proc:none"), null, List.of(file));
        String tree = task.parse().iterator().next().toString();
        assertThat(errors.toString()).as(source).isEmpty();
        // Comments are part of the tree; those of too long lines are wrapped.
        return tree.replaceAll("\\s+(\\*\\s+)*", " ");
    }
}
