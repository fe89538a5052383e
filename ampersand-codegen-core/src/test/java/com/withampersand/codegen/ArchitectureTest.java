package com.withampersand.codegen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between packages, and the house rules that a machine can check. */
class ArchitectureTest {

    private static final String ROOT = "com.withampersand.codegen";
    private static final String RUNTIME = ROOT + ".runtime";

    /** Each imports only those before it. */
    private static final List<String> ORDER =
            List.of("diagnostics", "document", "model", "naming", "java", "output", "diff");

    /** Whose libraries only one package imports. */
    private static final Map<String, String> LIBRARIES = Map.of(
            "com.palantir.javapoet", "java",
            "org.snakeyaml", "document",
            "com.fasterxml.jackson", "document",
            "org.commonmark", "java",
            "picocli", "cli");

    private static final int LINES = 300;

    private static final JavaClasses CODE = new ClassFileImporter().importPath(folderOf(AmpersandCodegen.class));

    @TempDir
    Path temporary = Path.of("");

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(CODE);
    }

    static Stream<ArchRule> rules() {
        List<ArchRule> rules = new ArrayList<>();
        for (int i = 0; i < ORDER.size(); i++) {
            rules.add(imports(ORDER.get(i), ORDER.subList(0, i)));
        }
        rules.add(imports("java.source", List.of()));
        rules.add(noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("com\\.palantir\\.javapoet\\.(CodeBlock|(Type|Method|Field|Parameter)Spec|JavaFile)")
                .because("JavaPoet names types, and code is our own"));
        rules.add(imports("cli", List.of("", "diagnostics", "output", "diff")));
        rules.add(noClasses()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".cli.."));
        rules.add(noClasses()
                .that()
                .resideOutsideOfPackage(RUNTIME + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(RUNTIME + "..")
                .because("the runtime is a text to the generator"));
        rules.add(classes()
                .that()
                .resideInAPackage(RUNTIME + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        RUNTIME + "..",
                        "java..",
                        "javax.crypto..",
                        "javax.net.ssl..",
                        "com.fasterxml.jackson.core..",
                        "com.sun.net.httpserver..",
                        "org.jspecify..")
                .because("it becomes a part of other people's programs"));
        LIBRARIES.forEach((library, owner) -> rules.add(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "." + owner + "..", RUNTIME + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")));
        rules.add(noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Manager)(\\$.*)?")
                .because("such a name says nothing"));
        return rules.stream();
    }

    private static ArchRule imports(String name, List<String> others) {
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .onlyDependOnClassesThat(
                        new DescribedPredicate<>("are of its own or of " + others + " or no part of us") {
                            @Override
                            public boolean test(JavaClass other) {
                                String home = other.getBaseComponentType().getPackageName();
                                return !(home + ".").startsWith(ROOT + ".")
                                        || (home + ".").startsWith(ROOT + "." + name + ".")
                                        || others.stream().anyMatch(allowed -> home.equals(packageOf(allowed)));
                            }
                        });
    }

    private static String packageOf(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        List<String> known = Stream.concat(ORDER.stream(), Stream.of("", "cli", "java.source", "runtime"))
                .map(ArchitectureTest::packageOf)
                .toList();

        assertThat(CODE.stream().map(JavaClass::getPackageName).distinct()).containsExactlyInAnyOrderElementsOf(known);
    }

    /** It is compiled among the tests, so that the generator itself never sees the library. */
    @Test
    void theOptionalPartOfTheRuntimeNeedsDatabindAndNothingElse() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> sources = Files.list(Path.of("src/runtime-databind/java", RUNTIME.replace('.', '/')))) {
            sources.forEach(source -> files.add(folderOf(ArchitectureTest.class)
                    .resolve(RUNTIME.replace('.', '/'))
                    .resolve(source.getFileName().toString().replace(".java", ".class"))));
        }
        JavaClasses databind = new ClassFileImporter().importPaths(files);

        assertThat(databind).hasSameSizeAs(files).isNotEmpty();
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        RUNTIME,
                        "java..",
                        "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.databind..",
                        "org.jspecify..")
                .check(databind);
    }

    /** A rule that cannot fail guards nothing: each of these classes must break one. */
    @ParameterizedTest
    @CsvSource({
        "diagnostics.Broken, com.withampersand.codegen.document.Node",
        "document.Broken, com.withampersand.codegen.model.Place",
        "model.Broken, com.withampersand.codegen.naming.Names",
        "naming.Broken, com.withampersand.codegen.java.Packages",
        "java.Broken, com.withampersand.codegen.output.OutputTree",
        "java.Broken, com.palantir.javapoet.CodeBlock",
        "java.source.Broken, com.palantir.javapoet.TypeSpec",
        "java.source.Broken, com.withampersand.codegen.java.Packages",
        "output.Broken, com.withampersand.codegen.AmpersandCodegen",
        "output.Broken, com.withampersand.codegen.diff.ChangeReport",
        "diff.Broken, com.withampersand.codegen.AmpersandCodegen",
        "Broken, com.withampersand.codegen.cli.Main",
        "cli.Broken, com.withampersand.codegen.java.Packages",
        "java.Broken, com.withampersand.codegen.runtime.Json[]",
        "runtime.Broken, com.withampersand.codegen.java.Packages",
        "runtime.Broken, org.snakeyaml.engine.v2.api.Load",
        "model.Broken, com.palantir.javapoet.TypeName",
        "model.Broken, org.snakeyaml.engine.v2.api.Load",
        "naming.Broken, com.fasterxml.jackson.core.JsonFactory",
        "output.Broken, org.commonmark.node.Node",
        "Broken, picocli.CommandLine",
        "naming.NameUtils, java.lang.Object",
        "naming.NameHelper, java.lang.Object",
        "naming.NameManager, java.lang.Object",
    })
    void fails(String name, String imported) throws Exception {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        String home = packageOf(name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "");
        Path source = Files.writeString(
                temporary.resolve(simple + ".java"),
                "package %s; class %s { static %s field; }".formatted(home, simple, imported));
        int failures = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", temporary.toString(), source.toString());
        assertThat(failures).isZero();
        JavaClasses broken = new ClassFileImporter().importPath(temporary);

        assertThatThrownBy(() ->
                        rules().forEach(rule -> rule.allowEmptyShould(true).check(broken)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(simple);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java",
                "src/runtime/java",
                "src/runtime-databind/java",
                "src/runtime-jackson3/java",
                "src/runtime-databind-jackson3/java",
                "src/runtime-records/java",
                "src/test/java",
                "src/test-jackson3/java",
                "src/test-records/java"
            })
    void noFileIsLongerThanOneCanRead(String root) throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > LINES) {
                    tooLong.add(file + " has " + lines + " lines");
                }
            }
        }
        assertThat(tooLong)
                .as("files of more than %d lines: split each by what it does", LINES)
                .isEmpty();
    }

    private static Path folderOf(Class<?> one) {
        try {
            return Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
