package golden.petstore;

import com.withampersand.codegen.runtime.Generated;
import golden.petstore.model.OrderLine;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link OrdersClient#replaceLine}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class ReplaceOrderLineParams {
    @Nullable Boolean dryRun;
    @Nullable String session;
    @Nullable OrderLine request;

    ReplaceOrderLineParams() {}

    /** Sets {@code dryRun}. Default: false. */
    public ReplaceOrderLineParams dryRun(@Nullable Boolean dryRun) {
        this.dryRun = dryRun;
        return this;
    }

    /** Sets {@code session}. */
    public ReplaceOrderLineParams session(@Nullable String session) {
        this.session = session;
        return this;
    }

    /** The new line; none empties it. */
    public ReplaceOrderLineParams request(@Nullable OrderLine request) {
        this.request = request;
        return this;
    }
}
