package com.withampersand.codegen.naming;

import static com.withampersand.codegen.naming.ApiFixture.API;
import static com.withampersand.codegen.naming.ApiFixture.MANIFEST;
import static com.withampersand.codegen.naming.ApiFixture.parameter;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.Origin.Role;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.SecurityScheme.Kind;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a names file says, is so. */
class FreezingTest {

    private final ApiFixture api = new ApiFixture();

    @Test
    void naming_again_with_the_names_of_before_gives_the_same_and_has_nothing_to_say() {
        Operation operation = api.operation(
                API, "GET /api-keys/{id}", "getApiKey", "API Key", parameter(In.PATH, "id"), parameter(In.QUERY, "id"));
        api.operation(API, "PUT /api-keys", "putApiKey", "api-key", "apiKey");
        api.ofOperation(operation.place(), "/responses/200/content/x/schema", Role.RESPONSE, "");
        Place group = api.object(API, "Group", "id", "_id", "default", "a = b", "line\nbreak");
        api.property(api.property(group, "config"), "config");
        api.object(MANIFEST, "Group", "id");
        api.constants(API, "Order", "asc", "ASC", "");
        Place union = api.union(API, "Answer", ApiFixture.STRING, ApiFixture.ref(group));
        api.part(union, "/oneOf/2", Role.VARIANT, "with id");
        api.server(API).scheme("APIKeyHeader", Kind.HEADER);
        Named before = api.name();

        Named after =
                api.name(NamesFile.read(NamesFile.write(before.names()).lines().toList()));

        assertThat(before.rules()).contains("name-collision");
        assertThat(after.map()).isEqualTo(before.map());
        assertThat(after.diagnostics().problems()).isEmpty();
    }

    @Test
    void a_frozen_name_stays_though_a_stronger_claim_comes() {
        Place manifest = api.object(MANIFEST, "Integration");
        Named before = api.name();
        Place resource = api.object(API, "Integration");
        api.operation(API, "GET /integrations", "listIntegrations", "Integration");

        Named after = api.name(before.map());

        assertThat(api.name().type(manifest)).isEqualTo("ManifestIntegration");
        assertThat(after.type(manifest)).isEqualTo("Integration");
        assertThat(after.type(resource)).isEqualTo("ApiIntegration");
        assertThat(after.errors()).isEmpty();
    }

    @Test
    void a_frozen_name_stays_though_its_collision_is_gone() {
        Place resource = api.object(API, "Integration");

        Named named = api.name(Map.of(NameKey.type(resource), "ApiIntegration"));

        assertThat(named.type(resource)).isEqualTo("ApiIntegration");
        assertThat(named.diagnostics().problems()).isEmpty();
    }

    @Test
    void a_class_inside_keeps_its_own_name_when_the_one_around_it_is_renamed() {
        Place outer = api.object(API, "Outer");
        Place inner = api.property(outer, "inner");

        Named named = api.name(Map.of(NameKey.type(outer), "Around", NameKey.type(inner), "Outer.Within"));

        assertThat(named.type(inner)).isEqualTo("Around.Within");
    }

    @Test
    void a_class_that_is_not_nested_any_more_is_named_anew() {
        Place group = api.object(API, "Group");

        Named named = api.name(Map.of(NameKey.type(group), "Outer.Group2"));

        assertThat(named.type(group)).isEqualTo("Group");
        assertThat(named.rules()).containsExactly("stale-name");
    }

    @ParameterizedTest
    @CsvSource({"Same, Same", "Same, SAME"})
    void one_name_for_two_classes_is_an_error_at_both(String one, String other) {
        Place a = api.object(API, "A");
        Place b = api.object(API, "B");

        Named named = api.name(Map.of(NameKey.type(a), one, NameKey.type(b), other));

        Problem error = named.errors().get(0);
        assertThat(named.errors()).hasSize(1);
        assertThat(error.rule()).isEqualTo("duplicate-name");
        assertThat(error.message()).contains(NameKey.type(a), NameKey.type(b), other);
        assertThat(error.remedy()).isNotEmpty();
        assertThat(error.locations()).extracting(at -> at.pointer()).containsExactly(b.pointer(), a.pointer());
    }

    @Test
    void one_name_for_two_members_is_an_error_but_not_in_two_classes_or_two_cases() {
        Place a = api.object(API, "A", "x", "y");
        Place b = api.object(API, "B", "x");

        assertThat(api.name(Map.of(NameKey.property(a, "x"), "z", NameKey.property(b, "x"), "z"))
                        .errors())
                .isEmpty();
        assertThat(api.name(Map.of(NameKey.property(a, "x"), "z", NameKey.property(a, "y"), "Z"))
                        .errors())
                .isEmpty();
        assertThat(api.name(Map.of(NameKey.property(a, "x"), "z", NameKey.property(a, "y"), "z"))
                        .errors())
                .extracting(Problem::rule)
                .containsExactly("duplicate-name");
    }

    @ParameterizedTest
    @CsvSource({"class", "1a", "a-b", "''", "_", "a b", "getClass", "toString", "builder"})
    void a_frozen_name_that_cannot_be_is_an_error_and_another_is_given(String name) {
        Place group = api.object(API, "Group", "id");

        Named named = api.name(Map.of(NameKey.property(group, "id"), name));

        assertThat(named.errors()).singleElement().satisfies(error -> {
            assertThat(error.rule()).isEqualTo("illegal-name");
            assertThat(error.message()).contains("`" + NameKey.property(group, "id") + "`", "`" + name + "`");
            assertThat(error.location()).isPresent();
            assertThat(error.remedy()).isNotEmpty();
        });
        assertThat(named.names().property(group, "id")).isEqualTo("id");
    }

    @Test
    void what_was_frozen_in_vain_is_one_warning_that_lists_five() {
        Map<String, String> frozen = new HashMap<>();
        for (int i = 1; i <= 7; i++) {
            frozen.put("type gone.yaml#/" + i, "Gone" + i);
        }
        api.object(API, "Group");

        Named named = api.name(frozen);

        assertThat(named.diagnostics().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("stale-name");
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.locations()).isEmpty();
            assertThat(problem.message())
                    .contains("gone.yaml#/1", "gone.yaml#/5", "2 more")
                    .doesNotContain("gone.yaml#/6");
        });
        assertThat(named.map()).doesNotContainKey("type gone.yaml#/1");
    }

    @Test
    void an_illegal_name_for_what_is_gone_is_an_error_all_the_same() {
        Named named = api.name(Map.of("type gone.yaml#/A", "Outer.class"));

        assertThat(named.errors()).extracting(Problem::rule).containsExactly("illegal-name");
        assertThat(named.rules()).contains("stale-name");
    }

    @Test
    void a_frozen_tag_leads_those_that_are_spelled_otherwise() {
        Operation old = api.operation(API, "GET /b", "b", "api keys");
        Named before =
                api.name(Map.of(NameKey.tagClient("api keys"), "KeysClient", NameKey.tagAccessor("api keys"), "keys"));
        Operation young = api.operation(API, "GET /a", "a", "API Key");

        Named after = api.name(before.map());

        assertThat(after.names().tagClient(old)).isEqualTo("KeysClient");
        assertThat(after.names().tagClient(young)).isEqualTo("KeysClient");
        assertThat(after.names().tagAccessor(young)).isEqualTo("keys");
        assertThat(after.diagnostics().problems()).isEmpty();
    }

    @Test
    void tags_of_one_group_can_be_frozen_apart() {
        Operation one = api.operation(API, "GET /a", "a", "API Key");
        Operation two = api.operation(API, "GET /b", "b", "api-keys");

        Named named = api.name(
                Map.of(NameKey.tagClient("api-keys"), "OldKeysClient", NameKey.tagClient("API Key"), "KeysClient"));

        assertThat(named.names().tagClient(one)).isEqualTo("KeysClient");
        assertThat(named.names().tagClient(two)).isEqualTo("OldKeysClient");
        assertThat(named.names().tagAccessor(one)).isNotEqualTo(named.names().tagAccessor(two));
    }

    @Test
    void places_with_spaces_are_not_taken_for_others() {
        Place one = api.object(API, "Foo", "bar baz");
        Place other = api.object(API, "Foo bar", "baz");

        Names names = api.name().names();

        assertThat(names.property(one, "bar baz")).isEqualTo("barBaz");
        assertThat(names.property(other, "baz")).isEqualTo("baz");
    }
}
