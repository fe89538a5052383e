package golden.testserver;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.TestBody;
import com.withampersand.codegen.runtime.TestOperation;
import com.withampersand.codegen.runtime.TestRequest;
import com.withampersand.codegen.runtime.TestServer;
import golden.testserver.model.Book;
import golden.testserver.model.NewBook;
import golden.testserver.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the API in tests, on a port of loopback: make the client with {@link #client()}. It answers with the
 * examples of the API's description, or what a test says by a method such as {@link #onListBooks()}. What is wrong with
 * a request makes {@link #close} fail. Make one for each test; safe to use from any thread.
 */
@Generated("ampersand-codegen")
public final class LibraryTestServer implements AutoCloseable {
    private final TestServer server;

    private LibraryTestServer() {
        this.server = new TestServer();
        onListBooks();
        onAddBook();
        onGetNewestBook();
        onGetBook();
        onRemoveBook();
        onGetCard();
        onLendBook();
        onGetStatus();
        onImportReaders();
        onGetReaderStatus();
    }

    /** {@return a server that has begun to listen} */
    public static LibraryTestServer start() {
        return new LibraryTestServer();
    }

    /** {@return a builder of clients that call this} */
    public LibraryClient.Builder client() {
        LibraryClient.Builder builder = LibraryClient.builder().baseUrl(url());
        for (LibraryClient.Server each : LibraryClient.Server.values()) {
            builder.serverUrl(each, url(each));
        }
        return builder;
    }

    /** {@return what clients are given as their base URL} */
    public String url() {
        return server.url();
    }

    /** {@return the URL for one server, where several have the same paths} */
    public String url(LibraryClient.Server of) {
        return server.url(of.name());
    }

    /** {@return all requests so far} */
    public List<TestRequest<?>> requests() {
        return server.requests();
    }

    /**
     * Tells what was wrong with the requests since the last time.
     *
     * @throws AssertionError if anything was
     */
    public void verify() {
        server.verify();
    }

    /**
     * Stops listening, and tells what {@link #verify} has not told yet.
     *
     * @throws AssertionError if anything was wrong with a request
     */
    @Override
    public void close() {
        server.close();
    }

    /** {@return how {@link BooksClient#list} is answered: {@code GET /books}} */
    public TestOperation<@Nullable Void, List<Book>> onListBooks() {
        return server.route("GET", "/books", TestBody.NONE, TestBody.json(JsonCodecs.list(Book.CODEC)))
                .at("BOOKS")
                .auth("header X-Key")
                .auth("bearer")
                .needs("query shelf", "header X-Reader")
                .gives(200, "[{\"id\":7,\"title\":\"A \\\"quoted\\\" one\",\"genre\":\"novel\",\"pages\":1.50},{\"id\":8,"
                        + "\"title\":\"Ein schönes Buch\",\"genre\":\"poetry\"}]")
                .as("onListBooks");
    }

    /** {@return how {@link BooksClient#add} is answered: {@code POST /books}} */
    public TestOperation<NewBook, Book> onAddBook() {
        return server.route("POST", "/books", TestBody.json(NewBook.CODEC), TestBody.json(Book.CODEC))
                .at("BOOKS")
                .auth("header X-Key")
                .auth("bearer")
                .takes("application/json", "text/plain")
                .requires("title", "authors", "authors/*/name")
                .gives(201, "{\"id\":9,\"title\":\"The new one\",\"genre\":\"novel\"}")
                .as("onAddBook");
    }

    /** {@return how {@link BooksClient#getNewestBook} is answered: {@code GET /books/newest}} */
    public TestOperation<@Nullable Void, String> onGetNewestBook() {
        return server.route("GET", "/books/newest", TestBody.NONE, TestBody.TEXT)
                .at("BOOKS")
                .gives(200, "A title\n"
                        + "in two lines\n")
                .as("onGetNewestBook");
    }

    /** {@return how {@link BooksClient#get} is answered: {@code GET /books/{bookId}}} */
    public TestOperation<@Nullable Void, Book> onGetBook() {
        return server.route("GET", "/books/{bookId}", TestBody.NONE, TestBody.json(Book.CODEC))
                .at("BOOKS")
                .auth("header X-Key")
                .auth("bearer")
                .gives(200)
                .as("onGetBook");
    }

    /** {@return how {@link BooksClient#remove} is answered: {@code DELETE /books/{bookId}}} */
    public TestOperation<@Nullable Void, @Nullable Void> onRemoveBook() {
        return server.route("DELETE", "/books/{bookId}", TestBody.NONE, TestBody.NONE)
                .at("BOOKS")
                .auth("header X-Key")
                .auth("bearer")
                .gives(204)
                .as("onRemoveBook");
    }

    /** {@return how {@link BooksClient#getCard} is answered: {@code GET /books/{bookId}/card}} */
    public TestOperation<@Nullable Void, @Nullable Book> onGetCard() {
        return server.route("GET", "/books/{bookId}/card", TestBody.NONE, TestBody.nullable(Book.CODEC))
                .at("BOOKS")
                .auth("header X-Key")
                .auth("bearer")
                .gives(200, "{\"id\":7,\"title\":\"On the card\"}")
                .or("text/csv", "7,On the card")
                .or("application/pdf", "")
                .as("onGetCard");
    }

    /** {@return how {@link BooksClient#lend} is answered: {@code POST /books/{bookId}:lend}} */
    public TestOperation<@Nullable Void, @Nullable Void> onLendBook() {
        return server.route("POST", "/books/{bookId}:lend", TestBody.NONE, TestBody.NONE)
                .at("BOOKS")
                .auth("header X-Key")
                .auth("bearer")
                .gives(202)
                .as("onLendBook");
    }

    /** {@return how {@link BooksClient#getStatus} is answered: {@code GET /status}} */
    public TestOperation<@Nullable Void, Status> onGetStatus() {
        return server.route("GET", "/status", TestBody.NONE, TestBody.json(Status.CODEC))
                .at("BOOKS")
                .gives(200, "{\"open\":true}")
                .as("onGetStatus");
    }

    /** {@return how {@link ReadersClient#importReaders} is answered: {@code PUT /readers}} */
    public TestOperation<byte[], byte[]> onImportReaders() {
        return server.route("PUT", "/readers", TestBody.BYTES, TestBody.BYTES)
                .at("READERS")
                .mayTake("application/x-www-form-urlencoded")
                .gives(200)
                .as("onImportReaders");
    }

    /** {@return how {@link ReadersClient#getStatus} is answered: {@code GET /status}} */
    public TestOperation<@Nullable Void, Integer> onGetReaderStatus() {
        return server.route("GET", "/status", TestBody.NONE, TestBody.json(JsonCodecs.INT32))
                .at("READERS")
                .gives(200, "3")
                .as("onGetReaderStatus");
    }
}
