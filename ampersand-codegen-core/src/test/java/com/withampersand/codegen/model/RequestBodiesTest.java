package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.model.Operation.Body;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.WireStyle.Kind;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What operations send. */
class RequestBodiesTest {

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
    void jsonByOtherNamesIsTheSameBodyWhetherTheSchemaIsReferredToOrRepeated() {
        Reading read = paths("""
                /p:
                  post:
                    operationId: post
                    requestBody:
                      content:
                        application/json: {schema: {type: object, properties: {a: {type: string}}}}
                        text/json: {schema: {type: object, properties: {a: {type: string}}}}
                        application/*+json: {schema: {type: object, properties: {b: {type: string}}}}
                        application/merge-patch+json: {schema: {type: object, properties: {c: {type: string}}}}
                    responses: {}
                """);

        Operation operation = read.operation("post");
        assertThat(operation.body()).extracting(Body::mediaType).isEqualTo("application/json");
        assertThat(operation.otherBodies()).extracting(Body::mediaType).containsExactly("application/merge-patch+json");
        assertThat(read.problems()).extracting(Problem::rule).containsOnly("one-media-type");
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
                .containsExactly(
                        "application/merge-patch+json", "text/plain", "image/jpeg", "image/png", "multipart/form-data");
        assertThat(operation.otherBodies())
                .extracting(Body::word)
                .containsExactly("merge-patch", "text", "jpeg", "png", "multipart");
        assertThat(operation.variants())
                .extracting(variant -> Objects.requireNonNull(variant.body()).word())
                .containsExactly("json", "merge-patch", "text", "jpeg", "png", "multipart");
        assertThat(read.rules()).hasSize(2).containsOnly("one-media-type");
    }

    @Test
    void eachMediaTypeOfTextOrBytesIsABodyOfItsOwn() {
        Reading read = paths("""
                /p:
                  post:
                    operationId: post
                    requestBody:
                      content:
                        text/plain: {schema: {$ref: '#/components/schemas/X'}}
                        text/csv; charset=utf-8: {schema: {$ref: '#/components/schemas/X'}}
                        text/csv: {schema: {$ref: '#/components/schemas/X'}}
                        application/xml: {schema: {$ref: '#/components/schemas/X'}}
                        application/octet-stream: {}
                        application/*+xml: {}
                    responses: {}
                """);

        assertThat(read.operation("post").variants())
                .extracting(variant -> Objects.requireNonNull(variant.body()).mediaType())
                .containsExactly("text/csv", "text/plain", "application/octet-stream", "application/xml");
        assertThat(read.rules())
                .as("what is the same but for its charset, or sent as the same")
                .containsExactly("one-media-type", "one-media-type");
    }

    @Test
    void eachThingThatCanBeSentIsABodyOfItsOwn() {
        Operation operation = paths("""
                /p:
                  post:
                    operationId: post
                    requestBody:
                      content:
                        application/octet-stream: {}
                        application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Y'}}
                        text/plain: {schema: {type: string}}
                        multipart/form-data: {schema: {type: object, properties: {file: {type: string, format: binary}}}}
                        application/json: {schema: {$ref: '#/components/schemas/X'}}
                    responses: {}
                """).operation("post");

        assertThat(operation.variants())
                .extracting(Operation::body)
                .extracting(body -> Objects.requireNonNull(body).content())
                .containsExactly(Content.JSON, Content.TEXT, Content.BYTES, Content.MULTIPART, Content.FORM);
        assertThat(operation.variants())
                .extracting(Operation::body)
                .extracting(body -> Objects.requireNonNull(body).word())
                .containsExactly("json", "text", "bytes", "multipart", "form");
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
        assertThat(read.rules()).containsExactly("unsupported-encoding", "encoding-without-property");
        Place place = ((TypeRef.Named) body.type()).place();
        ObjectType form = (ObjectType) read.api().types().stream()
                .filter(type -> type.place().equals(place))
                .findFirst()
                .orElseThrow();
        assertThat(form.properties().get(0).type()).isEqualTo(new TypeRef.Scalar(ScalarKind.FILE));
        assertThat(form.properties().get(1).type()).isEqualTo(new TypeRef.Scalar(ScalarKind.STRING));
    }
}
