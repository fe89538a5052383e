package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.java.GeneratedFile;
import com.withampersand.codegen.java.Packages;
import com.withampersand.codegen.java.Style;
import com.withampersand.codegen.output.RuntimeNeeds;
import com.withampersand.codegen.output.RuntimePart;
import com.withampersand.codegen.output.RuntimeSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is emitted beside a client is its users' to carry, so its length is limited: by what the client needs. */
class RuntimeBudgetTest {

    @ParameterizedTest
    @CsvSource({
        "'class Pet extends ApiModel { UnionCodec<?> c; JsonCodecs d; OpenEnum<?> e; Copies f; }', 3900",
        "'class PetsClient { ApiClientBuilder<?> b; ApiModel m; UnionCodec<?> c; OpenEnum<?> e; Copies f; }', 6550"
    })
    void whatAClientGetsHasAtMostSoManyLines(String generated, long most) throws IOException {
        List<GeneratedFile> runtime = RuntimeSources.files(
                new Packages("com.example", "com.example.rt"), "Acme", RuntimePart.neededBy(Style.PLAIN));
        List<GeneratedFile> needed = RuntimeNeeds.of(runtime, List.of(new GeneratedFile("Pets.java", generated)));

        assertThat(needed.stream()
                        .mapToLong(file -> file.text().lines().count())
                        .sum())
                .as("lines that go with " + generated + ": say it shorter, or let fewer clients need it")
                .isBetween(1_000L, most);
    }

    @Test
    void theWholeHasAtMost11000() throws IOException {
        assertThat(lines("src/runtime/java")).isBetween(1_000L, 11_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/runtime-databind/java", "src/runtime-databind-jackson3/java"})
    void whatJacksonsDatabindTakesHasAtMost500(String root) throws IOException {
        assertThat(lines(root)).as("lines of %s: say it shorter", root).isBetween(100L, 500L);
    }

    private static long lines(String root) throws IOException {
        long lines = 0;
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                lines += Files.readAllLines(file).size();
            }
        }
        return lines;
    }
}
