package golden.names;

import com.withampersand.codegen.runtime.ApiClientBuilder;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ApiSettings;
import com.withampersand.codegen.runtime.Credential;
import com.withampersand.codegen.runtime.Generated;
import java.util.Objects;

/**
 * A client for Names.
 *
 * <pre>{@code
 * NamesClient client = NamesClient.builder().apiKey(apiKey).build();
 * for (ApiKey apiKey : client.apiKeys().list()) {
 *     System.out.println(apiKey);
 * }
 * }</pre>
 *
 * <p>Immutable and safe to use from any thread; make one and share it, and close it in the end.
 */
@Generated("ampersand-codegen")
public final class NamesClient implements AutoCloseable {
    private final ApiSettings settings;
    private final ApiKeysClient apiKeys;
    private final ClassesClient classes;
    private final DefaultClient defaultClient;
    private final UntitledsClient untitleds;

    private NamesClient(ApiSettings settings) {
        this.settings = settings;
        ApiHttp http = Server.SPEC.http(settings);
        this.apiKeys = new ApiKeysClient(http);
        this.classes = new ClassesClient(http);
        this.defaultClient = new DefaultClient(http);
        this.untitleds = new UntitledsClient(http);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a client with the credential in the environment variable {@code NAMES_API_KEY}}
     * @throws IllegalStateException if it is not set
     */
    public static NamesClient fromEnv() {
        String apiKey = System.getenv("NAMES_API_KEY");
        if (apiKey == null) {
            throw new IllegalStateException("Set NAMES_API_KEY");
        }
        return builder().apiKey(apiKey).build();
    }

    /** {@return the operations on API keys} */
    public ApiKeysClient apiKeys() {
        return apiKeys;
    }

    /** {@return the operations on classes} */
    public ClassesClient classes() {
        return classes;
    }

    /** {@return the default operations} */
    public DefaultClient defaultClient() {
        return defaultClient;
    }

    /** {@return the operations on untitleds} */
    public UntitledsClient untitleds() {
        return untitleds;
    }

    /** Ends the calls under way and frees the connections; later calls fail. */
    @Override
    public void close() {
        settings.close();
    }

    /** Where the API is served. */
    @Generated("ampersand-codegen")
    public enum Server {
        /** {@code https://names.example.com} */
        SPEC("https://names.example.com");

        private final String url;

        Server(String url) {
            this.url = url;
        }

        private ApiHttp http(ApiSettings settings) {
            return settings.http(name(), url);
        }
    }

    /** Makes {@link NamesClient} objects. */
    @Generated("ampersand-codegen")
    public static final class Builder extends ApiClientBuilder<Builder> {
        private Builder() {
            settings.secrets("key", "secret");
        }

        /** Sets a key, sent in the header {@code Api-Key}. */
        public Builder apiKey(String apiKey) {
            Objects.requireNonNull(apiKey, "apiKey");
            settings.credential("apiKey", Credential.header("Api-Key", () -> apiKey));
            return this;
        }

        /** Sends the calls of one server to this URL. */
        public Builder serverUrl(Server server, String url) {
            settings.serverUrl(server.name(), url);
            return this;
        }

        /** {@return the client} */
        public NamesClient build() {
            return new NamesClient(settings.copy());
        }
    }
}
