package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.withampersand.codegen.runtime.ConflictException;
import com.withampersand.codegen.runtime.NotFoundException;
import com.withampersand.codegen.runtime.OtherStatusException;
import com.withampersand.codegen.runtime.RequestBody;
import golden.petstore.PetShopClient;
import golden.petstore.model.Conflict;
import golden.petstore.model.ListPetsOrderBy;
import golden.petstore.model.NewPet;
import golden.petstore.model.OrderLine;
import golden.petstore.model.Pet;
import golden.petstore.model.Problem;
import golden.petstore.model.Status;
import golden.petstore.model.UpdatePetRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plain API: what its calls send, and what they make of the answers. */
@SuppressWarnings("deprecation") // A deprecated operation must still be made as described.
class PetstoreTest {

    private static final String REX = "{\"name\":\"Rex\",\"status\":\"in_stock\",\"id\":7}";

    private CannedServer server;

    @BeforeEach
    void start() throws IOException {
        server = new CannedServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private PetShopClient.Builder anonymous() {
        return PetShopClient.builder().baseUrl(server.url());
    }

    private PetShopClient client() {
        return anonymous().shopKey("till-1").build();
    }

    @Test
    void aCallWithoutOptionalParametersSendsNoneAndNoDefaultsEither() {
        server.json("[" + REX + "]");

        List<Pet> pets = client().pets().list();

        assertThat(pets).extracting(Pet::name).containsExactly("Rex");
        assertThat(server.last().line()).isEqualTo("GET /pets");
        assertThat(server.last().header("X-Shop-Key")).isEqualTo("till-1");
        assertThat(server.last().header("X-Trace")).isEmpty();
    }

    @Test
    void queryParametersKeepTheirWireNamesAndListsRepeatTheirs() {
        server.json("[]");

        client().pets()
                .list(q -> q.status(Status.RESERVED)
                        .label(List.of("a b", "c&d"))
                        .orderBy(ListPetsOrderBy.MINUS_ARRIVAL)
                        .limit(5)
                        .xTrace("t-1"));

        assertThat(server.last().line())
                .isEqualTo("GET /pets?status=reserved&label=a%20b&label=c%26d&order%20by=-arrival&limit=5");
        assertThat(server.last().header("X-Trace")).isEqualTo("t-1");
    }

    @Test
    void aValueThatTheEnumDoesNotKnowCanBeSent() {
        server.json("[]");

        client().pets().list(q -> q.orderBy(ListPetsOrderBy.of("price")));

        assertThat(server.last().line()).isEqualTo("GET /pets?order%20by=price");
    }

    @Test
    void aBodyHasOnlyWhatWasSet() {
        server.answer(201, "application/json", REX.getBytes(StandardCharsets.UTF_8));

        NewPet request = NewPet.builder().name("Rex").status(Status.IN_STOCK).build();
        Pet pet = client().pets().create(request);

        assertThat(server.last().line()).isEqualTo("POST /pets");
        assertThat(server.last().body()).isEqualTo("{\"name\":\"Rex\",\"status\":\"in_stock\"}");
        assertThat(server.last().header("Content-Type")).isEqualTo("application/json");
        assertThat(pet.id()).isEqualTo(7);
    }

    @Test
    void anOptionalBodyThatIsNotSetIsNotSent() {
        server.json("null").json("{}");

        Object printed = client().orders()
                .replaceLine(
                        "A/1", 2, q -> q.request(OrderLine.builder().petId(7L).build()));

        assertThat(printed).isNull();
        assertThat(server.last().body()).isEqualTo("{\"petId\":7}");
        client().orders().replaceLine("A/1", 2);
        assertThat(server.last().bytes()).isEmpty();
        assertThat(server.last().header("Content-Type")).isEmpty();
    }

    @Test
    void pathParametersComeInTheOrderOfThePathAndAreEncodedWhole() {
        server.json("{}");

        client().orders().replaceLine("A/1 ü", 2, q -> q.dryRun(false).session("s;1"));

        assertThat(server.last().line()).isEqualTo("PUT /orders/A%2F1%20%C3%BC/lines/2?dry_run=false");
        assertThat(server.last().header("Cookie")).isEqualTo("session=s%3B1");
    }

    @Test
    void anExplicitNullIsSentAndAnUnsetPropertyIsNot() {
        server.json(REX).json(REX);
        PetShopClient client =
                anonymous().shopKey("till-1").bearerToken("staff").build();

        client.pets()
                .update(
                        7L,
                        q -> q.request(UpdatePetRequest.builder().keeper(null).build()));
        assertThat(server.last().body()).isEqualTo("{\"keeper\":null}");

        client.pets()
                .update(
                        7L,
                        q -> q.request(UpdatePetRequest.builder().name("Max").build()));
        assertThat(server.last().body()).isEqualTo("{\"name\":\"Max\"}");
    }

    @Test
    void ofAlternativeCredentialsTheFirstThatTheClientHasIsSent() {
        server.json(REX).json(REX);

        anonymous().bearerToken("staff").build().pets().get(7L);
        assertThat(server.last().header("Authorization")).isEqualTo("Bearer staff");
        assertThat(server.last().header("X-Shop-Key")).isEmpty();

        anonymous().bearerToken("staff").shopKey("till-1").build().pets().get(7L);
        assertThat(server.last().header("Authorization")).isEmpty();
        assertThat(server.last().header("X-Shop-Key")).isEqualTo("till-1");
    }

    @Test
    void credentialsThatAreNeededTogetherAreSentTogether() {
        server.json(REX);

        anonymous().bearerToken("staff").shopKey("till-1").build().pets().update(7L);

        assertThat(server.last().header("Authorization")).isEqualTo("Bearer staff");
        assertThat(server.last().header("X-Shop-Key")).isEqualTo("till-1");
    }

    @Test
    void aCallThatLacksACredentialFailsBeforeItIsSent() {
        PetShopClient client = client();

        assertThatIllegalStateException()
                .isThrownBy(() -> client.pets().update(7L))
                .withMessageContaining("PATCH /pets/{petId} needs shopKey and bearerToken")
                .withMessageContaining("only shopKey");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aCallThatNeedsNoCredentialSendsNone() {
        server.answer(200, "text/plain", "A good dog.".getBytes(StandardCharsets.UTF_8));

        String text = client().pets().describe(7L, q -> q.acceptLanguage("en"));

        assertThat(text).isEqualTo("A good dog.");
        assertThat(server.last().header("X-Shop-Key")).isEmpty();
        assertThat(server.last().header("Accept-Language")).isEqualTo("en");
    }

    @Test
    void anEmptyAnswerIsNoProblemWhereNoneIsDescribed() {
        client().pets().delete(7L, "sold");
        anonymous().build().pings().ping();

        assertThat(server.requests())
                .extracting(CannedServer.Request::line)
                .containsExactly("DELETE /pets/7", "GET /ping");
        assertThat(server.requests().get(0).header("X-Reason")).isEqualTo("sold");
    }

    @Test
    void bytesGoAndComeAsTheyAre() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0, -1};
        client().pets().putPhoto(7L, RequestBody.of(png));
        assertThat(server.last().bytes()).isEqualTo(png);
        assertThat(server.last().header("Content-Type")).isEqualTo("image/png");

        server.answer(200, "image/png", png);
        assertThat(client().pets().getPhoto(7L)).isEqualTo(png);
    }

    @Test
    void anErrorIsReadAsItsStatusDescribesIt() {
        server.answer(409, "application/json", "{\"title\":\"Taken\",\"existing\":3}".getBytes(StandardCharsets.UTF_8));
        NewPet request = NewPet.builder().name("Rex").status(Status.SOLD).build();

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> client().pets().create(request))
                .withMessageContaining("POST /pets answered 409: Taken")
                .satisfies(failure -> assertThat(failure.problem(Conflict.class))
                        .extracting(Conflict::existing)
                        .isEqualTo(3L));
    }

    @Test
    void anyOtherErrorIsReadAsTheDefaultDescribesIt() {
        byte[] problem = "{\"title\":\"Gone home\",\"extra\":1}".getBytes(StandardCharsets.UTF_8);
        server.answer(404, "application/problem+json", problem).answer(418, "text/plain", problem);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> client().pets().get(7L))
                .satisfies(failure -> assertThat(failure.problem(Problem.class))
                        .extracting(Problem::title)
                        .isEqualTo("Gone home"));
        assertThatExceptionOfType(OtherStatusException.class)
                .isThrownBy(() -> client().pets().get(7L))
                .satisfies(failure -> assertThat(failure.statusCode()).isEqualTo(418));
    }

    @Test
    void aCallCanBeMadeLaterAndMoreThanOnce() {
        server.json(REX).json(REX);
        var call = client().pets().getCall(7L).header("X-Once", "more");

        assertThat(server.requests()).isEmpty();
        assertThat(call.execute()).isEqualTo(call.executeAsync().join());
        assertThat(server.requests())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.header("X-Once")).isEqualTo("more"));
        assertThat(call).hasToString("GET /pets/{petId}");
    }

    @Test
    void theServerOfTheDescriptionIsTheDefault() {
        assertThat(PetShopClient.Server.values()).hasSize(1);
        PetShopClient elsewhere = PetShopClient.builder()
                .serverUrl(PetShopClient.Server.SPEC, server.url() + "/v1/")
                .build();

        elsewhere.pings().ping();

        assertThat(server.last().line()).isEqualTo("GET /v1/ping");
    }
}
