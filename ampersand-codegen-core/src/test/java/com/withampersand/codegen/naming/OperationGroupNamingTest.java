package com.withampersand.codegen.naming;

import static com.withampersand.codegen.naming.ApiFixture.API;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationGroupNamingTest {

    private final ApiFixture api = new ApiFixture();

    @ParameterizedTest
    @CsvSource({
        "Contact_ListContacts, Contact, list",
        "apps/create-from-manifest, apps, createFromManifest",
        "billing_accounts_list, billing-accounts, list",
        "UsersController_findAll, users, findAll",
        "PetService.Get, Pets, get",
        "pets-list, pets, petsList",
        "pets_list, Animal, petsList",
        "pets_, pets, pets",
        "pet_pets, pets, pets",
    })
    void methods_leave_out_the_group_that_is_the_tag(String id, String tag, String method) {
        Operation operation = api.operation(API, "GET /x", id, tag);

        assertThat(api.name().names().method(operation)).isEqualTo(method);
    }
}
