package golden.comforts;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.PendingException;
import com.withampersand.codegen.runtime.Polling;
import com.withampersand.codegen.runtime.RequestBody;
import com.withampersand.codegen.runtime.Upload;
import golden.comforts.model.Delivery;
import golden.comforts.model.PhotoPlace;
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

    /**
     * Tells where to upload a photo of a delivery.
     *
     * @apiNote {@code POST /deliveries/{deliveryId}/photo-place}
     * @return where to upload it
     */
    public PhotoPlace createPhotoPlace(String deliveryId) {
        return createPhotoPlaceCall(deliveryId, params -> {}).execute();
    }

    /** {@link #createPhotoPlace(String)} with optional parameters, which {@code params} sets. */
    public PhotoPlace createPhotoPlace(String deliveryId, Consumer<CreatePhotoPlaceParams> params) {
        return createPhotoPlaceCall(deliveryId, params).execute();
    }

    /** {@link #createPhotoPlace(String)} as a call that is yet to be made. */
    public ApiCall<PhotoPlace> createPhotoPlaceCall(String deliveryId) {
        return createPhotoPlaceCall(deliveryId, params -> {});
    }

    /** {@link #createPhotoPlace(String, Consumer)} as a call that is yet to be made. */
    public ApiCall<PhotoPlace> createPhotoPlaceCall(String deliveryId, Consumer<CreatePhotoPlaceParams> params) {
        CreatePhotoPlaceParams values = new CreatePhotoPlaceParams();
        params.accept(values);
        return http.post("/deliveries/{deliveryId}/photo-place")
                .path("deliveryId", deliveryId)
                .query("contentDigest", values.contentDigest)
                .auth("bearerToken")
                .returns(PhotoPlace.CODEC);
    }

    /**
     * {@link #createPhotoPlace(String)}, and then uploads there, by a PUT with nothing of the client's credentials and
     * headers.
     *
     * @param content what to upload, such as {@code RequestBody.of(path)}
     * @return the answer to the call
     */
    public PhotoPlace uploadPhotoPlace(String deliveryId, RequestBody content) {
        return Upload.of(
                        http,
                        digest -> createPhotoPlaceCall(deliveryId, params -> params.contentDigest(digest)),
                        PhotoPlace::address)
                .send(content);
    }

    /**
     * {@link #uploadPhotoPlace(String, RequestBody)} without blocking a thread. To cancel the future ends the upload.
     */
    public CompletableFuture<PhotoPlace> uploadPhotoPlaceAsync(String deliveryId, RequestBody content) {
        return Upload.of(
                        http,
                        digest -> createPhotoPlaceCall(deliveryId, params -> params.contentDigest(digest)),
                        PhotoPlace::address)
                .sendAsync(content);
    }
}
