package golden.bodies;

import com.withampersand.codegen.runtime.ApiClientBuilder;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ApiSettings;
import com.withampersand.codegen.runtime.Generated;

/**
 * A client for Depot.
 *
 * <pre>{@code
 * DepotClient client = DepotClient.builder().build();
 * }</pre>
 *
 * <p>Immutable and safe to use from any thread; make one and share it, and close it in the end.
 */
@Generated("ampersand-codegen")
public final class DepotClient implements AutoCloseable {
    private final ApiSettings settings;
    private final BoxesClient boxes;
    private final FilesClient files;
    private final ReportsClient reports;

    private DepotClient(ApiSettings settings) {
        this.settings = settings;
        ApiHttp http = Server.SPEC.http(settings);
        this.boxes = new BoxesClient(http);
        this.files = new FilesClient(http);
        this.reports = new ReportsClient(http);
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

    /** {@return the operations on reports} */
    public ReportsClient reports() {
        return reports;
    }

    /** Ends the calls under way and frees the connections; later calls fail. */
    @Override
    public void close() {
        settings.close();
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
    public static final class Builder extends ApiClientBuilder<Builder> {
        private Builder() {
            settings.secrets("code");
        }

        /** Sends the calls of one server to this URL. */
        public Builder serverUrl(Server server, String url) {
            settings.serverUrl(server.name(), url);
            return this;
        }

        /** {@return the client} */
        public DepotClient build() {
            return new DepotClient(settings.copy());
        }
    }
}
