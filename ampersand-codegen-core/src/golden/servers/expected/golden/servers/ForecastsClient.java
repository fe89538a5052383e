package golden.servers;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The operations on forecasts. Get this from {@link WeatherClient#forecasts()}. */
@Generated("ampersand-codegen")
public final class ForecastsClient {
    private final ApiHttp spec;
    private final ApiHttp maps;
    private final ApiHttp uploadsExampleCom;

    ForecastsClient(ApiHttp spec, ApiHttp maps, ApiHttp uploadsExampleCom) {
        this.spec = spec;
        this.maps = maps;
        this.uploadsExampleCom = uploadsExampleCom;
    }

    /**
     * Calls {@code /forecasts}.
     *
     * @apiNote {@code GET /forecasts}
     */
    public void list() {
        listCall().execute();
    }

    /** {@link #list()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> listCall() {
        return spec.get("/forecasts")
                .returnsNothing();
    }

    /**
     * Calls {@code /maps}.
     *
     * @apiNote {@code GET /maps}
     */
    public void getMap() {
        getMapCall().execute();
    }

    /** {@link #getMap()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> getMapCall() {
        return maps.get("/maps")
                .returnsNothing();
    }

    /**
     * Calls {@code /maps}.
     *
     * @apiNote {@code PUT /maps}
     */
    public void putMap() {
        putMapCall().execute();
    }

    /** {@link #putMap()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> putMapCall() {
        return uploadsExampleCom.put("/maps")
                .returnsNothing();
    }
}
