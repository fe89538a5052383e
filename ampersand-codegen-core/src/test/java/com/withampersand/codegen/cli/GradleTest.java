package com.withampersand.codegen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The task of docs/gradle.md, run by the {@code gradle} of this machine, where it has one. What is on this test's class path
 * stands in for what Gradle would fetch. An old Gradle, such as Debian's, gets the same task in the words that it knows.
 */
@Tag("long")
class GradleTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```groovy\n(.*?)^```");
    private static final Pattern DEPENDENCY = Pattern.compile("(?m)^( *\\w+) '[^':]+:([^':]+):[^':]+'$");
    private static final Pattern VERSION = Pattern.compile("(?m)^Gradle (\\d+)\\.(\\d+)");

    @TempDir
    Path project;

    private Path gradle;

    @BeforeEach
    void writeTheProject() throws IOException, InterruptedException {
        Optional<Path> found = executable();
        assumeTrue(found.isPresent(), "there is no gradle here");
        gradle = found.orElseThrow();
        Path documents = Files.createDirectories(project.resolve("src/main/openapi"));
        Files.copy(Path.of("src/golden/bodies/spec.yaml"), documents.resolve("api.yaml"));
        Files.writeString(project.resolve("settings.gradle"), "rootProject.name = 'consumer'\n");
        Files.writeString(project.resolve("build.gradle"), "apply plugin: 'java'\n" + task());
    }

    @Test
    void generatesBeforeItCompilesAndNotAgainWhenNothingChanged() throws IOException, InterruptedException {
        String first = run("compileJava", "--console=plain");
        Path client = project.resolve("build/generated/sources/ampersand/com/example/client");
        FileTime written = Files.getLastModifiedTime(client);

        String second = run("compileJava", "--console=plain");

        assertThat(first).contains("BUILD SUCCESSFUL");
        assertThat(client).isDirectoryRecursivelyContaining("glob:**Client.java");
        assertThat(project.resolve("build/classes")).isDirectoryRecursivelyContaining("glob:**Client.class");
        assertThat(second).contains(":generateClient UP-TO-DATE", ":compileJava UP-TO-DATE");
        assertThat(Files.getLastModifiedTime(client)).isEqualTo(written);
    }

    @Test
    void stopsTheBuildWhereTheDocumentIsWrong() throws IOException, InterruptedException {
        Files.writeString(project.resolve("src/main/openapi/api.yaml"), "openapi: 3.9.0\n");

        String told = run("compileJava");

        assertThat(told).contains("api.yaml:1:10: error:", "BUILD FAILED");
    }

    private String task() throws IOException, InterruptedException {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("../docs/gradle.md")));
        assertThat(block.find()).isTrue();
        String task = DEPENDENCY.matcher(block.group(1)).replaceAll(GradleTest::fromClassPath);
        Matcher version = VERSION.matcher(run("--version"));
        assertThat(version.find()).isTrue();
        int major = Integer.parseInt(version.group(1));
        if (major > 6) {
            return task;
        }
        return task.replace("tasks.register(", "tasks.create(")
                        .replace("mainClass = ", "main = ")
                        .replace("tasks.named('compileJava') {", "compileJava {")
                + "compileJava.options.compilerArgs += ['-source', '17', '-target', '17']\n";
    }

    /** Of the generator all that it needs, of other libraries the jar alone. */
    private static String fromClassPath(MatchResult dependency) {
        Predicate<String> wanted = dependency.group(2).startsWith("ampersand-")
                ? path -> !path.isEmpty()
                : path -> path.contains(File.separator + dependency.group(2) + File.separator);
        String files = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(wanted)
                .map(path -> "'" + path + "'")
                .collect(Collectors.joining(", "));
        return Matcher.quoteReplacement(dependency.group(1) + " files(" + files + ")");
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(gradle.toString(), "--offline", "--no-daemon"));
        command.addAll(List.of(arguments));
        Path log = project.resolve("gradle.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .put("GRADLE_USER_HOME", project.resolve("gradle-home").toString());
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return Files.readString(log);
    }

    private static Optional<Path> executable() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "gradle"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
