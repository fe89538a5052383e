package golden.petstore;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodecs;
import golden.petstore.model.OrderLine;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The operations on orders. Get this from {@link PetShopClient#orders()}. */
@Generated("ampersand-codegen")
public final class OrdersClient {
    private final ApiHttp http;

    OrdersClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Replace a line of an order.
     *
     * <p>Orders are changed as a whole by now.
     *
     * @apiNote {@code PUT /orders/{order-no}/lines/{line}}
     * @return anything the till prints
     * @deprecated The API advises against its use.
     */
    @Deprecated
    public @Nullable Object replaceLine(String orderNo, Integer line) {
        return replaceLineCall(orderNo, line, params -> {}).execute();
    }

    /**
     * {@link #replaceLine(String, Integer)} with optional parameters, which {@code params} sets.
     *
     * @deprecated The API advises against its use.
     */
    @Deprecated
    public @Nullable Object replaceLine(String orderNo, Integer line, Consumer<ReplaceOrderLineParams> params) {
        return replaceLineCall(orderNo, line, params).execute();
    }

    /**
     * {@link #replaceLine(String, Integer)} as a call that is yet to be made.
     *
     * @deprecated The API advises against its use.
     */
    @Deprecated
    public ApiCall<@Nullable Object> replaceLineCall(String orderNo, Integer line) {
        return replaceLineCall(orderNo, line, params -> {});
    }

    /**
     * {@link #replaceLine(String, Integer, Consumer)} as a call that is yet to be made.
     *
     * @deprecated The API advises against its use.
     */
    @Deprecated
    public ApiCall<@Nullable Object> replaceLineCall(
            String orderNo, Integer line, Consumer<ReplaceOrderLineParams> params) {
        ReplaceOrderLineParams values = new ReplaceOrderLineParams();
        params.accept(values);
        return http.put("/orders/{order-no}/lines/{line}")
                .path("order-no", orderNo)
                .path("line", line)
                .query("dry_run", values.dryRun)
                .cookie("session", values.session)
                .body(values.request, "application/json", OrderLine.CODEC)
                .auth("shopKey")
                .returnsNullable(JsonCodecs.ANY);
    }
}
