package golden.paging;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link ShelvesClient#list}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class ListShelvesParams {
    @Nullable String cursor;

    ListShelvesParams() {}

    /** Sets {@code cursor}. */
    public ListShelvesParams cursor(@Nullable String cursor) {
        this.cursor = cursor;
        return this;
    }
}
