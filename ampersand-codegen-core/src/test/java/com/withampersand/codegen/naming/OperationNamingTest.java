package com.withampersand.codegen.naming;

import static com.withampersand.codegen.naming.ApiFixture.API;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.Result;
import com.withampersand.codegen.model.Origin.Role;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationNamingTest {

    private static final Result STREAM =
            Result.stream(Content.EVENTS, new TypeRef.Anything(), Docs.NONE, "text/event-stream", "", "");

    private final ApiFixture api = new ApiFixture();

    @ParameterizedTest
    @CsvSource({
        "listApiKeys, API Key, list",
        "createJWTKey, JWT Key, create",
        "listJWTKeys, JWT Key, list",
        "listOrgBuilders, Org, listBuilders",
        "getOrg, Org, get",
        "addUserToOrg, Org, addUserToOrg",
        "pauseReads, Read, pause",
        "triggerRead, Read, trigger",
        "writeRecords, Write, writeRecords",
        "searchRecords, Search, searchRecords",
        "oauthConnect, OAuth, oauthConnect",
        "generateUploadUrl, Upload URL, generate",
        "getOrgBillingAccount, Billing Account, getOrgBillingAccount",
        "createBillingAccountSession, Billing Account, createSession",
        "listInstallationsForProject, Installation, listForProject",
        "batchUpsertIntegrations, Integration, batchUpsertIntegrations",
        "getObjectMetadataForInstallation, Objects & Fields, getObjectMetadataForInstallation",
        "importContacts, Contact, importContacts",
        "notifyUsers, User, notifyUsers",
        "getClass, Course, getClassOperation",
        "getClass, Class, get",
        "get/x{id}, X, getId",
        "123, X, value123",
        "delete, X, delete",
    })
    void methods_leave_out_the_noun_of_the_tag(String id, String tag, String method) {
        Operation operation = api.operation(API, "GET /x", id, tag);

        assertThat(api.name().names().method(operation)).isEqualTo(method);
    }

    @Test
    void each_kind_of_body_has_a_method_and_parameters_of_its_own() {
        Operation operation = api.sending("POST /things", "createThing", "Thing", bodies(Content.JSON, Content.FORM));

        Names names = api.name().names();
        assertThat(operation.variants()).extracting(names::method).containsExactly("create", "createWithForm");
        assertThat(operation.variants())
                .extracting(names::parametersClass)
                .containsExactly("CreateThingParams", "CreateThingWithFormParams");
    }

    @Test
    void a_media_type_that_comes_later_takes_no_name_from_another() {
        Operation before = api.sending("POST /things", "createThing", "Thing", bodies(Content.FORM));
        Named frozen = api.name();
        Operation after = api.sending("POST /things", "createThing", "Thing", bodies(Content.JSON, Content.FORM));

        Names names = api.name(frozen.map()).names();
        assertThat(frozen.names().method(before)).isEqualTo("create");
        assertThat(after.variants()).extracting(names::method).containsExactly("createWithJson", "create");
        assertThat(after.variants())
                .extracting(names::parametersClass)
                .containsExactly("CreateThingWithJsonParams", "CreateThingParams");
    }

    /** Nothing, and these if asked for. */
    private static List<Result> as(String... mediaTypes) {
        Stream<Result> others = Stream.of(mediaTypes)
                .map(type -> Result.stream(Content.BYTES, new TypeRef.Anything(), Docs.NONE, type, "", ""));
        return Stream.concat(Stream.of(ApiFixture.NOTHING), others).toList();
    }

    @Test
    void a_stream_beside_json_has_a_method_of_its_own_and_the_same_parameters() {
        Operation before = api.operation(API, "POST /chats", "createChat", "Chat");
        Named frozen = api.name();
        Operation after = api.answering("POST /chats", "createChat", "Chat", List.of(ApiFixture.NOTHING, STREAM));

        Names names = api.name(frozen.map()).names();
        assertThat(frozen.names().method(before)).isEqualTo("create");
        assertThat(after.variants()).extracting(names::method).containsExactly("create", "createStream");
        assertThat(after.variants()).extracting(names::parametersClass).containsOnly("CreateChatParams");
    }

    @Test
    void an_answer_of_another_media_type_has_a_method_of_its_own_and_the_same_parameters() {
        Operation before = api.operation(API, "GET /reports/{id}", "getReport", "Report");
        Named frozen = api.name();
        Operation after = api.answering("GET /reports/{id}", "getReport", "Report", as("text/csv", "application/pdf"));

        Names names = api.name(frozen.map()).names();
        assertThat(frozen.names().method(before)).isEqualTo("get");
        assertThat(after.variants()).extracting(names::method).containsExactly("get", "getAsCsv", "getAsPdf");
        assertThat(after.variants()).extracting(names::parametersClass).containsOnly("GetReportParams");
        assertThat(names.asMap())
                .containsEntry("method api/api.yaml#/paths/~1reports~1{id}/get as text/csv", "getAsCsv");
    }

    @Test
    void media_types_of_one_word_are_told_apart_whatever_their_order() {
        Operation one = api.answering("GET /a", "getA", "A", as("text/xml", "application/xml"));
        Names names = api.name().names();
        Operation other = api.answering("GET /a", "getA", "A", as("application/xml", "text/xml"));
        Names again = api.name().names();

        assertThat(one.variants()).extracting(names::method).doesNotHaveDuplicates();
        assertThat(other.variants())
                .extracting(again::method)
                .hasSameElementsAs(one.variants().stream().map(names::method).toList());
    }

    @Test
    void json_that_comes_later_takes_no_name_from_a_stream() {
        Operation before = api.answering("POST /chats", "createChat", "Chat", List.of(STREAM));
        Named frozen = api.name();
        Operation after = api.answering("POST /chats", "createChat", "Chat", List.of(ApiFixture.NOTHING, STREAM));

        Names names = api.name(frozen.map()).names();
        assertThat(before.variants()).extracting(frozen.names()::method).containsExactly("create");
        assertThat(after.variants()).extracting(names::method).containsExactly("createChat", "create");
    }

    private static Map<String, Content> bodies(Content... contents) {
        Map<String, Content> bodies = new LinkedHashMap<>();
        for (Content content : contents) {
            bodies.put(content == Content.JSON ? "application/json" : "application/x-www-form-urlencoded", content);
        }
        return bodies;
    }

    @Test
    void a_method_that_would_be_like_another_keeps_its_noun() {
        Operation one = api.operation(API, "GET /connections/{id}", "getConnection", "Connection");
        Operation all = api.operation(API, "GET /connections/all", "getConnections", "Connection");
        Operation exact = api.operation(API, "POST /connections", "create", "Connection");
        Operation brief = api.operation(API, "PUT /connections", "createConnection", "Connection");

        Names names = api.name().names();

        assertThat(Stream.of(one, all, exact, brief).map(names::method))
                .containsExactly("getConnection", "get", "create", "createConnection");
    }

    @Test
    void a_method_is_not_called_like_the_call_of_another() {
        Operation schedule = api.operation(API, "POST /a", "schedule", "Phone");
        Operation call = api.operation(API, "POST /b", "scheduleCall", "Phone");
        Operation get = api.operation(API, "GET /c", "getCall", "Call");

        Names names = api.name().names();

        assertThat(names.method(schedule)).isEqualTo("schedule");
        assertThat(names.method(call)).isEqualTo("scheduleCallOperation");
        assertThat(names.method(get)).isEqualTo("get");
    }

    @ParameterizedTest
    @CsvSource({
        "Installation, installations, InstallationsClient",
        "Write, write, WriteClient",
        "Read, read, ReadClient",
        "Search, search, SearchClient",
        "Objects & Fields, objectsAndFields, ObjectsAndFieldsClient",
        "API Key, apiKeys, ApiKeysClient",
        "JWT Key, jwtKeys, JwtKeysClient",
        "OAuth, oauth, OauthClient",
        "Upload URL, uploadUrls, UploadUrlsClient",
        "Billing Account, billingAccounts, BillingAccountsClient",
        "default, defaultClient, DefaultClient",
        "equals, equalsClient, EqualsClient",
        "😀, u1f600, U1f600Client",
    })
    void tags_are_plural_where_they_are_things(String tag, String accessor, String client) {
        Operation operation = api.operation(API, "GET /x", "doIt", tag);

        Names names = api.name().names();

        assertThat(names.tagAccessor(operation)).isEqualTo(accessor);
        assertThat(names.tagClient(operation)).isEqualTo(client);
    }

    @Test
    void a_tag_and_a_schema_of_its_name_are_in_nobody_s_way() {
        Operation operation = api.operation(API, "GET /api-keys", "listApiKeys", "API Key");
        Place schema = api.object(API, "ApiKey");

        Named named = api.name();

        assertThat(named.names().tagClient(operation)).isEqualTo("ApiKeysClient");
        assertThat(named.type(schema)).isEqualTo("ApiKey");
        assertThat(named.diagnostics().problems()).isEmpty();
    }

    @Test
    void tags_that_differ_in_case_or_signs_alone_are_one_client() {
        List<Operation> operations = List.of(
                api.operation(API, "GET /x", "a", "user-api"),
                api.operation(API, "POST /x", "b", "UserApi"),
                api.operation(API, "PUT /x", "c", "User Api"),
                api.operation(API, "PATCH /x", "d", "userapi"),
                api.operation(API, "HEAD /x", "a", "USER_API"));
        Operation other = api.operation(API, "DELETE /x", "e", "user");

        Names names = api.name().names();

        assertThat(operations.stream().map(names::tagClient).distinct()).containsExactly("UserApisClient");
        assertThat(operations.stream().map(names::tagAccessor).distinct()).containsExactly("userApis");
        assertThat(operations.stream().map(names::method)).doesNotHaveDuplicates();
        assertThat(names.tagClient(other)).isEqualTo("UsersClient");
    }

    @Test
    void the_client_of_a_tag_is_not_called_like_the_main_client() {
        Operation operation = api.operation(API, "GET /x", "getX", "chat");
        api.clientName("Chat");

        assertThat(api.name().names().tagClient(operation)).isEqualTo("ChatTagClient");
    }

    @Test
    void an_operation_without_tag_belongs_to_the_first_word_of_its_path() {
        Operation plain = api.operation(API, "GET /api/v1/{tenant}/orders/{id}", "getOrder", "");
        Operation bare = api.operation(API, "GET /{id}", "getIt", " ");

        Names names = api.name().names();

        assertThat(names.tagAccessor(plain)).isEqualTo("orders");
        assertThat(names.method(plain)).isEqualTo("get");
        assertThat(names.tagAccessor(bare)).isEqualTo("defaultClient");
    }

    @Test
    void an_operation_without_id_is_called_by_method_and_path() {
        Operation operation = api.operation(API, "GET /users/{userId}/topics:batch", "", "Misc");
        Place body = api.ofOperation(operation.place(), "/requestBody/content/x/schema", Role.REQUEST, "");

        Named named = api.name();

        assertThat(named.names().method(operation)).isEqualTo("getUsersByUserIdTopicsBatch");
        assertThat(named.type(body)).isEqualTo("GetUsersByUserIdTopicsBatchRequest");
        assertThat(named.names().parametersClass(operation)).isEqualTo("GetUsersByUserIdTopicsBatchParams");
    }

    @Test
    void one_operation_id_in_two_documents_is_qualified_by_the_second() {
        Operation first = api.operation(API, "GET /generate-upload-url", "generateUploadUrl", "Upload URL");
        Operation second =
                api.operation("write/write.yaml", "GET /generate-upload-url", "generateUploadUrl", "Upload URL");
        Place body = api.ofOperation(second.place(), "/requestBody/content/x/schema", Role.REQUEST, "");

        Named named = api.name();

        assertThat(Stream.of(first, second).map(named.names()::method))
                .containsExactly("generate", "writeGenerateUploadUrl");
        assertThat(Stream.of(first, second).map(named.names()::parametersClass))
                .containsExactly("GenerateUploadUrlParams", "WriteGenerateUploadUrlParams");
        assertThat(named.type(body)).isEqualTo("WriteGenerateUploadUrlRequest");
    }

    @Test
    void one_operation_id_twice_in_a_document_is_told_apart_by_the_path() {
        Operation first = api.operation(API, "GET /a", "get", "X");
        Operation second = api.operation(API, "GET /b", "get", "X");

        Names names = api.name().names();

        assertThat(Stream.of(first, second).map(names::method)).containsExactly("get", "getGetB");
    }

    @Test
    void no_client_is_called_like_the_module_for_jackson() {
        api.title("Acme API");
        api.operation(API, "GET /x", "getX", "X");

        assertThat(api.name().names().jacksonModule()).isEqualTo("AcmeJacksonModule");
        assertThat(api.name(Map.of("tag-client X", "AcmeJACKSONModule")).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("AcmeJACKSONModule"));
    }
}
