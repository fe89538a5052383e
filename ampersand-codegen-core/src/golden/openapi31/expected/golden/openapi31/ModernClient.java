package golden.openapi31;

import com.withampersand.codegen.runtime.ApiClientBuilder;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ApiSettings;
import com.withampersand.codegen.runtime.Generated;

/**
 * A client for Modern.
 *
 * <p>What 3.1 brought
 *
 * <pre>{@code
 * ModernClient client = ModernClient.builder().build();
 * }</pre>
 *
 * <p>Immutable and safe to use from any thread; make one and share it, and close it in the end.
 */
@Generated("ampersand-codegen")
public final class ModernClient implements AutoCloseable {
    private final ApiSettings settings;
    private final EventsClient events;

    private ModernClient(ApiSettings settings) {
        this.settings = settings;
        ApiHttp http = Server.SPEC.http(settings);
        this.events = new EventsClient(http);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the operations on events} */
    public EventsClient events() {
        return events;
    }

    /** Ends the calls under way and frees the connections; later calls fail. */
    @Override
    public void close() {
        settings.close();
    }

    /** Where the API is served. */
    @Generated("ampersand-codegen")
    public enum Server {
        /** {@code https://modern.example.com} */
        SPEC("https://modern.example.com");

        private final String url;

        Server(String url) {
            this.url = url;
        }

        private ApiHttp http(ApiSettings settings) {
            return settings.http(name(), url);
        }
    }

    /** Makes {@link ModernClient} objects. */
    @Generated("ampersand-codegen")
    public static final class Builder extends ApiClientBuilder<Builder> {
        private Builder() {}

        /** Sends the calls of one server to this URL. */
        public Builder serverUrl(Server server, String url) {
            settings.serverUrl(server.name(), url);
            return this;
        }

        /** {@return the client} */
        public ModernClient build() {
            return new ModernClient(settings.copy());
        }
    }
}
