package com.withampersand.codegen.java;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The compiler as strict as users of generated code may have it. */
final class StrictCompiler {

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final List<String> OPTIONS = List.of(
            "--release", "17", "-Xlint:all", "-Werror", "-Xdoclint:all,-missing", "-proc:none", "-implicit:none");

    private StrictCompiler() {}

    /** {@return what javac says of the sources, by path; empty if it says nothing} */
    static String complaints(Map<String, String> sources) throws IOException {
        Path output = Files.createTempDirectory("strict");
        try {
            return complaints(sources, output);
        } finally {
            delete(output);
        }
    }

    /** The same, with the classes in a folder. */
    static String complaints(Map<String, String> sources, Path output) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Source> units = sources.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".java"))
                .map(entry -> new Source(entry.getKey(), entry.getValue()))
                .toList();
        try (JavaFileManager files = JAVAC.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<String> options = new ArrayList<>(OPTIONS);
            options.addAll(List.of("-d", output.toString()));
            boolean compiled = JAVAC.getTask(null, files, diagnostics, options, null, units)
                    .call();
            String said = diagnostics.getDiagnostics().stream()
                    .map(diagnostic -> diagnostic + "\n" + context(diagnostic))
                    .collect(Collectors.joining("\n"));
            return compiled || !said.isEmpty() ? said : "javac failed without a word";
        }
    }

    private static String context(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (!(diagnostic.getSource() instanceof Source source)) {
            return "";
        }
        List<String> lines = source.text.lines().toList();
        int line = (int) diagnostic.getLineNumber();
        return String.join("\n", lines.subList(Math.max(line - 6, 0), Math.min(line + 3, lines.size())));
    }

    private static void delete(Path root) throws IOException {
        try (var paths = Files.walk(root)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
