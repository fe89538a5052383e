package com.withampersand.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the tests do with a folder of generated code. */
final class Generated {

    private Generated() {}

    /** The text of every file by its path below the folder; what begins with a dot is the generator's own. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().startsWith(".")) {
                    texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return texts;
    }

    /** Compiles as a careful consumer does, and returns what the compiler says. */
    static List<String> compile(Path sources, Path classes) throws IOException {
        return compile(sources, classes, "jackson-core-2|jspecify-");
    }

    /** The same with the libraries whose names match. */
    static List<String> compile(Path sources, Path classes, String libraries) throws IOException {
        return compile(sources, classes, libraries, List.of());
    }

    /** The same with other classes. */
    static List<String> compile(Path sources, Path classes, String libraries, List<Path> others) throws IOException {
        Files.createDirectories(classes);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                "-Xdoclint:all,-missing",
                "-proc:none",
                "-cp",
                Stream.concat(others.stream().map(Path::toString), Stream.of(consumersClassPath(libraries)))
                        .collect(Collectors.joining(System.getProperty("path.separator"))),
                "-d",
                classes.toString());
        try (StandardJavaFileManager manager =
                        compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> files = Files.walk(sources)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            boolean done = compiler.getTask(
                            null, manager, said, options, null, manager.getJavaFileObjectsFromPaths(java))
                    .call();
            List<String> messages = new ArrayList<>(
                    said.getDiagnostics().stream().map(Generated::text).toList());
            if (!done && messages.isEmpty()) {
                messages.add("javac failed without a word");
            }
            return messages;
        }
    }

    private static String text(Diagnostic<? extends JavaFileObject> said) {
        String file = said.getSource() == null ? "" : said.getSource().getName() + ":" + said.getLineNumber() + ": ";
        return file + said.getMessage(Locale.ROOT);
    }

    /** All that generated code may need: jackson-core and jspecify, unless options make it need more. */
    private static String consumersClassPath(String libraries) {
        String separator = System.getProperty("path.separator");
        return String.join(
                separator,
                Arrays.stream(System.getProperty("java.class.path").split(java.util.regex.Pattern.quote(separator)))
                        .filter(entry -> entry.matches(".*[/\\\\](" + libraries + ")[^/\\\\]*\\.jar"))
                        .toList());
    }

    static long lines(Map<String, String> files) {
        return files.values().stream().mapToLong(text -> text.lines().count()).sum();
    }

    /** The size of the classes in a jar, in bytes. */
    static long jarSize(Path classes, Path jar) throws IOException {
        try (java.util.jar.JarOutputStream out = new java.util.jar.JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> {
                try {
                    out.putNextEntry(new java.util.jar.JarEntry(
                            classes.relativize(file).toString().replace('\\', '/')));
                    out.write(Files.readAllBytes(file));
                    out.closeEntry();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return Files.size(jar);
    }
}
