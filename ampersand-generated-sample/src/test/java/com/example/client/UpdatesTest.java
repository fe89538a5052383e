package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.example.ampersand.model.BaseReadConfigObject;
import com.example.ampersand.model.BaseWriteConfigObject;
import com.example.ampersand.model.UpdateInstallationRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Updates whose mask follows from what was set. */
class UpdatesTest extends LoopbackTest {

    private static final BaseReadConfigObject CONTACTS =
            BaseReadConfigObject.builder().schedule("0 * * * *").build();

    private String mask() {
        String body = server.last().body();
        return body.substring(body.indexOf('['), body.indexOf(']') + 1);
    }

    @Test
    void objectsOfAnInstallationAreReplacedOneAtATime() {
        server.json(200, "{}");

        client.installations()
                .update(
                        "i",
                        "n",
                        u -> u.config(c ->
                                c.content(content -> content.read(read -> read.objects(Map.of("contacts", CONTACTS)))
                                        .proxy(proxy -> proxy.enabled(true)))));

        assertThat(server.last().body())
                .isEqualTo(
                        "{\"updateMask\":[\"config.content.read.objects.contacts\",\"config.content.proxy.enabled\"],"
                                + "\"installation\":{\"config\":{\"content\":{"
                                + "\"read\":{\"objects\":{\"contacts\":{\"schedule\":\"0 * * * *\"}}},"
                                + "\"proxy\":{\"enabled\":true}}}}}");
    }

    @Test
    void aNameMayHaveDots() {
        server.json(200, "{}");

        client.installations()
                .update(
                        "i",
                        "n",
                        u -> u.config(c -> c.content(content -> content.write(write -> write.objects(Map.of(
                                "job.appointments",
                                BaseWriteConfigObject.builder()
                                        .objectName("job.appointments")
                                        .build()))))));

        assertThat(mask()).isEqualTo("[\"config.content.write.objects.job.appointments\"]");
    }

    @Test
    void allObjectsAreTakenAwayByAnEmptyMap() {
        server.json(200, "{}");

        client.installations()
                .update(
                        "i",
                        "n",
                        u -> u.config(c -> c.content(content -> content.subscribe(s -> s.objects(Map.of())))));

        assertThat(mask()).isEqualTo("[\"config.content.subscribe.objects\"]");
    }

    @Test
    void aFinishedResourceIsUpdatedWithOptionalParameters() {
        server.json(200, "{}");
        UpdateInstallationRequest.Installation installation = UpdateInstallationRequest.Installation.builder()
                .connectionId("conn_1")
                .build();

        client.installations()
                .update("i", "n", UpdateInstallationRequest.of(installation), params -> params.skipSampling(true));

        assertThat(server.last().target()).endsWith("/installations/n?skipSampling=true");
        assertThat(mask()).isEqualTo("[\"connectionId\"]");
    }

    @Test
    void whatCannotBeUpdatedIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.installations()
                        .update("i", "n", u -> u.config(c -> c.content(content -> content.provider("hubspot")))))
                .withMessageStartingWith("config.content.provider cannot be updated. What can: connectionId, ");
    }

    @Test
    void theOtherResourcesAreUpdatedAlike() {
        for (int i = 0; i < 7; i++) {
            server.json(200, "{}");
        }

        client.projects().update(u -> u.appName("Cedar"));
        assertThat(mask()).isEqualTo("[\"appName\"]");
        client.providerApps().update("a", u -> u.clientId("c").clientSecret("s"));
        assertThat(mask()).isEqualTo("[\"clientId\",\"clientSecret\"]");
        client.connections().update("c", u -> u.apiKey("k"));
        assertThat(mask()).isEqualTo("[\"apiKey\"]");
        client.destinations().update("d", u -> u.metadata(m -> m.url("https://cedar.example/hook")));
        assertThat(mask()).isEqualTo("[\"metadata.url\"]");
        builder().bearerToken("t").build().orgs().update("o", u -> u.label("Cedar"));
        assertThat(mask()).isEqualTo("[\"label\"]");
        client.apiKeys().update("k", u -> u.active(false));
        assertThat(mask()).isEqualTo("[\"active\"]");
        client.jwtKeys().update("k", u -> u.label("front").active(true));
        assertThat(mask()).isEqualTo("[\"active\",\"label\"]");
    }
}
