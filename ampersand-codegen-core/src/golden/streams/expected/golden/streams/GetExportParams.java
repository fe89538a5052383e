package golden.streams;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link ExportsClient#get}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class GetExportParams {
    @Nullable Integer limit;

    GetExportParams() {}

    /** Sets {@code limit}. */
    public GetExportParams limit(@Nullable Integer limit) {
        this.limit = limit;
        return this;
    }
}
