package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A consumer that names every public member of a client, made by reflection: it is compiled against one version and run
 * against another, where whatever does not link comes out as an error.
 */
final class ToucherOfAll {

    private final Path classes;
    private int members;

    private ToucherOfAll(Path classes) {
        this.classes = classes;
    }

    /** Compiles a consumer of one version, and gives the errors of linking it with another. */
    static List<String> link(Path compiledAgainst, Path runAgainst, Path folder) throws Exception {
        return new ToucherOfAll(compiledAgainst).link(runAgainst, folder);
    }

    private List<String> link(Path others, Path folder) throws Exception {
        List<String> names = new ArrayList<>();
        List<Path> sources = new ArrayList<>();
        Files.createDirectories(folder);
        try (URLClassLoader loader = loader(classes, getClass().getClassLoader())) {
            for (String name : names(classes)) {
                Class<?> type = Class.forName(name, false, loader);
                if (isPublic(type)) {
                    String touching = "Touch" + names.size();
                    names.add(touching);
                    sources.add(Files.writeString(folder.resolve(touching + ".java"), source(type, touching)));
                }
            }
        }
        assertThat(members).as("members to touch").isGreaterThan(20);
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-nowarn",
                "-Xlint:none",
                "-d",
                folder.toString(),
                "-cp",
                classes + System.getProperty("path.separator") + System.getProperty("java.class.path")));
        sources.forEach(source -> arguments.add(source.toString()));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .as("compiling a consumer")
                .isZero();
        return run(names, others, folder);
    }

    private static List<String> run(List<String> names, Path classes, Path folder) throws Exception {
        List<String> errors = new ArrayList<>();
        try (URLClassLoader client = loader(classes, ToucherOfAll.class.getClassLoader());
                URLClassLoader consumer = loader(folder, client)) {
            for (String name : names) {
                try {
                    consumer.loadClass(name).getMethod("touch", List.class).invoke(null, errors);
                } catch (ReflectiveOperationException | LinkageError broken) {
                    errors.add(name + ": " + broken);
                }
            }
        }
        return errors;
    }

    private static URLClassLoader loader(Path folder, ClassLoader parent) throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, parent);
    }

    private static List<String> names(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
                    .filter(file -> !file.contains("/runtime/"))
                    .map(file -> file.replace('/', '.').replaceFirst("\\.class$", ""))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private String source(Class<?> type, String name) {
        List<String> touches = new ArrayList<>();
        String self = type.getCanonicalName();
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                String on = Modifier.isStatic(method.getModifiers()) ? self : "((" + self + ") null)";
                touches.add(on + "." + method.getName() + nulls(method.getParameterTypes()) + ";");
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (Modifier.isPublic(constructor.getModifiers())) {
                touches.add("new " + self + nulls(constructor.getParameterTypes()) + ";");
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                touches.add("java.util.Objects.hash(" + self + "." + field.getName() + ");");
            }
        }
        for (Class<?> above : type.getInterfaces()) {
            touches.add(above.getCanonicalName() + " is = (" + self + ") null;");
        }
        members += touches.size();
        return touches.stream()
                .map(touch -> "        try { " + touch + " } catch (LinkageError e) { errors.add(e.toString()); }"
                        + " catch (Throwable e) { /* it links */ }\n")
                .collect(Collectors.joining(
                        "",
                        "public class " + name + " {\n    public static void touch(java.util.List<String> errors) {\n",
                        "    }\n}\n"));
    }

    private static String nulls(Class<?>[] types) {
        return Arrays.stream(types)
                .map(type -> type.isPrimitive()
                        ? type == boolean.class ? "false" : "(" + type + ") 0"
                        : "(" + type.getCanonicalName() + ") null")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
