package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.ampersand.model.BaseProxyConfig;
import com.example.ampersand.model.BaseWriteConfig;
import com.example.ampersand.model.ConfigContent;
import com.example.ampersand.model.CreateInstallationRequest;
import com.example.ampersand.model.Installation;
import com.example.ampersand.model.JsonPatchOperation;
import com.example.ampersand.model.PatchObjectConfigContentRequest;
import com.example.ampersand.model.PauseReadsRequest;
import com.example.ampersand.model.ReadConfig;
import com.example.ampersand.model.ReadConfigObject;
import com.example.ampersand.model.UpdateInstallationConfigContent;
import com.example.ampersand.model.UpdateInstallationRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Only what was set is sent: absent, null and empty are three things. */
class RequestBodiesTest extends LoopbackTest {

    private static final ConfigContent CONTENT =
            ConfigContent.builder().provider("hubspot").build();

    @Test
    void createSendsWhatIsRequired() {
        server.json(201, resource("installation.json"));

        Installation created = client.installations()
                .create(
                        "intg",
                        CreateInstallationRequest.builder()
                                .groupRef("juniper-042")
                                .config(CreateInstallationRequest.Config.builder()
                                        .content(CONTENT)
                                        .build())
                                .build());

        assertThat(created.id()).isEqualTo("inst_7f30");
        assertThat(server.request().line()).isEqualTo("POST /v1/projects/my-project/integrations/intg/installations");
        assertThat(server.request().header("content-type")).isEqualTo("application/json");
        assertThat(server.request().body())
                .isEqualTo("{\"groupRef\":\"juniper-042\",\"config\":{\"content\":{\"provider\":\"hubspot\"}}}");
    }

    @Test
    void createTellsEmptyNullAndAbsentApart() {
        server.json(201, resource("installation.json"));
        ReadConfigObject contacts = ReadConfigObject.builder()
                .objectName("contacts")
                .schedule("")
                .selectedFields(Map.of("email", true))
                .selectedFieldMappings(Map.of())
                .fieldFilters(List.of())
                .build();

        client.installations()
                .create(
                        "intg",
                        CreateInstallationRequest.builder()
                                .groupRef("juniper-042")
                                .additionalProperty("connectionId", null)
                                .config(CreateInstallationRequest.Config.builder()
                                        .content(CONTENT.toBuilder()
                                                .read(ReadConfig.builder()
                                                        .objects(Map.of("contacts", contacts))
                                                        .build())
                                                .proxy(BaseProxyConfig.builder().build())
                                                .build())
                                        .build())
                                .build(),
                        q -> q.skipSampling(false));

        assertThat(server.request().target()).endsWith("/installations?skipSampling=false");
        assertThat(server.request().body()).isEqualTo("""
            {"groupRef":"juniper-042","config":{"content":{"provider":"hubspot","read":{"objects":{"contacts":\
            {"objectName":"contacts","schedule":"","selectedFields":{"email":true},"selectedFieldMappings":{},\
            "fieldFilters":[]}}},"proxy":{}}},"connectionId":null}\
            """);
    }

    @Test
    void whatIsRequiredIsNamedAllAtOnce() {
        assertThatThrownBy(() ->
                        CreateInstallationRequest.builder().connectionId("c").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CreateInstallationRequest lacks required properties: groupRef, config");
    }

    @Test
    void updateSendsTheMaskAndTheValues() {
        server.json(200, resource("installation.json"));

        client.installations()
                .update(
                        "intg",
                        "inst",
                        UpdateInstallationRequest.builder()
                                .updateMask(List.of("config.content.write.objects", "config.content.proxy.enabled"))
                                .installation(UpdateInstallationRequest.Installation.builder()
                                        .config(UpdateInstallationRequest.Installation.Config.builder()
                                                .content(UpdateInstallationConfigContent.builder()
                                                        .write(BaseWriteConfig.builder()
                                                                .objects(Map.of())
                                                                .build())
                                                        .proxy(BaseProxyConfig.builder()
                                                                .enabled(false)
                                                                .build())
                                                        .build())
                                                .build())
                                        .build())
                                .build());

        assertThat(server.request().line())
                .isEqualTo("PATCH /v1/projects/my-project/integrations/intg/installations/inst");
        assertThat(server.request().body()).isEqualTo("""
            {"updateMask":["config.content.write.objects","config.content.proxy.enabled"],\
            "installation":{"config":{"content":{"write":{"objects":{}},"proxy":{"enabled":false}}}}}\
            """);
    }

    @Test
    void anEmptyListIsSent() {
        server.json(200, resource("installation.json"));

        client.installations()
                .update(
                        "intg",
                        "inst",
                        UpdateInstallationRequest.builder()
                                .updateMask(List.of())
                                .installation(UpdateInstallationRequest.Installation.builder()
                                        .build())
                                .build());

        assertThat(server.request().body()).isEqualTo("{\"updateMask\":[],\"installation\":{}}");
    }

    @Test
    void aPatchTellsNullFromNoValue() {
        server.json(200, resource("installation.json"));
        JsonPatchOperation setToNull = JsonPatchOperation.builder()
                .op(JsonPatchOperation.Op.REPLACE)
                .path("/schedule")
                .additionalProperty("value", null)
                .build();
        JsonPatchOperation remove = JsonPatchOperation.builder()
                .op(JsonPatchOperation.Op.REMOVE)
                .path("/selectedFields/phone")
                .build();

        client.installations()
                .patchObjectConfigContent(
                        "intg",
                        "contacts",
                        PatchObjectConfigContentRequest.ForInstallation.builder()
                                .installationId("inst")
                                .action(PatchObjectConfigContentRequest.ForInstallation.Action.READ)
                                .changes(List.of(setToNull, remove))
                                .build());

        assertThat(server.request().line())
                .isEqualTo("PATCH /v1/projects/my-project/integrations/intg/objects/contacts/config-content");
        assertThat(server.request().body()).isEqualTo("""
            {"installationId":"inst","action":"read","changes":[{"op":"replace","path":"/schedule","value":null},\
            {"op":"remove","path":"/selectedFields/phone"}]}\
            """);
    }

    @Test
    void anOptionalBodyThatIsNotSetIsNotSent() {
        server.empty(204).empty(204);

        client.read().pause("intg", "inst");
        client.read()
                .pause(
                        "intg",
                        "inst",
                        q -> q.request(PauseReadsRequest.builder()
                                .objects(List.of("contacts"))
                                .build()));

        assertThat(server.requests().get(0).body()).isEmpty();
        assertThat(server.requests().get(0).header("content-type")).isNull();
        assertThat(server.requests().get(1).body()).isEqualTo("{\"objects\":[\"contacts\"]}");
    }
}
