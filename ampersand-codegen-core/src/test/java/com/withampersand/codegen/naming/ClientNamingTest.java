package com.withampersand.codegen.naming;

import static com.withampersand.codegen.naming.ApiFixture.API;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.SecurityScheme.Kind;
import com.withampersand.codegen.model.Server;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNamingTest {

    private final ApiFixture api = new ApiFixture();

    @ParameterizedTest
    @CsvSource({
        "Ampersand public API, Ampersand",
        "Ampersand API v1, Ampersand",
        "The Plaid API, Plaid",
        "Swagger Petstore - OpenAPI 3.0, Petstore",
        "3scale, Type3scale",
        "API, Withampersand",
        "'', Withampersand",
        "One Two Three Four Five, OneTwoThreeFour",
        "Webhook API, WebhookApi",
    })
    void the_client_has_the_name_in_the_title_or_of_the_package(String title, String expected) {
        assertThat(api.title(title).name().names().client()).isEqualTo(expected);
    }

    @Test
    void what_the_user_says_comes_before_what_was_frozen_and_that_before_the_title() {
        Map<String, String> frozen = Map.of(NameKey.CLIENT, "Frozen");

        assertThat(api.name(frozen).names().client()).isEqualTo("Frozen");
        Named chosen = api.clientName("Chosen").name(frozen);
        assertThat(chosen.names().client()).isEqualTo("Chosen");
        assertThat(chosen.diagnostics().problems()).isEmpty();
    }

    @Test
    void a_client_name_that_java_does_not_have_is_an_error() {
        assertThat(api.clientName("My Client").name().errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("My Client"));
        assertThat(api.clientName("").name(Map.of(NameKey.CLIENT, "class")).errors())
                .hasSize(1);
    }

    @Test
    void servers_are_called_by_the_files_that_describe_them() {
        api.server(API).server("read/read.yaml").server("other/read.yaml").server("ship-nav.v2.yaml");

        Names names = api.name().names();

        assertThat(Stream.of(API, "read/read.yaml", "other/read.yaml", "ship-nav.v2.yaml")
                        .map(names::server))
                .containsExactly("API", "READ_READ", "READ", "SHIP_NAV");
    }

    @Test
    void credentials_say_what_they_are() {
        api.scheme("APIKeyHeader", Kind.HEADER)
                .scheme("APIKeyQueryParam", Kind.QUERY)
                .scheme("Bearer", Kind.BEARER)
                .scheme("basicAuth", Kind.BASIC)
                .scheme("timeout", Kind.COOKIE)
                .scheme("auth", Kind.COOKIE);

        Named named = api.name();

        assertThat(Stream.of("APIKeyHeader", "APIKeyQueryParam", "Bearer", "basicAuth", "timeout", "auth")
                        .map(named.names()::credential))
                .containsExactly("apiKey", "apiKeyQueryParam", "bearerToken", "basic", "timeoutCredential", "auth");
    }

    @Test
    void a_server_is_called_what_its_description_calls_it_else_by_its_host() {
        Server.Choice usual = new Server.Choice("Production", "https://api.example.com", List.of(), Docs.NONE);
        Server.Choice sandbox = new Server.Choice("Sandbox", "https://sandbox.example.com", List.of(), Docs.NONE);
        Server.Choice local = new Server.Choice("", "http://localhost:8080/v1", List.of(), Docs.NONE);
        Server ofDocument = new Server(API, API, List.of(usual, sandbox, local));
        Server own = new Server(
                API + " https://up.example.com/in",
                API,
                List.of(new Server.Choice("", "https://up.example.com/in", List.of(), Docs.NONE)));

        Names names = new ApiFixture().server(ofDocument).server(own).name().names();
        Names alone = new ApiFixture()
                .server(Server.of(API, "https://api.example.com"))
                .name()
                .names();

        assertThat(ofDocument.choices())
                .extracting(choice -> names.server(ofDocument, choice))
                .containsExactly(alone.server(API), "SANDBOX", "LOCALHOST");
        assertThat(names.server(own.id())).isEqualTo("UP_EXAMPLE_COM");
    }
}
