package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Operation.Body;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.Parameter;
import com.withampersand.codegen.model.WireStyle.Kind;
import java.util.List;
import java.util.Objects;
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
    void successesOfAnotherTypeAndStreamsAreWarnings() {
        Reading read = paths("""
                /p:
                  get:
                    operationId: get
                    responses:
                      '200': {description: '', content: {text/event-stream: {}}}
                      '202': {description: '', content: {application/json: {schema: {type: string}}}}
                """);

        assertThat(read.operation("get").result().content()).isEqualTo(Content.TEXT);
        assertThat(read.rules()).containsExactly("unsupported-stream", "several-results");
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
    void aBodyIsJsonThenTextThenBytes() {
        Reading read = paths("""
                /json:
                  post:
                    operationId: json
                    x-codegen-request-body-name: thing
                    requestBody:
                      required: true
                      content:
                        text/plain: {schema: {type: string}}
                        application/json; charset=utf-8: {schema: {$ref: '#/components/schemas/X'}}
                    responses: {}
                /bytes:
                  put: {operationId: bytes, requestBody: {content: {application/octet-stream: {}}}, responses: {}}
                /any:
                  put: {operationId: any, requestBody: {content: {'*/*': {schema: {type: string}}}}, responses: {}}
                /none:
                  put: {operationId: none, requestBody: {content: {}}, responses: {}}
                /form:
                  post:
                    operationId: form
                    requestBody: {content: {multipart/form-data: {schema: {type: object}}}}
                    responses: {}
                """);

        Body json = Objects.requireNonNull(read.operation("json").body());
        assertThat(json.mediaType()).isEqualTo("application/json; charset=utf-8");
        assertThat(json.required()).isTrue();
        assertThat(json.nameHint()).isEqualTo("thing");
        assertThat(read.sketch(json.type())).isEqualTo("X");
        assertThat(read.operation("bytes").body()).extracting(Body::content).isEqualTo(Content.BYTES);
        assertThat(read.operation("any").body()).extracting(Body::mediaType).isEqualTo("application/json");
        assertThat(read.operation("none").body()).isNull();
        assertThat(read.operation("form").body()).extracting(Body::content).isEqualTo(Content.MULTIPART);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void whatSaysSomethingElseInAnotherMediaTypeIsAnotherBody() {
        Reading read = paths("""
                /p:
                  post:
                    operationId: post
                    requestBody:
                      content:
                        multipart/form-data:
                          schema: {type: object, properties: {file: {type: string, format: binary}}}
                        application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/X'}}
                        application/merge-patch+json: {schema: {$ref: '#/components/schemas/Y'}}
                        application/xml: {schema: {$ref: '#/components/schemas/X'}}
                        text/plain: {schema: {type: string}}
                        application/json: {schema: {$ref: '#/components/schemas/X'}}
                        image/png: {}
                        image/jpeg: {}
                    responses: {}
                """);

        Operation operation = read.operation("post");
        assertThat(Objects.requireNonNull(operation.body()).mediaType()).isEqualTo("application/json");
        assertThat(operation.otherBodies())
                .extracting(Body::mediaType)
                .containsExactly("application/merge-patch+json", "text/plain", "image/jpeg", "multipart/form-data");
        assertThat(operation.otherBodies())
                .extracting(Body::word)
                .containsExactly("merge-patch", "text", "jpeg", "multipart");
        assertThat(operation.variants())
                .extracting(variant -> Objects.requireNonNull(variant.body()).word())
                .containsExactly("json", "merge-patch", "text", "jpeg", "multipart");
        assertThat(read.rules()).hasSize(3).containsOnly("one-media-type");
    }

    @Test
    void theEncodingOfAFormIsRead() {
        Reading read = paths("""
                /p:
                  post:
                    operationId: post
                    requestBody:
                      content:
                        multipart/form-data:
                          schema:
                            type: object
                            properties:
                              photo: {type: string}
                              text: {type: string}
                              meta: {type: object, properties: {a: {type: string}}}
                              tags: {type: array, items: {type: string}}
                          encoding:
                            photo: {contentType: 'image/png, image/jpeg', headers: {X-A: {schema: {type: string}}}}
                            text: {contentType: text/html, headers: {X-A: {schema: {type: string}}}}
                            meta: {contentType: application/json}
                            tags: {style: pipeDelimited}
                            none: {contentType: text/html}
                    responses: {}
                """);

        Body body = Objects.requireNonNull(read.operation("post").body());
        assertThat(body.parts())
                .containsOnlyKeys("text", "meta", "tags")
                .containsEntry("text", new Operation.Part(null, "text/html"))
                .containsEntry("tags", new Operation.Part(new WireStyle(Kind.PIPE_DELIMITED, false, false), ""));
        assertThat(read.rules()).containsExactly("unsupported-encoding");
        Place place = ((TypeRef.Named) body.type()).place();
        ObjectType form = (ObjectType) read.api().types().stream()
                .filter(type -> type.place().equals(place))
                .findFirst()
                .orElseThrow();
        assertThat(form.properties().get(0).type()).isEqualTo(new TypeRef.Scalar(ScalarKind.FILE));
        assertThat(form.properties().get(1).type()).isEqualTo(new TypeRef.Scalar(ScalarKind.STRING));
    }

    @Test
    void callbacksAreWarnings() {
        Reading read = paths("""
                /p:
                  post:
                    operationId: post
                    callbacks: {done: {'{$request.query.url}': {post: {responses: {}}}}}
                    responses: {}
                """);

        assertThat(read.rules()).containsExactly("unsupported-callback");
    }

    @Test
    void pathsAndOperationsCanHaveServersOfTheirOwn() {
        Reading read = paths("""
                /a: {get: {operationId: a, responses: {}}}
                /b:
                  servers: [{url: 'https://b.example.com'}]
                  get: {operationId: b, responses: {}}
                  put: {operationId: c, servers: [{url: /c}], responses: {}}
                  post: {operationId: d, servers: [{url: 'https://eu.example.com/v1'}], responses: {}}
                """);

        String document = read.api().servers().get(0).document();
        String b = document + " https://b.example.com";
        String c = document + " https://eu.example.com/c";
        assertThat(read.api().servers()).extracting(Server::id).containsExactly(document, b, c);
        assertThat(read.api().servers()).extracting(Server::isOfDocument).containsExactly(true, false, false);
        assertThat(List.of("a", "b", "c", "d"))
                .extracting(id -> read.operation(id).server())
                .containsExactly(document, b, c, document);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void serversAreChoicesAndHaveVariables() {
        Reading read = Reading.document("""
                openapi: 3.0.3
                info: {title: Test, version: '1'}
                servers:
                  - url: 'https://{region}.example.com:{port}/v1'
                    variables: {region: {default: eu, enum: [eu, us], description: Where.}, port: {default: 443}}
                  - {url: 'https://sandbox.example.com/{none}', description: The sandbox server}
                paths: {/p: {get: {responses: {}}}}
                """);

        assertThat(read.api().servers()).hasSize(1);
        Server server = read.api().servers().get(0);
        assertThat(server.url()).isEqualTo("https://eu.example.com:443/v1");
        assertThat(server.choices()).extracting(Server.Choice::hint).containsExactly("", "sandbox");
        Server.Variable region = server.choices().get(0).variables().get(0);
        assertThat(region.values()).containsExactly("eu", "us");
        assertThat(region.docs().description()).isEqualTo("Where.");
        assertThat(read.rules()).containsExactly("undescribed-server-variable");
    }

    @Test
    void aDocumentWhoseOnlyServerIsAtEachPathHasThatServer() {
        Reading read = Reading.document("""
                openapi: 3.0.3
                info: {title: Test, version: '1'}
                paths:
                  /p: {servers: [{url: 'https://a.example.com'}], get: {responses: {}}}
                  /q: {servers: [{url: 'https://a.example.com'}], get: {responses: {}}}
                """);

        assertThat(read.api().servers()).hasSize(1);
        assertThat(read.api().servers().get(0).isOfDocument()).isTrue();
        assertThat(read.api().servers().get(0).url()).isEqualTo("https://a.example.com");
    }
}
