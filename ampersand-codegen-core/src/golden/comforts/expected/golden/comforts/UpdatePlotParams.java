package golden.comforts;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link PlotsClient#update}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class UpdatePlotParams {
    @Nullable Boolean dryRun;

    UpdatePlotParams() {}

    /** Sets {@code dryRun}. */
    public UpdatePlotParams dryRun(@Nullable Boolean dryRun) {
        this.dryRun = dryRun;
        return this;
    }
}
