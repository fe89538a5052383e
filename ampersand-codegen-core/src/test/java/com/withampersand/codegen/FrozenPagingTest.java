package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SpecException;
import com.withampersand.codegen.diff.ChangeReport;
import com.withampersand.codegen.diff.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks paged only later changes what no method returns, once names are frozen. */
class FrozenPagingTest {

    private static final String PLACE = "api.yaml#/paths/~1things/get";
    private static final String LIMIT = "{name: limit, in: query, schema: {type: integer}}";
    private static final String OFFSET = LIMIT + ", {name: offset, in: query, schema: {type: integer}}";
    private static final String TOKEN = "{name: pageToken, in: query, schema: {type: string}}";

    @TempDir
    private Path folder = Path.of("");

    private Path names = Path.of("");

    @BeforeEach
    void names() {
        names = folder.resolve("names.txt");
    }

    private GenerationRequest request(String parameters, String more, boolean update) throws IOException {
        Path spec = folder.resolve("api.yaml");
        Files.writeString(spec, """
                openapi: 3.0.3
                info: {title: Test, version: '1'}
                servers: [{url: 'https://things.example.com'}]
                paths:
                  /things:
                    get:
                      operationId: listThings
                      tags: [Thing]%s
                      parameters: [%s]
                      responses:
                        '200':
                          description: ''
                          content:
                            application/json:
                              schema:
                                type: object
                                properties:
                                  things: {type: array, items: {type: string}}
                                  nextPageToken: {type: string}
                """.formatted(more.isEmpty() ? "" : "\n      " + more, parameters));
        return GenerationRequest.builder(folder.resolve("out"), "com.example")
                .sources(sources -> sources.inputs(List.of(spec)))
                .naming(naming -> naming.namesFile(names).updateNames(update))
                .build();
    }

    private GenerationResult run(String parameters, String more, boolean update) throws IOException {
        return AmpersandCodegen.run(request(parameters, more, update));
    }

    private static List<String> rules(GenerationResult result) {
        return result.problems().stream().map(Problem::rule).toList();
    }

    /** The type that the method returns. */
    private String returned() throws IOException {
        String client = Generated.files(folder.resolve("out")).getOrDefault("com/example/ThingsClient.java", "");
        return client.lines()
                .filter(line -> line.contains(" list()"))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\s*public (.*) list.*", "$1");
    }

    @Test
    void aTokenThatComesLaterPagesNothingThatIsFrozenAndANoteSaysHowToChangeThat() throws IOException {
        run("", "", true);
        assertThat(names).content().contains("paging " + PLACE + " = none\n");

        GenerationResult later = run(TOKEN, "", true);

        assertThat(returned()).isEqualTo("ListThingsResponse");
        assertThat(later.problems()).extracting(Problem::rule).containsExactly("paging-frozen");
        Problem note = later.problems().get(0);
        assertThat(note.severity()).isEqualTo(Severity.NOTE);
        assertThat(note.message()).startsWith("GET /things looks paged by now");
        assertThat(note.remedy())
                .contains("write `token` for `none` in the line `paging " + PLACE + "`", "x-pagination: false");
        assertThat(note.locations())
                .singleElement()
                .satisfies(at -> assertThat(at.line()).isEqualTo(6));
        assertThat(names).content().as("an update of the names keeps it, too").contains(PLACE + " = none\n");

        Files.writeString(names, Files.readString(names).replace(PLACE + " = none", PLACE + " = token"));
        assertThat(run(TOKEN, "", false).problems()).isEmpty();
        assertThat(returned()).isEqualTo("Pages<String>");
    }

    @Test
    void aSettingCountsMoreThanTheNamesFile() throws IOException {
        run("", "", true);

        assertThat(rules(run(TOKEN, "x-pagination: {style: token}", false))).doesNotContain("paging-frozen");
        assertThat(returned()).isEqualTo("Pages<String>");
        assertThat(rules(run(TOKEN, "x-pagination: false", false))).doesNotContain("paging-frozen");
        assertThat(returned()).isEqualTo("ListThingsResponse");
    }

    @Test
    void aFileFromBeforeThatSaysNothingOfPagingChangesNothing() throws IOException {
        run(TOKEN, "", true);
        assertThat(names).content().contains("paging " + PLACE + " = token\n");
        Files.writeString(names, Files.readString(names).replaceAll("paging .*\n", ""));

        GenerationResult old = run(TOKEN, "", false);

        assertThat(returned()).isEqualTo("Pages<String>");
        assertThat(old.problems())
                .singleElement()
                .satisfies(note -> assertThat(note.message())
                        .isEqualTo("The names file does not have yet `paging " + PLACE + "`"));
    }

    @Test
    void anotherWayThatComesLaterIsNotTaken() throws IOException {
        run(OFFSET, "", true);
        assertThat(names).content().contains("paging " + PLACE + " = offset\n");

        assertThat(run(OFFSET + ", " + TOKEN, "", true).problems()).isEmpty();

        assertThat(names).content().contains("paging " + PLACE + " = offset\n");
        assertThat(Generated.files(folder.resolve("out")).get("com/example/ThingsClient.java"))
                .contains("CountedPages");
    }

    @Test
    void whereTheWayOfBeforeIsGoneAnotherIsTaken() throws IOException {
        run(OFFSET, "", true);

        assertThat(rules(run(TOKEN, "", false))).doesNotContain("paging-frozen");
        assertThat(returned()).isEqualTo("Pages<String>");
    }

    @Test
    void theDiffOfSuchAnEditTellsOfOneMoreParameterAlone() throws IOException {
        GenerationRequest frozen = request("", "", true);
        AmpersandCodegen.run(frozen);
        Side before = side(frozen);
        Side after = side(request(TOKEN, "", false));

        ChangeReport report = ChangeReport.of(before, after);

        assertThat(report.changes()).allSatisfy(change -> {
            assertThat(change.source()).isEmpty();
            assertThat(change.binary()).isEmpty();
        });
        assertThat(report.toString()).doesNotContain("pagin");
    }

    private static Side side(GenerationRequest request) throws IOException {
        return Sides.read(request, request.sources(), place -> place, new Diagnostics());
    }

    @ParameterizedTest
    @CsvSource({"pages", "Token", "''"})
    void whatIsNoWayToBePagedIsAnError(String style) throws IOException {
        Files.writeString(names, "paging " + PLACE + " = " + style + "\n");

        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> run(TOKEN, "", false))
                .satisfies(failure -> assertThat(failure.problems().get(0).remedy())
                        .contains(
                                style.isEmpty()
                                        ? "what = name"
                                        : "Write one of link, none, offset, page, token, url."));
    }

    @Test
    void aLineIsNoNameThatAnOptionCouldChange() throws IOException {
        GenerationRequest request = request(TOKEN, "", false);
        GenerationRequest renaming = GenerationRequest.builder(folder.resolve("out"), "com.example")
                .sources(sources -> sources.inputs(request.sources().inputs()))
                .naming(naming -> naming.overrides(Map.of("paging " + PLACE, "none")))
                .build();

        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> AmpersandCodegen.run(renaming))
                .satisfies(
                        failure -> assertThat(failure.problems().get(0).rule()).isEqualTo("name-unmatched"));
    }
}
