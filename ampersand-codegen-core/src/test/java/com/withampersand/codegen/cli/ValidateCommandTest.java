package com.withampersand.codegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

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

    @Test
    void saysThatAllIsWell() throws IOException {
        assertThat(validate(SPEC)).isZero();
        assertThat(out.toString()).isEqualTo("No problems" + System.lineSeparator());
        assertThat(err.toString()).isEmpty();
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files).as("it writes nothing").hasSize(1);
        }
    }

    @Test
    void printsEveryProblemAndFails() throws IOException {
        Path sarif = temporary.resolve("problems.sarif");
        String broken = SPEC.replace("description: Alive.", "$ref: '#/components/responses/Gone'") + """
                  /pong:
                    get:
                      operationId: pong
                      responses: {'200': {$ref: '#/components/responses/Gone'}}
                """;

        assertThat(validate(broken, "--sarif", sarif.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("api.yaml:10:", "api.yaml:14:", "2 errors");
        assertThat(out.toString()).isEmpty();
        assertThat(sarif).content().contains("\"startLine\": 10", "\"startLine\": 14");
    }

    @Test
    void neverFailsForWarnings() throws IOException {
        String dubious = SPEC.replace("tags: [Health]", "tags: [Health]\n      parameters: []")
                + "components: {schemas: {Unused: {type: string, enum: [a, a]}}}\n";

        assertThat(validate(dubious)).isZero();
    }

    private int validate(String spec, String... more) throws IOException {
        Path file = Files.writeString(temporary.resolve("api.yaml"), spec);
        String[] arguments = Stream.concat(Stream.of("validate", "--input", file.toString()), Stream.of(more))
                .toArray(String[]::new);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
