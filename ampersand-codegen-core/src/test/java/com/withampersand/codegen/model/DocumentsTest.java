package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final String PROBLEM = """
            openapi: 3.0.3
            info: {title: Types, version: '1'}
            paths: {}
            components: {schemas: {Problem: {type: object, properties: {title: {type: string}}}, Unused: {type: string}}}
            """;
    private static final String API = """
            openapi: 3.0.3
            info: {title: Api, version: '1'}
            servers: [{url: 'https://a.example.com'}]
            paths:
              /x/{id}:
                get:
                  operationId: get
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses:
                    default: {description: '', content: {application/json: {schema: {$ref: 'problem.yaml#/components/schemas/Problem'}}}}
            """;
    private static final String BUNDLE = API.replace("problem.yaml#", "#").replace("title: Api", "title: Bundle")
            + "components: {schemas: {Problem: {type: object, properties: {title: {type: string}}}}}\n";

    @Test
    void schemasOfDocumentsThatAreOnlyReferredToAreRead() {
        Reading read = Reading.files(Map.of("api.yaml", API, "problem.yaml", PROBLEM));

        assertThat(read.names()).containsExactly("problem.yaml#Problem", "problem.yaml#Unused");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aBundleIsLeftOutWhateverItIsCalled() {
        for (String name : new String[] {"a-bundle.yaml", "z-bundle.yaml"}) {
            Reading read = Reading.files(Map.of("api.yaml", API, "problem.yaml", PROBLEM, name, BUNDLE));

            assertThat(read.api().title()).isEqualTo("Api");
            assertThat(read.api().operations()).hasSize(1);
            assertThat(read.names()).containsExactly("problem.yaml#Problem", "problem.yaml#Unused");
            assertThat(read.problem("repeated-document").message()).startsWith(name + " is left out");
        }
    }

    @Test
    void ofEqualsTheFirstById() {
        Reading read = Reading.files(Map.of("a.yaml", BUNDLE, "b.yaml", BUNDLE));

        assertThat(read.api().operations())
                .extracting(op -> op.place().document())
                .containsExactly("a.yaml");
    }

    @Test
    void anotherServerIsAnotherOperation() {
        Reading read = Reading.files(Map.of("a.yaml", BUNDLE, "b.yaml", BUNDLE.replace("a.example", "b.example")));

        assertThat(read.api().operations()).hasSize(2);
        assertThat(read.api().servers())
                .extracting(Server::url)
                .containsExactly("https://a.example.com", "https://b.example.com");
    }

    @Test
    void aSchemaFileThatSaysTheSameAsAComponentIsOneTypeWithIt() {
        String same = "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"title\": \"Problem\","
                + " \"type\": \"object\", \"properties\": {\"title\": {\"type\": \"string\", \"description\": \"Words.\"}}}";
        String user = "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"title\": \"User\","
                + " \"type\": \"object\", \"properties\": {\"p\": {\"$ref\": \"problem-schema.json\"}}}";
        Reading read =
                Reading.files(Map.of("problem.yaml", PROBLEM, "problem-schema.json", same, "user-schema.json", user));

        assertThat(read.names()).containsExactly("problem.yaml#Problem", "problem.yaml#Unused", "user-schema.json#");
        assertThat(read.sketch("user-schema.json#")).isEqualTo("{p: problem.yaml#Problem}");
        assertThat(read.rules()).containsExactly("same-type");

        Reading other = Reading.files(
                Map.of("problem.yaml", PROBLEM, "problem-schema.json", same.replace("\"string\"", "\"integer\"")));
        assertThat(other.names()).contains("problem-schema.json#", "problem.yaml#Problem");
        assertThat(other.problems()).isEmpty();
    }

    @Test
    void orderOfPathsAndComponentsDoesNotMatter() {
        String head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";
        String a =
                "    A: {type: object, properties: {u: {$ref: '#/components/schemas/U/oneOf/0'}, l: {$ref: '#/components/schemas/L'}}}\n";
        String u =
                "    U: {oneOf: [{required: [x], properties: {x: {type: object, properties: {y: {}}}}}, {properties: {z: {}}}]}\n";
        String l = "    L: {type: array, items: {$ref: '#/components/schemas/M'}}\n";
        String m = "    M: {type: object, additionalProperties: {$ref: '#/components/schemas/L'}}\n";
        String p =
                "  /p: {get: {operationId: p, responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/M'}}}}}}}\n";
        String q = "  /q: {post: {operationId: q, responses: {}}, get: {operationId: r, responses: {}}}\n";

        Reading one = Reading.document(head + "paths:\n" + p + q + "components:\n  schemas:\n" + a + u + l + m);
        Reading other = Reading.document(head + "components:\n  schemas:\n" + m + l + u + a + "paths:\n" + q + p);

        assertThat(one.api()).isEqualTo(other.api());
        assertThat(one.rules()).isEqualTo(other.rules());
    }
}
