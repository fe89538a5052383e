package golden.bodies;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link ReportsClient#get}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class GetReportParams {
    @Nullable Integer page;

    GetReportParams() {}

    /** Sets {@code page}. */
    public GetReportParams page(@Nullable Integer page) {
        this.page = page;
        return this;
    }
}
