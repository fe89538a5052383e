package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the webhooks of a document bring. */
class WebhookBodiesTest {

    private static Reading webhooks(String webhooks, String event) {
        return Reading.document("""
                openapi: 3.1.0
                info: {title: Test, version: '1'}
                webhooks:
                %s
                components:
                  schemas:
                    Event: {type: object%s, properties: {id: {type: string}}}
                  requestBodies:
                    Sold: {content: {application/json: {schema: {type: object, properties: {price: {type: number}}}}}}
                  pathItems:
                    moved:
                      post:
                        requestBody: {content: {application/json: {schema: {type: object, properties: {to: {type: string}}}}}}
                """.formatted(webhooks.indent(2), event));
    }

    private static final String PLACED = """
            petSold:
              description: Words around it.
              post:
                summary: A pet was sold.
                requestBody:
                  content:
                    application/json:
                      schema:
                        type: object
                        properties: {pet: {type: object, properties: {name: {type: string}}}}
            petGone: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Event'}}}}}}
            plain: {post: {requestBody: {content: {text/plain: {schema: {type: string}}}}}}
            silent: {get: {responses: {}}}
            """;

    @Test
    void aBodyInItsPlaceIsATypeThatIsCalledAfterTheWebhook() {
        Reading read = webhooks(PLACED, "");

        assertThat(read.api().types()).hasSize(3);
        TypeDef payload = read.api().types().stream()
                .filter(type -> type.origin().equals(new Origin.Component("petSold payload")))
                .findFirst()
                .orElseThrow();
        assertThat(((ObjectType) payload).properties())
                .extracting(Property::name)
                .containsExactly("pet");
        assertThat(payload.docs())
                .isEqualTo(new Docs("A pet was sold.", "", List.of("What the webhook `petSold` brings."), false));
    }

    @Test
    void aSharedBodyOrPathItemIsFoundToo() {
        Reading read = webhooks("""
                sold: {post: {requestBody: {$ref: '#/components/requestBodies/Sold'}}}
                moved: {$ref: '#/components/pathItems/moved'}
                """, "");

        assertThat(read.api().types())
                .filteredOn(type -> type instanceof ObjectType)
                .extracting(TypeDef::origin)
                .containsExactlyInAnyOrder(
                        new Origin.Component("Event"), new Origin.Component("Sold"), new Origin.Component("moved"));
    }

    @Test
    void aNoteSaysOnceThatNothingReceivesThem() {
        Problem note = webhooks(PLACED, "").problem("unsupported-webhook");

        assertThat(note.severity()).isEqualTo(Severity.NOTE);
        assertThat(note.locations())
                .singleElement()
                .satisfies(at -> assertThat(at.line()).isEqualTo(3));
        assertThat(note.remedy()).contains("x-webhooks");
        assertThat(webhooks(PLACED, ", x-webhooks: {}").rules()).isEmpty();
        assertThat(webhooks("{}", "").rules()).isEmpty();
    }

    private static Reading callbacks(String callbacks) {
        return Reading.document("""
                openapi: 3.0.3
                info: {title: Test, version: '1'}
                paths:
                  /jobs:
                    post: {operationId: startJob, callbacks: {$callbacks}, requestBody: $body, responses: {}}
                    put: {operationId: setJob, callbacks: {ended: {$ref: '#/components/callbacks/Ended'}}, responses: {}}
                    patch: {operationId: keepJob, callbacks: {ended: {$ref: '#/components/callbacks/Ended'}}, responses: {}}
                components:
                  schemas:
                    Event: {type: object, properties: {id: {type: string}}}
                  callbacks:
                    Ended: {'{$request.query.url}': {post: {requestBody: $body}}}
                """.replace("$callbacks", callbacks).replace(
                "$body",
                "{content: {application/json: {schema: {type: object, properties: {of: {type: object,"
                        + " properties: {x: {type: string}}}}}}}}"));
    }

    @Test
    void whatACallbackBringsIsATypeThatIsCalledAfterItsOperationAndItself() {
        Reading read = callbacks("done: {'{$url}': {post: {summary: It ended., requestBody: $body}}},"
                + " gone: {'{$url}': {post: {requestBody: {content: {application/json: {schema: {$ref:"
                + " '#/components/schemas/Event'}}}}}}}, silent: {'{$url}': {get: {}}, x-why: none}");

        Place job = read.operation("startJob").place();
        assertThat(read.api().types())
                .extracting(TypeDef::origin)
                .filteredOn(origin -> !(origin instanceof Origin.Part))
                .containsExactlyInAnyOrder(
                        new Origin.OfOperation(job, Origin.Role.REQUEST, ""),
                        new Origin.OfOperation(job, Origin.Role.CALLBACK, "done"),
                        new Origin.Component("Event"),
                        new Origin.Component("Ended"));
        TypeDef payload = read.api().types().stream()
                .filter(type -> type.origin().equals(new Origin.OfOperation(job, Origin.Role.CALLBACK, "done")))
                .findFirst()
                .orElseThrow();
        assertThat(payload.docs())
                .isEqualTo(
                        new Docs("It ended.", "", List.of("What the callback `done` of POST `/jobs` brings."), false));
        assertThat(read.rules()).containsOnly("unsupported-callback");
        assertThat(read.problem("unsupported-callback").severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void aCallbackOfSeveralUrlsBringsSeveralTypes() {
        Reading read = callbacks("done: {'{$a}': {post: {requestBody: $body}}, '{$b}': {post: {requestBody: $body}}}");

        assertThat(read.api().types())
                .filteredOn(type -> type.origin()
                        .equals(new Origin.OfOperation(
                                read.operation("startJob").place(), Origin.Role.CALLBACK, "done")))
                .hasSize(2);
    }
}
