package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.withampersand.codegen.runtime.ForbiddenException;
import com.withampersand.codegen.runtime.Json;
import com.withampersand.codegen.runtime.WebhookException;
import com.withampersand.codegen.runtime.WebhookSignature;
import golden.webhooks.ObservatoryWebhooks;
import golden.webhooks.model.AlarmReport;
import golden.webhooks.model.ClosedNotice;
import golden.webhooks.model.Delivery;
import golden.webhooks.model.NightReport;
import golden.webhooks.model.Notice;
import golden.webhooks.model.OpenedNotice;
import golden.webhooks.model.Report;
import golden.webhooks.model.Sighting;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Webhooks of a description without operations. */
class WebhooksTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final ObservatoryWebhooks webhooks =
            ObservatoryWebhooks.builder().secret(SECRET).build();

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private Delivery receive(String json) {
        return webhooks.verifyAndParse(bytes(json), WebhookSignature.sign(SECRET, "msg-1", Instant.now(), bytes(json)));
    }

    @Test
    void eachMessageIsOfTheTypeThatItsKindTells() {
        assertThat(receive("{\"cause\":\"night\",\"station\":\"s\"}")).isInstanceOf(NightReport.class);
        assertThat(receive("{\"cause\":\"alarm\",\"station\":\"s\"}")).isInstanceOf(AlarmReport.class);
        assertThat(receive("{\"kind\":\"station.opened\",\"data\":{}}")).isInstanceOf(OpenedNotice.class);
    }

    @Test
    void aMessageIsKnownByItsKindWhateverElseItLacks() {
        assertThat(receive("{\"cause\":\"night\"}")).isInstanceOf(NightReport.class);
        assertThat(receive("{\"kind\":\"station.closed\"}")).isInstanceOf(ClosedNotice.class);
    }

    @Test
    void whatIsNewerThanTheCodeIsAValueToo() {
        String newCause = "{\"cause\":\"eclipse\",\"station\":\"s\"}";
        assertThat(receive(newCause)).isInstanceOf(Report.class).isInstanceOf(Report.Unrecognized.class);
        assertThat(Json.write(receive(newCause), Delivery.CODEC)).isEqualTo(newCause);
        assertThat(receive("{\"kind\":\"station.moved\",\"data\":1}")).isInstanceOf(Notice.Unrecognized.class);
        for (String json : List.of("{\"other\":1}", "{}", "[1]", "\"text\"", "3")) {
            assertThat(receive(json)).isInstanceOf(Delivery.Unrecognized.class);
        }
    }

    @Test
    void aMessageOfSomebodyElseIsRefused() {
        byte[] body = bytes("{\"cause\":\"night\"}");
        Map<String, List<String>> headers = WebhookSignature.sign("c2VjcmV0", "msg-1", Instant.now(), body);

        assertThatExceptionOfType(WebhookException.class)
                .isThrownBy(() -> webhooks.verifyAndParse(body, headers))
                .withMessage("The message msg-1 is signed with none of the secrets, or was changed");
    }

    @Test
    void dataThatComeAloneAreReadByTheirKind() {
        byte[] data = bytes("{\"station\":\"s\",\"until\":\"2026-02-28\",\"new\":1.50}");

        assertThat(ObservatoryWebhooks.parseData("station.closed", data))
                .isInstanceOfSatisfying(ClosedNotice.class, notice -> {
                    assertThat(notice.data().until()).isEqualTo(LocalDate.of(2026, 2, 28));
                    assertThat(Json.write(notice.data(), ClosedNotice.Data.CODEC))
                            .isEqualTo("{\"station\":\"s\",\"until\":\"2026-02-28\",\"new\":1.50}");
                });
        assertThat(ObservatoryWebhooks.parseData("station.moved", bytes("null")))
                .isEqualTo(new Notice.Unrecognized(json("station.moved")));
    }

    private static Map<String, Object> json(String kind) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", kind);
        json.put("data", null);
        return json;
    }

    @Test
    void resultsAreThoseInTheMessageIfItHasNoLink() {
        NightReport report = (NightReport) receive("{\"cause\":\"night\",\"sightings\":[{\"star\":\"Vega\"}]}");

        assertThat(webhooks.results(report)).extracting(Sighting::star).containsExactly("Vega");
        assertThat(webhooks.results(
                        NightReport.builder().cause("night").station("s").build()))
                .isEmpty();
    }

    @Test
    void resultsBehindALinkAreFetchedWithoutCredentials() throws IOException {
        try (CannedServer server = new CannedServer()) {
            server.json(" [{\"star\":\"Vega\"},{\"star\":\"Deneb\",\"x\":1}]")
                    .json("{\"cause\":\"night\",\"station\":\"s\",\"sightings\":[{\"star\":\"Altair\"}]}");
            NightReport report =
                    (NightReport) receive("{\"cause\":\"night\",\"station\":\"s\",\"more\":{\"count\":2,\"url\":\""
                            + server.url() + "/results/1.json?sig=a%2Fb/\"}}");
            ObservatoryWebhooks own = ObservatoryWebhooks.builder()
                    .secret(SECRET)
                    .httpClient(HttpClient.newHttpClient())
                    .build();

            assertThat(own.results(report)).extracting(Sighting::star).containsExactly("Vega", "Deneb");
            assertThat(own.results(report)).extracting(Sighting::star).containsExactly("Altair");
            assertThat(server.requests()).hasSize(2);
            assertThat(server.last().line()).isEqualTo("GET /results/1.json?sig=a%2Fb/");
            assertThat(server.last().headers()).doesNotContainKeys("Authorization", "X-api-key", "Cookie");
        }
    }

    @Test
    void aLinkThatIsTooOldIsAnErrorThatDoesNotShowIt() throws IOException {
        try (CannedServer server = new CannedServer()) {
            server.answer(403, "text/xml", bytes("<Error>expired</Error>"));
            AlarmReport report = (AlarmReport) receive("{\"cause\":\"alarm\",\"more\":{\"count\":2,\"url\":\""
                    + server.url() + "/results/1.json?sig=secret\"}}");

            assertThatExceptionOfType(ForbiddenException.class)
                    .isThrownBy(() -> webhooks.results(report))
                    .withMessageContaining("expired")
                    .withMessageNotContaining("sig=secret");
        }
    }

    @Test
    void aLinkToAFileIsRefused() {
        AlarmReport report =
                (AlarmReport) receive("{\"cause\":\"alarm\",\"more\":{\"count\":2,\"url\":\"file:///etc/passwd\"}}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> webhooks.results(report))
                .withMessage("A link to download from begins with https:// or http://");
    }
}
