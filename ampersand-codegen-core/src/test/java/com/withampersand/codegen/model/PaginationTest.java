package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaginationTest {

    private static Reading read(String method, String parameter, String properties) {
        return Reading.document("""
                openapi: 3.0.3
                info: {title: Test, version: '1'}
                paths:
                  /p:
                    %s:
                      operationId: list
                      parameters: [{in: query, %s}]
                      responses:
                        '200':
                          description: ''
                          content: {application/json: {schema: {type: object, properties: {%s}}}}
                """.formatted(method, parameter, properties));
    }

    @Test
    void aTokenInTheQueryAndOneDownInTheAnswerMakePages() {
        Reading read = read(
                "get",
                "name: pageToken, schema: {type: string}",
                "results: {type: array, items: {type: integer}},"
                        + " pagination: {type: object, properties: {done: {type: boolean}, nextPageToken: {type: string}}}");

        assertThat(read.operation("list").pagination())
                .isEqualTo(new Pagination.Token(
                        "pageToken",
                        List.of("pagination", "nextPageToken"),
                        List.of("results"),
                        new TypeRef.Scalar(ScalarKind.INT64)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "get; name: cursor, schema: {type: string}; items: {type: array}, next_cursor: {type: string}; true",
                "get; name: after, schema: {type: string}; data: {type: object, properties: {list: {type: array}}}, cursor: {type: string}; true",
                "post; name: cursor, schema: {type: string}; items: {type: array}, next_cursor: {type: string}; false",
                "get; name: cursor, required: true, schema: {type: string}; items: {type: array}, cursor: {type: string}; false",
                "get; name: cursor, schema: {type: integer}; items: {type: array}, cursor: {type: string}; false",
                "get; name: page, schema: {type: string}; items: {type: array}, cursor: {type: string}; false",
                "get; name: cursor, schema: {type: string}; items: {type: array}, others: {type: array}, cursor: {type: string}; false",
                "get; name: cursor, schema: {type: string}; items: {type: array}, id: {type: string}; false",
                "get; name: cursor, schema: {type: string}; items: {type: array}, next_cursor: {type: integer}; false",
            })
    void onlyThatShapeIsPaged(String method, String parameter, String properties, boolean paged) {
        assertThat(read(method, parameter, properties).operation("list").pagination() != null)
                .isEqualTo(paged);
    }
}
