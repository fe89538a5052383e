package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.java.Symbol;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to be visible of generated code is what javac makes of it. */
class SurfaceTest {

    private static final Set<String> OF_OBJECT = Set.of("toString", "equals", "hashCode");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"unions", "streams", "comforts", "bodies", "oddities", "composition", "paging", "servers"})
    void hasEveryVisibleMemberAndNoOther(String golden) throws Exception {
        Path spec = Path.of("src/golden", golden);
        assertThat(spec).isDirectory();
        Path input = Files.exists(spec.resolve("spec")) ? spec.resolve("spec") : spec.resolve("spec.yaml");
        Sources sources = new Sources(List.of(input), List.of());
        same(Versions.of(sources, sources, folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unions", "comforts", "records", "scalars"})
    void ofRecordsToo(String golden) throws Exception {
        same(Versions.ofRecords(new Sources(List.of(Path.of("src/golden", golden, "spec.yaml")), List.of()), folder));
    }

    @Test
    void ofAWholeClientToo() throws Exception {
        Sources sources = new Sources(List.of(Path.of("../spec")), List.of(Path.of("../spec/overlay.yaml")));
        same(Versions.of(sources, sources, folder));
    }

    private void same(Versions versions) throws Exception {
        Set<String> compiled = new TreeSet<>();
        Path classes = versions.newClasses();
        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
                Stream<Path> files = Files.walk(classes)) {
            for (String name : files.map(
                            file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.contains("/runtime/"))
                    .map(file -> file.replace('/', '.').replaceFirst("\\.class$", ""))
                    .filter(file -> !file.endsWith("package-info"))
                    .toList()) {
                add(Class.forName(name, false, loader), compiled);
            }
        }
        Set<String> told = versions.after().surface().symbols().stream()
                .filter(symbol -> !symbol.owner().endsWith(".runtime"))
                .map(SurfaceTest::text)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> untold = new TreeSet<>(compiled);
        untold.removeAll(told);
        told.removeAll(compiled);
        assertThat(told).as("told, but not there").isEmpty();
        assertThat(untold).as("there, but not told").isEmpty();
    }

    private static String text(Symbol symbol) {
        String type = symbol.kind().isType() || symbol.kind() == Symbol.Kind.CONSTRUCTOR ? "" : symbol.type() + " ";
        return type + symbol.id() + (symbol.kind().isType() ? " " + new TreeSet<>(symbol.supertypes()) : "");
    }

    private static void add(Class<?> type, Set<String> into) {
        if (!isVisible(type)) {
            return;
        }
        Set<String> above = Arrays.stream(type.getInterfaces())
                .map(Class::getCanonicalName)
                .collect(Collectors.toCollection(TreeSet::new));
        Class<?> superclass = type.getSuperclass();
        if (superclass != null
                && !Set.of(Object.class, Enum.class, Record.class).contains(superclass)) {
            above.add(superclass.getCanonicalName());
        }
        String self = type.getCanonicalName();
        into.add(self + " " + above);
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field.getModifiers())) {
                into.add(field.getType().getCanonicalName() + " " + self + "#" + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isVisible(constructor.getModifiers())) {
                into.add(self + "#" + type.getSimpleName() + taken(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isVisible(method.getModifiers()) && !method.isSynthetic() && !OF_OBJECT.contains(method.getName())) {
                into.add(method.getReturnType().getCanonicalName() + " " + self + "#" + method.getName()
                        + taken(method));
            }
        }
    }

    private static String taken(Executable member) {
        return Arrays.stream(member.getParameterTypes())
                .map(Class::getCanonicalName)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return isVisible(type.getModifiers()) && (outer == null || isVisible(outer));
    }
}
