package golden.paging;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link ReadersClient#list}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class ListReadersParams {
    @Nullable Long page;
    @Nullable Long perPage;

    ListReadersParams() {}

    /** Sets {@code page}. At least 0. */
    public ListReadersParams page(@Nullable Long page) {
        this.page = page;
        return this;
    }

    /** Sets {@code perPage}. */
    public ListReadersParams perPage(@Nullable Long perPage) {
        this.perPage = perPage;
        return this;
    }
}
