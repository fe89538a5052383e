package com.withampersand.codegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String SPEC = """
            openapi: 3.0.3
            info: {title: Acme API, version: '1'}
            servers: [{url: 'https://api.example.com'}]
            paths:
              /ping:
                get:
                  operationId: ping
                  tags: [Health]
                  responses:
                    '204': {description: Alive.}
            """;

    @TempDir
    Path temporary = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path spec = Path.of("");
    private Path output = Path.of("");

    @BeforeEach
    void setUp() throws IOException {
        spec = Files.writeString(temporary.resolve("api.yaml"), SPEC);
        output = temporary.resolve("out");
    }

    @Test
    void generatesAndSaysSoInOneLine() {
        assertThat(generate()).isZero();

        assertThat(out.toString())
                .matches("1 operation, 0 types: (\\d+) files, \\1 written, 0 deleted \\(\\d+\\.\\d s\\)\\R");
        assertThat(err.toString()).isEmpty();
        assertThat(output.resolve("com/example/AcmeClient.java")).exists();
        assertThat(output.resolve("com/example/runtime/AcmeException.java")).exists();
    }

    @Test
    void leavesOutWhatTheFilterSays() throws IOException {
        Files.writeString(spec, SPEC + """
                  /pong:
                    get: {operationId: pong, tags: [Other], responses: {'204': {description: Alive.}}}
                """.indent(2).replaceFirst("^ {2}", ""));

        assertThat(generate("--exclude-tag", "Other", "--include-path", "/p*")).isZero();
        assertThat(out.toString()).startsWith("1 operation, ");
        assertThat(generate("--include-operation", "pong2")).isOne();
        assertThat(err.toString())
                .contains("No operation has the operationId pong2, which is to be included [filter-unmatched]")
                .contains("Did you mean pong?");
        assertThat(generate("--exclude-extension", "internal")).isEqualTo(2);
        assertThat(generate("--unused-models")).isEqualTo(2);
    }

    @Test
    void takesProblemsForAsSeriousAsItIsTold() throws IOException {
        Files.writeString(spec, SPEC.replace("/ping:", "/ping/{id}:"));

        assertThat(generate()).isZero();
        assertThat(err.toString()).endsWith("1 warning" + System.lineSeparator());
        assertThat(generate("--strict")).isOne();
        assertThat(err.toString()).endsWith("1 error" + System.lineSeparator());
        assertThat(generate("--strict", "--rule", "undeclared-path-parameter=ignore"))
                .isZero();
        assertThat(generate("--rule", "undeclared-path-parameters=ignore")).isEqualTo(2);
        assertThat(err.toString())
                .contains("There is no rule undeclared-path-parameters. Did you mean undeclared-path-parameter?");
    }

    @Test
    void passesEveryOptionOn() throws IOException {
        Path names = temporary.resolve("names.txt");
        Path overlay = Files.writeString(temporary.resolve("overlay.yaml"), """
                overlay: 1.0.0
                info: {title: Names, version: '1'}
                actions:
                  - target: $.paths['/ping'].get
                    update: {operationId: pong}
                """);

        assertThat(generate(
                        "--overlay",
                        overlay.toString(),
                        "--client-name",
                        "Zebra",
                        "--runtime-package",
                        "com.shared",
                        "--no-runtime",
                        "--names",
                        names.toString(),
                        "--update-names"))
                .isZero();
        assertThat(output.resolve("com/example/ZebraClient.java")).exists();
        assertThat(output.resolve("com/shared")).doesNotExist();
        assertThat(names).content().contains("pong").contains("client = Zebra");
    }

    @Test
    void writesForJackson3() {
        assertThat(generate("--jackson", "3")).isZero();
        assertThat(output.resolve("com/example/runtime/JsonTokens.java"))
                .content()
                .contains("import tools.jackson.core");
        assertThat(generate("--jackson", "4")).isEqualTo(2);
        assertThat(err.toString()).contains("must be 2 or 3, not `4`");
    }

    @Test
    void writesAModuleForJackson() throws IOException {
        Files.writeString(spec, SPEC + """
                components:
                  schemas:
                    Pulse: {type: object, properties: {rate: {type: integer}}}
                """);

        assertThat(generate("--jackson-module", "--test-server")).isZero();
        assertThat(output.resolve("com/example/AcmeJacksonModule.java")).exists();
        assertThat(output.resolve("com/example/AcmeTestServer.java")).exists();
        assertThat(output.resolve("META-INF/services/com.fasterxml.jackson.databind.Module"))
                .hasContent("com.example.AcmeJacksonModule");
    }

    @Test
    void saysNothingWhenQuiet() {
        assertThat(generate("--quiet")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsWarningsAndCountsThem() throws IOException {
        Path names = Files.writeString(temporary.resolve("names.txt"), "client = Acme\ntype nowhere = None\n");

        assertThat(generate("--names", names.toString())).isZero();
        assertThat(err.toString())
                .contains("warning: ")
                .contains("`type nowhere`")
                .endsWith("1 warning, 1 note" + System.lineSeparator());
        assertThat(generate("--names", names.toString(), "--quiet")).isZero();
        assertThat(err.toString()).containsOnlyOnce("`type nowhere`");
    }

    @Test
    void exitsWith1IfTheInputIsWrong() throws IOException {
        Files.writeString(spec, SPEC + "      tags: [a\n");

        assertThat(generate("--quiet")).isEqualTo(1);
        assertThat(err.toString())
                .startsWith(spec + ":")
                .contains(": error: ")
                .contains("1 error")
                .doesNotContain("\tat ");
        assertThat(output).doesNotExist();
    }

    @Test
    void exitsWith1IfTheInputIsMissing() throws IOException {
        Files.delete(spec);

        assertThat(generate()).isEqualTo(1);
        assertThat(err.toString()).contains("api.yaml").doesNotContain("\tat ");
    }

    @Test
    void exitsWith1AndOneLineIfTheDiskRefuses() throws IOException {
        Files.writeString(output, "a file");

        assertThat(generate()).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("error: " + output + ": this is a file, where a directory is needed");
    }

    @Test
    void exitsWith2IfTheCommandLineIsWrong() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("generate")).isEqualTo(2);
        assertThat(run("generrate")).isEqualTo(2);
        assertThat(generate("--clint-name", "Acme")).isEqualTo(2);
        assertThat(generate("--package", "my-package")).isEqualTo(2);
        assertThat(generate("--update-names")).isEqualTo(2);

        assertThat(err.toString())
                .contains("Say what to do: generate, validate, diff or explain")
                .contains("--input")
                .contains("no names file that could be updated")
                .doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
        assertThat(output).doesNotExist();
    }

    @Test
    void hasHelp() {
        assertThat(run("--help")).isZero();
        assertThat(run("generate", "--help")).isZero();
        assertThat(out.toString())
                .contains(
                        "--input=FILE-OR-DIR", "--overlay=FILE", "--output=DIR", "--package=NAME", "--client-name=NAME")
                .contains("--runtime-package=NAME", "--no-runtime", "--names=FILE", "--update-names", "--quiet");
    }

    @Test
    void hasAVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("ampersand-codegen ");
    }

    private int generate(String... more) {
        List<String> arguments = new ArrayList<>(List.of("generate", "--input", spec.toString()));
        arguments.addAll(List.of("--output", output.toString()));
        if (!List.of(more).contains("--package")) {
            arguments.addAll(List.of("--package", "com.example"));
        }
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
