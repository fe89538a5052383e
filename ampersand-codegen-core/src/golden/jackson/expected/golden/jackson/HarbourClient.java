package golden.jackson;

import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ApiSettings;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.RetryPolicy;
import java.net.http.HttpClient;
import java.time.Duration;

/**
 * A client for Harbour.
 *
 * <pre>{@code
 * HarbourClient client = HarbourClient.builder().build();
 * }</pre>
 *
 * <p>Immutable and safe to use from any thread; make one and share it.
 */
@Generated("ampersand-codegen")
public final class HarbourClient {
    private final ShipsClient ships;

    private HarbourClient(ApiSettings settings) {
        ApiHttp http = Server.SPEC.http(settings);
        this.ships = new ShipsClient(http);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the operations on ships} */
    public ShipsClient ships() {
        return ships;
    }

    /** Where the API is served. */
    @Generated("ampersand-codegen")
    public enum Server {
        /** {@code https://harbour.example.com} */
        SPEC("https://harbour.example.com");

        private final String url;

        Server(String url) {
            this.url = url;
        }

        private ApiHttp http(ApiSettings settings) {
            return settings.http(name(), url);
        }
    }

    /** Makes {@link HarbourClient} objects. */
    @Generated("ampersand-codegen")
    public static final class Builder {
        private final ApiSettings settings = new ApiSettings();

        private Builder() {}

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
        public HarbourClient build() {
            return new HarbourClient(settings.copy());
        }
    }
}
