package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.model.Filter.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTest {

    private static final String SHOP = """
            openapi: 3.0.3
            info: {title: Shop, version: '1'}
            paths:
              /users:
                get: {operationId: listUsers, tags: [users, public], responses: {'200': {$ref: '#/components/responses/User'}}}
              /users/{id}:
                x-internal: true
                get: {operationId: getUser, tags: [users], responses: {'200': {$ref: '#/components/responses/User'}}}
              /orders/{id}:
                get:
                  operationId: getOrder
                  tags: [orders]
                  x-speakeasy-ignore: true
                  x-audience: [partner, staff]
                  responses: {'200': {$ref: '#/components/responses/Order'}}
                delete: {operationId: deleteOrder, tags: [orders], x-internal: false, responses: {'204': {description: Ok}}}
            components:
              responses:
                User:
                  description: Ok
                  content: {application/json: {schema: {$ref: '#/components/schemas/User/properties/self'}}}
                Order: {description: Ok, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
              schemas:
                User: {type: object, properties: {self: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}}}
                Order: {type: object, properties: {lines: {type: array, items: {type: object, properties: {b: {}}}}}}
                A: {type: object, properties: {a: {$ref: '#/components/schemas/B'}}}
                B: {type: string, enum: [b]}
                Unused: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
            """;

    @Test
    void anyRuleIncludes() {
        assertThat(operations(
                        new Selection(List.of("public"), List.of(), List.of("getOrder"), List.of()), Selection.NONE))
                .containsExactly("getOrder", "listUsers");
    }

    @Test
    void whatIsExcludedIsOutEvenIfItIsIncluded() {
        assertThat(operations(tags("users"), extensions("x-internal"))).containsExactly("listUsers");
    }

    @Test
    void pathsAreMatchedBySegments() {
        assertThat(operations(paths("/users/**"), Selection.NONE)).containsExactly("listUsers", "getUser");
        assertThat(operations(paths("/users/*"), Selection.NONE)).containsExactly("getUser");
        assertThat(operations(paths("/*/{id}"), Selection.NONE)).containsExactly("getOrder", "deleteOrder", "getUser");
        assertThat(operations(paths("/?sers"), Selection.NONE)).containsExactly("listUsers");
    }

    @Test
    void extensionsCountWhereTheyAreNotFalse() {
        assertThat(operations(Selection.NONE, extensions("x-internal", "x-speakeasy-ignore")))
                .containsExactly("deleteOrder", "listUsers");
        assertThat(operations(extensions("x-audience=staff"), Selection.NONE)).containsExactly("getOrder");
    }

    @Test
    void modelsThatNoOperationNeedsAreLeftOutUnlessTheyAreWanted() {
        Filter users = new Filter(tags("users"), Selection.NONE, false);
        Filter usersAndModels = new Filter(tags("users"), Selection.NONE, true);

        assertThat(Reading.document(SHOP, users).names()).containsExactly("A", "B", "User", "User/properties/self");
        assertThat(Reading.document(SHOP, usersAndModels).names()).contains("Order", "Unused");
        assertThat(Reading.document(SHOP).names()).contains("Order", "Unused");
    }

    @Test
    void aRuleThatMatchesNothingFailsWithTheNearest() {
        Selection include = new Selection(List.of("user"), List.of("/user"), List.of("getUsers"), List.of());
        Selection exclude = extensions("x-intern", "x-audience=stuff");

        assertThat(Reading.document(SHOP, new Filter(include, exclude, false)).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "error: No operation has the tag user, which is to be included [filter-unmatched]\n"
                                + "  Did you mean users?",
                        "error: No operation has the path /user, which is to be included [filter-unmatched]\n"
                                + "  Did you mean /users?",
                        "error: No operation has the operationId getUsers, which is to be included"
                                + " [filter-unmatched]\n  Did you mean getUser?",
                        "error: No operation has the extension x-intern, which is to be excluded"
                                + " [filter-unmatched]\n  Did you mean x-internal?",
                        "error: No operation has the extension x-audience=stuff, which is to be excluded"
                                + " [filter-unmatched]\n  Did you mean x-audience?");
    }

    @Test
    void aFilterThatLeavesNothingFails() {
        Reading reading = Reading.document(SHOP, new Filter(tags("orders"), paths("/orders/**"), false));

        assertThat(reading.problem("filter-unmatched").message()).isEqualTo("The filter leaves none of 4 operations");
    }

    @Test
    void whatHasNoEffectIsRefused() {
        assertThatThrownBy(() -> new Filter(Selection.NONE, Selection.NONE, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> extensions("internal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("An extension begins with x-");
    }

    private static List<String> operations(Selection include, Selection exclude) {
        return Reading.document(SHOP, new Filter(include, exclude, false)).api().operations().stream()
                .map(Operation::id)
                .toList();
    }

    private static Selection tags(String... tags) {
        return new Selection(List.of(tags), List.of(), List.of(), List.of());
    }

    private static Selection paths(String... paths) {
        return new Selection(List.of(), List.of(paths), List.of(), List.of());
    }

    private static Selection extensions(String... extensions) {
        return new Selection(List.of(), List.of(), List.of(), List.of(extensions));
    }
}
