package golden.paging;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link PapersClient#list}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class ListPapersParams {
    @Nullable String pageToken;
    @Nullable Integer pageSize;

    ListPapersParams() {}

    /** Where to go on. */
    public ListPapersParams pageToken(@Nullable String pageToken) {
        this.pageToken = pageToken;
        return this;
    }

    /** Sets {@code pageSize}. */
    public ListPapersParams pageSize(@Nullable Integer pageSize) {
        this.pageSize = pageSize;
        return this;
    }
}
