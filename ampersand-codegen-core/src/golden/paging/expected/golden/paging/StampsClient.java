package golden.paging;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.CountedPages;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.LastPage;
import com.withampersand.codegen.runtime.Pages;
import golden.paging.model.ListStampsResponse;
import java.util.List;
import java.util.function.Consumer;

/** The operations on stamps. Get this from {@link ArchiveClient#stamps()}. */
@Generated("ampersand-codegen")
public final class StampsClient {
    private final ApiHttp http;

    StampsClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * List the stamps.
     *
     * @apiNote {@code GET /stamps}
     * @return the items of all pages, each page fetched when it is needed
     */
    public Pages<String> list() {
        return list(params -> {});
    }

    /** {@link #list()} with optional parameters, which {@code params} sets. */
    public Pages<String> list(Consumer<ListStampsParams> params) {
        return CountedPages.byOffset(
                listCall(params), "begin", ListStampsResponse::stamps, LastPage.byTotal(ListStampsResponse::size));
    }

    /** {@link #list()} as a call for one page. */
    public ApiCall<ListStampsResponse> listCall() {
        return listCall(params -> {});
    }

    /** {@link #list(Consumer)} as a call for one page. */
    public ApiCall<ListStampsResponse> listCall(Consumer<ListStampsParams> params) {
        ListStampsParams values = new ListStampsParams();
        params.accept(values);
        return http.get("/stamps")
                .query("begin", values.begin)
                .query("rows", values.rows)
                .auth("archiveKey")
                .returns(ListStampsResponse.CODEC);
    }

    /**
     * List the newest stamps.
     *
     * @apiNote {@code GET /stamps/recent}
     * @return some stamps
     */
    public List<String> listRecentStamps() {
        return listRecentStampsCall(params -> {}).execute();
    }

    /** {@link #listRecentStamps()} with optional parameters, which {@code params} sets. */
    public List<String> listRecentStamps(Consumer<ListRecentStampsParams> params) {
        return listRecentStampsCall(params).execute();
    }

    /** {@link #listRecentStamps()} as a call that is yet to be made. */
    public ApiCall<List<String>> listRecentStampsCall() {
        return listRecentStampsCall(params -> {});
    }

    /** {@link #listRecentStamps(Consumer)} as a call that is yet to be made. */
    public ApiCall<List<String>> listRecentStampsCall(Consumer<ListRecentStampsParams> params) {
        ListRecentStampsParams values = new ListRecentStampsParams();
        params.accept(values);
        return http.get("/stamps/recent")
                .query("offset", values.offset)
                .query("limit", values.limit)
                .auth("archiveKey")
                .returns(JsonCodecs.list(JsonCodecs.STRING));
    }
}
