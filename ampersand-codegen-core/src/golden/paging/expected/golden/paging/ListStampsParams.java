package golden.paging;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link StampsClient#list}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class ListStampsParams {
    @Nullable Long begin;
    @Nullable Long rows;

    ListStampsParams() {}

    /** Sets {@code begin}. */
    public ListStampsParams begin(@Nullable Long begin) {
        this.begin = begin;
        return this;
    }

    /** Sets {@code rows}. */
    public ListStampsParams rows(@Nullable Long rows) {
        this.rows = rows;
        return this;
    }
}
