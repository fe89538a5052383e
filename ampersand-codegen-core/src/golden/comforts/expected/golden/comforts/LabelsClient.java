package golden.comforts;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.RequestBody;
import com.withampersand.codegen.runtime.Upload;
import golden.comforts.model.GetUploadPlaceResponse;
import golden.comforts.model.Label;
import golden.comforts.model.UpdateLabelRequest;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The operations on labels. Get this from {@link NurseryClient#labels()}. */
@Generated("ampersand-codegen")
public final class LabelsClient {
    private final ApiHttp http;

    LabelsClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /labels/upload-place}.
     *
     * @apiNote {@code GET /labels/upload-place}
     * @return where to upload it
     */
    public GetUploadPlaceResponse getUploadPlace() {
        return getUploadPlaceCall().execute();
    }

    /** {@link #getUploadPlace()} as a call that is yet to be made. */
    public ApiCall<GetUploadPlaceResponse> getUploadPlaceCall() {
        return http.get("/labels/upload-place")
                .auth("bearerToken")
                .returns(GetUploadPlaceResponse.CODEC);
    }

    /**
     * {@link #getUploadPlace()}, and then uploads there, by a PUT with nothing of the client's credentials and headers.
     *
     * @param content what to upload, such as {@code RequestBody.of(path)}
     * @return the answer to the call
     */
    public GetUploadPlaceResponse uploadPlace(RequestBody content) {
        return Upload.of(http, getUploadPlaceCall(), GetUploadPlaceResponse::url).send(content);
    }

    /** {@link #uploadPlace(RequestBody)} without blocking a thread. To cancel the future ends the upload. */
    public CompletableFuture<GetUploadPlaceResponse> uploadPlaceAsync(RequestBody content) {
        return Upload.of(http, getUploadPlaceCall(), GetUploadPlaceResponse::url).sendAsync(content);
    }

    /**
     * Calls {@code /labels/{labelId}}.
     *
     * @apiNote {@code PATCH /labels/{labelId}}
     * @return the label as it is now
     */
    public Label update(String labelId, UpdateLabelRequest request) {
        return updateCall(labelId, request).execute();
    }

    /**
     * {@link #update(String, UpdateLabelRequest)} of what {@code changes} sets, and of nothing else.
     *
     * @throws IllegalArgumentException if something is set that cannot be updated, or nothing at all
     */
    public Label update(String labelId, Consumer<Label.Builder> changes) {
        Label.Builder values = Label.builder();
        changes.accept(values);
        return update(labelId, UpdateLabelRequest.of(values.build()));
    }

    /** {@link #update(String, UpdateLabelRequest)} as a call that is yet to be made. */
    public ApiCall<Label> updateCall(String labelId, UpdateLabelRequest request) {
        return http.patch("/labels/{labelId}")
                .path("labelId", labelId)
                .body(request, "application/json", UpdateLabelRequest.CODEC)
                .auth("bearerToken")
                .returns(Label.CODEC);
    }
}
