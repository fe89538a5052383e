package golden.testserver;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ByStatus;
import com.withampersand.codegen.runtime.Expected;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodecs;
import golden.testserver.model.Book;
import golden.testserver.model.NewBook;
import golden.testserver.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations on books. Get this from {@link LibraryClient#books()}. */
@Generated("ampersand-codegen")
public final class BooksClient {
    private final ApiHttp http;

    BooksClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /books}.
     *
     * @apiNote {@code GET /books}
     * @return the books
     */
    public List<Book> list(String shelf, String xReader) {
        return listCall(shelf, xReader).execute();
    }

    /** {@link #list(String, String)} as a call that is yet to be made. */
    public ApiCall<List<Book>> listCall(String shelf, String xReader) {
        return http.get("/books")
                .query("shelf", shelf)
                .header("X-Reader", xReader)
                .auth("key").auth("bearerToken")
                .returns(JsonCodecs.list(Book.CODEC));
    }

    /**
     * Calls {@code /books}.
     *
     * @apiNote {@code POST /books}
     * @return the book
     */
    public Book add(NewBook request) {
        return addCall(request).execute();
    }

    /** {@link #add(NewBook)} as a call that is yet to be made. */
    public ApiCall<Book> addCall(NewBook request) {
        return http.post("/books")
                .body(request, "application/json", NewBook.CODEC)
                .auth("key").auth("bearerToken")
                .returns(Book.CODEC);
    }

    /**
     * Calls {@code /books}. Sends {@code text/plain}.
     *
     * @apiNote {@code POST /books}
     * @return the book
     */
    public Book addWithText(String request) {
        return addWithTextCall(request).execute();
    }

    /** {@link #addWithText(String)} as a call that is yet to be made. */
    public ApiCall<Book> addWithTextCall(String request) {
        return http.post("/books")
                .textBody(request, "text/plain")
                .auth("key").auth("bearerToken")
                .returns(Book.CODEC);
    }

    /**
     * Calls {@code /books/newest}.
     *
     * @apiNote {@code GET /books/newest}
     * @return the title
     */
    public String getNewestBook() {
        return getNewestBookCall().execute();
    }

    /** {@link #getNewestBook()} as a call that is yet to be made. */
    public ApiCall<String> getNewestBookCall() {
        return http.get("/books/newest")
                .returnsText();
    }

    /**
     * Calls {@code /books/{bookId}}.
     *
     * @apiNote {@code GET /books/{bookId}}
     * @return the book
     */
    public Book get(String bookId) {
        return getCall(bookId).execute();
    }

    /** {@link #get(String)} as a call that is yet to be made. */
    public ApiCall<Book> getCall(String bookId) {
        return http.get("/books/{bookId}")
                .path("bookId", bookId)
                .auth("key").auth("bearerToken")
                .returns(Book.CODEC);
    }

    /**
     * Calls {@code /books/{bookId}}.
     *
     * @apiNote {@code DELETE /books/{bookId}}
     */
    public void remove(String bookId) {
        removeCall(bookId).execute();
    }

    /** {@link #remove(String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> removeCall(String bookId) {
        return http.delete("/books/{bookId}")
                .path("bookId", bookId)
                .auth("key").auth("bearerToken")
                .returnsNothing();
    }

    /**
     * Calls {@code /books/{bookId}/card}.
     *
     * @apiNote {@code GET /books/{bookId}/card}
     * @return the card. Null if the answer has no body. Something else comes with status 202.
     * @see #getCardByStatus(String)
     */
    public @Nullable Book getCard(String bookId) {
        return getCardCall(bookId).execute();
    }

    /** {@link #getCard(String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Book> getCardCall(String bookId) {
        return http.get("/books/{bookId}/card")
                .path("bookId", bookId)
                .auth("key").auth("bearerToken")
                .returnsNullable(Book.CODEC);
    }

    /**
     * Calls {@code /books/{bookId}/card}. Answers {@code text/csv}.
     *
     * @apiNote {@code GET /books/{bookId}/card}
     * @return the card
     */
    public String getCardAsCsv(String bookId) {
        return getCardAsCsvCall(bookId).execute();
    }

    /** {@link #getCardAsCsv(String)} as a call that is yet to be made. */
    public ApiCall<String> getCardAsCsvCall(String bookId) {
        return http.get("/books/{bookId}/card")
                .path("bookId", bookId)
                .auth("key").auth("bearerToken")
                .header("Accept", "text/csv, application/problem+json")
                .returnsText();
    }

    /**
     * Calls {@code /books/{bookId}/card}. Answers {@code application/pdf}.
     *
     * @apiNote {@code GET /books/{bookId}/card}
     * @return the card
     */
    public byte[] getCardAsPdf(String bookId) {
        return getCardAsPdfCall(bookId).execute();
    }

    /** {@link #getCardAsPdf(String)} as a call that is yet to be made. */
    public ApiCall<byte[]> getCardAsPdfCall(String bookId) {
        return http.get("/books/{bookId}/card")
                .path("bookId", bookId)
                .auth("key").auth("bearerToken")
                .header("Accept", "application/pdf, application/problem+json")
                .returnsBytes();
    }

    /**
     * Calls {@code /books/{bookId}/card}. Tells the answers of several statuses apart.
     *
     * @apiNote {@code GET /books/{bookId}/card}
     */
    public GetCardResult getCardByStatus(String bookId) {
        return getCardByStatusCall(bookId).execute();
    }

    /** {@link #getCardByStatus(String)} as a call that is yet to be made. */
    public ApiCall<GetCardResult> getCardByStatusCall(String bookId) {
        return http.get("/books/{bookId}/card")
                .path("bookId", bookId)
                .auth("key").auth("bearerToken")
                .returns(ByStatus.<GetCardResult>otherwise(GetCardResult.Unrecognized::new)
                        .on(200, Expected.json(Book.CODEC), GetCardResult.Ok::new)
                        .on(202, Expected.json(Status.CODEC), GetCardResult.Accepted::new)
                        .on(204, Expected.NOTHING, nothing -> new GetCardResult.NoContent())
                        .expected());
    }

    /**
     * Calls {@code /books/{bookId}:lend}.
     *
     * @apiNote {@code POST /books/{bookId}:lend}
     */
    public void lend(String bookId) {
        lendCall(bookId).execute();
    }

    /** {@link #lend(String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> lendCall(String bookId) {
        return http.post("/books/{bookId}:lend")
                .path("bookId", bookId)
                .auth("key").auth("bearerToken")
                .returnsNothing();
    }

    /**
     * Calls {@code /status}.
     *
     * @apiNote {@code GET /status}
     * @return how it is
     */
    public Status getStatus() {
        return getStatusCall().execute();
    }

    /** {@link #getStatus()} as a call that is yet to be made. */
    public ApiCall<Status> getStatusCall() {
        return http.get("/status")
                .returns(Status.CODEC);
    }
}
