package golden.paging;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.Pages;
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
                token -> listCall(floor, token == null ? params : params.andThen(values -> values.cursor(token))),
                ShelfPage::results,
                page -> Optional.ofNullable(page.pagination())
                        .map(ShelfPage.Pagination::nextPageToken)
                        .orElse(null));
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
