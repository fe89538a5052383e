package golden.paging;

import com.withampersand.codegen.runtime.ApiClientBuilder;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ApiSettings;
import com.withampersand.codegen.runtime.Credential;
import com.withampersand.codegen.runtime.Generated;
import golden.paging.model.Trouble;
import java.util.Objects;

/**
 * A client for Papers.
 *
 * <pre>{@code
 * ArchiveClient client = ArchiveClient.builder()
 *         .archiveKey(archiveKey)
 *         .defaultRoom("my-room")
 *         .build();
 * for (Paper paper : client.papers().list()) {
 *     System.out.println(paper);
 * }
 * }</pre>
 *
 * <p>Immutable and safe to use from any thread; make one and share it, and close it in the end.
 */
@Generated("ampersand-codegen")
public final class ArchiveClient implements AutoCloseable {
    private final ApiSettings settings;
    private final PapersClient papers;
    private final ReadersClient readers;
    private final ScansClient scans;
    private final ShelvesClient shelves;
    private final StampsClient stamps;

    private ArchiveClient(ApiSettings settings) {
        this.settings = settings;
        ApiHttp papers = Server.PAPERS.http(settings);
        ApiHttp scans = Server.SCANS.http(settings);
        this.papers = new PapersClient(papers);
        this.readers = new ReadersClient(papers);
        this.scans = new ScansClient(scans);
        this.shelves = new ShelvesClient(papers);
        this.stamps = new StampsClient(papers);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a client with the credential in the environment variable {@code ARCHIVE_ARCHIVE_KEY}}
     * @throws IllegalStateException if it is not set
     */
    public static ArchiveClient fromEnv() {
        String archiveKey = System.getenv("ARCHIVE_ARCHIVE_KEY");
        if (archiveKey == null) {
            throw new IllegalStateException("Set ARCHIVE_ARCHIVE_KEY");
        }
        return builder().archiveKey(archiveKey).build();
    }

    /** {@return a client whose calls have another {@code roomId}; it shares the connections of this one} */
    public ArchiveClient withDefaultRoom(String defaultRoom) {
        return new ArchiveClient(settings.copy().clientValue("defaultRoom", defaultRoom));
    }

    /** {@return the operations on papers} */
    public PapersClient papers() {
        return papers;
    }

    /** {@return the operations on readers} */
    public ReadersClient readers() {
        return readers;
    }

    /** {@return the operations on scans} */
    public ScansClient scans() {
        return scans;
    }

    /** {@return the operations on shelves} */
    public ShelvesClient shelves() {
        return shelves;
    }

    /** {@return the operations on stamps} */
    public StampsClient stamps() {
        return stamps;
    }

    /** Ends the calls under way and frees the connections, also for the clients that share them; later calls fail. */
    @Override
    public void close() {
        settings.close();
    }

    /** Where the API is served. */
    @Generated("ampersand-codegen")
    public enum Server {
        /** {@code https://papers.example.com/v2} */
        PAPERS("https://papers.example.com/v2"),

        /** {@code https://scans.example.com} */
        SCANS("https://scans.example.com");

        private final String url;

        Server(String url) {
            this.url = url;
        }

        private ApiHttp http(ApiSettings settings) {
            return settings.http(name(), url);
        }
    }

    /** Makes {@link ArchiveClient} objects. */
    @Generated("ampersand-codegen")
    public static final class Builder extends ApiClientBuilder<Builder> {
        private Builder() {
            settings.problem(Trouble.CODEC);
        }

        /** Sets a key, sent in the header {@code X-Archive-Key}. */
        public Builder archiveKey(String archiveKey) {
            Objects.requireNonNull(archiveKey, "archiveKey");
            settings.credential("archiveKey", Credential.header("X-Archive-Key", () -> archiveKey));
            return this;
        }

        /** Sets the {@code roomId} of every call that has one. */
        public Builder defaultRoom(String defaultRoom) {
            settings.clientValue("defaultRoom", defaultRoom);
            return this;
        }

        /** Sends the calls of one server to this URL. */
        public Builder serverUrl(Server server, String url) {
            settings.serverUrl(server.name(), url);
            return this;
        }

        /** {@return the client} */
        public ArchiveClient build() {
            return new ArchiveClient(settings.copy());
        }
    }
}
