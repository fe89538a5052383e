package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is generated compiles on a newer JDK as well, for 17 and for that JDK itself, without a warning of those that
 * newer compilers have learned. Takes minutes, and needs such a JDK, see {@link NewestJdk}.
 */
class NewestJdkTest {

    private static final Path SHARED = Path.of("../../shared");
    private static final List<List<String>> NEWEST = List.of(List.of());
    private static final List<List<String>> BOTH = List.of(List.of("--release", "17"), List.of());
    private static final Path RECORDS = Path.of("src/golden/records/expected");

    @TempDir
    private Path temp = Path.of("");

    @Test
    void isTheOneThatIsNamedOrTheNewestOfTheEnvironment() {
        Map<String, String> environment = Map.of(
                "JAVA_HOME", "/17", "JAVA_HOME_9", "/9", "JAVA_HOME_98_X64", "/98", "JDK_99", "/99", "JDK_X", "/x");

        assertThat(NewestJdk.find("", environment)).contains(new NewestJdk(Path.of("/99")));
        assertThat(NewestJdk.find("/named", environment)).contains(new NewestJdk(Path.of("/named")));
        assertThat(NewestJdk.find("", Map.of("JAVA_HOME_9", "/9"))).isEmpty();
    }

    /**
     * The odd documents all at once: starting a compiler takes longer than compiling what one of them becomes. Large ones for
     * the newer JDK alone, for that takes minutes as it is.
     */
    @TestFactory
    @Tag("long")
    Stream<DynamicTest> whatIsGeneratedCompiles() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(compiles("goldens", NewestJdkTest::goldens));
        tests.add(compiles("records", () -> List.of(RECORDS, Path.of("src/runtime-records/java"))));
        Path upstream = SHARED.resolve("upstream/spec");
        if (Files.isDirectory(upstream)) {
            tests.add(compiles("upstream", () -> generated(List.of(upstream))));
        }
        List<Path> odd = files(SHARED.resolve("specs/odd"));
        if (!odd.isEmpty()) {
            tests.add(compiles("odd", () -> generated(odd)));
        }
        for (Path folder : files(SHARED.resolve("specs/real"))) {
            Path document =
                    folder.resolve(Files.readString(folder.resolve("ROOT")).strip());
            tests.add(compiles(folder.getFileName().toString(), () -> generated(List.of(document)), NEWEST));
        }
        return tests.stream();
    }

    /** All but the records, which stand on another runtime, with the classes of a user that one of them is mapped to. */
    private static List<Path> goldens() throws IOException {
        List<Path> folders = new ArrayList<>(files(Path.of("src/golden")).stream()
                .map(folder -> folder.resolve("expected"))
                .filter(folder -> Files.isDirectory(folder) && !folder.equals(RECORDS))
                .toList());
        folders.add(Path.of("src/runtime-databind/java"));
        for (String mapped : List.of("Currencies", "Money")) {
            folders.add(Path.of("src/test/java/com/withampersand/codegen/golden", mapped + ".java"));
        }
        return folders;
    }

    /** What makes the sources to compile. */
    private interface Making {
        List<Path> folders() throws IOException;
    }

    private DynamicTest compiles(String name, Making sources) {
        return compiles(name, sources, BOTH);
    }

    private DynamicTest compiles(String name, Making sources, List<List<String>> releases) {
        Optional<NewestJdk> jdk = NewestJdk.find(System.getProperty("newest.jdk", ""), System.getenv());
        return dynamicTest(name, () -> {
            assumeTrue(jdk.isPresent(), "no newer JDK: name one by -Dnewest.jdk, or as JAVA_HOME_25");
            List<Path> folders = sources.folders();
            for (List<String> release : releases) {
                String said = jdk.orElseThrow().compile(folders, classPath(), temp, release);
                assertThat(said).as("javac %s", release).isEmpty();
            }
        });
    }

    private List<Path> generated(List<Path> documents) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Path document : documents) {
            Path folder = Files.createTempDirectory(temp, "sources");
            AmpersandCodegen.run(GenerationRequest.builder(folder, "com.acme.client" + folders.size())
                    .sources(all -> all.input(document))
                    .build());
            folders.add(folder);
        }
        return folders;
    }

    /** None where the reference data is not beside the project. */
    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<String> classPath() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !entry.contains("test-classes") && Files.exists(Path.of(entry)))
                .toList();
    }
}
