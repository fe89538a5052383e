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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that is described later changes what no method returns, once names are frozen. */
class FrozenAnswersTest {

    private static final String PLACE = "api.yaml#/paths/~1things/post";
    private static final String JSON = "application/json: {schema: {$ref: '#/components/schemas/Thing'}}";
    private static final String OTHER = "application/json: {schema: {$ref: '#/components/schemas/Job'}}";
    private static final String TEXT = "text/csv: {schema: {type: string}}";

    @TempDir
    private Path folder = Path.of("");

    private Path names = Path.of("");

    @BeforeEach
    void names() {
        names = folder.resolve("names.txt");
    }

    private GenerationRequest request(String responses, boolean update) throws IOException {
        Path spec = folder.resolve("api.yaml");
        Files.writeString(spec, """
                openapi: 3.0.3
                info: {title: Test, version: '1'}
                servers: [{url: 'https://things.example.com'}]
                paths:
                  /things:
                    post:
                      operationId: addThing
                      tags: [Thing]
                      responses: {%s}
                components:
                  schemas:
                    Thing: {type: object, properties: {id: {type: string}}}
                    Job: {type: object, properties: {state: {type: string}}}
                """.formatted(responses));
        return GenerationRequest.builder(folder.resolve("out"), "com.example")
                .sources(sources -> sources.inputs(List.of(spec)))
                .naming(naming -> naming.namesFile(names).updateNames(update))
                .build();
    }

    private static String status(String status, String... content) {
        return "'" + status + "': {description: '', content: {" + String.join(", ", content) + "}}";
    }

    private List<Problem> run(String... responses) throws IOException {
        return AmpersandCodegen.run(request(String.join(", ", responses), true)).problems();
    }

    private String client() throws IOException {
        return Generated.files(folder.resolve("out")).getOrDefault("com/example/ThingsClient.java", "");
    }

    /** The types that the methods return, but those of calls. */
    private List<String> methods() throws IOException {
        return client().lines()
                .filter(line -> line.matches(" {4}public (?!ApiCall).*\\) \\{"))
                .map(line -> line.replaceAll(" {4}public |\\(.*", ""))
                .toList();
    }

    @Test
    void jsonThatComesLaterThanTextHasAMethodOfItsOwnAndANoteSaysHowToChangeThat() throws IOException {
        run(status("200", TEXT));
        assertThat(names).content().contains("answer " + PLACE + " = 200 text/csv\n");

        List<Problem> problems = run(status("200", TEXT, JSON));

        assertThat(methods()).containsExactly("String add", "Thing addAsJson");
        assertThat(client())
                .as("each asks for what it gives")
                .contains("\"text/csv, application/problem+json\"", "\"application/json, application/problem+json\"");
        assertThat(problems).singleElement().satisfies(note -> {
            assertThat(note.rule()).isEqualTo("answer-frozen");
            assertThat(note.severity()).isEqualTo(Severity.NOTE);
            assertThat(note.message())
                    .isEqualTo("POST /things would give `200 application/json` if it were new, but its method gives"
                            + " `200 text/csv` as before");
            assertThat(note.remedy()).contains("in the line `answer " + PLACE + "` of the names file");
            assertThat(note.locations())
                    .singleElement()
                    .satisfies(at -> assertThat(at.line()).isEqualTo(6));
        });
        assertThat(names).content().as("an update of the names keeps it").contains(PLACE + " = 200 text/csv\n");

        Files.writeString(names, Files.readString(names).replace("= 200 text/csv", "= 200 application/json"));
        assertThat(run(status("200", TEXT, JSON))).extracting(Problem::rule).doesNotContain("answer-frozen");
        assertThat(methods()).containsExactly("Thing add", "String addAsCsv");
    }

    @Test
    void aStatusThatComesLaterIsToldByAnotherMethod() throws IOException {
        run(status("201", JSON));

        assertThat(run(status("201", JSON), status("200", OTHER), "'204': {description: ''}"))
                .extracting(Problem::rule)
                .containsExactly("answer-frozen");
        assertThat(methods()).containsExactly("Thing add", "AddThingResult addByStatus");
        assertThat(names)
                .content()
                .contains(PLACE + " = 201 application/json\n", PLACE + " 200 = 200 application/json\n");
    }

    @Test
    void whatMayHaveNoBodyOnlyLaterIsNotNullable() throws IOException {
        run(status("200", JSON));

        assertThat(run(status("200", JSON), "'204': {description: ''}")).isEmpty();
        assertThat(methods()).containsExactly("Thing add", "AddThingResult addByStatus");

        Files.delete(names);
        run(status("200", JSON), "'204': {description: ''}");
        assertThat(methods()).as("at the first time").containsExactly("@Nullable Thing add");
        assertThat(names).content().contains(PLACE + " = 200 application/json or nothing\n");
        run(status("200", JSON));
        assertThat(methods()).as("and so it stays").containsExactly("@Nullable Thing add");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'204': {description: ''}", "'400': {description: ''}"})
    void whatGaveNothingGivesNothing(String before) throws IOException {
        run(before);
        assertThat(methods()).containsExactly("void add");

        assertThat(run(before, status("200", JSON))).extracting(Problem::rule).containsExactly("answer-frozen");

        assertThat(methods()).containsExactly("void add", "AddThingResult addByStatus");
    }

    @Test
    void aBodyThatComesLaterHasAMethodOfItsOwn() throws IOException {
        run("'200': {description: ''}");
        assertThat(methods()).containsExactly("void add");

        run(status("200", JSON));

        assertThat(methods()).containsExactly("void add", "Thing addAsJson");
    }

    @Test
    void jsonThatComesLaterForOneOfSeveralStatusesChangesNotWhatItsClassHolds() throws IOException {
        run(status("200", JSON), status("202", TEXT));
        String told = Generated.files(folder.resolve("out")).get("com/example/AddThingResult.java");

        run(status("200", JSON), status("202", TEXT, OTHER));

        assertThat(Generated.files(folder.resolve("out")).get("com/example/AddThingResult.java"))
                .isEqualTo(told)
                .contains("record Accepted(String value)");
    }

    @Test
    void whereTheAnswerOfBeforeIsGoneAnotherIsTaken() throws IOException {
        run(status("200", TEXT));

        run(status("201", JSON));

        assertThat(methods()).containsExactly("Thing add");
        assertThat(names).content().contains(PLACE + " = 201 application/json\n");
    }

    @Test
    void theDiffOfSuchEditsTellsOfMoreMethodsAlone() throws IOException {
        GenerationRequest frozen = request(status("201", "text/plain: {}"), true);
        AmpersandCodegen.run(frozen);
        Side before = side(frozen);
        Side after = side(request(status("201", "text/plain: {}", JSON) + ", " + status("200", OTHER), false));

        ChangeReport report = ChangeReport.of(before, after);

        assertThat(report.changes()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.source()).isEmpty();
            assertThat(change.binary()).isEmpty();
            assertThat(change.wire()).isEmpty();
        });
        assertThat(report.changes())
                .flatExtracting(change -> change.details())
                .contains("besides: nothing → application/json, by status 200, 201");
        assertThat(report.added())
                .extracting(symbol -> symbol.id())
                .anyMatch(id -> id.contains("addAsJson"))
                .anyMatch(id -> id.contains("addByStatus"))
                .anyMatch(id -> id.contains("AddThingResult"));
    }

    private static Side side(GenerationRequest request) throws IOException {
        return Sides.read(request, request.sources(), place -> place, new Diagnostics());
    }

    @ParameterizedTest
    @CsvSource({"text/csv", "404 text/csv", "Thing"})
    void whatIsNoAnswerIsAnError(String answer) throws IOException {
        Files.writeString(names, "answer " + PLACE + " = " + answer + "\n");

        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> run(status("200", TEXT)))
                .satisfies(failure ->
                        assertThat(failure.problems().get(0).remedy()).contains("as in `200 application/json`"));
    }

    @Test
    void aLineOfAnOperationThatIsGoneIsStale() throws IOException {
        run(status("200", TEXT));
        Files.writeString(names, Files.readString(names).replace("answer " + PLACE, "answer " + PLACE + "x"));

        assertThat(run(status("200", TEXT))).extracting(Problem::rule).containsExactly("stale-name");
    }
}
