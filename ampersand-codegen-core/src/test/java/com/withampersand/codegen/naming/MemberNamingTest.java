package com.withampersand.codegen.naming;

import static com.withampersand.codegen.naming.ApiFixture.API;
import static com.withampersand.codegen.naming.ApiFixture.parameter;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.EnumType;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.Operation.Parameter;
import com.withampersand.codegen.model.Place;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberNamingTest {

    private final ApiFixture api = new ApiFixture();

    private static List<String> properties(String... properties) {
        ApiFixture api = new ApiFixture();
        Place group = api.object(API, "Group", properties);
        Names names = api.name().names();
        return Arrays.stream(properties)
                .map(name -> names.property(group, name))
                .toList();
    }

    private static List<String> constants(String... values) {
        ApiFixture api = new ApiFixture();
        Place status = api.constants(API, "Status", values);
        Names names = api.name().names();
        return Arrays.stream(values).map(name -> names.constant(status, name)).toList();
    }

    @Test
    void a_keyword_gets_value_behind_it() {
        assertThat(properties("default")).containsExactly("defaultValue");
    }

    @Test
    void a_property_that_has_the_name_already_keeps_it() {
        assertThat(properties("default", "defaultValue")).containsExactly("defaultProperty", "defaultValue");
        assertThat(properties("class", "classValue", "classProperty"))
                .endsWith("classValue", "classProperty")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getClass",
                "notify",
                "notifyAll",
                "wait",
                "toString",
                "hashCode",
                "equals",
                "clone",
                "finalize",
                "builder",
                "toBuilder",
                "additionalProperties",
                "class",
                "true",
                "null",
                "goto"
            })
    void methods_that_every_model_has_are_not_given_away(String property) {
        assertThat(properties(property)).containsExactly(property + "Value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "yield", "var", "description", "required", "type", "build", "string", "extras"})
    void what_java_allows_stays(String property) {
        assertThat(properties(property)).containsExactly(property);
    }

    @Test
    void an_exact_name_wins_and_the_others_spell_out_how_they_differ() {
        assertThat(properties("_id", "id", "id_")).containsExactly("underscoreId", "id", "idUnderscore");
        assertThat(properties("a.b", "a-b", "aB")).containsExactly("aDotB", "aMinusB", "aB");
        assertThat(properties("FOO", "Foo", "foo")).containsExactly("fooUppercase", "fooCapitalized", "foo");
        assertThat(properties("foo_bar", "fooBar")).containsExactly("fooUnderscoreBar", "fooBar");
        assertThat(properties("+1", "-1", "1")).containsExactly("plus1", "minus1", "value1");
        assertThat(properties("", "value")).containsExactly("emptyString", "value");
        assertThat(properties("😀", "hi😀", "hi")).containsExactly("u1f600", "hiU1f600", "hi");
    }

    @Test
    void hostile_names_are_all_different_and_legal() {
        String[] hostile = {
            "",
            " ",
            "  ",
            "_",
            "__",
            "$",
            "$$",
            "class",
            "Class",
            "CLASS",
            "clazz",
            "getClass",
            "get-class",
            "get_class",
            "1",
            "01",
            "+1",
            "-1",
            "a.b",
            "a-b",
            "a_b",
            "a b",
            "aB",
            "AB",
            "ab",
            "a..b",
            "id",
            "_id",
            "ID",
            "Id",
            "iD",
            "😀",
            "😁",
            "é",
            "e\u0301",
            "ﬁ",
            "fi",
            "İ",
            "i",
            "ß",
            "ss",
            "\u0000",
            "\u200d",
            "x".repeat(300),
            "x".repeat(301),
            "Aa",
            "BB",
            "AaAa",
            "BBBB",
            "AaBB",
            "value",
            "emptyString",
            "underscore",
            "default",
            "defaultValue",
            "defaultProperty"
        };

        List<String> names = properties(hostile);

        assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> {
            assertThat(SourceVersion.isName(name)).as(name).isTrue();
            assertThat(name).doesNotContain("_", "$").hasSizeLessThanOrEqualTo(120);
        });
        assertThat(names.get(List.of(hostile).indexOf("id"))).isEqualTo("id");
        assertThat(names.get(List.of(hostile).indexOf("ab"))).isEqualTo("ab");
    }

    @Test
    void a_collision_is_a_warning_and_an_escape_from_a_keyword_is_none() {
        api.object(API, "Group", "default", "getClass");
        assertThat(api.name().diagnostics().problems()).isEmpty();

        api.object(API, "Group", "id", "_id");
        assertThat(api.name().rules()).containsExactly("name-collision");
    }

    @Test
    void constants_of_real_values() {
        assertThat(constants(
                        "oauth2/authorizationCodePKCE", "connection.created", "in_progress", "scram-sha-256", "RS256"))
                .containsExactly(
                        "OAUTH2_AUTHORIZATION_CODE_PKCE",
                        "CONNECTION_CREATED",
                        "IN_PROGRESS",
                        "SCRAM_SHA_256",
                        "RS256");
        assertThat(constants("string", "boolean", "int", "float")).containsExactly("STRING", "BOOLEAN", "INT", "FLOAT");
        assertThat(constants("", "EMPTY", " ", "+1", "-1", "1.5", "1-5"))
                .containsExactly("EMPTY_STRING", "EMPTY", "SPACE", "PLUS_1", "MINUS_1", "VALUE_1_DOT_5", "VALUE_1_5");
        assertThat(constants("asc", "ASC", "Asc")).containsExactly("ASC_LOWERCASE", "ASC", "ASC_CAPITALIZED");
        assertThat(constants("<", "<=", "=", "!=", "C", "C++", "C#"))
                .containsExactly("LESS", "LESS_EQUALS", "EQUALS", "NOT_EQUALS", "C", "C_PLUS_PLUS", "C_HASH");
        assertThat(constants("codec", "unrecognized")).containsExactly("CODEC_VALUE", "UNRECOGNIZED_VALUE");
    }

    @Test
    void constants_follow_the_hint_of_the_description() {
        Place event = api.constants(
                API,
                "Event",
                List.of(
                        new EnumType.Value("associationUpdate", "UpdateAssociationEventType", Docs.NONE),
                        new EnumType.Value("a", "Same", Docs.NONE),
                        new EnumType.Value("b", "Same", Docs.NONE)));

        Names names = api.name().names();

        assertThat(names.constant(event, "associationUpdate")).isEqualTo("UPDATE_ASSOCIATION_EVENT_TYPE");
        assertThat(List.of(names.constant(event, "a"), names.constant(event, "b")))
                .containsExactly("SAME", "B");
    }

    @Test
    void parameters_of_one_name_say_where_they_travel() {
        Parameter[] parameters = {
            parameter(In.QUERY, "id"), parameter(In.PATH, "id"), parameter(In.HEADER, "id"), parameter(In.QUERY, "ID")
        };
        Operation operation = api.operation(API, "GET /x/{id}", "getX", "X", parameters);

        Names names = api.name().names();

        assertThat(Arrays.stream(parameters).map(parameter -> names.parameter(operation, parameter)))
                .containsExactly("queryId", "id", "headerId", "idUppercase");
    }

    @ParameterizedTest
    @CsvSource({"default, defaultValue", "params, paramsValue", "http, httpValue", "X-Request-ID, xRequestId", "q[], q"
    })
    void parameters_are_no_keywords_and_no_names_of_the_method_s_own(String name, String expected) {
        Parameter parameter = parameter(In.QUERY, name);
        Operation operation = api.operation(API, "GET /x", "getX", "X", parameter);

        assertThat(api.name().names().parameter(operation, parameter)).isEqualTo(expected);
    }

    @Test
    void the_body_has_the_name_that_the_description_proposes() {
        Operation hinted = api.operation(API, "POST /a", "a", "X", "connectOAuthParams");
        Operation bare = api.operation(API, "POST /b", "b", "X", "");
        Operation reserved = api.operation(API, "POST /c", "c", "X", "class");
        Operation taken = api.operation(API, "POST /d", "d", "X", "", parameter(In.QUERY, "request"));

        Names names = api.name().names();

        assertThat(Stream.of(hinted, bare, reserved, taken).map(names::body))
                .containsExactly("connectOauthParams", "request", "request", "body");
    }
}
