package com.withampersand.codegen.java;

import static com.withampersand.codegen.java.OperationSample.STRING;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.SecurityScheme.Kind;
import com.withampersand.codegen.model.TypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagClientEmitterTest {

    private final ApiSample api = new ApiSample();

    private String things(OperationSample... operations) {
        return api.with(operations).client("ThingsClient");
    }

    @Test
    void aCallOfRequiredParametersHasTwoMethods() {
        TypeRef thing = api.object("Thing");

        assertThat(things(OperationSample.of("getThing", "GET", "/groups/{groupRef}/things/{thingId}")
                        .docs(new Docs("Gets a thing", "Whatever *it* is.", List.of(), false))
                        .path("groupRef")
                        .path("thingId")
                        .returns(Content.JSON, thing, "The thing.")))
                .contains("""
                            /**
                             * Gets a thing.
                             *
                             * <p>Whatever <i>it</i> is.
                             *
                             * @apiNote {@code GET /groups/{groupRef}/things/{thingId}}
                             * @param groupRef the groupRef. Example: {@code groupRef-1}.
                             * @param thingId the thingId. Example: {@code thingId-1}.
                             * @return the thing
                             */
                            public Thing get(String groupRef, String thingId) {
                                return getCall(groupRef, thingId).execute();
                            }

                            /**
                             * {@link #get(String, String)} as a call that is yet to be made.
                             */
                            public ApiCall<Thing> getCall(String groupRef, String thingId) {
                                return http.get("/groups/{groupRef}/things/{thingId}")
                                        .path("groupRef", groupRef)
                                        .path("thingId", thingId)
                                        .returns(Thing.CODEC);
                            }
                        """)
                .doesNotContain("Consumer", "Params");
    }

    @Test
    void optionalParametersAddAMethodAndAreReadFromTheirClass() {
        TypeRef thing = api.object("Thing");

        assertThat(things(OperationSample.of("listThings", "GET", "/things")
                        .docs(new Docs("List things.", "", List.of(), false))
                        .required(In.QUERY, "owner", STRING)
                        .optional(In.QUERY, "page-size", new TypeRef.Scalar(ScalarKind.INT32))
                        .optional(In.HEADER, "X-Trace", STRING)
                        .optional(In.COOKIE, "session", STRING)
                        .returns(Content.JSON, new TypeRef.ListOf(thing, false), "OK")))
                .contains("""
                            public List<Thing> list(String owner) {
                                return listCall(owner, params -> {}).execute();
                            }

                            /**
                             * {@link #list(String)} with optional parameters, which {@code params} sets.
                             */
                            public List<Thing> list(String owner, Consumer<ListThingsParams> params) {
                                return listCall(owner, params).execute();
                            }

                            /**
                             * {@link #list(String)} as a call that is yet to be made.
                             */
                            public ApiCall<List<Thing>> listCall(String owner) {
                                return listCall(owner, params -> {});
                            }

                            /**
                             * {@link #list(String, Consumer)} as a call that is yet to be made.
                             */
                            public ApiCall<List<Thing>> listCall(String owner, Consumer<ListThingsParams> params) {
                                ListThingsParams values = new ListThingsParams();
                                params.accept(values);
                                return http.get("/things")
                                        .query("owner", owner)
                                        .query("page-size", values.pageSize)
                                        .header("X-Trace", values.xTrace)
                                        .cookie("session", values.session)
                                        .returns(JsonCodecs.list(Thing.CODEC));
                            }
                        """);
    }

    @Test
    void whatTheClientKnowsIsNoParameter() {
        assertThat(things(OperationSample.of("deleteThing", "DELETE", "/projects/{project}/things/{thing}")
                        .fromClient("project", "defaultProject")
                        .path("thing")))
                .contains("public void delete(String thing) {\n        deleteCall(thing).execute();")
                .contains("public ApiCall<@Nullable Void> deleteCall(String thing) {")
                .contains("""
                                return http.delete("/projects/{project}/things/{thing}")
                                        .clientPath("project", "defaultProject")
                                        .path("thing", thing)
                                        .returnsNothing();
                        """);
    }

    @Test
    void aRequiredBodyIsTheLastParameterAndAnOptionalOneIsSetWithTheOthers() {
        TypeRef thing = api.object("Thing");
        String text = things(
                OperationSample.of("createThing", "POST", "/things/{id}")
                        .path("id")
                        .body(Content.JSON, "application/json", thing, true),
                OperationSample.of("pauseThing", "PUT", "/things")
                        .body(Content.JSON, "application/json", thing, false));

        assertThat(text)
                .contains("public void create(String id, Thing request) {")
                .contains(".body(request, \"application/json\", Thing.CODEC)")
                .contains("public void pause(Consumer<PauseThingParams> params) {")
                .contains(".body(values.request, \"application/json\", Thing.CODEC)");
    }

    @Test
    void textAndBytesTravelAsTheyAre() {
        String text = things(
                OperationSample.of("sayThing", "POST", "/say")
                        .body(Content.TEXT, "text/plain", STRING, true)
                        .returns(Content.TEXT, STRING, ""),
                OperationSample.of("sendThing", "POST", "/send")
                        .body(Content.BYTES, "application/zip", STRING, true)
                        .returns(Content.BYTES, STRING, ""));

        assertThat(text)
                .contains("public String say(String request) {")
                .contains(".textBody(request, \"text/plain\")\n                .returnsText();")
                .contains("public byte[] send(RequestBody request) {")
                .contains("{@link #send(RequestBody)} as a call")
                .contains(".body(request, \"application/zip\")\n                .returnsBytes();");
    }

    @Test
    void alternativesOfCredentialsStandOnOneLine() {
        api.scheme("APIKeyHeader", Kind.HEADER, "X-Api-Key").scheme("Bearer", Kind.BEARER, "");

        assertThat(things(
                        OperationSample.of("one", "GET", "/one")
                                .auth("APIKeyHeader")
                                .auth("Bearer"),
                        OperationSample.of("two", "GET", "/two")
                                .auth("APIKeyHeader", "Bearer")
                                .auth(),
                        OperationSample.of("three", "GET", "/three").sideEffects()))
                .contains("\"/one\")\n                .auth(\"apiKey\").auth(\"bearerToken\")\n")
                .contains("\"/two\")\n                .auth(\"apiKey\", \"bearerToken\").auth()\n")
                .contains("\"/three\")\n                .sideEffects()\n                .returnsNothing()");
    }

    @Test
    void problemsAreNamedWhereTheyDifferFromTheUsualOne() {
        TypeRef usual = api.object("Problem");
        TypeRef other = api.object("Invalid");
        api.problem(usual);

        String text = things(
                OperationSample.of("one", "GET", "/one").error("404", usual).error("default", usual),
                OperationSample.of("two", "GET", "/two").error("400", other).error("404", usual),
                OperationSample.of("three", "GET", "/three").error("400", usual).error("default", other),
                OperationSample.of("four", "GET", "/four").error("4XX", other).error("5XX", other),
                OperationSample.of("five", "GET", "/five").error("4XX", other).error("5XX", usual));

        assertThat(text)
                .contains("\"/one\")\n                .returnsNothing()")
                .contains("\"/two\")\n                .problem(400, Invalid.CODEC)\n                .returnsNothing()")
                .contains("""
                        "/three")
                                        .problem(400, Problem.CODEC)
                                        .problem(Invalid.CODEC)
                                        .returnsNothing()""")
                .contains("\"/four\")\n                .problem(Invalid.CODEC)\n                .returnsNothing()")
                .contains("\"/five\")\n                .returnsNothing()");
    }

    @Test
    void aDeprecatedOperationIsDeprecatedInAllItsForms() {
        String text = things(OperationSample.of("get", "GET", "/things")
                .docs(new Docs("Gets it", "Deprecated, use another.", List.of(), true))
                .optional(In.QUERY, "q", STRING));

        assertThat(text.split("\n    @Deprecated\n", -1)).hasSize(5);
        assertThat(text.split("\\* @deprecated ", -1)).hasSize(5);
    }

    @Test
    void operationsOfSeveralServersHaveAFieldEach() {
        api.server("api.yaml", "https://a.example.com").server("read.yaml", "https://r.example.com");

        assertThat(things(
                        OperationSample.of("one", "GET", "/one/{read}")
                                .path("read")
                                .in("read.yaml"),
                        OperationSample.of("two", "GET", "/two")))
                .contains(
                        "ThingsClient(ApiHttp api, ApiHttp read) {\n        this.api = api;\n        this.read = read;")
                .contains("return this.read.get(\"/one/{read}\")")
                .contains("return api.get(\"/two\")");
    }

    @Test
    void tagsAreSpokenOfAsTheyAreSpelled() {
        api.with(
                OperationSample.of("one", "GET", "/one").tag("API Key"),
                OperationSample.of("two", "GET", "/two").tag("OAuth"),
                OperationSample.of("three", "GET", "/three").tag("Objects & Fields"));

        assertThat(api.client("ApiKeysClient"))
                .contains("The operations on API keys. Get this from {@link AcmeClient#apiKeys()}.");
        assertThat(api.client("OauthClient")).contains("The OAuth operations.");
        assertThat(api.client("ObjectsAndFieldsClient")).contains("The operations on objects and fields.");
    }

    @Test
    void aLongPathIsCutBetweenItsParts() {
        String path =
                "/projects/{projectIdOrName}/integrations/{integrationId}/installations/{installationId}/things/all";

        assertThat(things(OperationSample.of("one", "GET", path))).contains("""
                                return http.get(
                                                "/projects/{projectIdOrName}/integrations/{integrationId}/installations"
                                                        + "/{installationId}/things/all")
                        """);
    }

    @Test
    void aMethodThatTheRuntimeHasNoNameForIsNamed() {
        assertThat(things(OperationSample.of("one", "QUERY", "/one")))
                .contains("return http.request(\"QUERY\", \"/one\")");
    }

    @Test
    void factsStandInThePlainMethodOnly() {
        String text = things(OperationSample.of("one", "GET", "/one/{id}")
                .docs(new Docs("One", "", List.of(), false))
                .path("id")
                .optional(In.QUERY, "q", STRING));

        assertThat(text)
                .containsOnlyOnce("@param id the id. Example: {@code id-1}.\n     */")
                .contains("{@link #one(String)} with optional parameters, which {@code params} sets.");
    }
}
