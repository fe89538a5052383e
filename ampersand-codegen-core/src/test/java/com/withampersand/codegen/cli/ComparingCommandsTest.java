package com.withampersand.codegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparingCommandsTest {

    private static final String SPEC = """
        openapi: 3.0.3
        info: {title: Acme API, version: '1'}
        servers: [{url: 'https://api.example.com'}]
        paths:
          /groups/{id}:
            get:
              operationId: getGroup
              tags: [Groups]
              parameters:
                - {name: id, in: path, required: true, schema: {type: string}}
              responses:
                '200':
                  description: The group.
                  content: {application/json: {schema: {$ref: '#/components/schemas/Group'}}}
        components:
          schemas:
            Group:
              type: object
              properties:
                name: {type: string}
        """;

    @TempDir
    Path temporary = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path spec = Path.of("");
    private Path older = Path.of("");

    @BeforeEach
    void writeDocuments() throws IOException {
        older = Files.createDirectory(temporary.resolve("older")).resolve("api.yaml");
        Files.writeString(older, SPEC);
        spec = Files.writeString(temporary.resolve("api.yaml"), SPEC.replace("name: {type", "label: {type"));
    }

    @Test
    void aDiffIsTextUnlessToldOtherwise() {
        assertThat(diff()).isZero();
        assertThat(out.toString())
                .contains("major: Group.name is called label now [property-renamed]")
                .contains("older/api.yaml:20:9", temporary + "/api.yaml:20:9");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aDiffMayBeMarkdownInAFile() {
        Path report = temporary.resolve("diff.md");

        assertThat(diff("--format", "markdown", "--report", report.toString())).isZero();
        assertThat(report)
                .content()
                .startsWith("## ")
                .contains("- `Group.name` is called `label` now")
                .endsWith("\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aDiffMayBeJson() throws IOException {
        assertThat(diff("--format", "JSON")).isZero();

        JsonNode report = new ObjectMapper().readTree(out.toString());
        assertThat(report.path("step").asText()).isEqualTo("major");
        assertThat(report.path("changes").get(0).path("kind").asText()).isEqualTo("property-renamed");
    }

    @ParameterizedTest
    @CsvSource({"none, 1", "patch, 1", "minor, 1", "major, 0"})
    void aDiffFailsWhereMoreChangedThanIsAllowed(String allowed, int exit) {
        assertThat(diff("--allow", allowed, "--quiet")).isEqualTo(exit);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aDiffOfWhatDidNotChangeFailsForNothing() throws IOException {
        Files.writeString(spec, SPEC);

        assertThat(diff("--allow", "none")).isZero();
    }

    @Test
    void aDiffComparesWithTheRecordOfARun() throws IOException {
        assertThat(run("diff", "--input", spec.toString(), "--package", "com.example", "--old-run", "none.zip"))
                .isOne();
        assertThat(err.toString()).contains("There is no record of a former run at none.zip [no-former-run]");
    }

    @Test
    void aDiffSaysWhichVersionIsWrong() throws IOException {
        Files.writeString(older, SPEC + "  - broken");

        assertThat(diff()).isOne();
        assertThat(err.toString()).contains("older/api.yaml:21:").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"--format, xml, There is no form `xml`", "--allow, all, all", "--old-run, x.zip, --old"})
    void aDiffRefusesWhatMeansNothing(String option, String value, String message) {
        assertThat(diff(option, value)).isEqualTo(2);
        assertThat(err.toString()).contains(message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void explainsASymbolByAsMuchOfItsNameAsIsNeeded() {
        assertThat(explain("Group.label")).isZero();
        assertThat(out.toString())
                .contains("com.example.model.Group#label()", "#/components/schemas/Group/properties/label")
                .contains(temporary + "/api.yaml:20:");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void explainsAMethodByItsOperation() {
        assertThat(explain("GroupsClient.get")).isZero();
        assertThat(out.toString()).contains("/groups/{id}");
    }

    @Test
    void saysWhichSymbolIsNearest() {
        assertThat(explain("Group.labl")).isOne();
        assertThat(err.toString()).contains("[unknown-symbol]").contains("label");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void wantsASymbolToExplain() {
        assertThat(run("explain", "--input", spec.toString(), "--package", "com.example"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("SYMBOL");
    }

    private int diff(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("diff", "--input", spec.toString(), "--old", older.toString()));
        arguments.addAll(List.of("--package", "com.example"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int explain(String symbol) {
        return run("explain", "--input", spec.toString(), "--package", "com.example", symbol);
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
