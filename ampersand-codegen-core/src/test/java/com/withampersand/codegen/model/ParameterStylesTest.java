package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Operation.Parameter;
import com.withampersand.codegen.model.WireStyle.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where parameters travel and in which style. */
class ParameterStylesTest {

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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "in: query; FORM; true; false",
                "in: query, style: form, explode: false; FORM; false; false",
                "in: query, style: deepObject; DEEP_OBJECT; false; false",
                "in: query, style: pipeDelimited; PIPE_DELIMITED; false; false",
                "in: query, style: spaceDelimited, explode: true; SPACE_DELIMITED; true; false",
                "in: query, allowReserved: true; FORM; true; true",
                "in: path, required: true; SIMPLE; false; false",
                "in: path, required: true, style: label, explode: true; LABEL; true; false",
                "in: path, required: true, style: matrix, allowReserved: true; MATRIX; false; true",
                "in: header; SIMPLE; false; false",
                "in: header, explode: true; SIMPLE; true; false",
                "in: cookie; FORM; true; false",
                "in: cookie, style: cookie; COOKIE; true; false",
            })
    void parametersHaveTheStyleThatTheySay(String keywords, Kind kind, boolean explode, boolean reserved) {
        String path = keywords.startsWith("in: path") ? "/p/{q}" : "/p";
        Reading read = paths(path + ": {get: {operationId: get, parameters: [{name: q, schema: {type: string}, "
                + keywords + "}], responses: {}}}");

        assertThat(read.operation("get").parameters())
                .extracting(Parameter::style)
                .containsExactly(new WireStyle(kind, explode, reserved));
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "in: query, style: matrix, schema: {type: string}; unsupported-parameter-style",
                "in: header, style: form, schema: {type: string}; unsupported-parameter-style",
                "in: query, style: none, schema: {type: string}; unsupported-parameter-style",
                "in: cookie, allowReserved: true, schema: {type: string}; unsupported-parameter-style",
                "in: querystring, schema: {type: string}; unsupported-parameter-style",
                "in: query, content: {application/xml: {schema: {type: object}}}; unsupported-parameter-style",
                "in: cookie, schema: {type: array, items: {type: string}}; exploded-cookie",
                "in: query, allowEmptyValue: true, schema: {type: integer}; no-empty-value",
                "in: body, schema: {type: integer}; unsupported-parameter",
            })
    void whatThereIsNoStyleForIsSaid(String keywords, String rule) {
        Reading read = paths("/p: {get: {operationId: get, parameters: [{name: q, " + keywords + "}], responses: {}}}");

        assertThat(read.rules()).containsExactly(rule);
    }

    @Test
    void contentMakesAParameterJson() {
        Reading read = paths("""
                /p:
                  get:
                    operationId: get
                    parameters:
                      - {name: a, in: query, content: {application/json: {schema: {type: object}}}}
                      - {name: b, in: query, content: {text/plain: {schema: {type: string}}}}
                      - {name: c, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object}}}}
                    responses: {}
                """);

        assertThat(read.operation("get").parameters())
                .extracting(parameter -> parameter.style().kind())
                .containsExactly(Kind.JSON, Kind.FORM, Kind.FORM);
        assertThat(read.rules()).isEmpty();
    }
}
