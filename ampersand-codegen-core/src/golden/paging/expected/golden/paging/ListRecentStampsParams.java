package golden.paging;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link StampsClient#listRecentStamps}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class ListRecentStampsParams {
    @Nullable Long offset;
    @Nullable Long limit;

    ListRecentStampsParams() {}

    /** Sets {@code offset}. */
    public ListRecentStampsParams offset(@Nullable Long offset) {
        this.offset = offset;
        return this;
    }

    /** Sets {@code limit}. */
    public ListRecentStampsParams limit(@Nullable Long limit) {
        this.limit = limit;
        return this;
    }
}
