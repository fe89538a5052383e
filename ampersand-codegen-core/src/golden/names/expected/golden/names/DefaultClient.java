package golden.names;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The default operations. Get this from {@link NamesClient#defaultClient()}. */
@Generated("ampersand-codegen")
public final class DefaultClient {
    private final ApiHttp http;

    DefaultClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /keys/{class}/{http}/{body}}.
     *
     * @apiNote {@code DELETE /keys/{class}/{http}/{body}}
     */
    public void delete(String classValue, String httpValue, String body) {
        deleteCall(classValue, httpValue, body).execute();
    }

    /** {@link #delete(String, String, String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> deleteCall(String classValue, String httpValue, String body) {
        return http.delete("/keys/{class}/{http}/{body}")
                .path("class", classValue)
                .path("http", httpValue)
                .path("body", body)
                .auth("apiKey")
                .returnsNothing();
    }
}
