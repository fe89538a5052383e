package golden.unions;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import golden.unions.model.Plant;
import golden.unions.model.WaterRequest;
import golden.unions.model.WaterResponse;
import java.util.function.Consumer;

/** The operations on plants. Get this from {@link GardenClient#plants()}. */
@Generated("ampersand-codegen")
public final class PlantsClient {
    private final ApiHttp http;

    PlantsClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /plants}.
     *
     * @apiNote {@code GET /plants}
     * @return a plant
     */
    public Plant get() {
        return getCall(params -> {}).execute();
    }

    /** {@link #get()} with optional parameters, which {@code params} sets. */
    public Plant get(Consumer<GetPlantParams> params) {
        return getCall(params).execute();
    }

    /** {@link #get()} as a call that is yet to be made. */
    public ApiCall<Plant> getCall() {
        return getCall(params -> {});
    }

    /** {@link #get(Consumer)} as a call that is yet to be made. */
    public ApiCall<Plant> getCall(Consumer<GetPlantParams> params) {
        GetPlantParams values = new GetPlantParams();
        params.accept(values);
        return http.get("/plants")
                .query("size", values.size)
                .returns(Plant.CODEC);
    }

    /**
     * Calls {@code /plants}.
     *
     * @apiNote {@code POST /plants}
     * @return how much water it took, or why it took none
     */
    public WaterResponse water(WaterRequest request) {
        return waterCall(request).execute();
    }

    /** {@link #water(WaterRequest)} as a call that is yet to be made. */
    public ApiCall<WaterResponse> waterCall(WaterRequest request) {
        return http.post("/plants")
                .body(request, "application/json", WaterRequest.CODEC)
                .returns(WaterResponse.CODEC);
    }
}
