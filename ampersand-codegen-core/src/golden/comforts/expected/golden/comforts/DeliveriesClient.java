package golden.comforts;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.PendingException;
import com.withampersand.codegen.runtime.Polling;
import golden.comforts.model.Delivery;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The operations on deliveries. Get this from {@link NurseryClient#deliveries()}. */
@Generated("ampersand-codegen")
public final class DeliveriesClient {
    private final ApiHttp http;

    DeliveriesClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /deliveries/{deliveryId}}.
     *
     * @apiNote {@code GET /deliveries/{deliveryId}}
     * @return the delivery
     */
    public Delivery get(String deliveryId) {
        return getCall(deliveryId, params -> {}).execute();
    }

    /** {@link #get(String)} with optional parameters, which {@code params} sets. */
    public Delivery get(String deliveryId, Consumer<GetDeliveryParams> params) {
        return getCall(deliveryId, params).execute();
    }

    /** {@link #get(String)} as a call that is yet to be made. */
    public ApiCall<Delivery> getCall(String deliveryId) {
        return getCall(deliveryId, params -> {});
    }

    /** {@link #get(String, Consumer)} as a call that is yet to be made. */
    public ApiCall<Delivery> getCall(String deliveryId, Consumer<GetDeliveryParams> params) {
        GetDeliveryParams values = new GetDeliveryParams();
        params.accept(values);
        return http.get("/deliveries/{deliveryId}")
                .path("deliveryId", deliveryId)
                .query("verbose", values.verbose)
                .auth("bearerToken")
                .returns(Delivery.CODEC);
    }

    /**
     * {@link #get(String)} again and again, until {@code state} is no longer {@code packed} or {@code under way}.
     *
     * @param limit how long to wait at most
     * @throws PendingException if that was not enough
     */
    public Delivery await(String deliveryId, Duration limit) {
        return Polling.of(http, getCall(deliveryId, params -> {}), Delivery::state, "packed", "under way").await(limit);
    }

    /** {@link #await(String, Duration)} without blocking a thread. To cancel the future ends the wait. */
    public CompletableFuture<Delivery> awaitAsync(String deliveryId, Duration limit) {
        return Polling.of(http, getCall(deliveryId, params -> {}), Delivery::state, "packed", "under way")
                .awaitAsync(limit);
    }
}
