package golden.scalars;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import golden.scalars.model.Required;
import java.util.function.Consumer;

/** The operations on measures. Get this from {@link ScaleClient#measures()}. */
@Generated("ampersand-codegen")
public final class MeasuresClient {
    private final ApiHttp http;

    MeasuresClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /measure}.
     *
     * @apiNote {@code GET /measure}
     * @return all there is
     */
    public Required measure() {
        return measureCall(params -> {}).execute();
    }

    /** {@link #measure()} with optional parameters, which {@code params} sets. */
    public Required measure(Consumer<MeasureParams> params) {
        return measureCall(params).execute();
    }

    /** {@link #measure()} as a call that is yet to be made. */
    public ApiCall<Required> measureCall() {
        return measureCall(params -> {});
    }

    /** {@link #measure(Consumer)} as a call that is yet to be made. */
    public ApiCall<Required> measureCall(Consumer<MeasureParams> params) {
        MeasureParams values = new MeasureParams();
        params.accept(values);
        return http.get("/measure")
                .secret("token")
                .query("at", values.at)
                .query("day", values.day)
                .query("serial", values.serial)
                .query("exact", values.exact)
                .query("factor", values.factor)
                .query("raw", values.raw)
                .header("token", values.token)
                .returns(Required.CODEC);
    }
}
