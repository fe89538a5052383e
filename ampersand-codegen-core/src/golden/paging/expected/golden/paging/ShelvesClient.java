package golden.paging;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.CountedPages;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.LastPage;
import com.withampersand.codegen.runtime.Pages;
import golden.paging.model.ListDrawersResponse;
import golden.paging.model.ShelfPage;
import java.util.Optional;
import java.util.function.Consumer;

/** The operations on shelves. Get this from {@link ArchiveClient#shelves()}. */
@Generated("ampersand-codegen")
public final class ShelvesClient {
    private final ApiHttp http;

    ShelvesClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * List the drawers.
     *
     * @apiNote {@code GET /drawers}
     * @return the items of all pages, each page fetched when it is needed
     */
    public Pages<String> listDrawers() {
        return listDrawers(params -> {});
    }

    /** {@link #listDrawers()} with optional parameters, which {@code params} sets. */
    public Pages<String> listDrawers(Consumer<ListDrawersParams> params) {
        return CountedPages.byOffset(
                listDrawersCall(params),
                "offset",
                ListDrawersResponse::drawers,
                LastPage.byTotal(
                        page -> Optional.ofNullable(page.meta()).map(ListDrawersResponse.Meta::total).orElse(null)));
    }

    /** {@link #listDrawers()} as a call for one page. */
    public ApiCall<ListDrawersResponse> listDrawersCall() {
        return listDrawersCall(params -> {});
    }

    /** {@link #listDrawers(Consumer)} as a call for one page. */
    public ApiCall<ListDrawersResponse> listDrawersCall(Consumer<ListDrawersParams> params) {
        ListDrawersParams values = new ListDrawersParams();
        params.accept(values);
        return http.get("/drawers")
                .query("offset", values.offset)
                .query("limit", values.limit)
                .auth("archiveKey")
                .returns(ListDrawersResponse.CODEC);
    }

    /**
     * List the shelves.
     *
     * @apiNote {@code GET /shelves}
     * @return the items of all pages, each page fetched when it is needed
     */
    public Pages<String> list(Long floor) {
        return list(floor, params -> {});
    }

    /** {@link #list(Long)} with optional parameters, which {@code params} sets. */
    public Pages<String> list(Long floor, Consumer<ListShelvesParams> params) {
        return Pages.of(
                listCall(floor, params),
                "cursor",
                ShelfPage::results,
                page -> Optional.ofNullable(page.pagination()).map(ShelfPage.Pagination::nextPageToken).orElse(null));
    }

    /** {@link #list(Long)} as a call for one page. */
    public ApiCall<ShelfPage> listCall(Long floor) {
        return listCall(floor, params -> {});
    }

    /** {@link #list(Long, Consumer)} as a call for one page. */
    public ApiCall<ShelfPage> listCall(Long floor, Consumer<ListShelvesParams> params) {
        ListShelvesParams values = new ListShelvesParams();
        params.accept(values);
        return http.get("/shelves")
                .query("cursor", values.cursor)
                .query("floor", floor)
                .auth("archiveKey")
                .returns(ShelfPage.CODEC);
    }
}
