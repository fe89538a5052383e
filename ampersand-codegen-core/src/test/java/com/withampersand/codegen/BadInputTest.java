package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SpecException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the input is, there is one message that says what is wrong with it, and the former output stays. */
class BadInputTest {

    @TempDir
    Path temporary = Path.of("");

    private Path spec = Path.of("");
    private Path output = Path.of("");
    private Map<String, String> before = Map.of();

    @BeforeEach
    void generateOnce() throws IOException {
        spec = Files.writeString(temporary.resolve("api.yaml"), AmpersandCodegenTest.SPEC);
        output = temporary.resolve("out");
        AmpersandCodegen.run(request());
        before = Generated.files(output);
    }

    static Stream<Arguments> inputs() {
        String bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 12; i++) {
            String earlier = "*a" + (i - 1) + ", ";
            bomb += "a" + i + ": &a" + i + " [" + earlier.repeat(9) + "*a" + (i - 1) + "]\n";
        }
        String cycle = """
                components:
                  schemas:
                    A: {$ref: '#/components/schemas/B'}
                    B: {$ref: '#/components/schemas/A'}
                    Group: {type: object}
                """;
        String spec = AmpersandCodegenTest.SPEC;
        return Stream.of(
                Arguments.of("an empty file", "", "file-empty"),
                Arguments.of("nothing but space", "\n  \n", "file-empty"),
                Arguments.of("nothing but comments", "# to be done\n", "file-empty"),
                Arguments.of("a binary file", "openapi: 3.0.3\n\0\1\2", "file-not-text"),
                Arguments.of("a list", "[1, 2]", "unknown-document"),
                Arguments.of("another document", "kind: Deployment\nspec: {}\n", "unknown-document"),
                Arguments.of("an old document", spec.replace("openapi: 3.0.3", "swagger: '2.0'"), "swagger-2"),
                Arguments.of("a future document", spec.replace("3.0.3", "4.0.0"), "openapi-version"),
                Arguments.of("no version", spec.replace("openapi: 3.0.3", "openapi:"), "openapi-version"),
                Arguments.of("a bomb", spec + "x-bomb:\n" + bomb.indent(2), "yaml-alias-limit"),
                Arguments.of("a cycle", spec.substring(0, spec.indexOf("components:")) + cycle, "reference-cycle"),
                Arguments.of("depth", spec + "x-deep: " + "[".repeat(5000) + "]".repeat(5000), "nesting-limit"),
                Arguments.of("half a file", spec.substring(0, 300) + "\n    - [", "malformed-yaml"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void hasOneMessage(String name, String text, String rule) throws IOException {
        Files.writeString(spec, text, StandardCharsets.UTF_8);

        assertFails(rule);
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() throws IOException {
        Files.delete(spec);

        assertFails("file-missing");
    }

    @Test
    void aHundredMegabytesAreRefusedBeforeTheyAreRead() throws IOException {
        byte[] line = new byte[1 << 20];
        Arrays.fill(line, (byte) '#');
        try (OutputStream out = Files.newOutputStream(spec)) {
            for (int i = 0; i < 100; i++) {
                out.write(line);
            }
        }

        assertFails("file-too-large");
    }

    private void assertFails(String rule) throws IOException {
        SpecException thrown = catchThrowableOfType(SpecException.class, () -> AmpersandCodegen.run(request()));

        assertThat(thrown).isNotNull();
        List<Problem> errors = thrown.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        assertThat(errors).extracting(Problem::rule).containsExactly(rule);
        assertThat(errors.get(0).remedy()).isNotEmpty();
        assertThat(errors.get(0).location())
                .hasValueSatisfying(at -> assertThat(at.source().name()).endsWith("api.yaml"));
        assertThat(Generated.files(output)).isEqualTo(before);
    }

    private GenerationRequest request() {
        return GenerationRequest.builder(output, "com.example")
                .sources(sources -> sources.input(spec))
                .build();
    }
}
