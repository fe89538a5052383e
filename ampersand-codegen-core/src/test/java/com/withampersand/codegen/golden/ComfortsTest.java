package com.withampersand.codegen.golden;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.withampersand.codegen.runtime.Json;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.JwtSigner;
import com.withampersand.codegen.runtime.NotFoundException;
import com.withampersand.codegen.runtime.PendingException;
import com.withampersand.codegen.runtime.RequestBody;
import golden.comforts.NurseryClient;
import golden.comforts.NurseryGreenhouse;
import golden.comforts.NurseryTokens;
import golden.comforts.model.Bed;
import golden.comforts.model.Delivery;
import golden.comforts.model.Label;
import golden.comforts.model.UpdateLabelRequest;
import golden.comforts.model.UpdatePlotRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Updates with a mask, waits, tokens that one signs oneself, and requests that nobody describes. */
class ComfortsTest {

    private CannedServer server;
    private NurseryClient client;

    @BeforeEach
    void start() throws IOException {
        server = new CannedServer();
        client = NurseryClient.builder().baseUrl(server.url()).bearerToken("t").build();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theMaskFollowsFromWhatIsSet() {
        Bed bed = Bed.builder().plants(List.of("thyme")).build();

        client.plots()
                .update(
                        "p-1",
                        plot -> plot.owner("Ida")
                                .soil(soil -> soil.kind("loam")
                                        .beds(Map.of("a.b", bed))
                                        .labels(Map.of("x", "y"))));

        assertThat(server.last().line()).isEqualTo("PATCH /plots/p-1");
        assertThat(server.last().body())
                .isEqualTo("{\"mask\":[\"owner\",\"soil.kind\",\"soil.beds.a.b\",\"soil.labels.x\"],"
                        + "\"plot\":{\"owner\":\"Ida\",\"soil\":{\"kind\":\"loam\",\"beds\":{\"a.b\":{\"plants\":[\"thyme\"]}},"
                        + "\"labels\":{\"x\":\"y\"}}}}");
    }

    @Test
    void anExplicitNullAndAnEmptyMapAreSet() {
        client.plots().update("p-1", plot -> plot.owner(null).soil(soil -> soil.beds(Map.of())));

        assertThat(server.last().body())
                .isEqualTo("{\"mask\":[\"soil.beds\",\"owner\"],\"plot\":{\"soil\":{\"beds\":{}},\"owner\":null}}");
    }

    @Test
    void anObjectThatIsUpdatedAsAWholeIsOnePath() {
        client.plots().update("p-1", plot -> plot.gate(gate -> gate.open(true).values(label -> label.text("In"))));

        assertThat(server.last().body()).startsWith("{\"mask\":[\"gate\"],");
    }

    @Test
    void aFinishedResourceMakesABodyToo() {
        UpdatePlotRequest.Plot plot =
                UpdatePlotRequest.Plot.builder().owner("Ida").build();

        client.plots().update("p-1", UpdatePlotRequest.of(plot), params -> params.dryRun(true));

        assertThat(server.last().line()).isEqualTo("PATCH /plots/p-1?dryRun=true");
        assertThat(server.last().body()).isEqualTo("{\"mask\":[\"owner\"],\"plot\":{\"owner\":\"Ida\"}}");
    }

    @Test
    void aMaskOfAnEnumHasItsConstants() {
        server.json("{\"text\":\"Sage\"}");

        Label label = client.labels().update("l-1", changes -> changes.text("Sage"));

        assertThat(label.text()).isEqualTo("Sage");
        assertThat(server.last().body()).isEqualTo("{\"updateMask\":[\"text\"],\"label\":{\"text\":\"Sage\"}}");
        assertThat(UpdateLabelRequest.of(Label.builder().color("red").build()).updateMask())
                .containsExactly(UpdateLabelRequest.UpdateMask.COLOR);
    }

    @Test
    void whatCannotBeUpdatedIsNamedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.labels()
                        .update("l-1", label -> label.text("Sage").size(3L)))
                .withMessage("size cannot be updated. What can: text, color");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.plots().update("p-1", plot -> {}))
                .withMessageStartingWith("Nothing is set. What can be updated: owner, soil.kind");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aWaitEndsWithAStateThatStays() throws Exception {
        server.json("{\"id\":\"d\",\"state\":\"delivered\"}").json("{\"id\":\"d\",\"state\":\"burnt\"}");

        Delivery delivery = client.deliveries().await("d", Duration.ofMinutes(1));

        assertThat(delivery.state()).isEqualTo(Delivery.State.DELIVERED);
        assertThat(client.deliveries()
                        .awaitAsync("d", Duration.ofMinutes(1))
                        .get(10, SECONDS)
                        .state())
                .isEqualTo(Delivery.State.of("burnt"));
        assertThat(server.last().line()).isEqualTo("GET /deliveries/d");
    }

    @Test
    void aWaitEndsWithItsLimitOrAFailure() {
        server.json("{\"id\":\"d\",\"state\":\"under way\"}")
                .answer(404, "text/plain", "gone".getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(PendingException.class)
                .isThrownBy(() -> client.deliveries().await("d", Duration.ZERO))
                .withMessage("GET /deliveries/{deliveryId} still answered under way after PT0S");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> client.deliveries().await("d", Duration.ofMinutes(1)));
    }

    @Test
    void aTokenSaysWhatTheApiAsksFor() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        PrivateKey key = generator.generateKeyPair().getPrivate();
        NurseryTokens tokens = NurseryTokens.of(JwtSigner.of(key, "key-1").lifetime(Duration.ofSeconds(90)));
        NurseryClient visitor = NurseryClient.builder()
                .baseUrl(server.url())
                .bearerToken(() -> tokens.sign("ida", "p-1"))
                .build();

        visitor.plots().update("p-1", plot -> plot.owner("Ida"));

        String sent =
                server.last().headers().getOrDefault("Authorization", List.of()).get(0);
        assertThat(sent).matches("Bearer [\\w-]+\\.[\\w-]+\\.[\\w-]+");
        assertThat(Json.read(Base64.getUrlDecoder().decode(sent.split("\\.", -1)[1]), JsonCodecs.FREE_FORM))
                .containsEntry("sub", "ida")
                .containsEntry("plot", "p-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NurseryTokens.of(JwtSigner.of(key, "key-1")))
                .withMessage("A token is valid for PT2M at most, not PT10M: call lifetime(...) on the signer");
    }

    @Test
    void anyRequestIsSentOnWithItsHeadersAndTheCredential() {
        server.json("[1,{\"a\":null}]").json("3.50").answer(200, "image/png", new byte[] {1, 2});
        NurseryGreenhouse greenhouse = client.greenhouse("h-1").user("ida");

        assertThat(greenhouse.json("GET", "/vents", null).execute()).hasToString("[1, {a=null}]");
        assertThat(server.last().line()).isEqualTo("GET /vents");
        assertThat(server.last().body()).isEmpty();
        assertThat(header("X-version")).isEqualTo("2");
        assertThat(header("X-house")).isEqualTo("h-1");
        assertThat(header("X-user")).isEqualTo("ida");
        assertThat(header("X-mode")).isEmpty();
        assertThat(header("Authorization")).isEqualTo("Bearer t");

        assertThat(greenhouse
                        .user("ada")
                        .json("MKCOL", "/vents", Map.of("open", true))
                        .execute())
                .hasToString("3.50");
        assertThat(server.last().line()).isEqualTo("MKCOL /vents");
        assertThat(server.last().body()).isEqualTo("{\"open\":true}");
        assertThat(header("X-user")).isEqualTo("ada");

        assertThat(greenhouse
                        .request("PUT", "/pictures/{name}")
                        .path("name", "a/b")
                        .query("size", 2)
                        .body(RequestBody.of(new byte[] {3}), "image/png")
                        .returnsBytes()
                        .execute())
                .containsExactly(1, 2);
        assertThat(server.last().line()).isEqualTo("PUT /pictures/a%2Fb?size=2");
        assertThat(header("Content-type")).isEqualTo("image/png");
    }

    @Test
    void aPassthroughHasAServerOfItsOwn() throws IOException {
        try (CannedServer other = new CannedServer()) {
            NurseryClient own = NurseryClient.builder()
                    .baseUrl(server.url())
                    .serverUrl(NurseryClient.Server.GREENHOUSE, other.url() + "/v2")
                    .bearerToken("t")
                    .build();

            own.greenhouse("h-1")
                    .bytes("POST", "/vents", RequestBody.of(new byte[] {1}), "text/plain")
                    .execute();

            assertThat(other.last().line()).isEqualTo("POST /v2/vents");
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vents", "@example.com/", ".example.com/", "/a b", "/a?b=c", "/a#b"})
    void onlyAPathIsSentOn(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.greenhouse("h-1").request("GET", path))
                .withMessageStartingWith("A path begins with / and has no query");
    }

    private String header(String name) {
        return String.join("|", server.last().headers().getOrDefault(name, List.of()));
    }
}
