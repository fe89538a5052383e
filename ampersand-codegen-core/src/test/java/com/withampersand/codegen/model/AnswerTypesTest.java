package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.model.Operation.Result;
import com.withampersand.codegen.model.Origin.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which media types of an answer are asked for. */
class AnswerTypesTest {

    private static Reading content(String content) {
        return Reading.document("""
                openapi: 3.0.3
                info: {title: Test, version: '1'}
                components:
                  schemas:
                    X: {type: object, properties: {x: {type: string}}}
                    Y: {type: object, properties: {y: {type: string}}}
                paths:
                  /p: {get: {operationId: get, responses: {'200': {description: '', content: $content}}}}
                """.replace(
                        "$content",
                        content.replace("$x", "{schema: {$ref: '#/components/schemas/X'}}")
                                .replace("$y", "{schema: {$ref: '#/components/schemas/Y'}}")
                                .replace("$file", "{schema: {type: string, format: binary}}")));
    }

    /** Each as its content, the media type that is asked for, and its word; the usual result first. */
    private static String results(Reading read) {
        Operation operation = read.operation("get");
        List<Result> results = new ArrayList<>(List.of(operation.result()));
        results.addAll(operation.otherResults());
        return results.stream()
                .map(result -> result.content() + " "
                        + (result.mediaType().isEmpty() ? "usual" : result.mediaType() + " " + result.word()))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{application/json: $x} | JSON usual",
                "{application/json;charset=utf-8: $x} | JSON usual",
                "{'*/*': $x} | JSON usual",
                "{application/hal+json: $x} | JSON application/hal+json hal",
                "{application/json; v=2: $x} | JSON application/json; v=2 json",
                "{text/plain: {}} | TEXT usual",
                "{text/*: {}} | TEXT usual",
                "{text/csv; charset=utf-8: {}} | TEXT text/csv csv",
                "{application/octet-stream: {}} | BYTES usual",
                "{image/png: $file} | BYTES image/png png",
                "{application/json: $x, text/plain: {}} | JSON usual, TEXT text/plain text",
                "{text/csv: {}, application/pdf: $file} | TEXT text/csv csv, BYTES application/pdf pdf",
                "{application/pdf: $file, application/octet-stream: $file}"
                        + " | BYTES application/octet-stream bytes, BYTES application/pdf pdf",
                "{application/json: $file, application/pdf: $file} | JSON usual, BYTES application/pdf pdf",
                "{application/json: $x, application/json; v=2: $y} | JSON usual, JSON application/json; v=2 json",
                "{application/json: $x, text/event-stream: $y}" + " | JSON usual, EVENTS text/event-stream stream",
                "{application/json: $x, application/msword: {},"
                        + " application/vnd.openxmlformats-officedocument.wordprocessingml.document: {}}"
                        + " | JSON usual, BYTES application/msword msword,"
                        + " BYTES application/vnd.openxmlformats-officedocument.wordprocessingml.document docx"
            })
    void whatSaysSomethingElseIsAnotherResult(String content, String results) {
        Reading read = content(content);

        assertThat(results(read)).isEqualTo(results);
        assertThat(read.rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{application/json: $x, application/xml: $x} | application/xml",
                "{application/json: $x, text/json: $x} | text/json",
                "{application/json: $x, '*/*': $y} | */*",
                "{application/json: {schema: {type: object, title: T}}, text/json: {schema: {type: object, title: T}}}"
                        + " | text/json",
                "{application/json: {schema: {type: array, items: {type: string}}},"
                        + " text/plain: {schema: {type: array, items: {type: string}}}} | text/plain"
            })
    void anotherSpellingOfJsonIsNotAskedFor(String content, String left) {
        Reading read = content(content);

        assertThat(results(read)).isEqualTo("JSON usual");
        Problem note = read.problem("one-media-type");
        assertThat(note.message()).isEqualTo("What is answered as " + left + " is asked for as application/json");
        assertThat(note.locations()).isNotEmpty();
        assertThat(note.remedy()).isNotEmpty();
    }

    @Test
    void typesOfOtherResultsAreGenerated() {
        Reading read = content("{application/json: $x, application/vnd.why+json: $y}");

        assertThat(read.object("Y").properties()).hasSize(1);
        assertThat(read.operation("get").variants()).hasSize(2);
        assertThat(read.operation("get").variants().get(1).docs().facts())
                .containsExactly("Answers `application/vnd.why+json`.");
    }

    @Test
    void typesInPlaceAreToldApartByTheirMediaTypes() {
        String object = "{schema: {type: object, properties: {z: {type: string}}}}";
        Reading read = content(
                "{application/json: " + object + ", application/vnd.why+json: " + object.replace("z:", "a:") + "}");

        Place operation = read.operation("get").place();
        assertThat(read.api().types())
                .extracting(TypeDef::origin)
                .contains(
                        new Origin.OfOperation(operation, Role.RESPONSE, ""),
                        new Origin.OfOperation(operation, Role.RESPONSE, "why"));
    }
}
