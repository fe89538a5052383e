package golden.comforts;

import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ApiSettings;
import com.withampersand.codegen.runtime.Credential;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.RetryPolicy;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A client for the Nursery API.
 *
 * <pre>{@code
 * NurseryClient client = NurseryClient.builder().bearerToken(bearerToken).build();
 * }</pre>
 *
 * <p>Immutable and safe to use from any thread; make one and share it.
 */
@Generated("ampersand-codegen")
public final class NurseryClient {
    private final DeliveriesClient deliveries;
    private final LabelsClient labels;
    private final PlotsClient plots;
    private final ApiHttp greenhouse;

    private NurseryClient(ApiSettings settings) {
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
    public static final class Builder {
        private final ApiSettings settings = new ApiSettings();

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

        /** Sends calls to this URL instead of those of {@link Server}: a proxy, or a server for tests. */
        public Builder baseUrl(String baseUrl) {
            settings.baseUrl(baseUrl);
            return this;
        }

        /** Sends the calls of one server to this URL. */
        public Builder serverUrl(Server server, String url) {
            settings.serverUrl(server.name(), url);
            return this;
        }

        /** Sends calls through this client, with its proxy, TLS and executor. */
        public Builder httpClient(HttpClient httpClient) {
            settings.httpClient(httpClient);
            return this;
        }

        /** Sets how long each attempt may take; 30 seconds unless set. */
        public Builder timeout(Duration timeout) {
            settings.timeout(timeout);
            return this;
        }

        /** Sets how calls are tried again; {@link RetryPolicy#DEFAULT} unless set. */
        public Builder retryPolicy(RetryPolicy retryPolicy) {
            settings.retryPolicy(retryPolicy);
            return this;
        }

        /** Adds a header to every call. */
        public Builder header(String name, String value) {
            settings.header(name, value);
            return this;
        }

        /** {@return the client} */
        public NurseryClient build() {
            return new NurseryClient(settings.copy());
        }
    }
}
