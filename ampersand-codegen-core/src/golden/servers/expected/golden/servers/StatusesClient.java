package golden.servers;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The operations on statuses. Get this from {@link WeatherClient#statuses()}. */
@Generated("ampersand-codegen")
public final class StatusesClient {
    private final ApiHttp http;

    StatusesClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /status}.
     *
     * @apiNote {@code GET /status}
     */
    public void get() {
        getCall().execute();
    }

    /** {@link #get()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> getCall() {
        return http.get("/status")
                .returnsNothing();
    }
}
