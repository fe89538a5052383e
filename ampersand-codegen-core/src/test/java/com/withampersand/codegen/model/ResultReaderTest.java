package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.Result;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of several statuses of a success. */
class ResultReaderTest {

    private static Reading responses(String responses) {
        return Reading.document("""
                openapi: 3.0.3
                info: {title: Test, version: '1'}
                components:
                  schemas:
                    X: {type: object, properties: {x: {type: string}}}
                    Y: {type: object, properties: {y: {type: string}}}
                paths:
                  /p: {get: {operationId: get, responses: $responses}}
                """.replace("$responses", responses)
                .replace(
                        "$x",
                        "{description: '', content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}}")
                .replace(
                        "$y",
                        "{description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Y'}}}}")
                .replace("$none", "{description: ''}")
                .replace("$text", "{description: '', content: {text/csv: {}}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'200': $x} | 200 application/json | ''",
                "{} | none | ''",
                "{'204': $none} | 204 | ''",
                "{'200': $x, '201': $x} | 200 application/json | ''",
                "{'200': $x, '204': $none} | 200 application/json or nothing | ''",
                "{'202': $none, '204': $none} | 202 | ''",
                "{'200': $text, '204': $none} | 200 text/csv | ''",
                "{'200': $none, '201': $x} | 201 application/json or nothing | ''",
                "{default: $x} | default application/json | ''",
                "{'200': $x, default: $y} | 200 application/json | ''",
                "{'200': $x, '202': $y} | 200 application/json | 200 X, 202 Y",
                "{'202': $y, '200': $x, '201': $x} | 200 application/json | 200 X, 201 X, 202 Y",
                "{'200': $x, '2XX': $y} | 200 application/json | 200 X, 2XX Y",
                "{'200': $x, '202': $text, '204': $none} | 200 application/json or nothing | 200 X, 202 TEXT, 204 NONE",
                "{'2XX': $x, '202': $y, default: $x} | 202 application/json | 202 Y, 2XX X",
            })
    void otherTypesAreToldApartByTheirStatus(String responses, String decision, String byStatus) {
        Reading read = responses(responses);

        Operation operation = read.operation("get");
        assertThat(operation.result().decision()).isEqualTo(decision);
        assertThat(operation.byStatus().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + sketch(read, entry.getValue()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(byStatus);
        assertThat(operation.variants()).hasSize(byStatus.isEmpty() ? 1 : 2);
        assertThat(read.problems()).isEmpty();
    }

    private static String sketch(Reading read, Result result) {
        return result.content() == Content.JSON
                ? read.sketch(result.type())
                : result.content().toString();
    }

    @Test
    void theUsualResultSaysWhatElseMayCome() {
        Operation operation =
                responses("{'200': $x, '202': $y, '204': $none, '206': $text}").operation("get");

        assertThat(operation.isNullable()).isTrue();
        assertThat(operation.result().docs().facts())
                .containsExactly("Null if the answer has no body.", "Something else comes with status 202, 206.");
        assertThat(operation.variants().get(1).docs().facts())
                .containsExactly("Tells the answers of several statuses apart.");
    }

    @Test
    void noBodyIsReadWhereHttpHasNone() {
        Reading read = responses("{'204': $x, '205': $text}");

        assertThat(read.operation("get").result().content()).isEqualTo(Content.NONE);
        assertThat(read.operation("get").byStatus()).isEmpty();
        assertThat(read.rules()).containsExactly("body-never-sent", "body-never-sent");
        assertThat(responses("{'200': $x, '204': $text}").operation("get").isNullable())
                .as("as though nothing were described for 204")
                .isTrue();
    }

    @Test
    void aStreamIsNotToldFromOtherStatuses() {
        Reading read = responses("{'200': $x, '202': {description: '', content: {text/event-stream: {}}}}");

        assertThat(read.operation("get").byStatus()).isEmpty();
        Problem warning = read.problem("several-results");
        assertThat(warning.message())
                .isEqualTo("Status 202 has a body of another type than status 200, and is read as that one, for one of"
                        + " them is a stream");
        assertThat(warning.locations()).hasSize(2);
        assertThat(warning.remedy()).isNotEmpty();
    }

    @Test
    void aListThatMayHaveNoBodyIsPagedAsEver() {
        Operation operation = Reading.document("""
                openapi: 3.0.3
                info: {title: Test, version: '1'}
                paths:
                  /p:
                    get:
                      operationId: get
                      parameters: [{name: pageToken, in: query, schema: {type: string}}]
                      responses:
                        '204': {description: ''}
                        '200':
                          description: ''
                          content:
                            application/json:
                              schema:
                                type: object
                                properties:
                                  things: {type: array, items: {type: string}}
                                  nextPageToken: {type: string}
                """).operation("get");

        assertThat(operation.pagination()).isInstanceOf(Pagination.Token.class);
        assertThat(operation.isNullable()).isFalse();
    }
}
