package golden.paging;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.Pages;
import golden.paging.model.ListPapersResponse;
import golden.paging.model.Paper;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The operations on papers. Get this from {@link ArchiveClient#papers()}. */
@Generated("ampersand-codegen")
public final class PapersClient {
    private final ApiHttp http;

    PapersClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * List the papers in a room.
     *
     * @apiNote {@code GET /rooms/{roomId}/papers}
     * @return the items of all pages, each page fetched when it is needed
     */
    public Pages<Paper> list() {
        return list(params -> {});
    }

    /** {@link #list()} with optional parameters, which {@code params} sets. */
    public Pages<Paper> list(Consumer<ListPapersParams> params) {
        return Pages.of(listCall(params), "pageToken", ListPapersResponse::papers, ListPapersResponse::nextPageToken);
    }

    /** {@link #list()} as a call for one page. */
    public ApiCall<ListPapersResponse> listCall() {
        return listCall(params -> {});
    }

    /** {@link #list(Consumer)} as a call for one page. */
    public ApiCall<ListPapersResponse> listCall(Consumer<ListPapersParams> params) {
        ListPapersParams values = new ListPapersParams();
        params.accept(values);
        return http.get("/rooms/{roomId}/papers")
                .clientPath("roomId", "defaultRoom")
                .query("pageToken", values.pageToken)
                .query("pageSize", values.pageSize)
                .auth("archiveKey")
                .returns(ListPapersResponse.CODEC);
    }

    /**
     * Calls {@code /rooms/{roomId}/papers/{paperId}}.
     *
     * @apiNote {@code GET /rooms/{roomId}/papers/{paperId}}
     * @return the paper
     */
    public Paper get(String paperId) {
        return getCall(paperId).execute();
    }

    /** {@link #get(String)} as a call that is yet to be made. */
    public ApiCall<Paper> getCall(String paperId) {
        return http.get("/rooms/{roomId}/papers/{paperId}")
                .clientPath("roomId", "defaultRoom")
                .path("paperId", paperId)
                .auth("archiveKey")
                .returns(Paper.CODEC);
    }

    /**
     * Note that a paper was seen.
     *
     * @apiNote {@code GET /rooms/{roomId}/papers/{paperId}:touch}
     */
    public void touch(String paperId) {
        touchCall(paperId).execute();
    }

    /** {@link #touch(String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> touchCall(String paperId) {
        return http.get("/rooms/{roomId}/papers/{paperId}:touch")
                .clientPath("roomId", "defaultRoom")
                .path("paperId", paperId)
                .auth("archiveKey")
                .sideEffects()
                .returnsNothing();
    }
}
