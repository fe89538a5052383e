package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Origin.Component;
import com.withampersand.codegen.model.Origin.OfOperation;
import com.withampersand.codegen.model.Origin.Part;
import com.withampersand.codegen.model.Origin.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final Reading READ = Reading.document("""
            openapi: 3.0.3
            info: {title: Test, version: '1'}
            paths:
              /things/{kind}:
                parameters:
                  - {name: kind, in: path, required: true, schema: {type: string, enum: [k]}}
                  - $ref: '#/components/parameters/Sort'
                post:
                  operationId: make
                  parameters:
                    - {name: only, in: query, schema: {type: array, items: {type: string, enum: [o]}}}
                  requestBody:
                    content:
                      application/json:
                        schema: {type: array, items: {type: object, properties: {deep: {type: object, properties: {x: {}}}}}}
                  responses:
                    '200': {description: '', content: {application/json: {schema: {type: object, properties: {r: {}}}}}}
                    '422': {description: '', content: {application/json: {schema: {type: object, properties: {e: {}}}}}}
                    default: {$ref: '#/components/responses/Failure'}
            components:
              parameters:
                Sort: {name: sort, in: query, schema: {type: array, items: {type: string, enum: [asc]}}}
              responses:
                Failure: {description: '', content: {application/json: {schema: {type: object, properties: {f: {}}}}}}
              schemas:
                List: {type: array, items: {type: object, properties: {a: {}}}}
                Owner:
                  type: object
                  properties:
                    elements: {type: array, items: {type: object, properties: {a: {}}}}
                    values: {type: object, additionalProperties: {type: object, properties: {a: {}}}}
                    wrapped: {allOf: [{type: object, properties: {in: {type: string, enum: [i]}}}]}
            """);
    private static final Place OPERATION = new Place("api.yaml", "/paths/~1things~1{kind}/post");

    private static Origin origin(String name) {
        return READ.type(name).origin();
    }

    private static Place place(String name) {
        return READ.type(name).place();
    }

    @Test
    void partsBelongToTheTypeAroundThem() {
        assertThat(origin("Owner")).isEqualTo(new Component("Owner"));
        assertThat(origin("Owner/properties/elements/items"))
                .isEqualTo(new Part(place("Owner"), Role.ELEMENT, "elements"));
        assertThat(origin("Owner/properties/values/additionalProperties"))
                .isEqualTo(new Part(place("Owner"), Role.VALUE, "values"));
        assertThat(origin("Owner/properties/wrapped")).isEqualTo(new Part(place("Owner"), Role.PROPERTY, "wrapped"));
        assertThat(origin("Owner/properties/wrapped/allOf/0/properties/in"))
                .isEqualTo(new Part(place("Owner/properties/wrapped"), Role.PROPERTY, "in"));
        assertThat(origin("List/items")).isEqualTo(new Part(place("List"), Role.ELEMENT, ""));
    }

    @Test
    void partsOfOperationsBelongToThem() {
        String post = "/paths/~1things~1{kind}/post";
        String body = post + "/requestBody/content/application~1json/schema/items";
        assertThat(origin(body)).isEqualTo(new OfOperation(OPERATION, Role.ELEMENT, "request"));
        assertThat(origin(body + "/properties/deep")).isEqualTo(new Part(place(body), Role.PROPERTY, "deep"));
        assertThat(origin(post + "/responses/200/content/application~1json/schema"))
                .isEqualTo(new OfOperation(OPERATION, Role.RESPONSE, ""));
        assertThat(origin(post + "/responses/422/content/application~1json/schema"))
                .isEqualTo(new OfOperation(OPERATION, Role.RESPONSE, "422"));
        assertThat(origin(post + "/parameters/0/schema/items"))
                .isEqualTo(new OfOperation(OPERATION, Role.ELEMENT, "only"));
        assertThat(origin("/paths/~1things~1{kind}/parameters/0/schema"))
                .isEqualTo(new OfOperation(OPERATION, Role.PARAMETER, "kind"));
    }

    @Test
    void sharedParametersAndResponsesAreComponents() {
        assertThat(origin("/components/parameters/Sort/schema/items")).isEqualTo(new Component("Sort"));
        assertThat(origin("/components/responses/Failure/content/application~1json/schema"))
                .isEqualTo(new Component("Failure"));
    }

    @Test
    void fragmentsAndSchemaFilesAreCalledByTitleOrFile() {
        Reading read = Reading.files(
                Map.of(
                        "api.yaml",
                        """
                openapi: 3.0.3
                info: {title: Test, version: '1'}
                paths: {}
                components: {schemas: {A: {type: object, properties: {s: {$ref: './models/ship-nav.json'}}}}}
                """,
                        "models/ship-nav.json",
                        "{\"title\": \"A sentence\", \"type\": \"object\", \"properties\": {\"x\": {\"type\": \"object\","
                                + " \"properties\": {\"y\": {}}}}}",
                        "schemas/ampersand-api-installation-schema.json",
                        "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"title\": \"Installation\","
                                + " \"type\": \"object\", \"properties\": {\"id\": {\"type\": \"string\"}}}",
                        "schemas/other-thing-schema.json",
                        "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"type\": \"object\","
                                + " \"properties\": {\"id\": {\"$ref\": \"#/$defs/Id\"}}, \"$defs\": {\"Id\": {\"enum\": [\"a\"]}}}"));

        assertThat(read.type("schemas/ampersand-api-installation-schema.json#").origin())
                .isEqualTo(new Component("Installation"));
        assertThat(read.type("schemas/other-thing-schema.json#").origin()).isEqualTo(new Component("other-thing"));
        assertThat(read.type("schemas/other-thing-schema.json#/$defs/Id").origin())
                .isEqualTo(new Component("Id"));
        assertThat(read.type("models/ship-nav.json#/properties/x").origin())
                .isEqualTo(new Part(new Place("models/ship-nav.json", ""), Role.PROPERTY, "x"));
    }
}
