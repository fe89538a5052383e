package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which answers are streams, and of what. */
class StreamReaderTest {

    private static Reading content(String content) {
        return Reading.document("""
                openapi: 3.2.0
                info: {title: Test, version: '1'}
                components:
                  schemas:
                    X: {type: object, properties: {x: {type: string}}}
                    Y: {type: object, properties: {data: {type: string}, id: {type: string}}}
                    Event: {type: object, properties: {event: {type: string}, data: {$ref: '#/components/schemas/X'}}}
                paths:
                  /p: {get: {operationId: get, responses: {'200': {description: '', content: $content}}}}
                """.replace(
                        "$content",
                        content.replace("$x", "{$ref: '#/components/schemas/X'}")
                                .replace("$y", "{$ref: '#/components/schemas/Y'}")
                                .replace("$event", "{$ref: '#/components/schemas/Event'}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{text/event-stream: {schema: $x}} | EVENTS | X",
                "{text/event-stream: {itemSchema: $x, schema: $y}} | EVENTS | X",
                "{text/event-stream: {schema: {type: array, items: $x}}} | EVENTS | X",
                "{text/event-stream: {itemSchema: {type: array, items: $x}}} | EVENTS | [X]",
                "{text/event-stream: {itemSchema: $event}} | EVENTS | X",
                "{text/event-stream: {schema: $event}} | EVENTS | X",
                "{text/event-stream: {schema: $y}} | EVENTS | Y",
                "{text/event-stream: {itemSchema: $y}} | TEXT_EVENTS | string",
                "{text/event-stream: {itemSchema: {properties: {data: {contentSchema: $x}}}}} | EVENTS | X",
                "{text/event-stream: {}} | TEXT_EVENTS | string",
                "{text/event-stream: {schema: {type: string}}} | TEXT_EVENTS | string",
                "{text/event-stream;charset=utf-8: {schema: $x}, text/event-stream: {}} | TEXT_EVENTS | string",
                "{application/x-ndjson: {schema: $x}} | JSON_LINES | X",
                "{application/jsonl: {schema: {type: array, items: $x}}} | JSON_LINES | X",
                "{application/json-seq: {itemSchema: {type: string}}} | JSON_LINES | string",
                "{application/geo+json-seq: {itemSchema: $x}} | JSON_LINES | X",
            })
    void aStreamIsOfItsElements(String content, Content how, String type) {
        Reading read = content(content);
        Operation operation = read.operation("get");

        assertThat(operation.result().content()).isEqualTo(how);
        assertThat(read.sketch(operation.result().type())).isEqualToIgnoringCase(type);
        assertThat(operation.otherResults()).isEmpty();
        assertThat(operation.variants()).hasSize(1);
    }

    @Test
    void whatComesAsAWholeTooIsThePlainResult() {
        Reading read =
                content("{text/event-stream: {schema: $x, x-stream-end: '[DONE]'}, application/json: {schema: $y}}");
        Operation operation = read.operation("get");

        assertThat(operation.result().content()).isEqualTo(Content.JSON);
        assertThat(operation.otherResults()).extracting(Result::end).containsExactly("[DONE]");
        assertThat(operation.variants())
                .extracting(Operation::result)
                .containsExactly(operation.result(), operation.otherResults().get(0));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void anEventThatCanOnlyBeOneTextIsTheEnd() {
        Reading read = content("{text/event-stream: {schema: {oneOf: [{properties: {data: $x}},"
                + " {properties: {data: {type: string, enum: ['[DONE]']}}}]}}}");
        assertThat(read.sketch(read.operation("get").result().type())).isEqualTo("X");
        assertThat(read.operation("get").result().end()).isEqualTo("[DONE]");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void whatIsNotGivenIsAWarning() {
        String events =
                "{oneOf: [{properties: {event: {const: a}, data: {}}}, {properties: {event: {const: b}, data: {}}}]}";
        Reading choice = content("{text/event-stream: {itemSchema: " + events + "}}");
        assertThat(choice.operation("get").result().content()).isEqualTo(Content.TEXT_EVENTS);
        assertThat(choice.rules()).containsExactly("event-choice");

        assertThat(content("{application/x-ndjson: {schema: $x}, text/event-stream: {schema: $x}}")
                        .rules())
                .containsExactly("several-streams");
        assertThat(content("{application/x-ndjson: {schema: $x, x-stream-end: x}}")
                        .rules())
                .containsExactly("misplaced-extension");
    }
}
