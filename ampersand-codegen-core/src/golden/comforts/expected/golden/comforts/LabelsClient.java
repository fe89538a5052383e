package golden.comforts;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import golden.comforts.model.Label;
import golden.comforts.model.UpdateLabelRequest;
import java.util.function.Consumer;

/** The operations on labels. Get this from {@link NurseryClient#labels()}. */
@Generated("ampersand-codegen")
public final class LabelsClient {
    private final ApiHttp http;

    LabelsClient(ApiHttp http) {
        this.http = http;
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
