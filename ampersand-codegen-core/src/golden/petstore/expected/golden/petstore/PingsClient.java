package golden.petstore;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The operations on pings. Get this from {@link PetShopClient#pings()}. */
@Generated("ampersand-codegen")
public final class PingsClient {
    private final ApiHttp http;

    PingsClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * See whether the shop is open.
     *
     * @apiNote {@code GET /ping}
     */
    public void ping() {
        pingCall().execute();
    }

    /** {@link #ping()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> pingCall() {
        return http.get("/ping")
                .returnsNothing();
    }
}
