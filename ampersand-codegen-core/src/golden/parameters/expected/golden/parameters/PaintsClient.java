package golden.parameters;

import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ApiSettings;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.RetryPolicy;
import java.net.http.HttpClient;
import java.time.Duration;

/**
 * A client for Paints.
 *
 * <p>Every style of parameters, for a string, a list and an object.
 *
 * <pre>{@code
 * PaintsClient client = PaintsClient.builder().build();
 * }</pre>
 *
 * <p>Immutable and safe to use from any thread; make one and share it.
 */
@Generated("ampersand-codegen")
public final class PaintsClient {
    private final CookiesClient cookies;
    private final HeadersClient headers;
    private final PathsClient paths;
    private final QueryClient query;

    private PaintsClient(ApiSettings settings) {
        ApiHttp http = Server.SPEC.http(settings);
        this.cookies = new CookiesClient(http);
        this.headers = new HeadersClient(http);
        this.paths = new PathsClient(http);
        this.query = new QueryClient(http);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the operations on cookies} */
    public CookiesClient cookies() {
        return cookies;
    }

    /** {@return the operations on headers} */
    public HeadersClient headers() {
        return headers;
    }

    /** {@return the operations on paths} */
    public PathsClient paths() {
        return paths;
    }

    /** {@return the query operations} */
    public QueryClient query() {
        return query;
    }

    /** Where the API is served. */
    @Generated("ampersand-codegen")
    public enum Server {
        /** {@code https://paints.example.com} */
        SPEC("https://paints.example.com");

        private final String url;

        Server(String url) {
            this.url = url;
        }

        private ApiHttp http(ApiSettings settings) {
            return settings.http(name(), url);
        }
    }

    /** Makes {@link PaintsClient} objects. */
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
        public PaintsClient build() {
            return new PaintsClient(settings.copy());
        }
    }
}
