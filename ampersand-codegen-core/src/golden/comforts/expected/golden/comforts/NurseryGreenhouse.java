package golden.comforts;

import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ApiRequest;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.Passthrough;
import java.util.Map;

/**
 * Calls the computer of a greenhouse.
 *
 * <p>Get this from {@link NurseryClient#greenhouse}.
 */
@Generated("ampersand-codegen")
public final class NurseryGreenhouse extends Passthrough {
    NurseryGreenhouse(ApiHttp http, Map<String, String> headers) {
        super(http, headers);
    }

    /** {@return the same, whose requests carry the header {@code X-User}} */
    public NurseryGreenhouse user(String user) {
        return new NurseryGreenhouse(http, with("X-User", user));
    }

    /** {@return the same, whose requests carry the header {@code X-Mode}} */
    public NurseryGreenhouse mode(String mode) {
        return new NurseryGreenhouse(http, with("X-Mode", mode));
    }

    @Override
    protected ApiRequest admit(ApiRequest request) {
        return request.auth("bearerToken");
    }
}
