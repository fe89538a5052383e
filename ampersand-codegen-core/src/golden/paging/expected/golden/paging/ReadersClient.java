package golden.paging;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.CountedPages;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.LastPage;
import com.withampersand.codegen.runtime.LinkedPages;
import com.withampersand.codegen.runtime.Pages;
import golden.paging.model.ListNotesResponse;
import golden.paging.model.ListReadersResponse;
import golden.paging.model.Paper;
import java.util.List;
import java.util.function.Consumer;

/** The operations on readers. Get this from {@link ArchiveClient#readers()}. */
@Generated("ampersand-codegen")
public final class ReadersClient {
    private final ApiHttp http;

    ReadersClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * List the readers.
     *
     * @apiNote {@code GET /readers}
     * @return the items of all pages, each page fetched when it is needed
     */
    public Pages<String> list() {
        return list(params -> {});
    }

    /** {@link #list()} with optional parameters, which {@code params} sets. */
    public Pages<String> list(Consumer<ListReadersParams> params) {
        return CountedPages.byNumber(
                listCall(params),
                "page",
                0,
                ListReadersResponse::readers,
                LastPage.byHasMore(ListReadersResponse::hasMore));
    }

    /** {@link #list()} as a call for one page. */
    public ApiCall<ListReadersResponse> listCall() {
        return listCall(params -> {});
    }

    /** {@link #list(Consumer)} as a call for one page. */
    public ApiCall<ListReadersResponse> listCall(Consumer<ListReadersParams> params) {
        ListReadersParams values = new ListReadersParams();
        params.accept(values);
        return http.get("/readers")
                .query("page", values.page)
                .query("per_page", values.perPage)
                .auth("archiveKey")
                .returns(ListReadersResponse.CODEC);
    }

    /**
     * List what a reader has taken home.
     *
     * @apiNote {@code GET /readers/{reader}/loans}
     * @return the items of all pages, each page fetched when it is needed
     */
    public Pages<Paper> listLoans(String reader) {
        return listLoans(reader, params -> {});
    }

    /** {@link #listLoans(String)} with optional parameters, which {@code params} sets. */
    public Pages<Paper> listLoans(String reader, Consumer<ListLoansParams> params) {
        return LinkedPages.byHeader(listLoansCall(reader, params), page -> page);
    }

    /** {@link #listLoans(String)} as a call for one page. */
    public ApiCall<List<Paper>> listLoansCall(String reader) {
        return listLoansCall(reader, params -> {});
    }

    /** {@link #listLoans(String, Consumer)} as a call for one page. */
    public ApiCall<List<Paper>> listLoansCall(String reader, Consumer<ListLoansParams> params) {
        ListLoansParams values = new ListLoansParams();
        params.accept(values);
        return http.get("/readers/{reader}/loans")
                .path("reader", reader)
                .query("per_page", values.perPage)
                .auth("archiveKey")
                .returns(JsonCodecs.list(Paper.CODEC));
    }

    /**
     * List what a reader has noted.
     *
     * @apiNote {@code GET /readers/{reader}/notes}
     * @return the items of all pages, each page fetched when it is needed
     */
    public Pages<String> listNotes(String reader) {
        return listNotes(reader, params -> {});
    }

    /** {@link #listNotes(String)} with optional parameters, which {@code params} sets. */
    public Pages<String> listNotes(String reader, Consumer<ListNotesParams> params) {
        return LinkedPages.byUrl(listNotesCall(reader, params), ListNotesResponse::results, ListNotesResponse::next);
    }

    /** {@link #listNotes(String)} as a call for one page. */
    public ApiCall<ListNotesResponse> listNotesCall(String reader) {
        return listNotesCall(reader, params -> {});
    }

    /** {@link #listNotes(String, Consumer)} as a call for one page. */
    public ApiCall<ListNotesResponse> listNotesCall(String reader, Consumer<ListNotesParams> params) {
        ListNotesParams values = new ListNotesParams();
        params.accept(values);
        return http.get("/readers/{reader}/notes")
                .path("reader", reader)
                .query("limit", values.limit)
                .auth("archiveKey")
                .returns(ListNotesResponse.CODEC);
    }
}
