package golden.comforts;

import com.withampersand.codegen.runtime.ApiClientBuilder;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ApiSettings;
import com.withampersand.codegen.runtime.Credential;
import com.withampersand.codegen.runtime.Generated;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * A client for the Nursery API.
 *
 * <pre>{@code
 * NurseryClient client = NurseryClient.builder().bearerToken(bearerToken).build();
 * var getUploadPlaceResponse = client.labels().getUploadPlace();
 * }</pre>
 *
 * <p>Immutable and safe to use from any thread; make one and share it, and close it in the end.
 */
@Generated("ampersand-codegen")
public final class NurseryClient implements AutoCloseable {
    private final ApiSettings settings;
    private final DeliveriesClient deliveries;
    private final LabelsClient labels;
    private final PlotsClient plots;
    private final ApiHttp greenhouse;

    private NurseryClient(ApiSettings settings) {
        this.settings = settings;
        ApiHttp http = Server.SPEC.http(settings);
        this.deliveries = new DeliveriesClient(http);
        this.labels = new LabelsClient(http);
        this.plots = new PlotsClient(http);
        this.greenhouse = Server.GREENHOUSE.http(settings);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a client with the credential in the environment variable {@code NURSERY_BEARER_TOKEN}}
     * @throws IllegalStateException if it is not set
     */
    public static NurseryClient fromEnv() {
        String bearerToken = System.getenv("NURSERY_BEARER_TOKEN");
        if (bearerToken == null) {
            throw new IllegalStateException("Set NURSERY_BEARER_TOKEN");
        }
        return builder().bearerToken(bearerToken).build();
    }

    /** {@return the operations on deliveries} */
    public DeliveriesClient deliveries() {
        return deliveries;
    }

    /** {@return the operations on labels} */
    public LabelsClient labels() {
        return labels;
    }

    /** {@return the operations on plots} */
    public PlotsClient plots() {
        return plots;
    }

    /**
     * {@return what sends requests that are not described, to {@link Server#GREENHOUSE}}
     * @param house sent as {@code X-House}
     */
    public NurseryGreenhouse greenhouse(String house) {
        return new NurseryGreenhouse(this.greenhouse, Map.of("X-Version", "2", "X-House", house));
    }

    /** Ends the calls under way and frees the connections; later calls fail. */
    @Override
    public void close() {
        settings.close();
    }

    /** Where the API is served. */
    @Generated("ampersand-codegen")
    public enum Server {
        /** {@code https://nursery.example.com} */
        SPEC("https://nursery.example.com"),

        /** {@code https://greenhouse.example.com/v2} */
        GREENHOUSE("https://greenhouse.example.com/v2");

        private final String url;

        Server(String url) {
            this.url = url;
        }

        private ApiHttp http(ApiSettings settings) {
            return settings.http(name(), url);
        }
    }

    /** Makes {@link NurseryClient} objects. */
    @Generated("ampersand-codegen")
    public static final class Builder extends ApiClientBuilder<Builder> {
        private Builder() {}

        /** Sets a token, sent as {@code Authorization: Bearer}. */
        public Builder bearerToken(String bearerToken) {
            Objects.requireNonNull(bearerToken, "bearerToken");
            settings.credential("bearerToken", Credential.bearer(() -> bearerToken));
            return this;
        }

        /** The same with a token that is asked for at each attempt. */
        public Builder bearerToken(Supplier<String> bearerToken) {
            settings.credential("bearerToken", Credential.bearer(bearerToken));
            return this;
        }

        /** The same with a token that takes time to get. */
        public Builder bearerTokenAsync(Supplier<? extends CompletionStage<String>> bearerToken) {
            settings.credential("bearerToken", Credential.bearerAsync(bearerToken));
            return this;
        }

        /** Sends the calls of one server to this URL. */
        public Builder serverUrl(Server server, String url) {
            settings.serverUrl(server.name(), url);
            return this;
        }

        /** {@return the client} */
        public NurseryClient build() {
            return new NurseryClient(settings.copy());
        }
    }
}
