package golden.docs;

import com.withampersand.codegen.runtime.ApiClientBuilder;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ApiSettings;
import com.withampersand.codegen.runtime.Generated;

/**
 * A client for Docs.
 *
 * <p>Ends a comment: <i>/ and begins one: /</i> and escapes: &#92;u002a&#92;u002f.
 *
 * <pre>{@code
 * DocsClient client = DocsClient.builder().build();
 * }</pre>
 *
 * <p>Immutable and safe to use from any thread; make one and share it, and close it in the end.
 */
@Generated("ampersand-codegen")
public final class DocsClient implements AutoCloseable {
    private final ApiSettings settings;
    private final WordsClient words;

    private DocsClient(ApiSettings settings) {
        this.settings = settings;
        ApiHttp http = Server.SPEC.http(settings);
        this.words = new WordsClient(http);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the operations on words} */
    public WordsClient words() {
        return words;
    }

    /** Ends the calls under way and frees the connections; later calls fail. */
    @Override
    public void close() {
        settings.close();
    }

    /** Where the API is served. */
    @Generated("ampersand-codegen")
    public enum Server {
        /** {@code https://docs.example.com} */
        SPEC("https://docs.example.com");

        private final String url;

        Server(String url) {
            this.url = url;
        }

        private ApiHttp http(ApiSettings settings) {
            return settings.http(name(), url);
        }
    }

    /** Makes {@link DocsClient} objects. */
    @Generated("ampersand-codegen")
    public static final class Builder extends ApiClientBuilder<Builder> {
        private Builder() {}

        /** Sends the calls of one server to this URL. */
        public Builder serverUrl(Server server, String url) {
            settings.serverUrl(server.name(), url);
            return this;
        }

        /** {@return the client} */
        public DocsClient build() {
            return new DocsClient(settings.copy());
        }
    }
}
