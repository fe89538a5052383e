package com.withampersand.codegen.java;

import static com.withampersand.codegen.java.OperationSample.STRING;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.SecurityScheme.Kind;
import com.withampersand.codegen.model.TypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientEmitterTest {

    private final ApiSample api = new ApiSample();

    private OperationSample list(String tag, TypeRef item) {
        return OperationSample.of("list" + tag + "s", "GET", "/" + tag)
                .tag(tag)
                .returns(Content.JSON, new TypeRef.ListOf(item, false), "");
    }

    @Test
    void anApiWithoutOperationsHasNoClient() {
        api.object("Thing");

        assertThat(api.clients()).isEmpty();
        assertThat(api.files().keySet())
                .containsExactly("com/example/api/model/Thing.java", "com/example/api/model/package-info.java");
    }

    @Test
    void everyTagHasAnAccessorAndTagsOfTheSameWordsShareOne() {
        api.with(
                OperationSample.of("z", "GET", "/z").tag("zebra"),
                OperationSample.of("a", "GET", "/a").tag("api-key"),
                OperationSample.of("b", "GET", "/b").tag("API Key"));

        assertThat(api.clients()).containsOnlyKeys("AcmeClient", "ApiKeysClient", "ZebrasClient");
        assertThat(api.client("AcmeClient"))
                .containsSubsequence(
                        "this.apiKeys = new ApiKeysClient(http);",
                        "this.zebras = new ZebrasClient(http);",
                        "public ApiKeysClient apiKeys() {\n        return apiKeys;",
                        "public ZebrasClient zebras() {\n        return zebras;");
    }

    @Test
    void credentialsAreSetByTheirKind() {
        api.scheme("ApiKeyHeader", Kind.HEADER, "X-Api-Key")
                .scheme("SignatureQuery", Kind.QUERY, "sig")
                .scheme("SessionCookie", Kind.COOKIE, "sid")
                .scheme("Jwt", Kind.BEARER, "")
                .scheme("Login", Kind.BASIC, "")
                .with(OperationSample.of("one", "GET", "/one"));

        assertThat(api.client("AcmeClient"))
                .contains("""
                                public Builder apiKey(String apiKey) {
                                    Objects.requireNonNull(apiKey, "apiKey");
                                    settings.credential("apiKey", Credential.header("X-Api-Key", () -> apiKey));
                                    return this;
                                }
                        """)
                .contains("settings.credential(\"signature\", Credential.query(\"sig\", () -> signature));")
                .contains("settings.credential(\"session\", Credential.cookie(\"sid\", () -> session));")
                .contains("settings.credential(\"bearerToken\", Credential.bearer(() -> bearerToken));")
                .contains("public Builder bearerToken(Supplier<String> bearerToken) {")
                .contains("public Builder basic(String user, String password) {")
                .contains("settings.credential(\"basic\", Credential.basic(user, password));")
                .contains("Set ACME_API_KEY or ACME_SIGNATURE or ACME_SESSION or ACME_BEARER_TOKEN")
                .doesNotContain("ACME_BASIC");
    }

    @Test
    void aClientOfOneKeyIsMadeFromTheEnvironment() {
        api.title("Acme Billing API")
                .scheme("Key", Kind.HEADER, "X-Key")
                .with(OperationSample.of("one", "GET", "/one"));

        assertThat(api.client("AcmeBillingClient")).contains("""
                            public static AcmeBillingClient fromEnv() {
                                String key = System.getenv("ACME_BILLING_KEY");
                                if (key == null) {
                                    throw new IllegalStateException("Set ACME_BILLING_KEY");
                                }
                                return builder().key(key).build();
                            }
                        """);
    }

    @Test
    void withoutKeysThereIsNothingInTheEnvironment() {
        api.scheme("Login", Kind.BASIC, "").with(OperationSample.of("one", "GET", "/one"));

        assertThat(api.client("AcmeClient")).doesNotContain("fromEnv", "getenv");
    }

    @Test
    void aValueOfTheClientIsSetByTheBuilderAndChangedByTheClient() {
        api.with(
                OperationSample.of("one", "GET", "/one/{project}").fromClient("project", "defaultProject"),
                OperationSample.of("two", "GET", "/two/{projectId}").fromClient("projectId", "defaultProject"));

        assertThat(api.client("AcmeClient"))
                .contains("Sets the {@code project} and {@code projectId} of every call that has one.")
                .contains("settings.clientValue(\"defaultProject\", defaultProject);")
                .contains("""
                            public AcmeClient withDefaultProject(String defaultProject) {
                                return new AcmeClient(settings.copy().clientValue("defaultProject", defaultProject));
                            }
                        """);
    }

    @Test
    void aTagWhoseAccessorHasAnotherNameIsSpokenOfByItsOwn() {
        api.with(OperationSample.of("one", "GET", "/one").tag("Setting"));

        assertThat(api.client("AcmeClient")).contains("{@return the operations on settings}");
    }

    @Test
    void everyServerIsAConstant() {
        api.server("api/api.yaml", "https://api.example.com/v1")
                .server("api/default.yaml", "/relative")
                .with(
                        OperationSample.of("one", "GET", "/one").in("api/api.yaml"),
                        OperationSample.of("two", "GET", "/two").in("api/default.yaml"));

        assertThat(api.client("AcmeClient"))
                .contains(
                        "{@code https://api.example.com/v1}\n         */\n        API(\"https://api.example.com/v1\"),")
                .contains("Described without a full URL")
                .contains("DEFAULT(\"/relative\");")
                .contains("ApiHttp api = Server.API.http(settings);")
                .contains("ApiHttp defaultHttp = Server.DEFAULT.http(settings);")
                .contains("this.things = new ThingsClient(api, defaultHttp);")
                .contains("@throws IllegalStateException if the URL of a server is unknown")
                .contains(".baseUrl(\"https://api.example.com\")");
    }

    @Test
    void theExampleListsSomethingOfTheLargestTag() {
        TypeRef thing = api.object("Thing");
        api.scheme("Key", Kind.HEADER, "X-Key")
                .scheme("Token", Kind.BEARER, "")
                .with(
                        OperationSample.of("getAll", "GET", "/a").tag("A").returns(Content.JSON, thing, ""),
                        list("Small", thing),
                        OperationSample.of("deleteThing", "DELETE", "/Thing/{id}")
                                .path("id"),
                        list("Thing", thing).auth("Token").auth("Key"));

        assertThat(api.client("AcmeClient"))
                .startsWith("package com.example.api;")
                .contains("""
                         * A client for the Acme API.
                         *
                         * <pre>{@code
                         * AcmeClient client = AcmeClient.builder().bearerToken(bearerToken).build();
                         * for (Thing thing : client.things().list()) {
                         *     System.out.println(thing);
                         * }
                         * }</pre>
                         *
                         * <p>Immutable and safe to use from any thread; make one and share it, and close it in the end.
                         */
                        """);
    }

    @Test
    void theExampleSetsWhatTheCallNeeds() {
        TypeRef thing = api.object("Thing");
        api.scheme("Key", Kind.HEADER, "X-Key")
                .with(list("Thing", thing)
                        .fromClient("project", "defaultProject")
                        .auth("Key"));

        assertThat(api.client("AcmeClient"))
                .contains("AcmeClient.builder().key(key).defaultProject(\"my-project\").build();");
    }

    @Test
    void theExampleShunsWhatIsDeprecatedOrNeedsParameters() {
        api.with(
                OperationSample.of("old", "GET", "/a")
                        .docs(new Docs("", "", List.of(), true))
                        .returns(Content.TEXT, STRING, ""),
                OperationSample.of("one", "GET", "/b/{id}").path("id").returns(Content.TEXT, STRING, ""),
                OperationSample.of("text", "GET", "/c").returns(Content.TEXT, STRING, ""));

        assertThat(api.client("AcmeClient")).contains(" * var value = client.things().text();");
    }
}
