package com.withampersand.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.java.GeneratedFile;
import com.withampersand.codegen.java.Jackson;
import com.withampersand.codegen.java.ModelStyle;
import com.withampersand.codegen.java.Packages;
import com.withampersand.codegen.java.Part;
import com.withampersand.codegen.java.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeSourcesTest {

    private static final Path SOURCES = Path.of("src/runtime/java/com/withampersand/codegen/runtime");
    private static final Path DATABIND = Path.of("src/runtime-databind/java/com/withampersand/codegen/runtime");
    private static final Set<RuntimePart> CORE = RuntimePart.neededBy(Style.PLAIN);
    private static final Set<RuntimePart> ALL =
            RuntimePart.neededBy(new Style(true, Jackson.V2, true, false, Part.ALL, "", ModelStyle.CLASSES));
    private static final Set<RuntimePart> ALL_3 =
            RuntimePart.neededBy(new Style(true, Jackson.V3, true, false, Part.ALL, "", ModelStyle.CLASSES));
    private static final String FOLDER = "META-INF/ampersand-codegen/runtime/com/withampersand/codegen/runtime/";

    @TempDir
    Path temporary = Path.of("");

    @Test
    void hasEveryFileOfTheRuntime() throws IOException {
        assertThat(RuntimeSources.files(packages(), "Acme", CORE))
                .extracting(GeneratedFile::path)
                .containsExactlyElementsOf(paths(SOURCES));
    }

    @Test
    void hasWhatOnlySomeClientsNeedForThemAlone() throws IOException {
        List<String> paths = new ArrayList<>(paths(SOURCES));
        paths.addAll(paths(DATABIND));

        assertThat(paths(DATABIND)).isNotEmpty();
        assertThat(RuntimeSources.files(packages(), "Acme", ALL))
                .extracting(GeneratedFile::path)
                .containsExactlyInAnyOrderElementsOf(paths)
                .isSorted();
    }

    @Test
    void aPartForAnotherJacksonTakesThePlaceOfWhatIsOtherwise() throws IOException {
        assertThat(RuntimeSources.files(packages(), "Acme", ALL_3))
                .extracting(GeneratedFile::path)
                .containsExactlyElementsOf(RuntimeSources.files(packages(), "Acme", ALL).stream()
                        .map(GeneratedFile::path)
                        .toList());
        assertThat(RuntimeSources.files(packages(), "Acme", ALL_3))
                .noneMatch(file -> file.text().contains("com.fasterxml.jackson.core")
                        || file.text().contains("com.fasterxml.jackson.databind"));
        assertThat(RuntimeSources.files(packages(), "Acme", ALL))
                .noneMatch(file -> file.text().contains("tools.jackson"));
        assertThat(RuntimeSources.files(
                        packages(),
                        "Acme",
                        RuntimePart.neededBy(
                                new Style(true, Jackson.V3, false, false, Part.ALL, "", ModelStyle.CLASSES))))
                .hasSameSizeAs(RuntimeSources.files(packages(), "Acme", CORE))
                .noneMatch(
                        file -> file.text().contains("fasterxml") || file.text().contains("databind"));
    }

    private static List<String> paths(Path sources) throws IOException {
        try (Stream<Path> files = Files.list(sources)) {
            return files.map(file -> "com/example/rt/" + file.getFileName())
                    .map(path -> path.replace("/ClientException.", "/AcmeException."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void movesPackageAndExceptionAndNothingElse() throws IOException {
        for (GeneratedFile file : RuntimeSources.files(packages(), "Acme", ALL)) {
            String name = file.path().substring("com/example/rt/".length()).replace("AcmeException", "ClientException");
            assertThat(file.text())
                    .doesNotContain("com.withampersand")
                    .doesNotContainPattern("\\bClientException\\b")
                    .contains("package com.example.rt;");
            assertThat(file.text()
                            .replace("com.example.rt", "com.withampersand.codegen.runtime")
                            .replace("AcmeException", "ClientException"))
                    .isEqualTo(Files.readString(source(name)).replace("\r\n", "\n"));
        }
    }

    private static Path source(String name) {
        Path core = SOURCES.resolve(name);
        return Files.exists(core) ? core : DATABIND.resolve(name);
    }

    @Test
    void takesDollarSignsLiterally() throws IOException {
        assertThat(RuntimeSources.files(new Packages("a", "a.$1"), "A$0", CORE))
                .anySatisfy(file -> assertThat(file.path()).isEqualTo("a/$1/A$0Exception.java"))
                .allSatisfy(file -> assertThat(file.text()).contains("package a.$1;"));
    }

    @Test
    void isFoundInAJarAsInAFolder() throws Exception {
        Path jar = temporary.resolve("a b+c%20ü.jar");
        Path classes = Path.of(RuntimeSources.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        pack(jar, classes);
        List<?> inJar = filesBy(jar.toUri().toURL());

        assertThat(inJar)
                .hasToString(RuntimeSources.files(packages(), "Acme", ALL).toString());
        // Fails on Windows if the jar was left open.
        Files.delete(jar);
    }

    private static List<?> filesBy(URL url) throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {url}, ClassLoader.getPlatformClassLoader())) {
            Class<?> packages = loader.loadClass(Packages.class.getName());
            Object moved =
                    packages.getConstructor(String.class, String.class).newInstance("com.example", "com.example.rt");
            Class<?> part = loader.loadClass(RuntimePart.class.getName());
            Set<Object> parts = new HashSet<>();
            for (RuntimePart wanted : ALL) {
                parts.add(part.getMethod("valueOf", String.class).invoke(null, wanted.name()));
            }
            return (List<?>) loader.loadClass(RuntimeSources.class.getName())
                    .getMethod("files", packages, String.class, Set.class)
                    .invoke(null, moved, "Acme", parts);
        } catch (InvocationTargetException failure) {
            throw new AssertionError(failure.getCause());
        }
    }

    private static void pack(Path jar, Path classes) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> walk = Files.walk(classes)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                entries.write(Files.readAllBytes(file));
            }
            // Not of the runtime, though its path begins alike.
            entries.putNextEntry(new JarEntry(FOLDER.replaceFirst("/$", "2/") + "Other.java"));
        }
    }

    private static Packages packages() {
        return new Packages("com.example", "com.example.rt");
    }
}
