package golden.comforts;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import golden.comforts.model.UpdatePlotRequest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The operations on plots. Get this from {@link NurseryClient#plots()}. */
@Generated("ampersand-codegen")
public final class PlotsClient {
    private final ApiHttp http;

    PlotsClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /plots/{plotId}}.
     *
     * @apiNote {@code PATCH /plots/{plotId}}
     */
    public void update(String plotId, UpdatePlotRequest request) {
        updateCall(plotId, request, params -> {}).execute();
    }

    /** {@link #update(String, UpdatePlotRequest)} with optional parameters, which {@code params} sets. */
    public void update(String plotId, UpdatePlotRequest request, Consumer<UpdatePlotParams> params) {
        updateCall(plotId, request, params).execute();
    }

    /**
     * {@link #update(String, UpdatePlotRequest)} of what {@code changes} sets, and of nothing else.
     *
     * @throws IllegalArgumentException if something is set that cannot be updated, or nothing at all
     */
    public void update(String plotId, Consumer<UpdatePlotRequest.Plot.Builder> changes) {
        UpdatePlotRequest.Plot.Builder values = UpdatePlotRequest.Plot.builder();
        changes.accept(values);
        update(plotId, UpdatePlotRequest.of(values.build()));
    }

    /** {@link #update(String, UpdatePlotRequest)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> updateCall(String plotId, UpdatePlotRequest request) {
        return updateCall(plotId, request, params -> {});
    }

    /** {@link #update(String, UpdatePlotRequest, Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> updateCall(
            String plotId, UpdatePlotRequest request, Consumer<UpdatePlotParams> params) {
        UpdatePlotParams values = new UpdatePlotParams();
        params.accept(values);
        return http.patch("/plots/{plotId}")
                .path("plotId", plotId)
                .query("dryRun", values.dryRun)
                .body(request, "application/json", UpdatePlotRequest.CODEC)
                .auth("bearerToken")
                .returnsNothing();
    }
}
