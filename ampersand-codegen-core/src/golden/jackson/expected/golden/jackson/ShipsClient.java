package golden.jackson;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import golden.jackson.model.Ship;

/** The operations on ships. Get this from {@link HarbourClient#ships()}. */
@Generated("ampersand-codegen")
public final class ShipsClient {
    private final ApiHttp http;

    ShipsClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /ships/{id}}.
     *
     * @apiNote {@code GET /ships/{id}}
     * @return the ship
     */
    public Ship get(String id) {
        return getCall(id).execute();
    }

    /** {@link #get(String)} as a call that is yet to be made. */
    public ApiCall<Ship> getCall(String id) {
        return http.get("/ships/{id}")
                .path("id", id)
                .returns(Ship.CODEC);
    }
}
