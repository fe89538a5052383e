package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.ProblemPrinter;
import com.withampersand.codegen.diagnostics.SpecException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is said of mistakes, byte for byte: place, lines, caret and remedy.
 *
 * <p>A case is a folder in {@code src/negative}: {@code spec.yaml}, or a folder {@code spec} where it takes several
 * documents; {@code overlay.yaml} where the mistake is in one; and {@code expected.txt}, which is rewritten by
 * {@code -Dgolden.update}.
 */
class NegativeTest {

    private static final Path CASES = Path.of("src", "negative");
    private static final String HINT =
            "\nIf that is what should be said now, rewrite src/negative and read what git diff"
                    + " says:\n  mvn -B -ntp -pl ampersand-codegen-core test -Dtest=NegativeTest -Dgolden.update\n";

    @TempDir
    private Path temporary = Path.of("");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(String.valueOf(folder.getFileName()), () -> check(folder)));
    }

    @Test
    void thereAreManyMistakes() throws IOException {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(40);
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private void check(Path folder) throws IOException {
        Path expected = folder.resolve("expected.txt");
        List<Problem> problems = problems(folder);
        String actual = ProblemPrinter.print(problems)
                        .replace(folder + File.separator, "")
                        .replace("spec" + File.separator, "spec/")
                + "\n\n" + ProblemPrinter.counts(problems) + "\n";
        String update = System.getProperty("golden.update");
        if (update != null && !update.equals("false")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).as(folder + HINT).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
        assertThat(problems).as("each problem says where and what to do").allSatisfy(problem -> {
            assertThat(problem.location()).isPresent();
            assertThat(problem.remedy()).isNotEmpty();
        });
    }

    private List<Problem> problems(Path folder) throws IOException {
        Path spec = folder.resolve("spec");
        Path overlay = folder.resolve("overlay.yaml");
        try {
            return AmpersandCodegen.run(
                            GenerationRequest.builder(temporary.resolve(folder.getFileName()), "com.example.negative")
                                    .sources(sources -> {
                                        sources.input(Files.isDirectory(spec) ? spec : folder.resolve("spec.yaml"));
                                        if (Files.exists(overlay)) {
                                            sources.overlay(overlay);
                                        }
                                    })
                                    .style(style -> style.runtime(false))
                                    .build())
                    .problems();
        } catch (SpecException invalid) {
            return invalid.problems();
        }
    }
}
