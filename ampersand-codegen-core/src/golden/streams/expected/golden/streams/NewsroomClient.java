package golden.streams;

import com.withampersand.codegen.runtime.ApiClientBuilder;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ApiSettings;
import com.withampersand.codegen.runtime.Generated;

/**
 * A client for Newsroom.
 *
 * <pre>{@code
 * NewsroomClient client = NewsroomClient.builder().build();
 * }</pre>
 *
 * <p>Immutable and safe to use from any thread; make one and share it, and close it in the end.
 */
@Generated("ampersand-codegen")
public final class NewsroomClient implements AutoCloseable {
    private final ApiSettings settings;
    private final ChatClient chat;
    private final ExportsClient exports;
    private final HeadlinesClient headlines;

    private NewsroomClient(ApiSettings settings) {
        this.settings = settings;
        ApiHttp http = Server.SPEC.http(settings);
        this.chat = new ChatClient(http);
        this.exports = new ExportsClient(http);
        this.headlines = new HeadlinesClient(http);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the chat operations} */
    public ChatClient chat() {
        return chat;
    }

    /** {@return the operations on exports} */
    public ExportsClient exports() {
        return exports;
    }

    /** {@return the operations on headlines} */
    public HeadlinesClient headlines() {
        return headlines;
    }

    /** Ends the calls under way and frees the connections; later calls fail. */
    @Override
    public void close() {
        settings.close();
    }

    /** Where the API is served. */
    @Generated("ampersand-codegen")
    public enum Server {
        /** {@code https://newsroom.example.com} */
        SPEC("https://newsroom.example.com");

        private final String url;

        Server(String url) {
            this.url = url;
        }

        private ApiHttp http(ApiSettings settings) {
            return settings.http(name(), url);
        }
    }

    /** Makes {@link NewsroomClient} objects. */
    @Generated("ampersand-codegen")
    public static final class Builder extends ApiClientBuilder<Builder> {
        private Builder() {}

        /** Sends the calls of one server to this URL. */
        public Builder serverUrl(Server server, String url) {
            settings.serverUrl(server.name(), url);
            return this;
        }

        /** {@return the client} */
        public NewsroomClient build() {
            return new NewsroomClient(settings.copy());
        }
    }
}
