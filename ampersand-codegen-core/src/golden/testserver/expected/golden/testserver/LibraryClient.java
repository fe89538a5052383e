package golden.testserver;

import com.withampersand.codegen.runtime.ApiClientBuilder;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ApiSettings;
import com.withampersand.codegen.runtime.Credential;
import com.withampersand.codegen.runtime.Generated;
import golden.testserver.model.Problem;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * A client for Library.
 *
 * <pre>{@code
 * LibraryClient client = LibraryClient.builder().build();
 * var value = client.books().getNewestBook();
 * }</pre>
 *
 * <p>Immutable and safe to use from any thread; make one and share it, and close it in the end.
 */
@Generated("ampersand-codegen")
public final class LibraryClient implements AutoCloseable {
    private final ApiSettings settings;
    private final BooksClient books;
    private final ReadersClient readers;

    private LibraryClient(ApiSettings settings) {
        this.settings = settings;
        ApiHttp books = Server.BOOKS.http(settings);
        ApiHttp readers = Server.READERS.http(settings);
        this.books = new BooksClient(books);
        this.readers = new ReadersClient(readers);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a client with those credentials that the environment has: {@code LIBRARY_KEY},
     * {@code LIBRARY_BEARER_TOKEN}}
     * @throws IllegalStateException if it has none of them
     */
    public static LibraryClient fromEnv() {
        String key = System.getenv("LIBRARY_KEY");
        String bearerToken = System.getenv("LIBRARY_BEARER_TOKEN");
        if (key == null && bearerToken == null) {
            throw new IllegalStateException("Set LIBRARY_KEY or LIBRARY_BEARER_TOKEN");
        }
        Builder builder = builder();
        if (key != null) {
            builder.key(key);
        }
        if (bearerToken != null) {
            builder.bearerToken(bearerToken);
        }
        return builder.build();
    }

    /** {@return the operations on books} */
    public BooksClient books() {
        return books;
    }

    /** {@return the operations on readers} */
    public ReadersClient readers() {
        return readers;
    }

    /** Ends the calls under way and frees the connections; later calls fail. */
    @Override
    public void close() {
        settings.close();
    }

    /** Where the API is served. */
    @Generated("ampersand-codegen")
    public enum Server {
        /** {@code https://books.example.com/v1} */
        BOOKS("https://books.example.com/v1"),

        /** {@code https://readers.example.com/v1} */
        READERS("https://readers.example.com/v1");

        private final String url;

        Server(String url) {
            this.url = url;
        }

        private ApiHttp http(ApiSettings settings) {
            return settings.http(name(), url);
        }
    }

    /** Makes {@link LibraryClient} objects. */
    @Generated("ampersand-codegen")
    public static final class Builder extends ApiClientBuilder<Builder> {
        private Builder() {
            settings.problem(Problem.CODEC);
        }

        /** Sets a key, sent in the header {@code X-Key}. */
        public Builder key(String key) {
            Objects.requireNonNull(key, "key");
            settings.credential("key", Credential.header("X-Key", () -> key));
            return this;
        }

        /** Sets a token, sent as {@code Authorization: Bearer}. */
        public Builder bearerToken(String bearerToken) {
            Objects.requireNonNull(bearerToken, "bearerToken");
            settings.credential("bearerToken", Credential.bearer(() -> bearerToken));
            return this;
        }

        /** The same with a token that is asked for at each attempt. */
        public Builder bearerToken(Supplier<String> bearerToken) {
            settings.credential("bearerToken", Credential.bearer(bearerToken));
            return this;
        }

        /** The same with a token that takes time to get. */
        public Builder bearerTokenAsync(Supplier<? extends CompletionStage<String>> bearerToken) {
            settings.credential("bearerToken", Credential.bearerAsync(bearerToken));
            return this;
        }

        /** Sends the calls of one server to this URL. */
        public Builder serverUrl(Server server, String url) {
            settings.serverUrl(server.name(), url);
            return this;
        }

        /** {@return the client} */
        public LibraryClient build() {
            return new LibraryClient(settings.copy());
        }
    }
}
