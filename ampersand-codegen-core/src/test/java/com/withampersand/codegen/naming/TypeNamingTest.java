package com.withampersand.codegen.naming;

import static com.withampersand.codegen.naming.ApiFixture.API;
import static com.withampersand.codegen.naming.ApiFixture.MANIFEST;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Origin.Role;
import com.withampersand.codegen.model.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeNamingTest {

    private final ApiFixture api = new ApiFixture();

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void the_same_name_in_two_files_is_qualified_by_the_file_without_operations(long seed) {
        Place resource = api.object(API, "Integration");
        Place entry = api.object(MANIFEST, "Integration");
        api.operation(API, "GET /integrations", "listIntegrations", "Integration");

        Named named = api.nameShuffled(seed);

        assertThat(named.type(resource)).isEqualTo("Integration");
        assertThat(named.type(entry)).isEqualTo("ManifestIntegration");
    }

    @Test
    void a_file_with_operations_comes_before_one_whose_name_sorts_first() {
        Place shared = api.object("a/common.yaml", "Integration");
        Place resource = api.object(API, "Integration");
        api.operation(API, "GET /integrations", "listIntegrations", "Integration");

        Named named = api.name();

        assertThat(named.type(resource)).isEqualTo("Integration");
        assertThat(named.type(shared)).isEqualTo("CommonIntegration");
    }

    @Test
    void a_collision_is_a_warning_at_both_places_that_says_what_to_write() {
        Place resource = api.object(API, "Integration");
        Place entry = api.object(MANIFEST, "Integration");

        Problem problem = api.name().diagnostics().problems().get(0);

        assertThat(problem.rule()).isEqualTo("name-collision");
        assertThat(problem.message()).contains("Integration", "ManifestIntegration");
        assertThat(problem.remedy()).contains(NameKey.type(entry), NameKey.type(resource));
        assertThat(problem.locations())
                .extracting(at -> at.pointer())
                .containsExactly(entry.pointer(), resource.pointer());
    }

    @Test
    void files_of_one_name_in_two_folders_are_told_apart_by_the_folder() {
        Place main = api.object(API, "Group");
        Place one = api.object("crm/common.yaml", "Group");
        Place other = api.object("erp/common.yaml", "Group");
        api.operation(API, "GET /groups", "listGroups", "Group");

        Named named = api.name();

        assertThat(List.of(named.type(main), named.type(one), named.type(other)))
                .containsExactly("Group", "CommonGroup", "ErpCommonGroup");
    }

    @ParameterizedTest
    @CsvSource({"ApiKey, apiKey", "JwtKey, JWTKey", "Foo, foo", "FooBar, Foobar"})
    void names_that_differ_in_case_alone_differ_on_a_disk_that_ignores_case(String kept, String changed) {
        Place first = api.object(API, changed);
        Place second = api.object(API, kept);

        Named named = api.name();

        assertThat(named.type(second)).isEqualTo(kept);
        assertThat(named.type(first)).isNotEqualToIgnoringCase(kept);
    }

    @Test
    void three_cases_of_one_name_say_which() {
        Place mixed = api.object(API, "Foo");
        Place lower = api.object(API, "foo");
        Place upper = api.object(API, "FOO");

        Named named = api.name();

        assertThat(named.type(mixed)).isEqualTo("Foo");
        assertThat(named.type(lower)).isEqualTo("FooLowercase");
        assertThat(named.type(upper)).isEqualTo("FooUppercase");
    }

    @Test
    void names_that_differ_in_signs_alone_say_which() {
        Place dash = api.object(API, "a-b");
        Place dot = api.object(API, "a.b");

        Named named = api.name();

        assertThat(List.of(named.type(dash), named.type(dot))).containsExactly("AB", "ADotB");
    }

    @ParameterizedTest
    @CsvSource({
        "Object, ObjectModel",
        "String, StringModel",
        "Override, OverrideModel",
        "record, RecordModel",
        "error, ErrorModel",
        "Known, KnownModel",
        "Unrecognized, UnrecognizedModel",
        "con, ConModel",
        "NUL, NulModel",
        "Builder, Builder",
        "Consumer, Consumer",
        "Map, Map",
        "class, ClassModel",
        "int, Int",
        "3DSecure, Type3DSecure",
        "Hydrated_Integration, HydratedIntegration",
    })
    void classes_do_not_hide_java_s_or_break_a_disk(String schema, String expected) {
        Place type = api.object(API, schema);

        assertThat(api.name().type(type)).isEqualTo(expected);
    }

    @Test
    void a_schema_that_has_the_name_keeps_it_from_one_that_would_escape_to_it() {
        Place reserved = api.object(API, "Object");
        Place named = api.object(API, "ObjectModel");

        Named names = api.name();

        assertThat(names.type(named)).isEqualTo("ObjectModel");
        assertThat(names.type(reserved)).isEqualTo("ObjectSchema");
    }

    @Test
    void operations_yield_to_components() {
        Operation operation = api.operation(API, "POST /connections:generate", "generateConnection", "Connection");
        Place component = api.object(API, "GenerateConnectionRequest");
        Place body =
                api.ofOperation(operation.place(), "/requestBody/content/application~1json/schema", Role.REQUEST, "");

        Named named = api.name();

        assertThat(named.type(component)).isEqualTo("GenerateConnectionRequest");
        assertThat(named.type(body)).isEqualTo("GenerateConnectionRequestBody");
    }

    @Test
    void types_of_operations_say_what_they_are_there() {
        Place operation = api.operation(API, "GET /logs", "listLogs", "Log").place();
        Place result = api.ofOperation(operation, "/responses/200/content/x/schema", Role.RESPONSE, "");
        Place failure = api.ofOperation(operation, "/responses/404/content/x/schema", Role.RESPONSE, "404");
        Place item = api.ofOperation(operation, "/responses/200/content/x/schema/items", Role.ELEMENT, "response");
        Place parameter = api.ofOperation(operation, "/parameters/0/schema", Role.PARAMETER, "sortBy");

        Named named = api.name();

        assertThat(Stream.of(result, failure, item, parameter).map(named::type))
                .containsExactly("ListLogsResponse", "ListLogs404Response", "ListLogsResponseItem", "ListLogsSortBy");
    }
}
