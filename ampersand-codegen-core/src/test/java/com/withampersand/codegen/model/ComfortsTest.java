package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.model.Comforts.Awaiting;
import com.withampersand.codegen.model.Comforts.Data;
import com.withampersand.codegen.model.Comforts.Passthrough;
import com.withampersand.codegen.model.Comforts.Results;
import com.withampersand.codegen.model.Comforts.Tokens;
import com.withampersand.codegen.model.Comforts.UpdateMask;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What extensions ask for, and what is wrong with some of them. */
class ComfortsTest {

    private static Reading operation(String method, String extension) {
        return Reading.document("""
                openapi: 3.0.3
                info: {title: Test, version: '1'}
                paths:
                  /p:
                    %s:
                      operationId: call
                      %s
                      requestBody:
                        required: true
                        content:
                          application/json:
                            schema:
                              type: object
                              properties:
                                mask: {type: array, items: {type: string}}
                                kinds: {type: array, items: {type: string, enum: [a, b]}}
                                text: {type: string}
                                thing: {$ref: '#/components/schemas/Thing'}
                      responses:
                        '200':
                          description: ''
                          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
                components:
                  schemas:
                    Thing:
                      type: object
                      properties:
                        a: {type: string}
                        b: {type: object, additionalProperties: {type: object, properties: {c: {type: string}}}}
                        any: {}
                """.formatted(method, extension));
    }

    private static void wrong(Reading read, String rule, String message) {
        Problem problem = read.problem(rule);
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.remedy()).startsWith("Write it");
        assertThat(problem.locations()).isNotEmpty();
    }

    @Test
    void aMaskHasThePathsThatAreSaidOrThoseOfItsEnum() {
        Reading said = operation(
                "patch", "x-update-mask: {property: mask, resource: thing, paths: [a, b, b.*, b.*.c, any.x.y]}");
        assertThat(said.api().comforts().masks())
                .extracting(UpdateMask::property, UpdateMask::resource, UpdateMask::paths)
                .containsExactly(tuple("mask", "thing", List.of("a", "b", "b.*", "b.*.c", "any.x.y")));
        assertThat(operation("patch", "x-update-mask: {property: kinds, resource: thing}")
                        .api()
                        .comforts()
                        .masks())
                .singleElement()
                .satisfies(mask -> assertThat(mask.paths()).containsExactly("a", "b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5; x-update-mask is an object",
                "{property: mask, resource: thing, paths: [a], path: [b]}; x-update-mask has no path",
                "{resource: thing, paths: [a]}; x-update-mask needs a text as property",
                "{property: text, resource: thing, paths: [a]}; The body has no list text",
                "{property: mask, resource: text, paths: [a]}; The body has no object text",
                "{property: mask, resource: thing}; Nothing says which paths can be in the mask",
                "{property: mask, resource: thing, paths: a}; The paths of x-update-mask are a list of texts",
                "{property: mask, resource: thing, paths: [a, b.*.d]}; The path b.*.d leads nowhere: there is no d",
                "{property: mask, resource: thing, paths: [z]}; The path z leads nowhere: there is no z"
            })
    void aWrongMaskIsAnError(String mask, String message) {
        wrong(operation("patch", "x-update-mask: " + mask), "update-mask-extension", message);
    }

    @Test
    void aCallIsRepeatedWhileAPropertyHasSomeValues() {
        Reading read = operation("get", "x-await: {property: a, pending: [x, y]}");

        assertThat(read.api().comforts().awaitings())
                .containsExactly(new Awaiting(read.operation("call").place(), "a", List.of("x", "y")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "get; {property: z, pending: [x]}; The operation returns no object with the property z",
                "get; {property: a}; Nothing says which values do not stay",
                "post; {property: a, pending: [x]}; Only a GET without side effects can be called over and over"
            })
    void aWrongWaitIsAnError(String method, String await, String message) {
        wrong(operation(method, "x-await: " + await), "await-extension", message);
    }

    private static Reading schemes(String first, String second) {
        return Reading.document("""
                openapi: 3.0.3
                info: {title: Test, version: '1'}
                paths: {}
                components:
                  securitySchemes:
                    A: {type: http, scheme: bearer, x-jwt: %s}
                    B: {type: http, scheme: bearer, x-jwt: %s}
                """.formatted(first, second));
    }

    @Test
    void tokensHaveClaimsAndALimit() {
        String jwt = "{claims: [sub, user], maxSeconds: 60}";
        assertThat(schemes(jwt, jwt).api().comforts().tokens()).isEqualTo(new Tokens(List.of("sub", "user"), 60));
        wrong(
                schemes(jwt, "{claims: [sub], maxSeconds: 60}"),
                "jwt-extension",
                "Another scheme has tokens with other claims");
        wrong(
                schemes("{claims: [my-sub], maxSeconds: 60}", "{claims: [my-sub], maxSeconds: 60}"),
                "jwt-extension",
                "The claim my-sub cannot be a parameter of Java");
        wrong(
                schemes("{claims: [sub], maxSeconds: ten}", "{claims: [sub], maxSeconds: ten}"),
                "jwt-extension",
                "A token is valid for a whole number of seconds");
    }

    private static Reading webhooks(String extension) {
        return Reading.schemas("""
                Event:
                  oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
                  discriminator: {propertyName: kind, mapping: {a: A, b: B}}
                  x-webhooks: %s
                A:
                  type: object
                  required: [kind]
                  properties:
                    kind: {type: string}
                    list: {type: array, items: {type: integer}}
                    at: {type: object, properties: {url: {type: string}}}
                B:
                  type: object
                  required: [kind]
                  properties: {kind: {type: string}, data: {type: object}}
                Text: {type: string}
                """.formatted(extension));
    }

    @Test
    void webhooksBringAUnionWithResultsAndData() {
        Comforts.Webhooks webhooks = Objects.requireNonNull(
                webhooks("{results: {list: list, link: at.url}, data: {type: kind, property: data}}")
                        .api()
                        .comforts()
                        .webhooks());

        assertThat(webhooks.event().pointer()).isEqualTo("/components/schemas/Event");
        assertThat(webhooks.results())
                .containsExactly(new Results(
                        new Place("api.yaml", "/components/schemas/A"),
                        "list",
                        List.of("at", "url"),
                        new TypeRef.Scalar(ScalarKind.INT64)));
        assertThat(webhooks.data()).isEqualTo(new Data(webhooks.event(), "data"));
        assertThat(webhooks("{}").api().comforts().webhooks()).isNotNull();
        assertThat(webhooks("{}\n  x-other: 1").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{results: {list: list, link: at.href}}; No message has both the list and the link",
                "{results: {list: kind, link: at.url}}; No message has both the list and the link",
                "{results: list}; The results of x-webhooks has the members list, link",
                "{data: {type: sort, property: data}}; No union is told apart by sort"
            })
    void wrongWebhooksAreAnError(String extension, String message) {
        wrong(webhooks(extension), "webhooks-extension", message);
    }

    @Test
    void webhooksBringOneTypeOfObjects() {
        wrong(
                webhooks("{}\nOther: {type: object, properties: {a: {type: string}}, x-webhooks: {}}"),
                "webhooks-extension",
                "Another schema says that it is what webhooks bring");
        wrong(
                Reading.schemas("Text: {type: string, x-webhooks: {}}"),
                "webhooks-extension",
                "What webhooks bring is an object or a union of objects");
    }

    private static Reading passthrough(String extension) {
        return Reading.document("""
                openapi: 3.0.3
                info: {title: Test, version: '1'}
                paths:
                  x-passthrough: %s
                components:
                  securitySchemes:
                    Key: {type: apiKey, in: header, name: X-Key}
                """.formatted(extension));
    }

    @Test
    void aPassthroughHasAServerCredentialsAndHeaders() {
        Reading read =
                passthrough("{name: proxy, url: 'https://p.example.com', description: On., security: [{Key: []}],"
                        + " headers: {V: '1'}, required: {project: X-P}, optional: {user: X-U}}");

        assertThat(read.problems()).isEmpty();
        assertThat(read.api().comforts().passthroughs()).singleElement().satisfies(passthrough -> {
            assertThat(passthrough)
                    .extracting(Passthrough::name, Passthrough::headers, Passthrough::required, Passthrough::optional)
                    .containsExactly("proxy", Map.of("V", "1"), Map.of("project", "X-P"), Map.of("user", "X-U"));
            assertThat(passthrough.security()).containsExactly(List.of("Key"));
            assertThat(passthrough.docs().description()).isEqualTo("On.");
        });
        assertThat(read.api().servers()).extracting(Server::url).containsExactly("https://p.example.com");
        assertThat(read.api().securitySchemes())
                .extracting(SecurityScheme::name)
                .containsExactly("Key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{url: 'https://p'}; x-passthrough needs a text as name",
                "{name: proxy}; x-passthrough needs a text as url",
                "{name: my-proxy, url: 'https://p'}; The name my-proxy cannot be that of a method",
                "{name: proxy, url: 'https://p', optional: {x-user: X-U}}; The name x-user cannot be that of a parameter",
                "{name: proxy, url: 'https://p', headers: [V]}; The headers of x-passthrough are texts by name"
            })
    void aWrongPassthroughIsAnError(String extension, String message) {
        wrong(passthrough(extension), "passthrough-extension", message);
    }

    @Test
    void anExtensionThatCountsForNothingIsAWarning() {
        Reading read = Reading.document("""
                openapi: 3.0.3
                info: {title: Test, version: '1', x-jwt: {claims: [sub], maxSeconds: 60}}
                paths:
                  /p:
                    x-await: {property: a, pending: [x]}
                    get:
                      operationId: get
                      x-passthrough: {name: proxy, url: https://p.example.com}
                      responses: {'204': {description: ''}}
                components:
                  schemas:
                    A:
                      type: object
                      properties: {b: {type: object, x-webhooks: {}}}
                      example: {x-await: 1}
                """);

        assertThat(read.problems()).allSatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.rule()).isEqualTo("misplaced-extension");
        });
        assertThat(read.problems())
                .extracting(Problem::message, Problem::remedy)
                .containsExactlyInAnyOrder(
                        tuple("x-jwt counts for nothing here", "Move it to a security scheme of components."),
                        tuple("x-await counts for nothing here", "Move it to an operation."),
                        tuple("x-passthrough counts for nothing here", "Move it to the paths of a document."),
                        tuple("x-webhooks counts for nothing here", "Move it to a schema of components."));
    }
}
