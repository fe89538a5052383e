package golden.streams;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link ExportsClient#getLog}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class GetExportLogParams {
    @Nullable String level;

    GetExportLogParams() {}

    /** Sets {@code level}. */
    public GetExportLogParams level(@Nullable String level) {
        this.level = level;
        return this;
    }
}
