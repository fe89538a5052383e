package golden.bodies;

import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ApiSettings;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.RetryPolicy;
import java.net.http.HttpClient;
import java.time.Duration;

/**
 * A client for Depot.
 *
 * <pre>{@code
 * DepotClient client = DepotClient.builder().build();
 * }</pre>
 *
 * <p>Immutable and safe to use from any thread; make one and share it.
 */
@Generated("ampersand-codegen")
public final class DepotClient {
    private final BoxesClient boxes;
    private final FilesClient files;

    private DepotClient(ApiSettings settings) {
        ApiHttp http = Server.SPEC.http(settings);
        this.boxes = new BoxesClient(http);
        this.files = new FilesClient(http);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the operations on boxes} */
    public BoxesClient boxes() {
        return boxes;
    }

    /** {@return the operations on files} */
    public FilesClient files() {
        return files;
    }

    /** Where the API is served. */
    @Generated("ampersand-codegen")
    public enum Server {
        /** {@code https://depot.example.com} */
        SPEC("https://depot.example.com");

        private final String url;

        Server(String url) {
            this.url = url;
        }

        private ApiHttp http(ApiSettings settings) {
            return settings.http(name(), url);
        }
    }

    /** Makes {@link DepotClient} objects. */
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
        public DepotClient build() {
            return new DepotClient(settings.copy());
        }
    }
}
