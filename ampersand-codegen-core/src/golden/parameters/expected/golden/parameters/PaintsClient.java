package golden.parameters;

import com.withampersand.codegen.runtime.ApiClientBuilder;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ApiSettings;
import com.withampersand.codegen.runtime.Generated;

/**
 * A client for Paints.
 *
 * <p>Every style of parameters, for a string, a list and an object.
 *
 * <pre>{@code
 * PaintsClient client = PaintsClient.builder().build();
 * }</pre>
 *
 * <p>Immutable and safe to use from any thread; make one and share it, and close it in the end.
 */
@Generated("ampersand-codegen")
public final class PaintsClient implements AutoCloseable {
    private final ApiSettings settings;
    private final CookiesClient cookies;
    private final HeadersClient headers;
    private final PathsClient paths;
    private final QueryClient query;

    private PaintsClient(ApiSettings settings) {
        this.settings = settings;
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

    /** Ends the calls under way and frees the connections; later calls fail. */
    @Override
    public void close() {
        settings.close();
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
    public static final class Builder extends ApiClientBuilder<Builder> {
        private Builder() {
            settings.secrets("token");
        }

        /** Sends the calls of one server to this URL. */
        public Builder serverUrl(Server server, String url) {
            settings.serverUrl(server.name(), url);
            return this;
        }

        /** {@return the client} */
        public PaintsClient build() {
            return new PaintsClient(settings.copy());
        }
    }
}
