package golden.comforts;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link DeliveriesClient#get}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class GetDeliveryParams {
    @Nullable Boolean verbose;

    GetDeliveryParams() {}

    /** Sets {@code verbose}. */
    public GetDeliveryParams verbose(@Nullable Boolean verbose) {
        this.verbose = verbose;
        return this;
    }
}
