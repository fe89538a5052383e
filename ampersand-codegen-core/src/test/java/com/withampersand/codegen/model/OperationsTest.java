package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationsTest {

    private static Reading paths(String paths) {
        return Reading.document("""
                openapi: 3.0.3
                info: {title: Test, version: '1', description: Words.}
                servers:
                  - {url: 'https://eu.example.com/v1'}
                components:
                  schemas:
                    X: {type: object, properties: {x: {type: string}}}
                    Y: {type: object, properties: {y: {type: string}}}
                paths:
                """ + paths.indent(2));
    }

    @Test
    void operationsAreSortedByPathAndMethod() {
        Reading read = paths("""
                /b: {get: {operationId: one, responses: {}}}
                /a:
                  delete: {operationId: two, responses: {}}
                  summary: Of the path.
                  get: {operationId: three, tags: [First, Second], x-side-effects: true, responses: {}}
                  post: {operationId: four, summary: Own., responses: {}}
                """);

        assertThat(read.api().operations()).extracting(Operation::id).containsExactly("three", "four", "two", "one");
        assertThat(read.operation("three").tag()).isEqualTo("First");
        assertThat(read.operation("three").sideEffects()).isTrue();
        assertThat(read.operation("three").docs().summary()).isEqualTo("Of the path.");
        assertThat(read.operation("four").docs().summary()).isEqualTo("Own.");
        assertThat(read.api().servers().get(0).url()).isEqualTo("https://eu.example.com/v1");
        assertThat(read.api().title()).isEqualTo("Test");
        assertThat(read.api().docs().description()).isEqualTo("Words.");
    }

    @Test
    void parametersComeInPathOrderThenAsDeclared() {
        Reading read = paths("""
                /p/{a}/{b}:undo:
                  parameters:
                    - {name: z, in: query, schema: {type: string}}
                    - {name: b, in: path, required: true, schema: {type: string}, x-client-default: project}
                    - {name: same, in: query, schema: {type: string}}
                  get:
                    operationId: get
                    parameters:
                      - {name: a, in: path, required: true, schema: {type: string}, example: x1}
                      - {name: X-Trace, in: header, schema: {type: string}}
                      - {name: same, in: query, required: true, schema: {type: integer, format: int32}}
                      - {name: token, in: query, schema: {type: string, format: password}, example: hush}
                      - {name: Accept, in: header, schema: {type: string}}
                    responses: {}
                """);

        List<Parameter> parameters = read.operation("get").parameters();
        assertThat(parameters).extracting(Parameter::name).containsExactly("a", "b", "z", "same", "X-Trace", "token");
        assertThat(parameters.get(1).clientValue()).isEqualTo("project");
        assertThat(parameters.get(0).docs().facts()).containsExactly("Example: x1.");
        assertThat(parameters.get(3).required()).isTrue();
        assertThat(parameters.get(3).type()).isEqualTo(new TypeRef.Scalar(ScalarKind.INT32));
        assertThat(parameters.get(5).secret()).isTrue();
        assertThat(parameters.get(5).docs().facts()).isEmpty();
        assertThat(read.rules()).containsExactly("header-not-a-parameter");
    }

    @Test
    void pathVariablesAndParametersMustAgree() {
        Reading read = paths("""
                /p/{a}:
                  get:
                    operationId: get
                    parameters: [{name: b, in: path, required: true, schema: {type: string}}]
                    responses: {}
                """);

        assertThat(read.operation("get").parameters())
                .extracting(Parameter::name)
                .containsExactly("a");
        assertThat(read.rules()).containsExactlyInAnyOrder("undeclared-path-parameter", "path-parameter-not-in-path");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'200': {$x}}; JSON; X",
                "{'204': {description: ''}, '201': {$x}}; JSON; X",
                "{'204': {description: ''}}; NONE; any",
                "{'201': {description: '', content: {}}}; NONE; any",
                "{default: {$x}}; JSON; X",
                "{'204': {description: ''}, default: {$x}}; NONE; any",
                "{'2XX': {$x}, default: {$y}}; JSON; X",
                "{'200': {description: '', content: {text/plain: {schema: {type: string}}}}}; TEXT; any",
                "{'200': {description: '', content: {image/png: {}}}}; BYTES; any",
                "{'200': {description: '', content: {text/csv: {}, application/vnd.x+json: {schema: {type: boolean}}}}}; JSON; BOOLEAN",
            })
    void theResultIsTheLowestSuccessWithABody(String responses, Content content, String type) {
        String json = "description: '', content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}";
        Reading read = paths("/p: {get: {operationId: get, responses: "
                + responses.replace("$x", json.formatted("X")).replace("$y", json.formatted("Y")) + "}}");

        assertThat(read.operation("get").result().content()).isEqualTo(content);
        assertThat(read.sketch(read.operation("get").result().type())).isEqualTo(type);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aStreamThatAnotherStatusHasSomethingElseForIsAWarning() {
        Reading read = paths("""
                /p:
                  get:
                    operationId: get
                    responses:
                      '200': {description: '', content: {text/event-stream: {}}}
                      '202': {description: '', content: {application/json: {schema: {type: string}}}}
                """);

        assertThat(read.operation("get").result().content()).isEqualTo(Content.TEXT_EVENTS);
        assertThat(read.rules()).containsExactly("several-results");
    }

    @Test
    void errorsAreTypedByStatusAndTheUsualOneIsTheProblem() {
        Reading read = paths("""
                /p:
                  get:
                    operationId: get
                    responses:
                      '200': {description: ''}
                      default: {description: '', content: {application/problem+json: {schema: {$ref: '#/components/schemas/X'}}}}
                      '4XX': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Y'}}}}
                      '500': {description: '', content: {text/plain: {schema: {type: string}}}}
                      '422': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}}
                """);

        assertThat(read.operation("get").errors().keySet()).containsExactly("422", "4XX", "default");
        assertThat(read.api().problem())
                .isEqualTo(new TypeRef.Named(read.type("X").place()));
    }

    @Test
    void ofCallbacksANoteSaysThatNothingReceivesThem() {
        Reading read = paths("""
                /p:
                  post:
                    operationId: post
                    callbacks: {done: {'{$request.query.url}': {post: {responses: {}}}}}
                    responses: {}
                """);

        assertThat(read.rules()).containsExactly("unsupported-callback");
    }
}
