package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.example.ampersand.AmpersandClient;
import com.example.ampersand.model.ApiKey;
import com.example.ampersand.model.ConnectionRequest;
import com.example.ampersand.model.CreateDestinationRequest;
import com.example.ampersand.model.GenerateConnectionRequest;
import com.example.ampersand.model.Installation;
import com.example.ampersand.model.SignedUrl;
import com.example.ampersand.runtime.Json;
import com.example.ampersand.runtime.RetryPolicy;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A secret never shows, be it in a model, an exception or a client. */
class SecretsTest extends LoopbackTest {

    private static final String SECRET = "s3cr3t";

    @Test
    void tokensAndKeysOfAConnection() {
        Installation installation = Json.read(resource("installation.json"), Installation.CODEC);

        assertThat(installation.toString())
                .contains("apiKey=***", "token=***", "Cedar Works")
                .doesNotContain("k3y-of-connection", "t0ken-of-access", "t0ken-of-refresh");
    }

    @Test
    void credentialsOfARequest() {
        GenerateConnectionRequest request = GenerateConnectionRequest.builder()
                .groupRef("g-1")
                .consumerRef("ada")
                .provider("hubspot")
                .apiKey(SECRET)
                .customAuth(Map.of("user", SECRET))
                .basicAuth(ConnectionRequest.BasicAuth.builder()
                        .username("ada")
                        .password(SECRET)
                        .build())
                .build();

        assertThat(request.toString())
                .contains("username=ada", "password=***", "apiKey=***", "customAuth=***")
                .doesNotContain(SECRET);
        assertThat(Json.write(request, GenerateConnectionRequest.CODEC))
                .as("what is sent is not masked")
                .contains("\"password\":\"" + SECRET + "\"");
    }

    @Test
    void credentialsOfADestination() {
        CreateDestinationRequest request = CreateDestinationRequest.builder()
                .name("queue")
                .type(CreateDestinationRequest.Type.SQS)
                .secrets(CreateDestinationRequest.Secrets.builder()
                        .awsKeyId("AKIA")
                        .awsSecretKey(SECRET)
                        .connectionString(SECRET)
                        .build())
                .metadata(CreateDestinationRequest.Metadata.builder()
                        .headers(Map.of("Authorization", SECRET))
                        .build())
                .build();

        assertThat(request.toString())
                .contains("awsKeyId=AKIA", "awsSecretKey=***", "connectionString=***", "headers=***")
                .doesNotContain(SECRET);
    }

    @Test
    void aLinkThatOpensWithoutALogin() {
        SignedUrl url = Json.read("""
            {"url":"https://storage.example/upload?sig=s3cr3t","bucket":"b","path":"/p"}\
            """, SignedUrl.CODEC);

        assertThat(url.toString()).contains("url=***", "bucket=b").doesNotContain(SECRET);
    }

    /** A property that is newer than this code may be a secret, too. */
    @Test
    void propertiesThatAreNotKnown() {
        ApiKey key = Json.read("""
            {"key":"s3cr3t","label":7,"newSecret":"s3cr3t","nested":{"a":"s3cr3t"}}\
            """, ApiKey.CODEC);

        assertThat(key.toString())
                .contains("key=***", "label", "newSecret", "nested")
                .doesNotContain(SECRET);
        assertThat(key.additionalProperties()).containsEntry("newSecret", SECRET);
    }

    @Test
    void areComparedAllTheSame() {
        ApiKey key = Json.read("{\"key\":\"s3cr3t\"}", ApiKey.CODEC);

        assertThat(key)
                .isEqualTo(Json.read("{\"key\":\"s3cr3t\"}", ApiKey.CODEC))
                .hasSameHashCodeAs(Json.read("{\"key\":\"s3cr3t\"}", ApiKey.CODEC))
                .isNotEqualTo(Json.read("{\"key\":\"another\"}", ApiKey.CODEC))
                .isNotEqualTo(Json.read("{}", ApiKey.CODEC));
        assertThat(key.key()).isEqualTo(SECRET);
    }

    @Test
    void theKeyInAPathOfAnError() {
        server.problem(404, "{\"detail\":\"No such key\"}");

        Throwable e = catchThrowable(() -> client.apiKeys().get(SECRET));

        assertThat(server.request().target()).endsWith("/api-keys/" + SECRET);
        assertThat(e)
                .hasMessage("GET /projects/{projectIdOrName}/api-keys/{apiKey} answered 404: No such key")
                .hasNoCause();
    }

    @Test
    void theKeyInAPathOfACallWithoutAnAnswer() {
        String nowhere = server.url();
        server.close();
        AmpersandClient nobody = builder()
                .apiKey("key-1")
                .baseUrl(nowhere)
                .retryPolicy(RetryPolicy.NONE)
                .build();

        Throwable e = catchThrowable(() -> nobody.apiKeys().get(SECRET));

        for (Throwable at = e; at != null; at = at.getCause()) {
            assertThat(at.toString()).doesNotContain(SECRET, "key-1");
        }
        assertThat(e).hasMessageContaining("{apiKey}");
    }

    @Test
    void credentialsThatNoHeaderCanCarry() {
        Throwable key = catchThrowable(
                () -> builder().apiKey(SECRET + "\n").build().connections().list());
        Throwable token = catchThrowable(() ->
                builder().bearerToken(SECRET + "\u2028").build().connections().list());

        assertThat(key).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("X-Api-Key");
        assertThat(token).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Authorization");
        assertThat(key.getMessage() + token.getMessage()).doesNotContain(SECRET);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void theClientItself() {
        AmpersandClient secretive = builder().apiKey(SECRET).build();

        assertThat(secretive.toString() + secretive.apiKeys().getCall(SECRET)).doesNotContain(SECRET);
    }
}
