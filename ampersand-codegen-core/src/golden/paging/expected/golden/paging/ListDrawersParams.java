package golden.paging;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link ShelvesClient#listDrawers}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class ListDrawersParams {
    @Nullable Long offset;
    @Nullable Long limit;

    ListDrawersParams() {}

    /** Sets {@code offset}. At least 0. */
    public ListDrawersParams offset(@Nullable Long offset) {
        this.offset = offset;
        return this;
    }

    /** Sets {@code limit}. At most 100. */
    public ListDrawersParams limit(@Nullable Long limit) {
        this.limit = limit;
        return this;
    }
}
