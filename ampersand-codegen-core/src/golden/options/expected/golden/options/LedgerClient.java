package golden.options;

import com.withampersand.codegen.runtime.ApiClientBuilder;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ApiSettings;
import com.withampersand.codegen.runtime.Generated;

/**
 * A client for Ledger.
 *
 * <pre>{@code
 * LedgerClient client = LedgerClient.builder().build();
 * for (Booking booking : client.entries().find()) {
 *     System.out.println(booking);
 * }
 * }</pre>
 *
 * <p>Immutable and safe to use from any thread; make one and share it, and close it in the end.
 */
@Generated("ampersand-codegen")
public final class LedgerClient implements AutoCloseable {
    private final ApiSettings settings;
    private final EntriesClient entries;

    private LedgerClient(ApiSettings settings) {
        this.settings = settings;
        ApiHttp http = Server.SPEC.http(settings);
        this.entries = new EntriesClient(http);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the operations on entries} */
    public EntriesClient entries() {
        return entries;
    }

    /** Ends the calls under way and frees the connections; later calls fail. */
    @Override
    public void close() {
        settings.close();
    }

    /** Where the API is served. */
    @Generated("ampersand-codegen")
    public enum Server {
        /** {@code https://ledger.example} */
        SPEC("https://ledger.example");

        private final String url;

        Server(String url) {
            this.url = url;
        }

        private ApiHttp http(ApiSettings settings) {
            return settings.http(name(), url);
        }
    }

    /** Makes {@link LedgerClient} objects. */
    @Generated("ampersand-codegen")
    public static final class Builder extends ApiClientBuilder<Builder> {
        private Builder() {
            settings.secrets("iban", "reference");
        }

        /** Sends the calls of one server to this URL. */
        public Builder serverUrl(Server server, String url) {
            settings.serverUrl(server.name(), url);
            return this;
        }

        /** {@return the client} */
        public LedgerClient build() {
            return new LedgerClient(settings.copy());
        }
    }
}
