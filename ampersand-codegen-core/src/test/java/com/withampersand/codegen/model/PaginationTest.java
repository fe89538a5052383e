package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.model.Pagination.End;
import com.withampersand.codegen.model.Pagination.Sign;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private static @Nullable Pagination pagination(String parameters, String response, String more) {
        return reading(parameters, response, more).operation("list").pagination();
    }

    private static Reading reading(String parameters, String response, String more) {
        return Reading.document("""
                openapi: 3.0.3
                info: {title: Test, version: '1'}
                paths:
                  /p:
                    get:
                      operationId: list
                      parameters: [%s]
                      responses: {'200': {description: '', %s}}
                %s
                """.formatted(parameters, response, more.indent(6)));
    }

    private static String integer(String name, String more) {
        return "{in: query, name: " + name + ", schema: {type: integer" + more + "}}";
    }

    private static String json(String schema) {
        return "content: {application/json: {schema: " + schema + "}}";
    }

    private static String object(String properties) {
        return json("{type: object, properties: {items: {type: array, items: {type: integer}}" + properties + "}}");
    }

    @Test
    void anOffsetAndALimitMakePages() {
        String both = integer("offset", "") + ", " + integer("limit", "");
        TypeRef number = new TypeRef.Scalar(ScalarKind.INT64);

        assertThat(pagination(both, json("{type: array, items: {type: integer}}"), ""))
                .isEqualTo(new Pagination.Offset("offset", null, List.of(), number));
        assertThat(pagination(both, object(", total_count: {type: integer}"), ""))
                .isEqualTo(new Pagination.Offset(
                        "offset", new End(Sign.TOTAL, List.of("total_count")), List.of("items"), number));
        assertThat(pagination(integer("offset", ""), object(""), ""))
                .as("no limit")
                .isNull();
        assertThat(pagination(integer("limit", ""), object(""), ""))
                .as("no offset")
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"; 1", ", default: 0; 0", ", minimum: 0; 0", ", minimum: 0, default: 1; 1", ", minimum: -5; 1"})
    void aPageNumberStartsAtItsDefaultOrItsLeastValue(@Nullable String schema, long first) {
        String both = integer("page", schema == null ? "" : schema) + ", " + integer("per_page", "");

        assertThat(pagination(both, object(", totalPages: {type: integer}, total: {type: integer}"), ""))
                .isEqualTo(new Pagination.PageNumber(
                        "page",
                        first,
                        new End(Sign.PAGE_COUNT, List.of("totalPages")),
                        List.of("items"),
                        new TypeRef.Scalar(ScalarKind.INT64)));
    }

    @Test
    void whatTheServerLeadsToGoesBeforeWhatIsCounted() {
        String both = integer("page", "") + ", " + integer("per_page", "");
        String link = "headers: {link: {schema: {type: string}}}, ";

        assertThat(pagination(both, link + object(""), "")).isInstanceOf(Pagination.LinkHeader.class);
        assertThat(pagination(both, object(", next: {type: string, format: uri}"), ""))
                .isInstanceOf(Pagination.NextUrl.class);
        assertThat(pagination("", link + object(", next_url: {type: string}"), ""))
                .isNull();
        assertThat(pagination(integer("limit", ""), object(", next: {type: string}"), ""))
                .as("next can be anything unless it is a URI")
                .isNull();
    }

    @Test
    void aSettingGoesBeforeTheShape() {
        String both = integer("start", "") + ", " + integer("offset", "") + ", " + integer("limit", "");
        String answer = object(", others: {type: array}, page: {type: object, properties: {all: {type: integer}}}");

        assertThat(pagination(both, object(""), "x-pagination: false")).isNull();
        assertThat(pagination(
                        both,
                        answer,
                        "x-pagination: {style: offset, offset: start, items: $.items, total: $.page.all}"))
                .isEqualTo(new Pagination.Offset(
                        "start",
                        new End(Sign.TOTAL, List.of("page", "all")),
                        List.of("items"),
                        new TypeRef.Scalar(ScalarKind.INT64)));
    }

    @Test
    void anothersSettingIsPassedOver() {
        String both = integer("offset", "") + ", " + integer("limit", "");
        Reading read = reading(both, object(""), "x-pagination: {limitParam: limit, cursorParam: offset}");

        assertThat(read.problem("foreign-extension").severity()).isEqualTo(Severity.WARNING);
        assertThat(read.operation("list").pagination()).isEqualTo(pagination(both, object(""), ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "true; is neither false nor an object; link, offset, page, token, url",
                "{}; has no `style`; link, offset",
                "{style: cursor}; unknown style cursor; token",
                "{style: link, limit: a}; has `limit`, which the style link does not know; It knows items",
                "{style: offset, offset: start}; names start, which is no scalar parameter of the query; offset, limit",
                "{style: token}; does not say which parameter asks for a page; `token` to one of offset, limit",
                "{style: link, items: $.data}; `items` that does not lead to an array; Behind $ there is items, page",
                "{style: offset, total: $.page.al}; `total` that does not lead to a number; Behind page there is all",
                "{style: offset, total: page.all}; `total` that is no path; $.data.results",
                "{style: url}; does not say what in the answer leads to the next page; the answer has items, page",
                "{style: page, page: offset, first: one}; `first` that is no number; 0 or 1"
            })
    void aSettingThatDoesNotFitIsAnErrorThatNamesWhatThereIs(String setting, String message, String remedy) {
        String both = integer("offset", "") + ", " + integer("limit", "");
        Reading read = reading(
                both, object(", page: {type: object, properties: {all: {type: integer}}}"), "x-pagination: " + setting);

        Problem problem = read.problem("pagination-setting");
        assertThat(problem.message()).startsWith("x-pagination of GET /p ").contains(message);
        assertThat(problem.remedy()).contains(remedy);
        assertThat(problem.location()).isPresent();
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
    }
}
