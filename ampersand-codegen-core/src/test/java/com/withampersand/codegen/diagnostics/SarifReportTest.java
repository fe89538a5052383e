package com.withampersand.codegen.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The members that the schema of SARIF 2.1.0 requires, and what its readers rely on. */
class SarifReportTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void hasWhatTheSchemaRequires() throws IOException {
        SourceText source = new SourceText("specs/späc 1.yaml", "openapi: 3.0.3\n  x: \"y\"\n");
        Problem error = new Problem(
                Severity.ERROR,
                "mixed-enum",
                "This is \"odd\"\tin a \\ way\nof \uD83D\uDE00",
                "Make it even.",
                List.of(new Location(source, 2, 3, "/x"), source.start()));
        Problem note = new Problem(Severity.NOTE, "no-documents", "No place", "", List.of());
        Problem again = new Problem(Severity.WARNING, "mixed-enum", "Also odd", "", List.of(source.start()));

        JsonNode log = JSON.readTree(SarifReport.of(List.of(error, note, again)));

        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        assertThat(log.path("$schema").asText()).contains("sarif-schema-2.1.0");
        assertThat(log.path("runs")).hasSize(1);
        JsonNode run = log.path("runs").path(0);
        JsonNode driver = run.path("tool").path("driver");
        assertThat(driver.path("name").asText()).isNotEmpty();
        assertThat(driver.path("rules").findValuesAsText("id")).containsExactly("mixed-enum", "no-documents");
        assertThat(run.path("columnKind").asText()).isEqualTo("unicodeCodePoints");
        assertThat(run.path("results")).hasSize(3).allSatisfy(result -> {
            assertThat(result.path("message").path("text").isTextual()).isTrue();
            int index = result.path("ruleIndex").asInt();
            assertThat(driver.path("rules").path(index).path("id")).isEqualTo(result.path("ruleId"));
        });
        assertThat(run.path("results").findValuesAsText("level")).containsExactly("error", "note", "warning");

        JsonNode result = run.path("results").path(0);
        assertThat(result.path("message").path("text").asText())
                .isEqualTo("This is \"odd\"\tin a \\ way\nof \uD83D\uDE00. Make it even.");
        assertThat(result.path("locations")).hasSize(1);
        JsonNode place = result.path("locations").path(0).path("physicalLocation");
        assertThat(place.path("artifactLocation").path("uri").asText()).isEqualTo("specs/sp%C3%A4c%201.yaml");
        assertThat(place.path("region").path("startLine").asInt()).isEqualTo(2);
        assertThat(place.path("region").path("startColumn").asInt()).isEqualTo(3);
        assertThat(result.path("relatedLocations")).hasSize(1);
        assertThat(run.path("results").path(1).has("locations")).isFalse();
    }

    @Test
    void aLogWithoutProblemsIsOneToo() throws IOException {
        JsonNode run = JSON.readTree(SarifReport.of(List.of())).path("runs").path(0);

        assertThat(run.path("results").isArray()).isTrue();
        assertThat(run.path("results")).isEmpty();
    }

    @Test
    void namesPlacesByUris() throws IOException {
        Path file = Path.of("a b.yaml").toAbsolutePath();
        List<String> names = List.of(file.toString(), "jar:/a b.jar!/c.yaml", "https://example.com/a.yaml");
        List<Problem> problems = names.stream()
                .map(name ->
                        new Problem(Severity.ERROR, "mixed-enum", "m", "", List.of(new SourceText(name, "").start())))
                .toList();

        assertThat(JSON.readTree(SarifReport.of(problems)).findValuesAsText("uri"))
                .containsExactly(file.toUri().toString(), "jar:/a%20b.jar!/c.yaml", names.get(2))
                .allSatisfy(uri -> assertThat(URI.create(uri).isAbsolute()).isTrue());
    }
}
