package golden.names;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The operations on untitleds. Get this from {@link NamesClient#untitleds()}. */
@Generated("ampersand-codegen")
public final class UntitledsClient {
    private final ApiHttp http;

    UntitledsClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /untitled/{x}}.
     *
     * @apiNote {@code GET /untitled/{x}}
     */
    public void getByX(String x) {
        getByXCall(x).execute();
    }

    /** {@link #getByX(String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> getByXCall(String x) {
        return http.get("/untitled/{x}")
                .path("x", x)
                .auth("apiKey")
                .returnsNothing();
    }
}
